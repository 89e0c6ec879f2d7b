"""What a place says for itself counts; else the nearest place above."""

import pytest

from carelore.places import queries
from carelore.places.models import Place, Role
from tests import factories


def put(place, **fields):
    Place.objects.filter(pk=place.pk).update(**fields)


def test_the_nearest_quality_contact_counts_as_a_whole(places):
    put(places.avria, quality_name="Desk", quality_email="desk@example.org", quality_phone="1")
    put(places.coast, quality_name="Coast office")
    assert queries.quality_contact(places.ward) == ("Coast office", "", "")


def test_no_contact_is_none(places):
    assert queries.quality_contact(places.ward) is None
    assert queries.safeguarding_contact(places.ward) is None


def test_emergency_words_are_inherited(places):
    put(places.avria, emergency={"en": "Call 112."})
    assert queries.emergency_words(places.ward, "en") == ("Call 112.", "en")


def test_words_that_the_reader_understands_come_before_nearer_ones(places):
    put(places.avria, emergency={"fr": "Appelez le 112.", "en": "Call 112."})
    put(places.harbour, emergency={"en": "Ring 9."})
    assert queries.emergency_words(places.ward, "fr") == ("Appelez le 112.", "fr")
    assert queries.emergency_words(places.ward, "ar") == ("Ring 9.", "en")


def test_any_words_are_better_than_none(places):
    put(places.avria, emergency={"sw": "Piga 112."})
    assert queries.emergency_words(places.ward, "fr") == ("Piga 112.", "sw")


def test_nobody_wrote_words_for_an_emergency(places):
    assert queries.emergency_words(places.ward, "fr") == ("", "")


def test_languages_are_inherited(places):
    put(places.coast, languages=["fr", "sw"])
    assert queries.languages_of(places.ward) == ["fr", "sw"]


def test_without_any_the_language_is_english(places):
    assert queries.languages_of(places.ward) == ["en"]


def test_safeguarding_reaches_the_contact_and_the_holders_at_or_above(places):
    put(places.avria, safeguarding_name="Desk", safeguarding_email="desk@example.org", languages=["sw", "fr"])
    sela = factories.person("Sela", email="sela@example.org", language="ar", roles={Role.SAFEGUARDING: places.avria})
    factories.person("Far", roles={Role.SAFEGUARDING: places.hill})
    factories.person("Gone", is_active=False, roles={Role.SAFEGUARDING: places.avria})
    factories.person("Maro", roles={Role.MODERATOR: places.avria})
    assert queries.safeguarding_contacts(places.ward) == [
        ("Desk", "desk@example.org", "fr"),
        ("Sela", sela.email, "ar"),
    ]


def test_who_is_both_contact_and_holder_is_told_once(places):
    put(places.avria, safeguarding_name="Desk", safeguarding_email="Sela@example.org")
    factories.person("Sela", email="sela@example.org", roles={Role.SAFEGUARDING: places.avria})
    assert queries.safeguarding_contacts(places.ward) == [("Sela", "sela@example.org", "en")]


@pytest.mark.parametrize("number", [1, 30])
def test_all_that_a_place_inherits_takes_two_queries(places, number, django_assert_num_queries):
    for each in range(number):
        factories.person(f"S{each}", roles={Role.SAFEGUARDING: places.coast})
    with django_assert_num_queries(2):
        queries.quality_contact(places.ward)
        queries.emergency_words(places.ward, "en")
        queries.languages_of(places.ward)
        assert len(queries.safeguarding_contacts(places.ward)) == number


def test_holders_are_grouped_by_role_the_nearest_first(places, cast, django_assert_num_queries):
    near = factories.person("Near", roles={Role.MODERATOR: places.harbour})
    with django_assert_num_queries(1):
        found = [(each.role, [str(grant.user) for grant in each.grants]) for each in queries.holders(places.harbour)]
    assert found == [
        (Role.READER, ["Amina"]),
        (Role.MODERATOR, [str(near), "Maro"]),
        (Role.SAFEGUARDING, ["Sela"]),
        (Role.LEAD, ["Lindiwe"]),
        (Role.STEWARD, ["Stefan"]),
    ]
