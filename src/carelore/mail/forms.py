from django import forms
from django.utils.translation import gettext_lazy as _


class MailboxSearch(forms.Form):
    """Narrows the demo's mailbox to an address, or to a part of one."""

    to = forms.CharField(
        label=_("Mail to this address"),
        required=False,
        max_length=254,
        widget=forms.TextInput(attrs={"type": "search", "inputmode": "email", "autocomplete": "off"}),
    )
