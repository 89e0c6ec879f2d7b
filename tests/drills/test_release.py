"""`make release`, in a clone: all of it, or nothing."""

import subprocess
from pathlib import Path

import pytest

from tools import release as tool
from tools.release import NoReleaseError, release

ROOT = Path(__file__).resolve().parent.parent.parent
pytestmark = pytest.mark.skipif(not (ROOT / ".git").exists(), reason="needs the repository")


def git(where, *arguments):
    return subprocess.run(["git", *arguments], cwd=where, capture_output=True, text=True, check=True).stdout.strip()


@pytest.fixture
def clone(tmp_path):
    """A clone that works towards 0.7.0, with one thing to tell."""
    where = tmp_path / "clone"
    git(tmp_path, "clone", "--quiet", "--depth", "1", f"file://{ROOT}", str(where))
    git(where, "config", "user.name", "A maintainer")
    git(where, "config", "user.email", "maintainer@example.org")
    tool.set_version(where, "0.7.0.dev0")
    for old in (where / "changelog.d").glob("*.md"):
        old.unlink()
    (where / "changelog.d" / "ferries.md").write_text("Ferries have places, too.\n")
    git(where, "add", "--all")
    git(where, "commit", "--quiet", "--message", "places: ferries")
    return where


def test_a_release_is_two_commits_a_tag_a_changelog_a_wheel_and_an_sdist(clone):
    made = release("0.7.0", root=clone, dry_run=False, checked=False)
    assert [each.name for each in made if each.exists()] == ["carelore-0.7.0.tar.gz", "carelore-0.7.0-py3-none-any.whl"]
    assert git(clone, "log", "--format=%s", "-2").splitlines() == ["begin 0.8.0.dev0", "release 0.7.0"]
    assert git(clone, "describe", "HEAD~1") == "v0.7.0"
    assert '"0.7.0"' in git(clone, "show", "v0.7.0:src/carelore/__init__.py")
    newest = git(clone, "show", "v0.7.0:CHANGELOG.md").partition("<!-- newest first -->")[2].split("\n## ")[1]
    assert newest.partition("(")[0] + newest.partition(")")[2].strip() == "0.7.0 - Ferries have places, too."
    assert (git(clone, "status", "--porcelain"), list((clone / "changelog.d").glob("*.md"))) == ("", [])


def test_a_dry_run_makes_the_files_and_changes_nothing(clone):
    before = git(clone, "rev-parse", "HEAD")
    made = release("0.7.0", root=clone, dry_run=True, checked=False)
    assert [each.exists() for each in made] == [True, True]
    assert (git(clone, "rev-parse", "HEAD"), git(clone, "tag"), git(clone, "status", "--porcelain")) == (before, "", "")


def test_what_is_not_in_order_is_told_and_leaves_nothing(clone):
    git(clone, "tag", "v0.9.0")
    for version, words in {"0.7": "looks like", "0.6.0": "cannot be", "0.9.0": "released already"}.items():
        with pytest.raises(NoReleaseError, match=words):
            release(version, root=clone, dry_run=False, checked=False)
    (clone / "left.txt").write_text("lying about")
    with pytest.raises(NoReleaseError, match="not committed"):
        release("0.7.0", root=clone, dry_run=False, checked=False)
    assert git(clone, "worktree", "list").count("\n") == 0
