"""Make a release: `make release VERSION=0.2.0`, or `python -m tools.release 0.2.0 --dry-run` to see how it would go.

Everything is made beside the checkout, in a worktree that is thrown away. Only when all of it stands does the branch
move forward, by two commits and a tag; so a release that fails leaves nothing behind, and may be tried again.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
VERSION_FILE = Path("src/carelore/__init__.py")


class NoReleaseError(Exception):
    """Why no release was made, in a sentence."""


def release(version: str, *, root: Path = ROOT, dry_run: bool, checked: bool = True) -> list[Path]:
    """Make the release; returns the files to publish. `checked=False` leaves out lint and the old database (tests)."""
    _fit(version, root)
    if checked:
        _run(["make", "--silent", "lint"], root, "Style, types, imports or migrations are not in order")
    with _beside(root) as tree:
        set_version(tree, version)
        _write_changelog(tree, version)
        if checked:
            _run([sys.executable, "-m", "tools.old_database", version], tree, "The database could not be made")
        made = _build(tree, root / "dist")
        _commit(tree, f"release {version}")
        released = _said(["git", "rev-parse", "HEAD"], tree)
        set_version(tree, following(version))
        _commit(tree, f"begin {following(version)}")
        begun = _said(["git", "rev-parse", "HEAD"], tree)
    if not dry_run:
        _run(["git", "tag", "--annotate", "--message", f"Carelore {version}", f"v{version}", released], root)
        _run(["git", "merge", "--ff-only", "--quiet", begun], root, "The branch has moved meanwhile")
    return made


def _fit(version: str, root: Path) -> None:
    """Raise `NoReleaseError` unless this version may follow, and nothing lies about."""
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        raise NoReleaseError(f"A version looks like 0.2.0, not like {version}.")
    present = re.sub(r"\.dev\d+$", "", _version(root))
    if _numbers(version) < _numbers(present):
        raise NoReleaseError(f"The version after {present} cannot be {version}.")
    if _said(["git", "tag", "--list", f"v{version}"], root):
        raise NoReleaseError(f"{version} has been released already.")
    if _said(["git", "status", "--porcelain"], root):
        raise NoReleaseError("Something is not committed: git status says what.")
    if not any((root / "changelog.d").glob("*.md")):
        raise NoReleaseError("Nothing has changed that a user would notice: changelog.d is empty.")


@contextmanager
def _beside(root: Path) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="carelore-release-") as folder:
        tree = Path(folder) / "tree"
        _run(["git", "worktree", "add", "--quiet", "--detach", str(tree), "HEAD"], root)
        try:
            yield tree
        finally:
            _run(["git", "worktree", "remove", "--force", str(tree)], root)


def set_version(tree: Path, version: str) -> None:
    file = tree / VERSION_FILE
    file.write_text(re.sub(r'__version__ = ".*"', f'__version__ = "{version}"', file.read_text()))


def _version(tree: Path) -> str:
    found = re.search(r'__version__ = "(.*)"', (tree / VERSION_FILE).read_text())
    return found[1] if found else ""


def _numbers(version: str) -> list[int]:
    return [int(each) for each in version.split(".")]


def following(version: str) -> str:
    """What is worked on after a release: 0.2.0 is followed by 0.3.0.dev0."""
    major, minor, _patch = _numbers(version)
    return f"{major}.{minor + 1}.0.dev0"


def _write_changelog(tree: Path, version: str) -> None:
    today = datetime.now(UTC).date().isoformat()
    command = [str(BIN / "towncrier"), "build", "--yes", "--version", version, "--date", today]
    _run(command, tree, "CHANGELOG.md could not be written")


def _build(tree: Path, out: Path) -> list[Path]:
    """The sdist, and the wheel built from it; without a network, with the libraries that are here."""
    command = [str(BIN / "uv"), "build", "--quiet", "--offline", "--no-build-isolation", "--python", sys.executable]
    _run([*command, "--out-dir", str(out), str(tree)], tree, "The packages could not be built")
    version = _version(tree)
    return [out / f"carelore-{version}.tar.gz", out / f"carelore-{version}-py3-none-any.whl"]


def _commit(tree: Path, message: str) -> None:
    _run(["git", "add", "--all"], tree)
    _run(["git", "commit", "--quiet", "--message", message], tree, "git could not commit")


def _run(command: list[str], where: Path, trouble: str = "git could not do its part") -> None:
    done = subprocess.run(command, cwd=where, env=_environment(where), capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode:
        raise NoReleaseError(f"{trouble}:\n{(done.stdout + done.stderr).strip()}")


def _said(command: list[str], where: Path) -> str:
    return subprocess.run(command, cwd=where, capture_output=True, text=True, check=True).stdout.strip()  # noqa: S603


def _environment(where: Path) -> dict[str, str]:
    """This environment, with the code of the tree at hand before the one that is installed."""
    return {**os.environ, "PYTHONPATH": str(where / "src")}


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="make release")
    parser.add_argument("version")
    parser.add_argument("--dry-run", action="store_true", help="make everything, commit and tag nothing")
    given = parser.parse_args(arguments)
    try:
        made = release(given.version, dry_run=given.dry_run)
    except NoReleaseError as trouble:
        sys.stderr.write(f"No release was made. {trouble}\n")
        return 1
    sys.stdout.write("".join(f"{each}\n" for each in made))
    sys.stdout.write(
        "A dry run: nothing was committed or tagged.\n"
        if given.dry_run
        else "Released. Publish it: git push --follow-tags, and the files above.\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
