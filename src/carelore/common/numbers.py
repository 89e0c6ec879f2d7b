"""Whole numbers as they stand in addresses and forms."""

_LONGEST = 17  # digits: any time in microseconds and any key, and nothing that a database could not hold


def number_in(text: str) -> int | None:
    """The number that the text is, in digits from 0 to 9 alone; none where it is not one, or longer than we count."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _LONGEST else None
