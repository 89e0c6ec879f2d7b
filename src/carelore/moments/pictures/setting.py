"""Setting a story on a sheet: as large as it fits, and shortened to whole sentences where the smallest is too large."""

import re
import unicodedata
from dataclasses import dataclass

from carelore.moments.excerpts import excerpt
from carelore.moments.pictures.letters import Face, Guess
from carelore.moments.pictures.lines import broken, pieces_of
from carelore.moments.pictures.shapes import Shape

ROOMS = (330, 280, 230, 190, 160, 130, 105, 85, 65, 45)  # narrow letters, tried until the words fit
_ARABIC = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_WIDE = re.compile("[\u2e80-\u9fff\uac00-\ud7af]")
_PICTURES = re.compile(
    "[ \u200d]*[\u2190-\u21ff\u2300-\u23ff\u2460-\u27bf\u2b00-\u2bff\ufe0e\ufe0f\u20e3"
    "\U0001f000-\U0001faff\U000e0020-\U000e007f]"
)
_OWN = re.compile('[“«‘"„「『][ \u00a0\u202f]?')


@dataclass(frozen=True, slots=True)
class Setting:
    """Lines with their widths in pixels; `overhang` is how far the quotation mark of the first reaches out, if any."""

    lines: list[tuple[str, float]]
    size: int
    leading: int
    overhang: float
    backwards: bool

    @property
    def height(self) -> int:
        return self.leading * len(self.lines)


def words_alone(text: str) -> str:
    """The story without emoji and dingbats, which a font of letters does not have, in one line."""
    return " ".join(_PICTURES.sub("", text).split())


def runs_backwards(text: str) -> bool:
    """Whether the first letter is of a script that is read from the right, as browsers judge with dir=auto."""
    sides = (unicodedata.bidirectional(letter) for letter in text)
    return next((side != "L" for side in sides if side in {"L", "R", "AL"}), False)


def has_arabic(text: str) -> bool:
    return bool(_ARABIC.search(text))


def setting(text: str, face: Face | Guess, shape: Shape) -> Setting:
    """The words of the story on this sheet."""
    words = words_alone(text)
    for room in ROOMS:
        shown = excerpt(words, room)
        for size in shape.sizes:
            found = _at(shown, face, shape, size)
            if found.height <= shape.bottom - shape.top:
                return found
    fitting = (shape.bottom - shape.top) // found.leading  # letters as wide as none that we know
    return Setting(found.lines[:fitting], found.size, found.leading, found.overhang, found.backwards)


def _at(words: str, face: Face | Guess, shape: Shape, size: int) -> Setting:
    longest = shape.measure / size
    pieces = pieces_of(words, face.width, longest=longest)
    lines = broken(pieces, blank=face.width(" "), longest=longest)
    mark = _OWN.match(words)
    return Setting(
        lines=[(line, face.width(line) * size) for line in lines],
        size=size,
        leading=round(size * _leading(words)),
        overhang=face.width(mark.group()) * size if mark else 0.0,
        backwards=runs_backwards(words),
    )


def _leading(words: str) -> float:
    """Arabic reaches far above and below the line; Chinese fills its squares."""
    if has_arabic(words):
        return 1.72
    return 1.5 if _WIDE.search(words) else 1.3
