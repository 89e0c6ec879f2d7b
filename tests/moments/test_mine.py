"""The author's page: what it shows, correcting, choosing readers."""

import pytest
from django.urls import reverse

from carelore.moments.enums import Act, Scope, State
from carelore.moments.errors import NotPossibleNow, NotWider, UnknownLink
from carelore.moments.models import Decision, Moment, Redaction
from carelore.moments.services.sharing import choose_readers, correct, withdraw
from carelore.moments.views import mine as view
from tests.moments.telling import STORY, shared

NEW = "She sat with my father until the sun came up."


@pytest.fixture
def story(places):
    """A moment, its secret, and the address of its author's page."""
    moment, token = shared(places.ward, scope="network")
    return moment, token, reverse("moments:mine", args=[token])


def stands(moment, state, by, **fields):
    """Put the story where a moderator would."""
    acts = {State.RETURNED: Act.RETURN, State.PUBLISHED: Act.PUBLISH, State.DECLINED: Act.DECLINE}
    act = acts.get(state, Act.ESCALATE)
    moment.approval = decision = Decision.objects.create(
        moment=moment, act=act, actor=by, from_state=moment.state, to_state=state, **fields
    )
    if state != State.PUBLISHED:
        moment.approval = None
    else:
        moment.published_at = decision.at
    moment.state = state
    moment.save()
    return moment


def test_the_page_is_kept_by_nobody(client, story):
    response = client.get(story[2])
    assert response.status_code == 200
    assert "no-store" in response["Cache-Control"]
    assert response["Referrer-Policy"] == "no-referrer"
    assert response["X-Robots-Tag"] == "noindex, nofollow"
    assert not response.cookies


def test_the_first_sight_asks_to_keep_the_link(client, story):
    assert "Keep this link." in client.get(story[2] + "?new=1").content.decode()
    assert "Keep this link." not in client.get(story[2]).content.decode()


@pytest.mark.parametrize("method", ["put", "patch", "delete"])
def test_other_methods_are_refused(client, story, method):
    for address in (story[2], reverse("moments:withdraw", args=[story[1]]), reverse("moments:share")):
        assert getattr(client, method)(address).status_code == 405
    story[0].refresh_from_db()
    assert story[0].withdrawn_at is None


def test_sent_again_after_it_was_taken_back_it_says_only_that(client, story):
    withdraw(token=story[1])
    page = client.get(story[2] + "?new=1").content.decode()
    assert "You have taken it back" in page
    assert "We have your story" not in page


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (State.WAITING, "It is waiting to be read"),
        (State.RETURNED, "It has come back to you"),
        (State.PUBLISHED, "It is published"),
        (State.DECLINED, "It will not be published"),
        (State.ESCALATED, "It is with the people who protect patients"),
    ],
)
def test_it_says_where_the_story_stands(client, story, cast, state, words):
    stands(story[0], state, cast.moderator)
    assert words in client.get(story[2]).content.decode()


def test_the_moderator_s_message_is_shown_while_it_concerns_the_story(client, story, cast):
    stands(story[0], State.RETURNED, cast.moderator, message="Could you leave out the name?", reason="a secret reason")
    page = client.get(story[2]).content.decode()
    assert "Could you leave out the name?" in page
    assert "a secret reason" not in page
    correct(token=story[1], text=NEW)
    assert "Could you leave out the name?" not in client.get(story[2]).content.decode()


def test_a_link_that_opens_nothing_explains_itself(client, db):
    response = client.get("/moments/mine/AAAAAAAAAAAAAAAAAAAAAA/")
    assert response.status_code == 404
    assert "This link opens no story" in response.content.decode()
    assert response["Referrer-Policy"] == "no-referrer"


def test_guessing_links_is_slowed_down(client, db, monkeypatch):
    monkeypatch.setattr(view, "GUESSES", 2)
    assert [client.get(f"/moments/mine/{guess}/").status_code for guess in "abc"] == [404, 404, 429]


