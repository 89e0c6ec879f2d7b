"""From an account to a person of this network."""

from django.conf import settings
from django.utils import timezone

from carelore.common.languages import offered
from carelore.people.models import User
from carelore.people.zones import known_zone


def forget_unproven_password(person: User) -> bool:
    """Take the password from an account that nobody has ever signed in to. True when there was one.

    Anybody can sign up with the address of somebody else. When that one comes by a code that was mailed there, the
    password of the stranger must not go on opening what is now theirs.
    """
    if person.last_login is not None or not person.has_usable_password():
        return False
    person.set_unusable_password()
    person.save(update_fields=["password"])
    return True


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
