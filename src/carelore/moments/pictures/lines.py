"""Breaking words into lines of about the same length, by measure."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

Measure = Callable[[str], float]

_WIDE = "\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef"  # scripts that may break between any two letters
_CLOSES = "\\-,.;:!?…%)\\]}»”’›、。，．：；！？）」』】》〉"
_OPENS = "(\\[{«“‘‹（「『【《〈"
# A wide letter with what must not begin or end a line; or else a word. A no-break space is part of a word.
_PIECE = re.compile(rf"[{_OPENS}]*[{_WIDE}][{_CLOSES}]*|(?:(?![ \n{_WIDE}]).)+|[ \n]+")
_ALONE = re.compile(rf"[{_CLOSES}]+")
_AWAITS = "«“„¿¡（「『【《〈"
_AFTER = re.compile(r"[,;:.!?…،؛؟。，；：！？—–]”?$")


@dataclass(frozen=True, slots=True)
class Piece:
    """What is never broken, its width, and whether a blank stands before it."""

    text: str
    width: float
    apart: bool


def pieces_of(text: str, measure: Measure, *, longest: float) -> list[Piece]:
    """Words and wide letters. A French question mark after its blank stays with its word; what is too long is cut."""
    found: list[Piece] = []
    apart = False
    for match in _PIECE.finditer(text):
        piece = match.group()
        if piece.isspace():
            apart = True
            continue
        if found and _belongs(found[-1].text, piece):
            piece = f"{found[-1].text}\N{NO-BREAK SPACE}{piece}" if apart else found[-1].text + piece
            apart = found.pop().apart
        for number, part in enumerate(_cut(piece, measure, longest)):
            found.append(Piece(part, measure(part), apart and not number))
        apart = False
    return found


def _belongs(before: str, piece: str) -> bool:
    return bool(_ALONE.fullmatch(piece)) or before[-1] in _AWAITS


def _cut(piece: str, measure: Measure, longest: float) -> list[str]:
    """Pieces that fit: nearly always the piece itself."""
    if measure(piece) <= longest or len(piece) == 1:
        return [piece]
    half = len(piece) // 2
    return [*_cut(piece[:half], measure, longest), *_cut(piece[half:], measure, longest)]


def broken(pieces: list[Piece], *, blank: float, longest: float) -> list[str]:
    """As few lines as fit, and of these the evenest. A line likes to end where the sense pauses."""
    starts = _ends_of(pieces, blank, longest, number=_fewest(pieces, blank, longest))
    return [_joined(pieces[start:end]) for start, end in pairwise(starts)]


def _joined(pieces: list[Piece]) -> str:
    return "".join(f" {piece.text}" if piece.apart and at else piece.text for at, piece in enumerate(pieces))


def _fewest(pieces: list[Piece], blank: float, longest: float) -> int:
    number, taken = 0, longest + 1
    for piece in pieces:
        gap = blank if piece.apart else 0.0
        if taken + gap + piece.width > longest:
            number, taken = number + 1, piece.width
        else:
            taken += gap + piece.width
    return number


def _ends_of(pieces: list[Piece], blank: float, longest: float, *, number: int) -> list[int]:
    """Where each line starts, and the end: the least sum of squares of what lines differ from the mean.

    `best[k][end]`: the least cost of setting the pieces before `end` in `k` lines, and where the last of them starts.
    """
    whole = sum(piece.width + (blank if piece.apart else 0.0) for piece in pieces)
    mean = whole / max(number, 1)
    best: list[dict[int, tuple[float, int]]] = [{0: (0.0, 0)}]
    for _line in range(number):
        row: dict[int, tuple[float, int]] = {}
        for start, (cost, _before) in best[-1].items():
            taken = 0.0
            for end in range(start, len(pieces)):
                piece = pieces[end]
                taken += piece.width + (blank if piece.apart and end > start else 0.0)
                if taken > longest:
                    break
                pause = 0.02 if _AFTER.search(piece.text) else 0.0
                total = cost + ((taken - mean) / longest) ** 2 - pause
                if end + 1 not in row or total < row[end + 1][0]:
                    row[end + 1] = (total, start)
        best.append(row)
    starts = [len(pieces)]
    for row in reversed(best[1:]):
        starts.append(row[starts[-1]][1])
    return starts[::-1]
