"""The beginning of a story where there is no room for the whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carelore.moments.excerpts import excerpt, width_of


@pytest.mark.parametrize(
    ("text", "room", "expected"),
    [
        ("She stayed.", 20, "She stayed."),
        ("She stayed. He slept until the morning came.", 24, "She stayed. …"),
        ("“Stay,” she said. He slept until the morning came.", 30, "“Stay,” she said. …"),
        ("She sat down on the floor, and then she told me about the sea", 40, "She sat down on the floor …"),
        ("She sat with my father until the morning came", 20, "She sat with my …"),
        ("A. very long second sentence that does not fit at all", 24, "A. very long second …"),
        ("Unbelievablylongwordwithoutblanks", 12, "Unbelievab …"),
        ("她一直陪着我。护士给我讲了一个关于大海的故事。", 20, "她一直陪着我。 …"),
        ("جلست معي. ثم حدثتني عن البحر حتى نمت تلك الليلة", 20, "جلست معي. …"),
        ("Two\n\nlines of it.", 40, "Two lines of it."),
    ],
)
def test_it_ends_where_the_sense_does(text, room, expected):
    assert excerpt(text, room) == expected


@given(st.text(max_size=300), st.integers(min_value=12, max_value=80))
def test_it_is_the_whole_or_a_beginning_that_fits(text, room):
    whole, shown = " ".join(text.split()), excerpt(text, room)
    assert width_of(shown) <= room
    assert shown == whole or (shown.endswith(" …") and whole.startswith(shown[:-2]))
