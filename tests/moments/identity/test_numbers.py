"""A number counts by its form, its checksum and the words around it, never by one alone."""

import pytest

from carelore.moments.identity import Kind, find_spans


def kinds(text: str, language: str = "en", region: str | None = None) -> list[Kind]:
    return [span.kind for span in find_spans(text, language=language, region=region)]


def test_ten_bare_digits_that_pass_the_nhs_checksum_are_not_an_nhs_number() -> None:
    assert kinds("The parcel 9434765919 arrived.") == []


def test_the_usual_grouping_and_the_checksum_make_an_nhs_number() -> None:
    assert kinds("It says 943 476 5919 on the band.") == [Kind.NHS]


def test_the_usual_grouping_without_the_checksum_is_not_an_nhs_number() -> None:
    assert Kind.NHS not in kinds("It says 943 476 5918 on the band.")


def test_a_mistyped_nhs_number_is_shown_as_a_hospital_number() -> None:
    assert kinds("My NHS number is 943 476 5918.") == [Kind.MRN]


@pytest.mark.parametrize(
    "text",
    [
        "Blood pressure 120/80, 500 mg at 22:30, room 305, ward 12.",
        "The wait was 10-12 weeks in 2020-2021, 24/7, option 1-2-3.",
        "It cost 1,250,000 pounds, or 1.250.000,00 in all.",
        "Incident ref 12345678 and order 4500123456.",
        "Ring 111 or 999 or 112.",
    ],
)
def test_everyday_numbers_stay_unmarked(text: str) -> None:
    assert kinds(text) == []


def test_the_region_makes_a_national_number_recognisable() -> None:
    assert kinds("The house has 21 23 45 67 on the door.", region="NO") == [Kind.PHONE]


def test_an_iban_is_known_by_its_checksum() -> None:
    assert kinds("I paid from GB82 WEST 1234 5698 7654 32 for parking.") == [Kind.NATIONAL_ID]
