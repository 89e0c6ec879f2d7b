"""Room, rights and privacy, with real files; a full disk is one of which we ask more than it has."""

import pytest

from carelore.config.doctor import disk
from carelore.config.doctor.findings import Level


@pytest.fixture
def home(settings, tmp_path, monkeypatch):
    settings.HOME, settings.MEDIA_ROOT = tmp_path, tmp_path / "media"
    monkeypatch.setattr(disk, "sqlite_file", lambda: tmp_path / "our.sqlite3")
    monkeypatch.setattr(disk, "_folders", lambda file: [tmp_path])  # What lies above keeps others out of all tests.
    tmp_path.chmod(0o755)
    return tmp_path


def levels(findings):
    return {finding.level for finding in findings}


@pytest.mark.parametrize(
    ("limit", "expected"), [("LITTLE", {Level.WARNING}), ("NEXT_TO_NOTHING", {Level.WRONG}), ("", {Level.FINE})]
)
def test_a_disk_that_fills_is_told_before_it_is_full(home, monkeypatch, limit, expected):
    for each in ("LITTLE", "NEXT_TO_NOTHING", "FEW_FILES"):
        monkeypatch.setattr(disk, each, 0)
    if limit:
        monkeypatch.setattr(disk, limit, 10**18)
    assert levels(disk.room()) == expected


def test_few_files_left_is_told(home, monkeypatch):
    monkeypatch.setattr(disk, "FEW_FILES", 10**18)
    monkeypatch.setattr(disk, "LITTLE", 0)
    assert "more files can be made" in " ".join(finding.said for finding in disk.room() if finding.mend)


def test_a_home_that_is_gone_cannot_be_written(home, monkeypatch):
    monkeypatch.setattr(disk, "_places", lambda: [home / "gone"])
    assert next(disk.writable()).said == f"{home / 'gone'} cannot be written: No such file or directory."


def test_a_database_that_everybody_may_read_is_wrong(home):
    for name, mode in {"our.sqlite3": 0o644, "our.sqlite3-wal": 0o640, "secret_key": 0o600}.items():
        (home / name).touch()
        (home / name).chmod(mode)
    (finding,) = disk.private()
    assert (finding.level, finding.mend) == (Level.WRONG, f"Run: chmod o= {home / 'our.sqlite3'}")


def test_a_folder_that_keeps_others_out_is_enough(home):
    (home / "our.sqlite3").touch(mode=0o644)
    home.chmod(0o750)
    assert levels(disk.private()) == {Level.FINE}


def test_the_file_of_settings_is_looked_at_too(home, monkeypatch):
    file = home / "carelore.env"
    file.touch()
    file.chmod(0o644)
    monkeypatch.setenv("CARELORE_CONFIG", str(file))
    assert [finding.mend for finding in disk.private()] == [f"Run: chmod o= {file}"]
