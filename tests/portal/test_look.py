"""The look: small, logical, legible, and complete for every page."""

import re
from functools import cache
from pathlib import Path

import brotli
import pytest
from django.contrib.staticfiles import finders

import carelore
from carelore.portal.look import HERE, style_sheet

SHEET = style_sheet()
ELSEWHERE = {"mail", "editor", "wagtailadmin"}  # drawn by their own layout, and by Wagtail
TEMPLATES = [
    file for file in Path(carelore.__file__).parent.glob("*/templates/**/*.html") if ELSEWHERE.isdisjoint(file.parts)
]
# Classes that a script looks for or that only name a part; they need not look like anything.
UNDRAWN = {"asking", "find", "square", "theme", "where"}


def test_the_style_sheet_costs_at_most_five_kilobytes():
    assert len(brotli.compress(SHEET.encode())) <= 5 * 1024


@pytest.mark.parametrize("side", ["left", "right", "top", "bottom"])
def test_sides_are_named_by_the_flow_of_the_text(side):
    """Right-to-left pages need nothing of their own. (`safe-area-inset-left` is a browser's name.)"""
    found = re.findall(rf"(?:^|[;{{])((?:[a-z-]+-)?{side}(?:-[a-z]+)?):", SHEET, flags=re.MULTILINE)
    assert found == []


@pytest.mark.parametrize("file", sorted(HERE.glob("*.css")), ids=lambda file: file.name)
def test_every_component_is_of_the_sheet_and_says_what_it_is(file):
    assert re.fullmatch(r"\d\d-[a-z]+\.css", file.name)
    assert file.read_text(encoding="utf-8").startswith("/* ")


@cache
def drawn():
    """By the sheet of all pages, or by the one that a page of an app brings along."""
    own = (file.read_text(encoding="utf-8") for file in Path(carelore.__file__).parent.glob("*/static/*/*.css"))
    return set(re.findall(r"\.([a-z][\w-]*)", re.sub(r"url\([^)]*\)", "", "\n".join([SHEET, *own]))))


def used(text):
    """The class names written out in a template, without those that a variable gives."""
    text = re.sub(r"{{.*?}}", "\x00", re.sub(r"{%.*?%}", " ", text))
    for value in re.findall(r'class="([^"]*)"', text):
        yield from (name for name in value.split() if "\x00" not in name)


@pytest.mark.parametrize("file", TEMPLATES, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_every_class_in_a_template_is_drawn(file):
    assert set(used(file.read_text(encoding="utf-8"))) - drawn() - UNDRAWN == set()


def tokens(scheme):
    blocks = re.findall(r":root\{([^}]*)\}", SHEET)
    return dict(re.findall(r"--(\w+):(#[0-9a-f]{6})", blocks[scheme]))


def luminance(colour):
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def mixed(colour, ground, share):
    """`color-mix(in srgb, colour share, transparent)` on a ground."""
    return "#" + "".join(
        f"{round(int(colour[at : at + 2], 16) * share + int(ground[at : at + 2], 16) * (1 - share)):02x}"
        for at in (1, 3, 5)
    )


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["paper", "mist"])
@pytest.mark.parametrize("text", ["ink", "quiet", "leaf", "clay"])
def test_text_can_be_read(scheme, ground, text):
    colours = tokens(scheme)
    assert contrast(colours[text], colours[ground]) >= 4.5


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_text_on_colour_can_be_read(scheme):
    colours = tokens(scheme)
    assert contrast(colours["paper"], colours["leaf"]) >= 4.5
    assert contrast(colours["ink"], mixed(colours["clay"], colours["paper"], 0.16)) >= 4.5
    assert contrast(colours["ink"], mixed(colours["mango"], colours["paper"], 0.45)) >= 4.5


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_edges_of_fields_and_of_the_focus_can_be_seen(scheme):
    colours = tokens(scheme)
    assert contrast(colours["quiet"], colours["paper"]) >= 3
    assert contrast(colours["leaf"], colours["paper"]) >= 3


def test_the_style_sheet_is_found_where_files_are_served_as_they_are_found(settings, tmp_path):
    settings.HOME = tmp_path
    assert Path(finders.find("look.css")).read_text(encoding="utf-8") == SHEET
