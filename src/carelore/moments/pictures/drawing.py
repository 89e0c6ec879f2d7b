"""A picture as SVG: paper, a hanging quotation mark, the words, and below a rule where they come from.

It is drawn to be painted here, in the face that it was measured in; or to be sent as it is, for whichever font its
reader has: then each line states its measured width (`textLength`) and fills the same place. Nothing is styled by
`style`, which the policy of our pages forbids.
"""

from dataclasses import dataclass, replace
from xml.sax.saxutils import escape, quoteattr

from carelore.moments.pictures.letters import Face, Guess
from carelore.moments.pictures.setting import Setting, has_arabic, runs_backwards, setting, words_alone
from carelore.moments.pictures.shapes import INK, LEAF, MANGO, MIST, PAPER, QUIET, Shape

SMALL = 27
MARK = "M16 29C6 25 3 18 4 9c6 0 11 2 12 9 1-8 6-13 12-14 1 12-3 21-12 25Z"
# Georgia or Noto Serif stand on nearly every device; their letters are larger than Amiri's of the same size.
READERS = "Georgia,'Noto Serif','Noto Naskh Arabic','Noto Serif CJK SC','Songti SC',serif"
READERS_SIZE = 0.86


@dataclass(frozen=True, slots=True)
class Words:
    """All that stands on the picture: the story and its language, and around it what kind, which place, whose site."""

    story: str
    language: str
    kind: str
    place: str
    network: str

    @property
    def letters(self) -> str:
        """Every letter that the font of the story needs to have."""
        return f"{words_alone(self.story)}…“"

    def legible_in(self, *faces: Face) -> "Words":
        """Without what stands around the story in letters that none of these faces has."""
        around = {name: getattr(self, name) for name in ("kind", "place", "network")}
        lost = [name for name, text in around.items() if not any(face.has(text) for face in faces)]
        return replace(self, **dict.fromkeys(lost, ""))


def drawing(words: Words, shape: Shape, face: Face | Guess, *, to_paint: bool = False) -> str:
    """The picture. Of the story's text whole sentences, as many as fit."""
    told = setting(words.story, face, shape)
    pen = _Pen(shape, face, backwards=told.backwards, to_paint=to_paint, arabic=has_arabic(words.story))
    margin, width, foot = shape.margin, shape.width, shape.height - 62
    parts = [
        _sheet(shape, words.kind),
        f'<rect width="100%" height="100%" fill="{PAPER}"/>',
        _leaf(pen.at(width - 150) - 190, shape.height - 420, 12.5, MIST, 1.1, light=MIST),
        f'<g font-family="{pen.families}">',
        pen.small(words.kind, margin, 94, QUIET, room=width - 2 * margin),
        *_story(told, pen, words.language),
        f'<path d="M{margin} {foot - 50}H{width - margin}" stroke="{LEAF}" stroke-width="2"/>',
        _leaf(pen.at(margin + 16) - 16, foot - 26, 1.0, LEAF, 2.4, light=MANGO),
        pen.small(words.network, margin + 46, foot, LEAF, room=width * 0.42),
        pen.small(words.place, width - margin, foot, QUIET, room=width * 0.4, end=True),
        "</g></svg>",
    ]
    return "\n".join(part for part in parts if part)


def _sheet(shape: Shape, label: str) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {shape.width} {shape.height}"'
        f' width="{shape.width}" height="{shape.height}" role="img" aria-label={quoteattr(label)}>'
    )


def _story(told: Setting, pen: "_Pen", language: str) -> list[str]:
    """The lines in the middle of their room. A large quotation mark hangs beside the first, or its own does."""
    shape = pen.shape
    top = shape.top + (shape.bottom - shape.top - told.height) / 2
    rest = (told.leading + told.size * 0.62) / 2  # from the top of a line to where its letters stand
    lines = [
        pen.line(text, shape.indent - (0 if number else told.overhang), top + told.leading * number + rest, width, told)
        for number, (text, width) in enumerate(told.lines)
    ]
    mark = "" if told.overhang else pen.mark(shape.indent - 16, top + rest, told.size * 2.1)
    return [mark, f'<g xml:lang={quoteattr(language)} fill="{INK}">', *lines, "</g>"]


class _Pen:
    """Writes lines at places counted from the side on which the story begins to be read."""

    def __init__(self, shape: Shape, face: Face | Guess, *, backwards: bool, to_paint: bool, arabic: bool) -> None:
        self.shape = shape
        self.backwards = backwards
        self.families = f"'{face.family}'" if to_paint else READERS
        self._face = face
        self._to_paint = to_paint
        self._scale = 1 if to_paint or arabic or face.family != "Amiri" else READERS_SIZE

    def at(self, x: float) -> float:
        return round(self.shape.width - x if self.backwards else x, 1)

    def mark(self, x: float, y: float, size: float) -> str:
        turned = ' transform="scale(-1 1)"' if self.backwards else ""
        x = -self.at(x) if self.backwards else self.at(x)
        y, size = round(y + size * 0.38), round(size)
        return f'<text x="{x:g}" y="{y}" font-size="{size}" fill="{MANGO}" text-anchor="end"{turned}>“</text>'

    def line(self, text: str, x: float, y: float, width: float, told: Setting) -> str:
        """A line of the story, running as the whole of it runs, whatever this line begins with."""
        length = f' textLength="{width:.1f}" lengthAdjust="spacingAndGlyphs"' if len(text) > 1 else ""
        return self._text(text, x, y, told.size, "" if self._to_paint else length, backwards=told.backwards)

    def small(self, text: str, x: float, y: float, fill: str, *, room: float, end: bool = False) -> str:
        """Small words, cut where they would take more than their room. They run as they are read themselves."""
        while self._face.width(text) * SMALL > room:
            text = f"{text.rstrip('…')[:-1].rstrip()}…"
        if not text:
            return ""
        return self._text(text, x, y, SMALL, f' fill="{fill}"', backwards=runs_backwards(text), end=end)

    def _text(
        self, text: str, x: float, y: float, size: float, more: str, *, backwards: bool, end: bool = False
    ) -> str:
        anchor = ' text-anchor="end"' if self.backwards != end else ""
        running = f"\u202b{escape(text)}\u202c" if backwards else escape(text)
        return f'<text x="{self.at(x):g}" y="{y:.0f}" font-size="{size * self._scale:g}"{anchor}{more}>{running}</text>'


def _leaf(x: float, y: float, scale: float, stroke: str, thickness: float, *, light: str) -> str:
    """The mark of Carelore: two leaves and a light between them."""
    return (
        f'<g transform="translate({x:g} {y:g}) scale({scale:g})"><path d="{MARK}" fill="none" stroke="{stroke}"'
        f' stroke-width="{thickness}" stroke-linejoin="round"/><circle cx="16" cy="7" r="3.2" fill="{light}"/></g>'
    )
