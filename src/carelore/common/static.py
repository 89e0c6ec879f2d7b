"""Static files under names that change with their content, ours compressed as small as they can be.

The back office brings many files of its own. Compressing each of them that well takes half a minute at the first start,
for pages that only staff open; so theirs are compressed quickly, and only under the names that pages use.
"""

import gzip
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from django.apps import apps
from whitenoise.storage import CompressedManifestStaticFilesStorage

QUICK = 5


class StaticStorage(CompressedManifestStaticFilesStorage):
    """Django's manifest of static files, with WhiteNoise's compressed copies beside them."""

    def post_process(self, *given: Any, **options: Any) -> Iterator[Any]:
        yield from super().post_process(*given, **options)
        open_to_all(Path(self.location))

    def compress_files(self, paths: Iterable[str]) -> Iterator[tuple[str, str]]:
        ours = {path for path in paths if is_ours(path)}
        theirs = set(self.hashed_files.values()).intersection(paths) - ours
        yield from super().compress_files(ours)
        with ThreadPoolExecutor() as pool:
            wanted = [path for path in sorted(theirs) if self.compressor.should_compress(path)]
            yield from (each for each in pool.map(self._quickly, wanted) if each)

    def _quickly(self, path: str) -> tuple[str, str] | None:
        """Write a gzip copy, unless it is hardly smaller."""
        source = Path(self.path(path))
        content = source.read_bytes()
        packed = gzip.compress(content, compresslevel=QUICK, mtime=0)
        if len(packed) > 0.95 * len(content):
            return None
        source.with_name(source.name + ".gz").write_bytes(packed)
        return path, f"{path}.gz"


def is_ours(path: str) -> bool:
    """Whether a static file is Carelore's own: the style sheet, or in a folder named after an app of ours."""
    folder, _, rest = path.partition("/")
    return not rest or folder in {each.label for each in apps.get_app_configs() if each.name.startswith("carelore.")}


def open_to_all(folder: Path) -> None:
    """Let every account of the machine read what everybody may fetch: nginx, which hands it out, has its own."""
    folder.chmod(0o755)
    for each in folder.rglob("*"):
        each.chmod(0o755 if each.is_dir() else 0o644)
