"""A poster is exactly one sheet of A4, whatever its languages, and nothing on it is cut off."""

import re

import pytest

SHEET = re.compile(rb"/Type\s*/Page\b")
A4 = re.compile(rb"/MediaBox\s*\[0 0 (\d+)[\d.]* (\d+)[\d.]*\]")


@pytest.fixture
def sheet(open_page):
    """Open a poster as it is printed: the page, and its PDF."""

    def open_(path, **options):
        page = open_page(path, width=1000, **options)
        page.emulate_media(media="print")
        return page, page.pdf(prefer_css_page_size=True)

    return open_


def test_it_is_one_sheet_of_a4(sheet):
    _, pdf = sheet("/places/WND-LUS-MAT/poster/")
    assert len(SHEET.findall(pdf)) == 1
    assert A4.search(pdf).groups() in {(b"594", b"841"), (b"595", b"842"), (b"595", b"841")}


@pytest.mark.parametrize(
    "path",
    [
        "ALM/poster/",
        "NZN/poster/",
        "NZN-BER/poster/",
        "WND-LUS-MAT/poster/?lang=ar",
        "WND-LUS-MAT/poster/?lang=fr",
        "ALM-TAR/poster/?lang=es",
        "ALM-TAR/poster/?lang=pt",
        "WND-TAN/poster/?lang=sw",
    ],
)
def test_it_fits_in_every_language(sheet, path):
    page, pdf = sheet(f"/places/{path}")
    assert len(SHEET.findall(pdf)) == 1
    cut = page.evaluate(
        """() => {
          const sheet = document.querySelector(".poster"), box = sheet.getBoundingClientRect();
          return [...sheet.children].filter((each) => {
            const own = each.getBoundingClientRect();
            return own.top < box.top - 1 || own.bottom > box.bottom + 1 || each.scrollWidth > each.clientWidth + 1;
          }).length;
        }"""
    )
    assert cut == 0


def test_only_the_poster_is_printed(sheet):
    page, _ = sheet("/fr/places/WND-LUS/poster/")
    shown = page.evaluate(
        """() => [...document.querySelectorAll("body > *, main > *")]
          .filter((each) => each.offsetHeight > 0)
          .map((each) => each.className || each.tagName)"""
    )
    assert shown == ["MAIN", "poster tongues-2"]


def test_arabic_runs_from_right_to_left_on_an_english_page(open_page):
    page = open_page("/places/NZN-BER/poster/")
    assert page.locator(".asking[lang=ar]").evaluate("(each) => getComputedStyle(each).direction") == "rtl"


@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_sticks_out_on_the_screen(open_page, width):
    page = open_page("/places/ALM/poster/", width=width)
    assert page.evaluate("() => document.documentElement.scrollWidth") == width
