"""Taking a story back: at any time, at once, from everywhere, for good."""

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from carelore.common.tokens import hashed
from carelore.mail.models import Message, MessageState
from carelore.moments.enums import Act, Scope, State
from carelore.moments.errors import NotPossibleNow
from carelore.moments.models import (
    Band,
    Decision,
    Moment,
    PrincipleMark,
    Redaction,
    Response,
    Suggestion,
    Thanks,
    ThemeModel,
    Twin,
)
from carelore.moments.queries.reading import visible_to
from carelore.moments.services import moderation
from carelore.moments.services.sharing import choose_readers, correct, share, withdraw
from tests import factories
from tests.machinery.databases import tables_with
from tests.moments.telling import draft

SENTINEL = "quincebright"
STORY = f"She sat with my {SENTINEL} father until he slept."


@pytest.fixture
def story(places):
    told = draft(places.ward, text=STORY, thanks_to=f"{SENTINEL} Zoé", scope="anyone", email="me@example.org")
    return share(draft=told, actor=None, submission="a form")


def fresh(moment):
    return Moment.objects.get(pk=moment.pk)


@pytest.mark.parametrize("state", ["waiting", "returned", "published", "declined"])
def test_no_word_remains_in_any_table(story, cast, state):
    moment, token = story
    now = {"moment_id": moment.pk, "version": moment.version, "actor": cast.moderator}
    Redaction.objects.create(moment=moment, start=0, end=3, replacement=SENTINEL, marked_by=cast.moderator)
    if state == "returned":
        moderation.return_to_author(**now, message=f"What is a {SENTINEL}?")
    elif state == "published":
        Redaction.objects.all().delete()
        moderation.publish(**now)
    elif state == "declined":
        moderation.decline(**now, message=f"{SENTINEL}, sorry.")
    assert SENTINEL in STORY
    assert "moments_moment" in tables_with(SENTINEL)
    withdraw(token=token)
    assert tables_with(SENTINEL) == []
    assert fresh(moment).state == State.WITHDRAWN


def test_it_leaves_the_pages_at_once(client, story, cast):
    moment, token = story
    moderation.publish(moment_id=moment.pk, version=1, actor=cast.moderator)
    address = reverse("moments:moment", args=[moment.slug])
    assert client.get(address).status_code == 200
    client.post(reverse("moments:withdraw", args=[token]))
    assert client.get(address).status_code == 404
    assert SENTINEL not in client.get("/moments/").content.decode()
    assert SENTINEL not in client.get("/moments/feed/").content.decode()
    assert not visible_to(cast.moderator).exists()


def test_mail_that_has_not_left_is_taken_back(story, cast):
    moment, token = story
    moderation.return_to_author(moment_id=moment.pk, version=1, actor=cast.moderator, message="Please.")
    assert Message.objects.filter(state=MessageState.WAITING).count() == 2
    withdraw(token=token)
    assert set(Message.objects.values_list("state", "text")) == {(MessageState.CANCELLED, "")}


def test_asking_first_changes_nothing(client, story):
    moment, token = story
    response = client.get(reverse("moments:withdraw", args=[token]))
    assert response.status_code == 200
    assert fresh(moment).state == State.WAITING


def test_taking_it_back_twice_is_once(client, story):
    moment, token = story
    address = reverse("moments:withdraw", args=[token])
    first = client.post(address)
    taken = fresh(moment)
    assert client.post(address)["Location"] == first["Location"] == reverse("moments:mine", args=[token])
    assert (fresh(moment).version, fresh(moment).withdrawn_at) == (taken.version, taken.withdrawn_at)
    assert moment.decisions.filter(act=Act.WITHDRAW).count() == 1


def test_the_link_still_says_what_happened(client, story):
    _moment, token = story
    withdraw(token=token)
    page = client.get(reverse("moments:mine", args=[token])).content.decode()
    assert "You have taken it back" in page
    assert reverse("moments:withdraw", args=[token]) not in page


