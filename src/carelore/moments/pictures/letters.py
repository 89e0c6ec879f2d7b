"""The letters that pictures are set in, and how wide words are in them.

Amiri comes with Carelore and has Latin and Arabic letters. For other scripts a font of the machine is taken where one
of a few well-known ones is installed.
"""

import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

import fontpkg  # type: ignore[import-untyped]
from PIL import ImageFont

FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))
# Files of other scripts and the number of the face in them: Cyrillic and Greek, Chinese, and what our places speak.
KNOWN = [
    ("NotoSerif-Regular.ttf", 0),
    ("DejaVuSerif.ttf", 0),
    ("NotoSerifCJK-Regular.ttc", 2),
    ("NotoSansCJK-Regular.ttc", 2),
    ("wqy-zenhei.ttc", 0),
    *((f"NotoSerif{script}-Regular.ttf", 0) for script in ("Bengali", "Devanagari", "Ethiopic", "Khmer", "Lao")),
    *((f"NotoSerif{script}-Regular.ttf", 0) for script in ("Myanmar", "Sinhala", "Tamil", "Telugu", "Thai")),
]
_EM = 200  # size at which words are measured; they grow evenly
_NOBODY_HAS_IT = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class Face:
    """One face of a font file, by the name under which a drawing asks for it."""

    path: str
    number: int
    family: str

    def width(self, text: str) -> float:
        """In ems. Joined and ordered as it will be drawn."""
        return float(_font(self).getlength(text)) / _EM

    def has(self, text: str) -> bool:
        return all(_has(self, letter) for letter in text if not _is_unseen(letter))


class Guess:
    """Widths of letters that no font here has: for a drawing whose reader will have them."""

    family = ""

    def width(self, text: str) -> float:
        wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)
        return wide + 0.52 * sum(not unicodedata.combining(letter) for letter in text) - 0.52 * wide


def face_for(text: str) -> Face | None:
    """The first face that has every letter; none where a picture would show boxes."""
    return next((face for face in faces() if face.has(text)), None)


@cache
def faces() -> tuple[Face, ...]:
    """Amiri, then those of `KNOWN` that this machine has. Looked for once in each process."""
    here = {file.name: file for folder in FOLDERS if folder.is_dir() for file in sorted(folder.rglob("*.tt[fc]"))}
    found = [(str(fontpkg.path("amiri")), 0), *((str(here[name]), number) for name, number in KNOWN if name in here)]
    return tuple(Face(path, number, _family(path, number)) for path, number in found)


def _family(path: str, number: int) -> str:
    return str(ImageFont.truetype(path, _EM, index=number).getname()[0])


@lru_cache(maxsize=32)
def _font(face: Face) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(face.path, _EM, index=face.number, layout_engine=ImageFont.Layout.RAQM)


@lru_cache(maxsize=8192)
def _has(face: Face, letter: str) -> bool:
    """A font draws the same box for every letter that it lacks."""
    font = ImageFont.truetype(face.path, 32, index=face.number, layout_engine=ImageFont.Layout.BASIC)
    return bytes(font.getmask(letter)) != bytes(font.getmask(_NOBODY_HAS_IT))


def _is_unseen(letter: str) -> bool:
    """Blanks, joiners and other marks that are not drawn by themselves."""
    return letter.isspace() or unicodedata.category(letter) == "Cf"
