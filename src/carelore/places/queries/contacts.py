"""What a place inherits: contacts, words for an emergency, languages. The nearest place that says counts."""

from collections.abc import Iterator
from typing import NamedTuple

from django.conf import settings

from carelore.people.models import User
from carelore.places.models import Place, Role
from carelore.places.queries.tree import breadcrumb


class Contact(NamedTuple):
    """Whom to write to or call; each part may be empty."""

    name: str
    email: str
    phone: str


class Recipient(NamedTuple):
    """Someone to write to, in a language."""

    name: str
    email: str
    language: str


def _upwards(place: Place) -> Iterator[Place]:
    return reversed(breadcrumb(place))


def quality_contact(place: Place) -> Contact | None:
    """Of the place or the nearest one above it that names any."""
    found = (Contact(each.quality_name, each.quality_email, each.quality_phone) for each in _upwards(place))
    return next((contact for contact in found if any(contact)), None)


def safeguarding_contact(place: Place) -> Contact | None:
    """Of the place or the nearest one above it that names any."""
    found = (
        Contact(each.safeguarding_name, each.safeguarding_email, each.safeguarding_phone) for each in _upwards(place)
    )
    return next((contact for contact in found if any(contact)), None)


def safeguarding_contacts(place: Place) -> list[Recipient]:
    """Everyone to be told of a safeguarding story here: the contact's address, then the people who hold the role."""
    found: dict[str, Recipient] = {}
    written = next((each for each in _upwards(place) if each.safeguarding_email), None)
    if written is not None:
        language = next((code for code in languages_of(place) if code in dict(settings.LANGUAGES)), "en")
        found[written.safeguarding_email.lower()] = Recipient(
            written.safeguarding_name, written.safeguarding_email, language
        )
    holders = User.objects.filter(
        is_active=True,
        role_grants__role=Role.SAFEGUARDING,
        role_grants__place__path__in=place.prefixes,
    )
    for user in holders.distinct().order_by("email"):
        found[user.email.lower()] = Recipient(user.shown_name, user.email, user.language)
    return list(found.values())


def emergency_words(place: Place, language: str) -> tuple[str, str]:
    """Whom to call in an emergency here, and the language of those words; two empty strings where nobody wrote any.

    Words that the reader understands come first, however far up they were written; then English; then any, nearest
    first.
    """
    written = [each.emergency for each in _upwards(place) if each.emergency]
    for wanted in dict.fromkeys((language, language.partition("-")[0], "en")):
        for words in written:
            if words.get(wanted):
                return words[wanted], wanted
    for words in written:
        for code in sorted(words):
            if words[code]:
                return words[code], code
    return "", ""


def languages_of(place: Place) -> list[str]:
    """The languages of its posters: its own, else those of the nearest place above, else English."""
    return next((list(each.languages) for each in _upwards(place) if each.languages), ["en"])
