"""What was erased or taken back is remembered beside the database."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.utils import timezone

from carelore.common import erasures
from carelore.common.erasures import Erasure, UnreadableErasures

LINE = Erasure(timezone.now().isoformat(), "person", "abc", ("moments.take_back",))


@pytest.fixture(autouse=True)
def home(settings, tmp_path):
    settings.HOME = tmp_path
    return tmp_path


def test_what_was_written_is_read_by_its_kind():
    erasures.write(LINE)
    erasures.write(replace(LINE, kind="story"))
    assert erasures.noted("person") == [LINE]


def test_the_file_is_for_its_owner_alone(home):
    erasures.write(LINE)
    assert oct(erasures.file().stat().st_mode)[-3:] == "600"


def test_lines_of_other_machines_count_too(home):
    erasures.write(LINE)
    other = erasures.file().rename(home / "other.log")
    assert erasures.noted("person", [other]) == [LINE]


def test_a_line_that_cannot_be_read_is_told():
    erasures.file().write_text("{\n")
    with pytest.raises(UnreadableErasures, match="cannot be read"):
        erasures.noted("person")


def test_lines_older_than_any_backup_are_dropped():
    old = timezone.now() - erasures.KEPT - timedelta(days=1)
    erasures.write(replace(LINE, at=old.isoformat(), mark="old"))
    erasures.write(LINE)
    erasures.forget_old()
    assert (erasures.noted("person"), oct(erasures.file().stat().st_mode)[-3:]) == ([LINE], "600")


def test_a_home_that_cannot_be_written_to_stops_nothing(settings, tmp_path):
    settings.HOME = tmp_path / "away"
    erasures.write(LINE)
    assert erasures.noted("person") == []


def test_what_is_rolled_back_is_not_remembered(db):
    erasures.note("person", "abc")
    assert erasures.noted("person") == []
