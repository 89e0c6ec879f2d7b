"""What an author types, and the links they get."""

import secrets
import time

from django.core import signing

from carelore.moments.forms.fields import months_ago
from carelore.moments.forms.stamp import SALT
from carelore.moments.services.draft import Draft
from carelore.moments.services.sharing import share

AT = "/s/AVR-SC-01-W4/"  # the form at Ward 4
STORY = "She sat with my father until he slept."


def stamp(*, age: int = 90, key: str = "") -> str:
    """As the form carries it, given out `age` seconds ago."""
    return signing.dumps([key or secrets.token_urlsafe(9), int(time.time()) - age], salt=SALT)


def typed(**changes):
    """A whole form; a change to None leaves the field out."""
    told = {
        "kind": "kindness",
        "text": STORY,
        "teller": "relative",
        "happened_on": f"{months_ago(1):%Y-%m}",
        "scope": "network",
        "thanks_to": "",
        "email": "",
        "website": "",
        "stamp": stamp(),
        "step": "send",
    }
    return {name: value for name, value in {**told, **changes}.items() if value is not None}


def draft(place, **changes) -> Draft:
    told = {
        "kind": "kindness",
        "text": STORY,
        "teller": "relative",
        "place": place,
        "happened_on": months_ago(1),
        "scope": "network",
        "language": "en",
    }
    return Draft(**{**told, **changes})


def shared(place, **changes):
    """A moment that came in, and its author's secret."""
    return share(draft=draft(place, **changes), actor=None, submission=secrets.token_urlsafe(9))


def faults(response):
    """What the form finds wrong, by field."""
    return response.context["form"].errors
