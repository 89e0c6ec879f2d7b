"""Languages by their names, and pages in each of them."""

import pytest

from carelore.common.languages import address_in, native_name, offered


@pytest.mark.parametrize(("code", "name"), [("sw", "Kiswahili"), ("pt-xx", "Português"), ("xx", "xx")])
def test_a_language_is_called_as_its_speakers_call_it(code, name):
    assert native_name(code) == name


@pytest.mark.parametrize(("code", "expected"), [("fr", "fr"), ("sw", "en"), ("", "en")])
def test_pages_are_offered_in_the_language_or_in_the_first(code, expected):
    assert offered(code) == expected


@pytest.mark.parametrize("address", ["/places/", "/fr/places/", "/ar/places/"])
@pytest.mark.parametrize(("language", "expected"), [("en", "/places/"), ("fr", "/fr/places/"), ("ar", "/ar/places/")])
def test_the_same_page_in_another_language(address, language, expected):
    assert address_in(address, language) == expected


def test_an_address_of_one_language_alone_stays():
    assert address_in("/healthz", "fr") == "/healthz"
