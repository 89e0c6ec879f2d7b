"""An exported table is opened in spreadsheets, which run what looks like a formula."""

import csv
import io

import pytest

from tests import factories


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("She was kind;=cmd|' /C calc'!A0;and quick", "She was kind;'=cmd|' /C calc'!A0;and quick"),
        ("Two lines\n=HYPERLINK(1)", "Two lines\n'=HYPERLINK(1)"),
        ("Two lines\n \u00a0=HYPERLINK(1)", "Two lines\n' \u00a0=HYPERLINK(1)"),
        ("  =HYPERLINK(1) and more of it", "'  =HYPERLINK(1) and more of it"),
        ("＝HYPERLINK(1) and more of it", "'＝HYPERLINK(1) and more of it"),
        ('Quoted;"=1+1" and more of it', 'Quoted;\'"=1+1" and more of it'),
        ("1 + 1 = 2; she said - and left", "1 + 1 = 2; she said - and left"),
    ],
)
def test_no_formula_begins_anywhere_in_a_cell(client, cast, places, told, kept):
    factories.published(places.ward, by=cast.moderator, text=told)
    client.force_login(cast.lead)
    table = b"".join(client.get("/moments/export.csv").streaming_content).decode()
    assert next(csv.DictReader(io.StringIO(table)))["text"] == kept
