"""What every page's frame needs: the languages it can be read in, and whether the viewer moderates."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import translate_url

from carelore.places.models import Role
from carelore.places.rules import paths_with


def frame(request: HttpRequest) -> dict[str, Any]:
    """Context of `base.html`; lazy where it costs a query."""
    user = getattr(request, "user", None)
    address = request.get_full_path()
    return {
        "demo": settings.DEMO,
        "base_url": settings.BASE_URL,
        "languages": [(code, name, translate_url(address, code)) for code, name in settings.LANGUAGES],
        "may_moderate": lambda: bool(
            user is not None and user.is_authenticated and paths_with(user, [Role.MODERATOR, Role.SAFEGUARDING])
        ),
    }
