import os
import stat
import time
from datetime import UTC, datetime

import pytest

from carelore.config.backups import target
from carelore.config.backups.errors import BackupError

MADE = datetime(2026, 3, 1, 2, 30, 5, tzinfo=UTC)


def test_in_a_folder_the_name_tells_when(tmp_path):
    assert target.named(str(tmp_path), made_at=MADE, sealed=False).name == "carelore-20260301T023005Z.tar.gz"
    assert target.named(f"{tmp_path}/", made_at=MADE, sealed=True).name == "carelore-20260301T023005Z.tar"


def test_a_file_keeps_the_name_it_was_given(tmp_path):
    assert target.named(str(tmp_path / "b"), made_at=MADE, sealed=True) == tmp_path / "b"


def test_it_is_for_its_owner_alone(tmp_path):
    with target.writing(tmp_path / "b", force=False) as file:
        file.write(b"all")
    assert (tmp_path / "b").read_bytes() == b"all"
    assert stat.S_IMODE((tmp_path / "b").stat().st_mode) == 0o600


def test_it_has_no_name_until_it_is_whole_and_none_when_it_fails(tmp_path):
    seen = []

    def fail():
        with target.writing(tmp_path / "b", force=False) as file:
            file.write(b"half")
            seen.append(sorted(path.name for path in tmp_path.iterdir()))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert seen == [["b.part"]]
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_replaced_unasked(tmp_path):
    (tmp_path / "b").write_text("old")
    with pytest.raises(BackupError, match="exists already"), target.writing(tmp_path / "b", force=False):
        pass
    with target.writing(tmp_path / "b", force=True) as file:
        file.write(b"new")
    assert (tmp_path / "b").read_text() == "new"


def test_two_do_not_write_the_same(tmp_path):
    with target.writing(tmp_path / "b", force=False) as file:
        file.write(b"first")
        with pytest.raises(BackupError, match="being written"), target.writing(tmp_path / "b", force=False):
            pass
    assert (tmp_path / "b").read_bytes() == b"first"


def test_what_a_killed_one_left_is_written_over(tmp_path):
    (tmp_path / "b.part").write_text("a long beginning of something")
    with target.writing(tmp_path / "b", force=False) as file:
        file.write(b"x")
    assert (tmp_path / "b").read_bytes() == b"x"


def test_a_full_disk_is_told_plainly(tmp_path):
    with pytest.raises(BackupError, match="No room is left"), target.writing(tmp_path / "b", force=False):
        raise OSError(28, "No space left on device")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_told_plainly(tmp_path):
    with pytest.raises(BackupError, match="Cannot write"), target.writing(tmp_path / "no" / "b", force=False):
        pass


def test_only_the_newest_dated_ones_are_kept_and_nothing_else_is_touched(tmp_path):
    dated = [f"carelore-2026030{day}T023005Z.tar.gz" for day in range(1, 5)]
    for name in [*dated, "carelore-mine.tar.gz", "notes.txt", "carelore-20200101T000000Z.tar.gz.part"]:
        (tmp_path / name).touch()
    old = time.time() - 2 * target.STALE
    os.utime(tmp_path / "carelore-20200101T000000Z.tar.gz.part", (old, old))
    removed = target.prune(tmp_path, keep=3)
    assert [path.name for path in removed] == dated[:1]
    assert {path.name for path in tmp_path.iterdir()} == {*dated[1:], "carelore-mine.tar.gz", "notes.txt"}
