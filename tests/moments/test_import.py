"""Bringing in stories that were collected elsewhere."""

import csv
import time
from datetime import date
from io import StringIO

import openpyxl
import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone
from wagtail.models import ModelLogEntry

from carelore.moments.enums import Channel, Kind, Scope, State
from carelore.moments.imports.dates import month_of
from carelore.moments.models import Moment
from tests import factories
from tests.shared import SHARED

FEEDBACK = SHARED / "data/feedback.csv"
STORY = "The nurse explained everything twice and smiled."
HEADER = "id,text,date,sentiment\n"


@pytest.fixture
def load(places, tmp_path):
    """Imports words written as CSV at Harbour hospital and gives back what the command said."""

    def run(content, *options, name="stories.csv", encoding="utf-8", place="AVR-SC-01"):
        file = tmp_path / name
        if isinstance(content, str):
            file.write_bytes(content.encode(encoding))
        said = StringIO()
        call_command("moments", "import", str(file), "--place", place, *options, stdout=said)
        return said.getvalue()

    return run


def refused(load, tmp_path, content, *options):
    """The report's rows: line, column, reason."""
    load(content, "--report", str(tmp_path / "refused.csv"), *options)
    with (tmp_path / "refused.csv").open(encoding="utf-8", newline="") as file:
        return [tuple(row) for row in csv.reader(file)][1:]


def test_a_row_becomes_a_story_that_waits(load, places):
    load(HEADER + f"c1,{STORY},30/09/2021,1.0\n")
    story = Moment.objects.get()
    assert (story.text, story.place, story.state, story.channel, story.scope) == (
        STORY,
        places.harbour,
        State.WAITING,
        Channel.IMPORT,
        Scope.TEAM,
    )
    assert (story.happened_on, story.kind, story.language) == (date(2021, 9, 1), Kind.KINDNESS, "en")
    assert (story.import_key, story.text, story.approval) == ("AVR-SC-01:c1", STORY, None)


@pytest.mark.parametrize(
    ("sentiment", "kind"),
    [("1", "kindness"), ("2.0", "kindness"), ("3,0", "missing"), ("4", "missing"), ("5", "missing")],
)
def test_the_sentiment_says_the_kind(load, sentiment, kind):
    load(f'text,sentiment\n{STORY},"{sentiment}"\n')
    assert Moment.objects.get().kind == kind


def test_a_second_import_saves_nothing_anew(load):
    content = HEADER + f"c1,{STORY},,1\nc2,{STORY},,1\n"
    load(content)
    assert "2 rows: 0 imported, and wait for a moderator, 2 imported before, 0 refused." in load(content)
    assert Moment.objects.count() == 2


def test_a_row_without_a_number_is_known_by_its_words(load):
    content = f"text\n{STORY}\n"
    load(content, "--kind", "kindness")
    load(content, "--kind", "kindness")
    assert Moment.objects.count() == 1


def test_a_withdrawn_story_does_not_come_back(load):
    content = HEADER + f"c1,{STORY},,1\n"
    load(content)
    Moment.objects.update(state=State.WITHDRAWN, text="", tokens="", withdrawn_at=timezone.now())
    load(content)
    assert list(Moment.objects.values_list("state", "text")) == [(State.WITHDRAWN, "")]


def test_a_trial_saves_nothing_and_says_the_same(load):
    said = load(HEADER + f"c1,{STORY},,1\nc2,Nothing.,,1\n", "--dry-run")
    assert "2 rows: 1 would be imported, 0 imported before, 1 refused." in said
    assert (Moment.objects.count(), ModelLogEntry.objects.count()) == (0, 0)


