"""A drawing as PNG. The same drawing gives the same bytes, on every machine that has the same fonts."""

from functools import cache
from io import BytesIO

import resvg_py
from PIL import Image, ImageColor

from carelore.moments.pictures.letters import Face, faces
from carelore.moments.pictures.shapes import INK, LEAF, MANGO, MIST, PAPER, QUIET

_STEPS = 8  # shades between the paper and each colour


def painting(drawn: str, face: Face) -> bytes:
    """Painted with the face that it was measured in, and Amiri; in few colours, which makes it half as large."""
    files = [each.path for each in (faces()[0], face)]
    whole = resvg_py.svg_to_bytes(svg_string=drawn, skip_system_fonts=True, font_files=files, font_family=face.family)
    few = Image.open(BytesIO(whole)).convert("RGB").quantize(palette=_palette(), dither=Image.Dither.NONE)
    out = BytesIO()
    few.save(out, "PNG", compress_level=6)  # 9 takes eight times as long for a twentieth less
    return out.getvalue()


@cache
def _palette() -> Image.Image:
    """The colours of the look and what lies between the paper and them, where letters are smooth."""
    paper, *colours = ([*ImageColor.getrgb(colour)] for colour in (PAPER, MIST, INK, QUIET, LEAF, MANGO))
    shades = [paper, *colours]
    for colour in colours[1:]:  # what is drawn in mist is hardly seen
        steps = ([p + (c - p) * step / _STEPS for p, c in zip(paper, colour, strict=True)] for step in range(1, _STEPS))
        shades += ([round(value) for value in step] for step in steps)
    made = Image.new("P", (1, 1))
    made.putpalette([value for shade in shades for value in shade])
    return made