def test_new_words_are_checked_like_the_first(client, story):
    response = client.post(story[2], {"step": "check", "text": NEW + " Ring 0151 496 0132."})
    assert '<span class="must">0151 496 0132' in response.content.decode()
    story[0].refresh_from_db()
    assert story[0].text == STORY


def test_new_words_go_back_into_the_queue(client, story, cast):
    moment = stands(story[0], State.RETURNED, cast.moderator)
    Redaction.objects.create(moment=moment, start=0, end=3, replacement="[…]", marked_by=cast.moderator)
    response = client.post(story[2], {"step": "send", "text": NEW})
    moment.refresh_from_db()
    assert response["Location"] == story[2] + "?said=corrected"
    assert (moment.text, moment.state, moment.version) == (NEW, State.WAITING, 2)
    assert not moment.redactions.exists()
    last = moment.decisions.last()
    assert (last.act, last.actor, last.from_state, last.to_state) == (Act.CORRECT, None, "returned", "waiting")


def test_the_same_words_again_change_nothing(story):
    correct(token=story[1], text=STORY)
    moment = Moment.objects.get()
    assert (moment.version, moment.decisions.count()) == (1, 0)


def test_a_returned_story_may_come_back_as_it_was(story, cast):
    stands(story[0], State.RETURNED, cast.moderator)
    assert correct(token=story[1], text=STORY).state == State.WAITING


@pytest.mark.parametrize("state", [State.PUBLISHED, State.DECLINED, State.ESCALATED])
def test_after_a_decision_the_words_stay(client, story, cast, state):
    stands(story[0], state, cast.moderator)
    with pytest.raises(NotPossibleNow):
        correct(token=story[1], text=NEW)
    response = client.post(story[2], {"step": "send", "text": NEW})
    assert response.status_code == 409
    assert "This story can no longer be changed." in response.content.decode()


def test_too_short_a_correction_is_given_back(client, story):
    response = client.post(story[2], {"step": "send", "text": "Short."})
    assert response.context["form"].errors == {"text": ["Please tell us a little more: at least 20 characters."]}
    assert "Short." in response.content.decode()


@pytest.mark.parametrize("state", [State.WAITING, State.PUBLISHED, State.DECLINED, State.ESCALATED])
def test_fewer_readers_at_any_time_and_at_once(client, story, cast, state):
    stands(story[0], state, cast.moderator)
    response = client.post(story[2], {"step": "readers", "scope": "team"})
    moment = Moment.objects.get()
    assert response["Location"] == story[2] + "?said=readers"
    assert (moment.scope, moment.state, moment.version) == (Scope.TEAM, state, 2)
    assert moment.decisions.last().act == Act.SCOPE


def test_more_readers_only_before_a_decision(story, cast):
    moment, token, _ = story
    assert choose_readers(token=token, scope=Scope.ANYONE).scope == Scope.ANYONE
    choose_readers(token=token, scope=Scope.TEAM)
    moment.refresh_from_db()
    stands(moment, State.PUBLISHED, cast.moderator)
    with pytest.raises(NotWider):
        choose_readers(token=token, scope=Scope.NETWORK)


def test_only_possible_choices_are_offered(client, story, cast):
    stands(story[0], State.PUBLISHED, cast.moderator)
    page = client.get(story[2]).content.decode()
    assert [value for value in ("team", "network", "anyone") if f'value="{value}"' in page] == ["team", "network"]


def test_how_consent_was_given_outlives_a_change_of_readers(places, cast):
    import secrets

    from carelore.moments.services.sharing import share
    from tests.moments.telling import draft

    told = draft(places.ward, given="spoken", scope="anyone")
    moment, token = share(draft=told, actor=cast.lead, submission=secrets.token_hex())
    assert choose_readers(token=token, scope=Scope.TEAM).consent_version == moment.consent_version


def test_a_wrong_secret_does_nothing(story):
    for act in (lambda: correct(token="x", text=NEW), lambda: choose_readers(token="x", scope=Scope.TEAM)):
        with pytest.raises(UnknownLink):
            act()
