"""Loads the demo network, whole or not at all. Twice in a row leaves the same network."""

from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from carelore.moments.models import Moment
from carelore.people.models import User
from carelore.people.network import NetworkSettings
from carelore.places.models import Place
from carelore.portal.demo import words
from carelore.portal.demo.answers import load_answers
from carelore.portal.demo.moments import load_moments
from carelore.portal.demo.people import load_people
from carelore.portal.demo.places import load_places


@dataclass(frozen=True)
class Network:
    """What was loaded: places by code, people by key, and the stories."""

    places: dict[str, Place]
    people: dict[str, User]
    moments: list[Moment]


@transaction.atomic
def load_network() -> Network:
    """Dates are counted back from the beginning of this hour."""
    load_settings()
    now = timezone.now().replace(minute=0, second=0, microsecond=0)
    places = load_places(today=now.date())
    people = load_people(places, now=now)
    moments = load_moments(places, people.values(), now=now)
    load_answers(moments, people, now=now)
    return Network(places, people, moments)


def load_settings() -> None:
    """Let the network say what it is, in every language in which that was written."""
    said = {language: words.introduction(language) for language in words.INTRODUCED}
    row = NetworkSettings.objects.first() or NetworkSettings()
    row.name, row.contact_email = said["en"]["name"], said["en"]["contact"]
    row.names = {language: each["name"] for language, each in said.items()}
    row.purpose = {language: each["purpose"] for language, each in said.items()}
    row.about = {language: each["about"] for language, each in said.items()}
    row.save()
