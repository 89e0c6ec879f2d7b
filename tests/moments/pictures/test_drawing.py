"""Pictures of words: what stands on them, and that it fits."""

from io import BytesIO
from xml.etree import ElementTree as Xml

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from carelore.moments.pictures import SHAPES, Words, drawing, face_for, painting
from carelore.moments.pictures.letters import Guess, faces
from carelore.moments.pictures.setting import setting, words_alone

SVG = "{http://www.w3.org/2000/svg}"
SHORT = "She warmed the stethoscope in her hand."
ARABIC = "جلست بجانبي (WHO) حتى نمت."


def words(story=SHORT, **more):
    around = {"language": "en", "kind": "A moment of kindness", "place": "Harbour hospital", "network": "Avria learns"}
    return Words(story=story, **{**around, **more})


def texts(drawn):
    return ["".join(each.itertext()) for each in Xml.fromstring(drawn).iter(f"{SVG}text")]


def picture(words, shape="", **options):
    face = face_for(words.letters)
    return drawing(words, SHAPES[shape], face or Guess(), **options)


def test_it_holds_the_words_and_where_they_come_from_and_nothing_else():
    drawn = texts(picture(words()))
    assert [drawn[0], " ".join(drawn[2:-2]), *drawn[-2:]] == [
        "A moment of kindness",
        SHORT,
        "Avria learns",
        "Harbour hospital",
    ]


def test_it_carries_no_style_and_loads_nothing():
    drawn = picture(words(story="<script>alert('x')</script> & “more” of it ]]>"))
    assert {each.tag for each in Xml.fromstring(drawn).iter()} == {
        SVG + name for name in ("svg", "rect", "g", "path", "circle", "text")
    }
    assert ("style" in drawn, "href" in drawn) == (False, False)


def test_arabic_runs_from_the_right_also_where_a_line_begins_with_latin_letters():
    lines = texts(picture(words(story=ARABIC, language="ar")))
    assert lines[2] == f"\u202b{ARABIC}\u202c"


def test_a_story_that_begins_with_a_quotation_mark_hangs_its_own():
    assert "“" in texts(picture(words()))
    assert "“" not in texts(picture(words(story="“Stay,” she said.")))


@pytest.mark.parametrize("shape", SHAPES)
@given(story=st.text(min_size=1, max_size=600))
def test_every_line_fits_the_sheet(story, shape):
    sheet = SHAPES[shape]
    found = setting(story, face_for(words_alone(story)) or Guess(), sheet)
    assert found.height <= sheet.bottom - sheet.top
    assert max((width for _line, width in found.lines), default=0) <= sheet.measure + 1


def test_a_long_story_ends_with_a_sentence():
    found = setting(" ".join([SHORT] * 40), faces()[0], SHAPES[""])
    assert found.lines[-1][0].endswith("hand.\xa0…")


def test_a_short_story_stands_larger_than_a_long_one():
    sizes = [setting(" ".join([SHORT] * number), faces()[0], SHAPES[""]).size for number in (1, 3, 20)]
    assert sizes == sorted(sizes, reverse=True)
    assert len(set(sizes)) == 3


def test_emoji_are_left_out():
    assert words_alone("She said 😊, and ❤️ stayed 👩🏽‍⚕️.") == "She said, and stayed."


def test_amiri_has_latin_and_arabic_letters():
    assert {face_for(each).family for each in ("Ça va, ñandú?", ARABIC)} == {"Amiri"}


def test_no_face_is_taken_that_lacks_a_letter():
    assert face_for("\U0001030a") is None


@pytest.mark.parametrize("shape", SHAPES)
def test_a_painting_is_the_same_each_time_and_as_large_as_its_sheet(shape):
    face, sheet = faces()[0], SHAPES[shape]
    drawn = drawing(words(), sheet, face, to_paint=True)
    painted = painting(drawn, face)
    assert painted == painting(drawn, face)
    with Image.open(BytesIO(painted)) as image:
        assert (image.size, image.convert("RGB").getpixel((3, 3))) == ((sheet.width, sheet.height), (255, 253, 248))


def test_long_names_around_the_story_are_cut():
    drawn = texts(picture(words(place="Hospital " * 30, network="Network " * 30)))
    assert all(each.endswith("…") for each in drawn[-2:])
