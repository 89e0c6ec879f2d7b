"""Places come in from a table, row by row."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from carelore.places import queries
from carelore.places.errors import NotAllowed, Refused
from carelore.places.models import Place
from carelore.places.services import import_places

TABLE = """code,parent,kind,name,name_fr,name_ar,time_zone,languages,quality_email,emergency_en,opened_on
BEL,,country,Belmar,Belmare,بلمار,Europe/Paris,fr en,desk@example.org,Call 112.,1990-01-31
BEL-1,BEL,facility,North hospital,Hôpital Nord,,,,,,
BEL-1-A,BEL-1,unit,Ward A,,,,,,,
"""


def run(text, **options):
    content = text if isinstance(text, bytes) else text.encode()
    report = import_places(actor=None, content=content, **options)
    return [(result.line, result.code, str(result.outcome)) for result in report.results]


def reasons(text):
    return [result.reasons for result in import_places(actor=None, content=text.encode()).results]


@pytest.fixture
def belmar(db):
    run(TABLE)


def test_a_table_becomes_a_tree(db):
    assert run(TABLE) == [(2, "BEL", "created"), (3, "BEL-1", "created"), (4, "BEL-1-A", "created")]
    ward = Place.objects.get(code="BEL-1-A")
    assert [place.name for place in queries.breadcrumb(ward)] == ["Belmar", "North hospital", "Ward A"]
    belmar = Place.objects.get(code="BEL")
    assert belmar.names == {"fr": "Belmare", "ar": "بلمار"}
    assert belmar.languages == ["fr", "en"]
    assert belmar.emergency == {"en": "Call 112."}
    assert belmar.opened_on.isoformat() == "1990-01-31"
    assert queries.find("hopital nord").get().code == "BEL-1"


def test_the_same_table_again_changes_nothing(belmar):
    assert run(TABLE) == [(2, "BEL", "unchanged"), (3, "BEL-1", "unchanged"), (4, "BEL-1-A", "unchanged")]


def test_a_changed_cell_changes_its_row_alone(belmar):
    assert [outcome for *_, outcome in run(TABLE.replace("Ward A", "Ward B"))] == ["unchanged", "unchanged", "changed"]
    assert Place.objects.get(code="BEL-1-A").name == "Ward B"


def test_a_column_left_out_stays_and_an_empty_cell_empties(belmar):
    run("code,kind,name,name_fr\nBEL,country,Belmar,\n")
    belmar = Place.objects.get(code="BEL")
    assert belmar.names == {"ar": "بلمار"}
    assert belmar.quality_email == "desk@example.org"
    assert belmar.depth == 1


def test_a_table_of_codes_and_one_column_is_enough_for_known_places(belmar):
    assert run("code,closed_on\nBEL-1-A,2020-01-01\n") == [(2, "BEL-1-A", "changed")]


def test_parents_may_come_after_children(db):
    lines = TABLE.splitlines()
    assert run("\n".join([lines[0], *reversed(lines[1:])])) == [
        (2, "BEL-1-A", "created"),
        (3, "BEL-1", "created"),
        (4, "BEL", "created"),
    ]


def test_a_dry_run_says_all_and_keeps_nothing(db):
    assert [outcome for *_, outcome in run(TABLE, dry_run=True)] == ["created"] * 3
    assert not Place.objects.exists()


def test_a_moved_row_moves_the_place(belmar):
    run("code,parent,kind,name\nBEL-2,BEL,facility,South\nBEL-1-A,BEL-2,unit,Ward A\n")
    assert Place.objects.get(code="BEL-1-A").get_parent().code == "BEL-2"


def test_a_circle_is_refused(db):
    text = "code,parent,kind,name\nA,B,unit,A\nB,A,unit,B\nC,C,unit,C\nD,,unit,D\n"
    assert run(text) == [(2, "A", "refused"), (3, "B", "refused"), (4, "C", "refused"), (5, "D", "created")]


def test_a_circle_with_what_is_there_is_refused(belmar):
    text = "code,parent,kind,name\nBEL-1,BEL-1-A,unit,North hospital\n"
    assert reasons(text) == [["A place cannot lie below itself."]]
    assert Place.objects.get(code="BEL-1").get_parent().code == "BEL"


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (",,unit,X,", ["The code is missing."]),
        ("X,,unit,,", ["name: This field cannot be blank."]),
        ("X,,ward,X,", ["kind: write one of country, region, facility, unit."]),
        ("X,NONE,unit,X,", ["There is no place with the code “NONE” to lie below."]),
        ("X,,unit,X,31/03/2026", ["opened_on: write the day as 2026-03-31."]),
        ("X Y,,unit,X,", ["code: Letters, digits and hyphens only."]),
        ("BEL-1-A,BEL,country,X,", ["A place of the kind “Country” cannot lie below one of the kind “Country”."]),
    ],
)
def test_a_row_is_refused_with_its_reason(belmar, row, expected):
    if "BEL-1-A" in row:
        row, expected = (
            row.replace("BEL,country", "BEL-1,country"),
            ["A place of the kind “Country” cannot lie below one of the kind “Facility”."],
        )
    assert reasons(f"code,parent,kind,name,opened_on\n{row}\n") == [expected]


def test_what_hangs_on_a_refused_row_is_refused_too_and_the_rest_stands(db):
    text = "code,parent,kind,name\nA,,country,\nB,A,unit,B\nC,,country,C\n"
    assert [outcome for *_, outcome in run(text)] == ["refused", "refused", "created"]


def test_a_code_that_comes_twice_is_refused_the_second_time(db):
    assert reasons("code,kind,name\nA,unit,One\na,unit,Two\n") == [[], ["Line 2 already has this code."]]


@pytest.mark.parametrize("bad", ["Mars/Olympus", "GMT+3"])
def test_an_unknown_zone_is_refused(db, bad):
    assert reasons(f"code,kind,name,time_zone\nA,unit,A,{bad}\n")[0][0].startswith("time_zone: ")


def test_it_cannot_close_before_it_opens(db):
    text = "code,kind,name,opened_on,closed_on\nA,unit,A,2026-02-01,2026-01-01\n"
    assert reasons(text) == [["A place cannot close before it opens."]]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_tables_of_other_programs_are_read(db, encoding, sign):
    text = "code,kind,name,name_fr\r\nA,unit,Maternity,Maternité\r\n".replace(",", sign)
    assert run(text.encode(encoding)) == [(2, "A", "created")]
    assert Place.objects.get().names == {"fr": "Maternité"}


def test_a_cell_of_several_lines_keeps_the_count_of_lines(db):
    text = 'code,kind,name,emergency_en\nA,unit,A,"Call\n112."\nB,ward,B,\n'
    assert run(text) == [(2, "A", "created"), (4, "B", "refused")]


def test_unknown_columns_are_named(db):
    report = import_places(actor=None, content=b"code,kind,name,beds\nA,unit,A,12\n")
    assert report.unknown == ["beds"]


@pytest.mark.parametrize("content", [b"", b"name,kind\nA,unit\n", b"\x89PNG\0\0", b"code,code\nA,B\n"])
def test_what_is_no_table_is_refused_as_a_whole(db, content):
    with pytest.raises(Refused):
        import_places(actor=None, content=content)


@pytest.mark.parametrize("who", ["member", "steward", "moderator"])
def test_only_staff_import(cast, who):
    with pytest.raises(NotAllowed):
        import_places(actor=getattr(cast, who), content=TABLE.encode())


def test_the_command_tells_row_by_row(db, tmp_path):
    file = tmp_path / "places.csv"
    file.write_text(TABLE)
    out = StringIO()
    call_command("places", "import", str(file), "--dry-run", stdout=out)
    assert out.getvalue().splitlines() == [
        "line 2: BEL created",
        "line 3: BEL-1 created",
        "line 4: BEL-1-A created",
        "3 created, 0 changed, 0 unchanged, 0 refused. Nothing was kept: this was a dry run.",
    ]


def test_the_command_fails_when_rows_were_refused(db, tmp_path):
    file = tmp_path / "places.csv"
    file.write_text("code,kind,name\nA,ward,A\nB,unit,B\n")
    with pytest.raises(CommandError):
        call_command("places", "import", str(file), stdout=StringIO())
    assert Place.objects.get().code == "B"


def test_the_command_says_plainly_that_there_is_no_file(db, tmp_path):
    with pytest.raises(CommandError, match="cannot be read"):
        call_command("places", "import", str(tmp_path / "none.csv"))
