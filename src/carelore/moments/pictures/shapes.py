"""The two sheets that pictures are drawn on, in pixels, and the colours of the look."""

from dataclasses import dataclass

PAPER, INK, QUIET, LEAF, MANGO, MIST = "#fffdf8", "#1d2b2a", "#54635e", "#0f5c4d", "#f5a524", "#f5f6ed"


@dataclass(frozen=True, slots=True)
class Shape:
    """`indent` is where the words begin, `top` and `bottom` what they may fill; `sizes` are tried from the first."""

    name: str
    width: int
    height: int
    margin: int
    indent: int
    top: int
    bottom: int
    sizes: tuple[int, ...]

    @property
    def measure(self) -> int:
        """How long a line of words may be: as far from the other edge as from this one."""
        return self.width - self.indent - self.margin


WIDE = Shape("", 1200, 630, 84, 150, 138, 500, (84, 76, 68, 61, 55, 50, 45, 41))
SQUARE = Shape("square", 1080, 1080, 88, 150, 160, 920, (104, 92, 82, 73, 65, 58, 52, 46))
SHAPES = {shape.name: shape for shape in (WIDE, SQUARE)}