def test_nothing_can_be_done_to_it_any_more(story):
    _moment, token = story
    withdraw(token=token)
    with pytest.raises(NotPossibleNow):
        correct(token=token, text=STORY)
    with pytest.raises(NotPossibleNow):
        choose_readers(token=token, scope=Scope.TEAM)


def test_a_form_sent_again_does_not_bring_it_back(story, places):
    moment, token = story
    withdraw(token=token)
    told = draft(places.ward, text=STORY, thanks_to=f"{SENTINEL} Zoé", scope="anyone", email="me@example.org")
    again, same = share(draft=told, actor=None, submission="a form")
    assert (again.pk, same) == (moment.pk, token)
    assert tables_with(SENTINEL) == []


def test_reasons_among_staff_go_with_the_words_they_were_about(story, cast):
    moment, token = story
    moderation.decline(moment_id=moment.pk, version=1, actor=cast.moderator, message="Sorry.", reason="an advert")
    withdraw(token=token)
    assert list(moment.decisions.values_list("act", "message", "reason")) == [
        (Act.DECLINE, "", ""),
        (Act.WITHDRAW, "", ""),
    ]


class TestWithSafeguarding:
    """What protects somebody stays with those who protect; it can never be published."""

    @pytest.fixture
    def taken(self, story, cast):
        moment, token = story
        moderation.escalate(moment_id=moment.pk, version=1, actor=cast.moderator)
        withdraw(token=token)
        return fresh(moment), token

    def test_it_stays_without_its_author(self, taken):
        moment, _ = taken
        assert (moment.state, moment.text, moment.email, moment.thanks_to) == (State.ESCALATED, STORY, "", "")
        assert moment.withdrawn_at is not None

    def test_its_author_is_told(self, client, taken):
        page = client.get(reverse("moments:mine", args=[taken[1]])).content.decode()
        assert "It will never be published." in page

    def test_no_moderator_can_publish_it(self, taken, cast):
        moment, _ = taken
        for act in (moderation.publish, moderation.release):
            with pytest.raises(NotPossibleNow):
                act(moment_id=moment.pk, version=moment.version, actor=cast.safeguarding)

    def test_the_database_itself_refuses(self, taken, cast):
        moment, _ = taken
        moment.approval = Decision.objects.create(
            moment=moment, act=Act.PUBLISH, actor=cast.moderator, from_state="waiting", to_state="published"
        )
        moment.state, moment.published_at = State.PUBLISHED, timezone.now()
        with pytest.raises(IntegrityError), transaction.atomic():
            moment.save()


def test_an_old_secret_hash_is_kept_so_that_the_link_goes_on_answering(story):
    moment, token = story
    withdraw(token=token)
    assert fresh(moment).secret_hash == hashed(token)


def test_nothing_that_was_made_of_the_words_stays(story, cast, places):
    """Answers, thanks, principles, what machines made of it; each of its kind, so that a new one is not forgotten."""
    moment, token = story
    other = factories.moment(places.ward)
    model = ThemeModel.objects.create(language="en", texts=200, content=b"")
    Response.objects.create(moment=moment, kind="answer", text="Thank you.", writer=cast.lead)
    Thanks.objects.create(moment=moment, name="Halima", member=cast.member, passed_on_by=cast.moderator)
    PrincipleMark.objects.create(moment=moment, principle="information", assigned_by=cast.moderator)
    Suggestion.objects.create(moment=moment, model=model, principle="information", score=0.9)
    Band.objects.create(moment=moment, digest=1)
    Twin.objects.create(moment=moment, earlier=other, likeness=90)
    Twin.objects.create(moment=other, earlier=moment, likeness=90)
    withdraw(token=token)
    made = (Response, Thanks, PrincipleMark, Suggestion, Band, Twin)
    assert {each.__name__: each.objects.count() for each in made} == dict.fromkeys((each.__name__ for each in made), 0)