def test_every_refused_row_has_a_line_a_column_and_a_reason(load, tmp_path):
    content = (
        HEADER
        + "c1,Nothing.,30/09/2021,1\n"
        + f'c2,"{STORY}\nOver two lines.",31/02/2021,1\n'
        + "c3,,30/09/2021,1\n"
        + f"c4,{'long ' * 700},30/09/2021,1\n"
        + f"c5,{STORY},30/09/2021,7\n"
        + f"c6,{STORY},30/09/2021,\n"
        + f"c7,{STORY},30/09/2051,1\n"
        + f"c8,{STORY},30/09/2021,1\n"
        + f"c8,{STORY},30/09/2021,1\n"
    )
    assert refused(load, tmp_path, content) == [
        ("2", "text", "the text is shorter than 20 characters"),
        ("3", "date", "this is not a date we can read; write it like 2026-05-31 or 31/05/2026"),
        ("5", "text", "there is no text"),
        ("6", "text", "the text is longer than 3000 characters"),
        ("7", "sentiment", "the sentiment is not a number from 1 to 5"),
        ("8", "sentiment", "nothing says which kind of story it is"),
        ("9", "date", "the date lies in the future"),
        ("11", "id", "a duplicate of line 10"),
    ]
    assert Moment.objects.count() == 1


@pytest.mark.parametrize(
    ("written", "month"),
    [
        ("30/09/2021", (2021, 9)),
        ("1/2/2022", (2022, 2)),
        ("30.09.21", (2021, 9)),
        ("2021-09-30", (2021, 9)),
        ("2021-09-30T10:20:30Z", (2021, 9)),
        ("2021-09", (2021, 9)),
        ("09/2021", (2021, 9)),
        ("30 Sep 2021", (2021, 9)),
        ("September 30, 2021", (2021, 9)),
        ("30/09/2021 14:05", (2021, 9)),
        (date(2021, 9, 30), (2021, 9)),
    ],
)
def test_dates_are_read_as_tables_write_them(written, month):
    assert month_of(written) == (date(*month, 1), False)


def test_a_date_with_one_reading_only_is_read_and_reported(load):
    assert "1 dates could only be read" in load(HEADER + f"c1,{STORY},1/14/2022,1\n")
    assert Moment.objects.get().happened_on == date(2022, 1, 1)


def test_a_file_may_put_the_month_first(load):
    load(HEADER + f"c1,{STORY},02/01/2022,1\n", "--month-first")
    assert Moment.objects.get().happened_on == date(2022, 2, 1)


@pytest.mark.parametrize(
    ("encoding", "separator"), [("utf-8-sig", ","), ("utf-8", ";"), ("cp1252", ";"), ("utf-16", "\t"), ("cp1252", ",")]
)
def test_any_spreadsheet_s_csv_is_read(load, encoding, separator):
    text = "L’infirmière s’est assise près de moi."
    load(separator.join(["id", "text", "sentiment"]) + "\r\n" + separator.join(["1", text, "1"]), encoding=encoding)
    assert Moment.objects.get().text == text


def test_a_workbook_is_read(load, tmp_path):
    book = openpyxl.Workbook()
    for row in (["id", "text", "date", "sentiment"], [7, STORY, date(2026, 3, 9), 2], [None] * 4):
        book.active.append(row)
    book.save(tmp_path / "stories.xlsx")
    said = load(None, name="stories.xlsx")
    story = Moment.objects.get()
    assert (story.import_key, story.happened_on, story.text) == ("AVR-SC-01:7", date(2026, 3, 1), STORY)
    assert "0 refused" in said


@pytest.mark.parametrize("join", ["Comment=text", "text=Comment"])
def test_columns_can_be_named_either_way_round(load, join):
    load(f"Comment,Score\n{STORY},1\n", "--map", join, "--map", "Score=sentiment")
    assert Moment.objects.get().text == STORY


def test_a_column_may_name_a_place_below(load, places, tmp_path):
    content = f"text,place\n{STORY},AVR-SC-01-W4\n{STORY} Again.,AVR-SC-02\n"
    found = refused(load, tmp_path, content, "--kind", "kindness")
    assert found == [("3", "place", "this place is not known at or below the given one")]
    assert Moment.objects.get().place == places.ward


