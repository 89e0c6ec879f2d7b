"""One page in several encodings: what it is called, and when a reader has it already."""

import gzip

import brotli
import pytest

from carelore.common.pages.encoding import best_for
from carelore.common.pages.kept import Kept, names

CONTENT = b"She warmed the stethoscope in her hand. " * 40


@pytest.fixture
def page():
    headers = [("Content-Type", "text/html"), ("Content-Language", "fr"), ("Vary", "Accept-Language"), ("ETag", '"x"')]
    return Kept(CONTENT, headers, seen=(), born=0, until=0)


def test_each_encoding_is_the_same_page_under_a_name_of_its_own(page):
    forms = {encoding: page.form(encoding) for encoding in ("br", "gzip", "")}
    assert brotli.decompress(forms["br"].body[0]) == gzip.decompress(forms["gzip"].body[0]) == forms[""].body[0]
    assert len({form.tag for form in forms.values()}) == 3
    assert all(form.tag.startswith('"') for form in forms.values())  # strong


def test_a_picture_is_not_packed_once_more():
    painted = Kept(CONTENT, [("Content-Type", "image/png")], seen=(), born=0, until=0)
    forms = [painted.form(encoding) for encoding in ("br", "gzip", "")]
    assert [(form.body, dict(form.headers).get("Content-Encoding")) for form in forms] == [([CONTENT], None)] * 3


def test_its_headers_say_each_thing_once(page):
    form = page.form("br")
    assert dict(form.headers) == {
        "Content-Type": "text/html",
        "Content-Language": "fr",
        "Cache-Control": "public, no-cache, must-revalidate",
        "Vary": "Accept-Encoding, Cookie",
        "ETag": form.tag,
        "Content-Encoding": "br",
        "Content-Length": str(len(form.body[0])),
    }
    assert len(form.headers) == 7
    assert sorted(name for name, _value in form.short) == ["Cache-Control", "Content-Language", "ETag", "Vary"]


@pytest.mark.parametrize(
    ("accept", "best"),
    [
        ("gzip, deflate, br, zstd", "br"),
        ("gzip, deflate", "gzip"),
        ("", ""),
        ("identity", ""),
        ("br;q=0, gzip;q=0.5", "gzip"),
        ("br;q=0.2, gzip;q=0.8", "gzip"),
        ("*", "br"),
        ("*;q=0", ""),
        ("br;q=high, gzip", "gzip"),
        ("gzip;q=0.1, identity;q=0.9", ""),
        ("BR", "br"),
    ],
)
def test_the_encoding_is_the_one_that_the_reader_likes_best(accept, best):
    assert best_for(accept) == best


@pytest.mark.parametrize(
    ("header", "same"),
    [
        ('"abc"', True),
        ('W/"abc"', True),
        ('"x", "abc"', True),
        ('"x",W/"abc" , "y"', True),
        ("*", True),
        (" * ", True),
        ('"abcd"', False),
        ("abc", False),
        ('"x, "', False),
        ('"', False),
    ],
)
def test_a_reader_has_the_page_already(header, same):
    assert names(header, '"abc"') is same
