"""The words that people agree to do not change without a new version."""

import re
from pathlib import Path

from django.utils import translation

from carelore.moments import consent
from carelore.moments.enums import Scope

TABLE = Path(__file__).parents[2] / "docs" / "use" / "consent.md"


def test_the_words_are_those_of_their_version():
    rows = re.findall(r"^\| (\S+) \| (\w+) \| (.+) \|$", TABLE.read_text(encoding="utf-8"), re.MULTILINE)
    written = {choice: words for version, choice, words in rows if version == consent.VERSION}
    with translation.override("en"):
        shown = {"always": str(consent.ALWAYS), **{str(scope): str(words) for scope, words in consent.WORDS.items()}}
    assert shown == written


def test_every_scope_has_words():
    assert list(consent.WORDS) == list(Scope)


def test_the_version_tells_how_consent_was_given_and_fits_its_column():
    assert consent.version_of() == consent.VERSION
    assert max(len(consent.version_of(given)) for given in consent.GIVEN) <= 20
