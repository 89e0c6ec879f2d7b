"""The table that leads and stewards may take home."""

import csv
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from wagtail.models import ModelLogEntry

from carelore.moments.enums import Scope, State
from carelore.places.models import Role
from tests import factories

HEADER = ["id", "address", "kind", "text", "language", "teller", "place", "place_name", "month", "scope", "published"]


def rows(content):
    return list(csv.reader(StringIO(content.removeprefix("\ufeff"))))


def fetched(client, query=""):
    return rows(b"".join(client.get(f"/moments/export.csv{query}").streaming_content).decode())


@pytest.fixture
def lead(places):
    return factories.person("Lead", roles={Role.LEAD: places.harbour})


def test_it_holds_the_visible_stories_of_the_lead_s_own_places(client, cast, places, lead):
    mine = factories.published(places.ward, by=cast.moderator, scope=Scope.TEAM)
    factories.published(places.hill, by=cast.moderator)
    factories.moment(places.harbour)
    factories.moment(places.harbour, state=State.WITHDRAWN, text="")
    client.force_login(lead)
    found = fetched(client)
    assert (found[0], [row[0] for row in found[1:]]) == (HEADER, [mine.slug])


def test_it_can_be_narrowed_to_one_place(client, cast, places):
    factories.published(places.hill, by=cast.moderator)
    here = factories.published(places.ward, by=cast.moderator)
    client.force_login(cast.steward)
    assert [row[0] for row in fetched(client, "?place=AVR-SC-01")[1:]] == [here.slug]


def test_nothing_private_is_in_it(client, cast, places, lead):
    factories.published(places.harbour, by=cast.moderator, thanks_to="Imani", email="author@example.org", criticality=5)
    client.force_login(lead)
    text = str(fetched(client))
    assert ("Imani" in text, "author@example.org" in text, "criticality" in text) == (False, False, False)


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t"])
def test_no_cell_is_taken_for_a_formula(client, cast, places, lead, begin):
    factories.published(places.harbour, by=cast.moderator, text=f"{begin}HYPERLINK(1)")
    client.force_login(lead)
    assert fetched(client)[1][3] == f"'{begin}HYPERLINK(1)"


@pytest.mark.parametrize("who", ["member", "outsider", "moderator", "safeguarding", "staff"])
def test_others_are_refused(client, cast, who):
    client.force_login(getattr(cast, who))
    assert client.get("/moments/export.csv").status_code == 403


def test_a_visitor_is_asked_to_sign_in(client, db):
    assert client.get("/moments/export.csv").headers["Location"] == "/account/login/?next=/moments/export.csv"


def test_an_unknown_place_is_not_found(client, cast):
    client.force_login(cast.lead)
    assert client.get("/moments/export.csv?place=nowhere").status_code == 404


def test_each_export_is_on_record(client, cast, places):
    factories.published(places.ward, by=cast.moderator)
    client.force_login(cast.lead)
    fetched(client)
    record = ModelLogEntry.objects.get()
    assert (record.action, record.user, record.data) == ("moments.export", cast.lead, {"place": "", "stories": 1})


def test_it_is_kept_in_no_cache(client, cast):
    client.force_login(cast.lead)
    assert client.get("/moments/export.csv").headers["Cache-Control"] == "private, no-store"


def test_the_command_writes_the_same_file(cast, places, lead, tmp_path):
    story = factories.published(places.ward, by=cast.moderator, text="جلست بجانبي حتى نمت تلك الليلة.")
    call_command("moments", "export", "--as", lead.email, "--output", str(tmp_path / "out.csv"))
    found = rows((tmp_path / "out.csv").read_bytes().decode())
    assert [(row[0], row[3]) for row in found[1:]] == [(story.slug, story.text)]


def test_the_command_refuses_whoever_may_not(cast):
    with pytest.raises(CommandError, match="lead or keep a place"):
        call_command("moments", "export", "--as", cast.member.email)


def test_what_was_exported_can_be_imported_elsewhere(cast, places, lead, tmp_path):
    factories.published(places.ward, by=cast.moderator, text="The porter stopped the trolley at the window.")
    call_command("moments", "export", "--as", lead.email, "--output", str(tmp_path / "out.csv"))
    said = StringIO()
    call_command("moments", "import", str(tmp_path / "out.csv"), "--place", "AVR-SC-01", stdout=said)
    assert "1 imported" in said.getvalue()


def test_the_command_says_where_it_cannot_write(cast, lead, tmp_path):
    with pytest.raises(CommandError, match="cannot be written"):
        call_command("moments", "export", "--as", lead.email, "--output", str(tmp_path / "none" / "out.csv"))
