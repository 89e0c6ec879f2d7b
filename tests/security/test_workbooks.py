"""Workbooks that were made to harm whoever opens them."""

import zipfile

import openpyxl
import pytest

from carelore.moments.imports import tables
from carelore.moments.imports.tables import TableError, read_table


@pytest.fixture
def workbook(tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["text", "place"])
    book.active.append(["=HYPERLINK(1)", "W4"])
    path = tmp_path / "stories.xlsx"
    book.save(path)
    return path


def test_one_that_unpacks_to_very_much_is_refused_before_it_is_unpacked(workbook):
    with zipfile.ZipFile(workbook, "a", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/worksheets/sheet9.xml", bytes(tables.MOST_UNPACKED + 1))
    assert workbook.stat().st_size < 1_000_000
    with pytest.raises(TableError, match="too large"):
        read_table(workbook)


@pytest.mark.parametrize(
    "entity",
    [
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>',
        '<!DOCTYPE x [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
    ],
)
def test_entities_bring_in_nothing(workbook, tmp_path, entity):
    changed = tmp_path / "changed.xlsx"
    with zipfile.ZipFile(workbook) as old, zipfile.ZipFile(changed, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name.endswith(("sharedStrings.xml", "sheet1.xml")):
                content = entity.encode() + content.replace(b"W4", b"&b;")
            new.writestr(name, content)
    try:
        found = str(read_table(changed).rows)
    except TableError:
        found = ""
    assert "root:" not in found
