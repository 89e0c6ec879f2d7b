"""The forms of what was added beside reading and moderating: sent as they should be, but for one odd field."""

from types import SimpleNamespace

import pytest
from django.db import transaction
from django.test import Client
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from carelore.common.tokens import hashed
from carelore.moments.enums import ResponseState
from carelore.moments.models import Response, Twin
from carelore.places.models import Role
from tests import factories
from tests.security.anything import ODD, WORDS, encoded

ANSWER = {"kind": "made", "text": "We keep the light off.", "changes_on": "2026-05", "fulfils": "", "version": "1"}
# Who sends it, to which address (with the slug or key of what stands there), and what a browser would send.
FORMS = [
    ("responder", "/moments/story/answer/", ANSWER | {"step": "check"}),
    ("responder", "/moments/answers/{own}/", ANSWER | {"step": "keep"}),
    ("responder", "/moments/answers/{own}/", ANSWER | {"step": "check"}),
    ("responder", "/moments/answers/{own}/", ANSWER | {"step": "send"}),
    ("responder", "/moments/answers/{own}/take-back/", {"discard": "yes"}),
    ("moderator", "/moderate/answers/{waiting}/decide/", {"act": "publish", "version": "1", "message": ""}),
    ("moderator", "/moderate/answers/{waiting}/decide/", {"act": "decline", "version": "1", "message": "Shorter?"}),
    ("moderator", "/moderate/story/thanks/", {"name": "Halima", "to": "halima@elsewhere.example"}),
    ("moderator", "/moderate/story/thanks/", {"thanks_id": "1"}),
    ("moderator", "/moderate/story/note/", {"text": "I rang the ward."}),
    ("moderator", "/moderate/story/note/", {"note_id": "1"}),
    ("moderator", "/moderate/story/assign/", {"to_id": "1"}),
    ("moderator", "/moderate/story/tell-apart/", {"twin_id": "{twin}"}),
    ("moderator", "/moderate/story/themes/", {"principles": "information"}),
    ("visitor", "/moments/mine/its-secret/", {"step": "confirm", "answer": "{shown}", "so": "yes"}),
]
# What is only read, with what its address takes.
PAGES = [
    ("/moments/", ["q", "principle", "month", "place", "after", "before"]),
    ("/moments/wall/AVR/", ["after", "kind", "hold"]),
    ("/moments/month/AVR/", ["after"]),
    ("/moments/feed/", ["place"]),
    ("/moments/story/picture.svg", ["shape"]),
    ("/moments/story/picture.png", ["shape"]),
    ("/moments/to-answer/", ["place", "order", "after"]),
    ("/moments/answers/", ["after"]),
    ("/moderate/answers/", ["after"]),
    ("/insight/AVR/", ["year"]),
    ("/insight/AVR.csv", ["year"]),
]


@pytest.fixture
def world(cast, places):
    story = factories.published(
        places.ward, by=cast.moderator, slug="story", thanks_to="Halima", secret_hash=hashed("its-secret")
    )
    responder = factories.person("Rosa", roles={Role.RESPONDER: places.avria, Role.MODERATOR: places.hill})
    shown = factories.response(story, by=responder, approved_by=cast.moderator, kind="made")
    own = Response.objects.create(moment=story, kind="answer", language="en", text="Thank you.", writer=responder)
    waiting = Response.objects.create(
        moment=story, kind="answer", language="en", text="Thank you.", writer=responder,
        state=ResponseState.WAITING, sent_at=timezone.now(),
    )  # fmt: skip
    twin = Twin.objects.create(moment=story, earlier=factories.moment(places.ward), likeness=90)
    keys = {"shown": shown.pk, "own": own.pk, "waiting": waiting.pk, "twin": twin.pk}
    return SimpleNamespace(people={"responder": responder, "moderator": cast.moderator}, keys=keys)


def sender(world, who: str) -> Client:
    client = Client()
    if who != "visitor":
        client.force_login(world.people[who])
    return client


def form_of(pairs: dict[str, str]) -> str:
    return "&".join(f"{encoded(name)}={encoded(value)}" for name, value in pairs.items())


KINDLY = settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
ANYTHING = st.one_of(st.sampled_from(ODD), WORDS)


@KINDLY
@given(told=st.data())
def test_one_odd_field_breaks_no_form(world, told):
    who, path, fields = told.draw(st.sampled_from(FORMS))
    odd = told.draw(st.sampled_from(sorted(fields)), label="field")
    body = {name: value.format(**world.keys) for name, value in fields.items()} | {odd: told.draw(ANYTHING)}
    source = f"10.{told.draw(st.integers(0, 255))}.2.{told.draw(st.integers(0, 255))}"
    kind = "application/x-www-form-urlencoded"
    with transaction.atomic():
        answer = sender(world, who).generic(
            "POST", path.format(**world.keys), form_of(body), kind, REMOTE_ADDR=source
        )  # fmt: skip
        published = Response.objects.filter(state=ResponseState.PUBLISHED, kind__in=["planned", "made"])
        unread = published.filter(decided_by=None).exists()
        transaction.set_rollback(True)  # the next one begins with the same rows
    assert (answer.status_code < 500, unread) == (True, False)


@KINDLY
@given(told=st.data())
def test_nothing_odd_in_an_address_breaks_a_page(world, told):
    path, names = told.draw(st.sampled_from(PAGES))
    given_names = told.draw(st.lists(st.sampled_from(names), min_size=1, max_size=3))
    query = form_of({name: told.draw(ANYTHING) for name in given_names})
    who = told.draw(st.sampled_from(["visitor", "responder", "moderator"]))
    answer = sender(world, who).generic("GET", path, QUERY_STRING=query, REMOTE_ADDR="10.1.1.1")
    assert answer.status_code < 500


@pytest.mark.parametrize(
    "month", ["0000-13", "0000-00", "2026-00", "1999-12", "2099-12", "-1", "9" * 40, "%00", "٢٠٢٦-٠٥"]
)
def test_a_month_that_is_none_is_not_found(client, world, month):
    assert client.get(f"/moments/month/AVR/{month}/").status_code == 404


@pytest.mark.parametrize("key", [0, 2**31, 2**63 - 1, 2**63, 2**64, 10**40])
@pytest.mark.parametrize("path", ["/moments/answers/{}/", "/moderate/answers/{}/", "/moderate/undo/{}/"])
def test_a_number_that_no_table_holds_is_not_found(world, path, key):
    client = sender(world, "moderator")
    assert client.post(path.format(key)).status_code in {404, 405} or "undo" not in path
    assert client.get(path.format(key)).status_code in {404, 405}
