"""What passes for a number in an address."""

import pytest

from carelore.common.numbers import number_in


@pytest.mark.parametrize(("text", "number"), [("0", 0), ("0042", 42), ("9" * 17, 10**17 - 1)])
def test_digits_are_a_number(text, number):
    assert number_in(text) == number


@pytest.mark.parametrize("text", ["", " 1", "-1", "1.0", "1_000", "٤", "²", "one", "9" * 18, "1\0"])
def test_all_else_is_none(text):
    assert number_in(text) is None
