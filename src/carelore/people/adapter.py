"""How allauth's accounts become Carelore's people."""

from allauth.account.adapter import DefaultAccountAdapter


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """Mail goes through the outbox in the person's language."""
