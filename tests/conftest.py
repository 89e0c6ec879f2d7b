"""The cast that every test knows, and a guard against the network.

    Avria (country) > Salt Coast (region) > Harbour hospital (facility) > Ward 4 (unit)
                                          > Hill clinic (facility)

`member` reads at Harbour hospital, `outsider` is a member without any role, `moderator` moderates Avria,
`safeguarding` holds that role there, `lead` and `steward` likewise, `staff` runs the network.
"""

from types import SimpleNamespace

import pytest
from django.utils import translation
from hypothesis import settings

from carelore.people import network
from carelore.places.models import Place, Role
from tests import factories

# Enough to find a fault soon; CI looks longer, with `--hypothesis-profile=thorough`.
settings.register_profile("fast", max_examples=30, deadline=None)
settings.register_profile("thorough", max_examples=100, deadline=None)
settings.load_profile("fast")


@pytest.fixture(autouse=True)
def _network():
    """Every test begins with a network that nobody has named, known without a query until a test saves another."""
    network.remember(network.NetworkSettings(), seconds=3600)
    yield
    network.forget()


@pytest.fixture(autouse=True)
def _english():
    """A page in another language leaves that language active in its thread; every test begins in English."""
    translation.activate("en")


@pytest.fixture
def places(db):
    """The small tree above, as attributes. So many tests want it that it is written row by row, without Treebeard."""
    one, two = "0001", "0002"
    rows = {
        "avria": Place(path=one, numchild=1, code="AVR", name="Avria", kind="country", time_zone="Africa/Nairobi"),
        "coast": Place(path=one * 2, numchild=2, code="AVR-SC", name="Salt Coast", kind="region"),
        "harbour": Place(path=one * 3, numchild=1, code="AVR-SC-01", name="Harbour hospital", kind="facility"),
        "ward": Place(path=one * 4, code="AVR-SC-01-W4", name="Ward 4", kind="unit"),
        "hill": Place(path=one * 2 + two, code="AVR-SC-02", name="Hill clinic", kind="facility"),
    }
    for place in rows.values():
        place.depth = len(place.path) // Place.steplen
        place.save()
    return SimpleNamespace(**rows)


@pytest.fixture
def cast(places):
    """The people above, as attributes; each signs in with `client.force_login`."""
    return SimpleNamespace(
        member=factories.person("Amina", roles={Role.READER: places.harbour}),
        outsider=factories.person("Otieno"),
        newcomer=factories.person("Nadia", member=False),
        moderator=factories.person("Maro", roles={Role.MODERATOR: places.avria}),
        safeguarding=factories.person("Sela", roles={Role.SAFEGUARDING: places.avria}),
        lead=factories.person("Lindiwe", roles={Role.LEAD: places.avria}),
        steward=factories.person("Stefan", roles={Role.STEWARD: places.avria}),
        staff=factories.person("Ingrid", is_staff=True, is_superuser=True),
    )
