"""Anything sent to any address by anyone: never a broken page, never another's data."""

import pytest
from django.test import Client
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from wagtail.models import Collection, Locale, Page

from carelore.mail.models import Message
from carelore.moments.enums import Act, ResponseState, Scope
from carelore.moments.models import Decision, Response, Thanks, Twin
from carelore.places.models import Role
from tests import factories
from tests.security.anything import bodies, pairs, paths, routes

WHO = ["visitor", "member", "moderator", "staff", "responder"]
# What is said at the clinic to its team alone, what is kept of its teller, and what somebody began to answer.
DRAFT, SENT, NOTE, NAMED = "a draft of an answer", "an answer that waits", "noted among us", "thank sister Halima"
AT_WORK = [DRAFT, SENT, NOTE, NAMED, "halima-kept-apart"]
OTHERS = {
    "visitor": ["only our team may hear", "teller-kept-apart", "for the network alone", "amina-kept-apart", *AT_WORK],
    "member": ["only our team may hear", "teller-kept-apart", "amina-kept-apart", *AT_WORK],
    "moderator": ["teller-kept-apart", "amina-kept-apart", DRAFT],
    "staff": ["only our team may hear", "teller-kept-apart", *AT_WORK[:4]],
    "responder": ["only our team may hear", "teller-kept-apart", "amina-kept-apart", *AT_WORK],
}


@pytest.fixture
def world(cast, places):
    """The cast, and things that only some may see."""
    Locale.objects.get_or_create(language_code="en")  # Wagtail's own migrations make these; tests may run without them
    Page.objects.exists() or Page.add_root(title="Root", slug="root", locale=Locale.objects.get())
    Collection.objects.exists() or Collection.add_root(name="Root")
    clinic, kept = places.hill, {"email": "teller-kept-apart@example.org"}
    factories.published(
        clinic, by=cast.moderator, text="This only our team may hear.", scope=Scope.TEAM, slug="team", **kept
    )
    factories.published(
        clinic, by=cast.moderator, text="This is for the network alone.", scope=Scope.NETWORK, slug="network", **kept
    )
    factories.published(places.ward, by=cast.moderator, text="This is for anyone at all.", slug="anyone", **kept)
    factories.moment(places.ward, slug="waiting", **kept)
    hidden = factories.person("Amina", email="amina-kept-apart@example.org")
    cast.responder = factories.person("Rosa", roles={Role.RESPONDER: places.ward})
    other = factories.person("Omar", roles={Role.RESPONDER: places.avria})
    story = factories.published(
        places.ward, by=cast.moderator, text="This is thanked and answered.", slug="thanked-for", thanks_to=NAMED
    )
    Decision.objects.create(
        moment=story, act=Act.NOTE, actor=cast.moderator, from_state=story.state, to_state=story.state, reason=NOTE
    )
    thanks = Thanks.objects.create(
        moment=story, name="Halima", email="halima-kept-apart@example.org", passed_on_by=cast.moderator
    )
    twin = Twin.objects.create(moment=story, earlier=factories.moment(places.ward), likeness=90)
    answers = [
        Response.objects.create(moment=story, kind="answer", language="en", **fields)
        for fields in (
            {"text": DRAFT, "writer": other},
            {"text": SENT, "writer": other, "state": ResponseState.WAITING, "sent_at": timezone.now()},
            {"text": "mine alone", "writer": cast.responder},
        )
    ]
    factories.response(story, by=other, approved_by=cast.moderator, kind="planned", text="We will mend it.")
    message = Message.objects.create(purpose="x", recipient="teller-kept-apart@example.org", message_id="<1@x>")
    known = [
        "team",
        "network",
        "anyone",
        "waiting",
        places.ward.code,
        places.hill.code,
        str(hidden.pk),
        str(message.pk),
        "thanked-for",
        *(str(row.pk) for row in (thanks, twin, *answers)),
    ]
    return cast, known


@pytest.mark.parametrize("who", WHO)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large])
@given(answers=st.data())
def test_nothing_breaks_a_page_or_shows_what_is_anothers(who, world, answers):
    cast, known = world
    client = Client()
    if who != "visitor":
        client.force_login(getattr(cast, who))
    path = answers.draw(paths(ROUTES[who == "staff"], known), label="path")
    query = answers.draw(st.one_of(st.just(""), pairs()), label="query")
    source = f"10.{answers.draw(st.integers(0, 255), label='source')}.1.{answers.draw(st.integers(0, 255))}"
    if answers.draw(st.booleans(), label="sends"):
        kind, body = answers.draw(bodies(), label="body")
        response = client.generic("POST", path, body, kind, QUERY_STRING=query, REMOTE_ADDR=source)
    else:
        method = answers.draw(st.sampled_from(["GET", "GET", "GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE"]))
        response = client.generic(method, path, QUERY_STRING=query, REMOTE_ADDR=source)
    assert response.status_code < 500
    content = b"".join(response.streaming_content) if response.streaming else response.content
    text = content.decode(errors="replace")
    if not query and not path.startswith("/editor"):
        assert [secret for secret in OTHERS[who] if secret in text] == []
    assert "Traceback" not in text
    assert "evil.example" not in response.headers.get("Location", "")[:30]


ALL = routes()
PUBLIC = [route for route in ALL if not route.startswith("/editor/")]
# Of the back office what is our own: Wagtail's pages break for staff who type an address that no page of theirs holds.
OURS = [route for route in ALL if route.startswith(("/editor/mail/", "/editor/places/import/"))]
ROUTES = {True: PUBLIC + OURS, False: PUBLIC}


def test_the_routes_of_every_app_are_tried():
    for begin in (
        "/moments/share/",
        "/s/<str:code>/",
        "/moderate/<slug:slug>/decide/",
        "/account/login/",
        "/places/",
        "/editor/mail/",
        "/moderate/answers/<int:pk>/decide/",
        "/moderate/<slug:slug>/thanks/",
        "/moments/answers/<int:pk>/",
        "/moments/<slug:slug>/picture.png",
        "/insight/<slug:code>.csv",
    ):
        assert any(route.startswith(begin) for route in ALL), begin
