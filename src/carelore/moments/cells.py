"""Cells of tables that people open in a spreadsheet.

What a spreadsheet would take for a formula gets an apostrophe in front. That is not only the beginning of a cell: where
cells are parted by semicolons, as in French and German spreadsheets, new ones begin inside our texts, and new rows at
their line ends.
"""

import re

_FORMULA = re.compile(r"(^|[\n\r\t;])(?=[ \u00a0\"']*[=+\-@\t\r＝＋－＠])")


def harmless(cell: str) -> str:
    return _FORMULA.sub(r"\1'", cell)