def test_invisible_characters_are_cleaned_away(load):
    load(HEADER + 'c1,"\u202eThe nurse \x07explained\u2069 everything.\r\n",,1\n')
    assert Moment.objects.get().text == "The nurse explained everything."


@pytest.mark.parametrize(
    ("content", "options", "said"),
    [
        ("a,b\n1,2\n", [], "No column holds the story. The columns are: a, b."),
        ("text\nx\n", ["--map", "nonsense=text"], "does not join a column of the file"),
        ("", [], "is empty"),
        ("text\nx\n", ["--scope", "anyone"], "say what their tellers agreed to"),
        ("text\nx\n", ["--as", "nobody@example.org"], "Nobody here has the address"),
    ],
)
def test_what_cannot_be_done_is_said_at_once(load, content, options, said):
    with pytest.raises(CommandError, match=said):
        load(content, *options)


def test_a_missing_file_and_an_unknown_place_are_said(load):
    with pytest.raises(CommandError, match="cannot be read"):
        load(None)
    with pytest.raises(CommandError, match="No place has the code XX"):
        load("text\n", place="XX")


def test_what_is_shown_beyond_the_team_carries_its_consent(load):
    load(HEADER + f"c1,{STORY},,1\n", "--scope", "anyone", "--consent", "Leaflet of May 2021: may be published.")
    story, record = Moment.objects.get(), ModelLogEntry.objects.get()
    assert (story.scope, story.consent_version[:7], len(story.consent_version)) == (Scope.ANYONE, "import-", 19)
    assert (record.action, record.data["consent"], record.data["saved"]) == (
        "moments.import",
        "Leaflet of May 2021: may be published.",
        1,
    )


@pytest.mark.parametrize(("who", "may"), [("lead", True), ("steward", True), ("moderator", False), ("member", False)])
def test_a_person_imports_only_as_lead_or_steward(load, cast, who, may):
    person = getattr(cast, who)
    if not may:
        with pytest.raises(CommandError, match="for leads and stewards"):
            load(HEADER + f"c1,{STORY},,1\n", "--as", person.email)
    else:
        load(HEADER + f"c1,{STORY},,1\n", "--as", person.email)
        assert ModelLogEntry.objects.get().user == person


def test_nothing_is_saved_when_saving_fails_half_way(load, places, monkeypatch):
    monkeypatch.setattr("carelore.moments.services.importing.log", lambda *args, **kwargs: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        load(HEADER + f"c1,{STORY},,1\n")
    assert Moment.objects.count() == 0


def test_a_danger_told_in_a_table_is_read_first(load):
    load(HEADER + f"c1,{STORY},,1\nc2,He hit me when nobody was looking.,,5\n")
    assert dict(Moment.objects.values_list("import_key", "urgency")) == {"AVR-SC-01:c1": 0, "AVR-SC-01:c2": 3}


def test_each_story_has_a_secret_of_its_own(load, places):
    load(HEADER + "".join(f"c{n},{STORY},,1\n" for n in range(30)))
    assert len(set(Moment.objects.values_list("secret_hash", "slug"))) == 30


@pytest.mark.skipif(not FEEDBACK.exists(), reason="the shared data folder is not on this machine")
def test_the_real_feedback_comes_in_within_a_minute(places):
    said, start = StringIO(), time.monotonic()
    call_command("moments", "import", str(FEEDBACK), "--place", "AVR-SC-01", stdout=said)
    assert time.monotonic() - start < 60
    assert "3863 rows: 3574 imported, and wait for a moderator, 0 imported before, 289 refused." in said.getvalue()


def test_the_waiting_stories_are_shown_to_no_reader(load, cast, client):
    load(HEADER + f"c1,{STORY},,1\n")
    client.force_login(factories.person("Reader"))
    assert client.get("/moments/feed/").text.count("<entry") == 0


def test_a_program_is_not_a_table(load):
    with pytest.raises(CommandError, match="not a table of plain text"):
        load("\x7fELF\0\0\0id,text\n1,2")
