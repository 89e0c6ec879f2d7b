"""From an account to a person of this network."""

from django.conf import settings
from django.utils import timezone

from carelore.common.languages import offered
from carelore.people.models import User
from carelore.people.zones import known_zone


def join(*, user: User, name: str, language: str, time_zone: str = "") -> User:
    """Complete a new account. Where the network is open its owner is a member at once, else when staff admit them.

    A time zone that nobody knows is a wrong guess of the browser, and left as it was.
    """
    user.name = name.strip()
    user.language = offered(language)
    user.time_zone = time_zone if known_zone(time_zone) else user.time_zone
    if settings.MEMBERSHIP == "open" and user.member_since is None:
        user.member_since = timezone.now()
    user.save(update_fields=["name", "language", "time_zone", "member_since"])
    return user
