"""The cast that every test knows, and a guard against the network.

    Avria (country) > Salt Coast (region) > Harbour hospital (facility) > Ward 4 (unit)
                                          > Hill clinic (facility)

`member` reads at Harbour hospital, `outsider` is a member without any role, `moderator` moderates Avria,
`safeguarding` holds that role there, `lead` and `steward` likewise, `staff` runs the network.
"""

from types import SimpleNamespace

import pytest

from carelore.people import network
from carelore.places.models import PlaceKind, Role
from tests import factories


@pytest.fixture(autouse=True)
def _network():
    """Every test begins with a network that nobody has named, known without a query until a test saves another."""
    network.remember(network.NetworkSettings(), seconds=3600)
    yield
    network.forget()


@pytest.fixture
def places(db):
    """The small tree above, as attributes."""
    avria = factories.place("AVR", PlaceKind.COUNTRY, name="Avria", time_zone="Africa/Nairobi")
    coast = factories.place("AVR-SC", PlaceKind.REGION, parent=avria, name="Salt Coast")
    harbour = factories.place("AVR-SC-01", PlaceKind.FACILITY, parent=coast, name="Harbour hospital")
    ward = factories.place("AVR-SC-01-W4", PlaceKind.UNIT, parent=harbour, name="Ward 4")
    hill = factories.place("AVR-SC-02", PlaceKind.FACILITY, parent=coast, name="Hill clinic")
    return SimpleNamespace(avria=avria, coast=coast, harbour=harbour, ward=ward, hill=hill)


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
