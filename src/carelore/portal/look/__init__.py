"""The look: one style sheet from the components beside this file, in their order, joined when static files are found.

The files are named `NN-noun.css`; the order is the number's. Comments and needless blanks are dropped on the way.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.finders import BaseFinder
from django.core.files.base import ContentFile, File
from django.core.files.storage import Storage

HERE = Path(__file__).parent
NAME = "look.css"


def style_sheet() -> str:
    """All components as one sheet, with what only people read taken out."""
    text = "\n".join(file.read_text(encoding="utf-8") for file in sorted(HERE.glob("[0-9]*.css")))
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    text = re.sub(r"\s*\n\s*", "\n", text)
    return re.sub(r" ?([{};,]) ?|(?<=:) (?=[^{]*\})", r"\1", text).strip() + "\n"


class LookStorage(Storage):
    """Just enough of a storage for `collectstatic`: one file, made on reading."""

    prefix = ""

    def _open(self, name: str, mode: str = "rb") -> File[bytes]:
        return ContentFile(style_sheet().encode(), name=name)

    def path(self, name: str) -> str:
        """Where it would lie: `collectstatic` wants to tell, and reads it through `open`."""
        return str(HERE / name)

    def exists(self, name: str) -> bool:
        return name == NAME

    def get_modified_time(self, name: str) -> datetime:
        """The folder counts too: a component may have been taken away."""
        return datetime.fromtimestamp(max(each.stat().st_mtime for each in [HERE, *HERE.glob("*.css")]), tz=UTC)


class LookFinder(BaseFinder):
    """Offers `look.css` to Django's static files."""

    storage = LookStorage()

    def check(self, **kwargs: Any) -> list[Any]:
        return []

    def find(self, path: str, find_all: bool = False, **kwargs: Any) -> Any:
        """In development files are served from where they are found, so the sheet is written down for that."""
        if path != NAME:
            return []
        made = Path(settings.HOME) / NAME
        made.parent.mkdir(parents=True, exist_ok=True)
        if not made.exists() or made.read_text(encoding="utf-8") != style_sheet():
            made.write_text(style_sheet(), encoding="utf-8")
        return [str(made)] if find_all else str(made)

    def list(self, ignore_patterns: Any) -> Iterator[tuple[str, Storage]]:
        yield NAME, self.storage
