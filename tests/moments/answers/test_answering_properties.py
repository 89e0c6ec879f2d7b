"""Whatever writers, moderators and the author do, in whatever order: no change is published unread, nobody approves
their own, the story shows what stands under it, and its author is told of that alone, at most once each."""

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from typing import Any

import time_machine
from django.db import transaction
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from carelore.common.tokens import hashed
from carelore.mail.models import Message, MessageState
from carelore.moments.enums import ResponseState, State
from carelore.moments.errors import MomentError
from carelore.moments.models import Moment, Response
from carelore.moments.models.answer import CHANGES
from carelore.moments.rules import EDIT_FOR
from carelore.moments.services import answer_moderation, answering, confirming, moderation
from carelore.moments.services.answers import follow
from carelore.people.models import User
from carelore.places.models import PlaceKind, Role
from tests import factories
from tests.moments.answers.conftest import words

SECRET, MAIL = "the-secret-of-this-story", "author@example.org"
KINDS = st.sampled_from(["thanks", "answer", "planned", "made"])
TEXTS = st.sampled_from(["We are sorry.", "We are glad.", "We will see.", "We saw."])
ACTS = st.sampled_from(["publish", "decline"])
WRITERS = st.sampled_from(["trusted", "both", "writer"])
DECIDERS = st.sampled_from(["moderator", "both"])


class Ward(RuleBasedStateMachine):
    """One story, and everybody pressing every button."""

    def __init__(self) -> None:
        super().__init__()
        self.clock = time_machine.travel(datetime(2026, 5, 4, 9, tzinfo=UTC), tick=False)
        self.traveller = self.clock.start()
        avria = factories.place("AVR", PlaceKind.COUNTRY)
        self.people: dict[str, User] = {
            "writer": factories.person("Rosa", roles={Role.RESPONDER: avria}),
            "trusted": factories.person("Tove", roles={Role.RESPONDER: avria}),
            "moderator": factories.person("Maro", roles={Role.MODERATOR: avria}),
            "both": factories.person("Bo", roles={Role.MODERATOR: avria, Role.RESPONDER: avria}),
        }
        fields: dict[str, Any] = {"email": MAIL, "secret_hash": hashed(SECRET)}
        self.story = factories.published(avria, by=self.people["moderator"], **fields)
        for number in range(10):
            factories.response(
                self.story, by=self.people["trusted"], approved_by=self.people["moderator"], text=f"Before, {number}.",
                published_at=datetime(2026, 5, 1, tzinfo=UTC),
            )  # fmt: skip
        follow(self.story)

    def teardown(self) -> None:
        self.clock.stop()

    def attempt(self, service: Any, **told: Any) -> None:
        with suppress(MomentError), transaction.atomic():
            service(**told)

    def newest(self) -> Response | None:
        return Response.objects.order_by("-pk").first()

    @rule(minutes=st.sampled_from([1, 20, 40]))
    def wait(self, minutes: int) -> None:
        self.traveller.shift(timedelta(minutes=minutes))

    @rule(who=WRITERS, kind=KINDS, text=TEXTS)
    def write(self, who: str, kind: str, text: str) -> None:
        said = words(kind=kind, text=text, changes_on=date(2026, 5, 1))
        with suppress(MomentError), transaction.atomic():
            draft = answering.begin(actor=self.people[who], moment_id=self.story.pk, words=said)
            answering.send(actor=self.people[who], response_id=draft.pk, version=draft.version, words=said)

    @rule(kind=KINDS, text=TEXTS)
    def send_again(self, kind: str, text: str) -> None:
        if (found := self.newest()) is not None:
            said = words(kind=kind, text=text, changes_on=date(2026, 5, 1))
            told = {"response_id": found.pk, "version": found.version, "words": said}
            self.attempt(answering.send, actor=found.writer, **told)

    @rule()
    def take_back(self) -> None:
        if (found := self.newest()) is not None:
            self.attempt(answering.take_back, actor=found.writer, response_id=found.pk)

    @rule(who=DECIDERS, act=ACTS)
    def decide(self, who: str, act: str) -> None:
        if (found := self.newest()) is not None:
            told = {"response_id": found.pk, "version": found.version, "message": "See."}
            self.attempt(getattr(answer_moderation, act), actor=self.people[who], **told)

    @rule(is_so=st.booleans())
    def confirm(self, is_so: bool) -> None:
        if (found := self.newest()) is not None:
            self.attempt(confirming.confirm, token=SECRET, response_id=found.pk, is_so=is_so)

    @rule()
    def take_the_story_down_and_publish_it_again(self) -> None:
        story, actor = Moment.objects.get(pk=self.story.pk), self.people["moderator"]
        told = {"moment_id": story.pk, "actor": actor}
        moderation.decline(**told, version=story.version, message="No.")
        self.the_author_is_told_of_what_is_shown_and_once_each()
        moderation.publish(**told, version=story.version + 1)

    @invariant()
    def no_change_is_published_unread_and_nobody_approves_their_own(self) -> None:
        shown = Response.objects.filter(state=ResponseState.PUBLISHED)
        assert not shown.filter(kind__in=CHANGES, decided_by=None).exists()
        assert [each.pk for each in shown if each.decided_by_id == each.writer_id] == []
        untrusted = shown.exclude(writer=self.people["trusted"].pk)
        assert not untrusted.filter(decided_by=None).exists()

    @invariant()
    def the_story_shows_what_stands_under_it(self) -> None:
        shown = list(Response.objects.filter(state=ResponseState.PUBLISHED))

        def first(*kinds: str) -> datetime | None:
            return min((each.published_at for each in shown if each.kind in kinds and each.published_at), default=None)

        story = Moment.objects.get(pk=self.story.pk)
        expected = (first("thanks", "answer", "planned", "made"), first("planned"), first("made"))
        assert (story.answered_at, story.planned_at, story.made_at) == expected

    @invariant()
    def the_author_is_told_of_what_is_shown_and_once_each(self) -> None:
        story = Moment.objects.get(pk=self.story.pk)
        waiting = Message.objects.filter(purpose="answer-published", state=MessageState.WAITING)
        about = list(waiting.values_list("about", flat=True))
        shown = Response.objects.filter(state=ResponseState.PUBLISHED)
        assert len(about) == len(set(about))
        told = {f"moment:{story.pk}:answer:{each.pk}": each for each in shown}
        now = datetime.now(UTC)
        fresh = [mail for mail in waiting if mail.due_at > now]
        assert [mail.about for mail in fresh if mail.about not in told] == []
        for mail in fresh:
            published_at = told[mail.about].published_at
            assert published_at is not None
            assert mail.due_at == published_at + EDIT_FOR
        assert story.state == State.PUBLISHED or not fresh


class FreshWard(Ward):
    """Each run begins with an empty house, and leaves one."""

    def __init__(self) -> None:
        self.atomic = transaction.atomic()
        self.atomic.__enter__()
        super().__init__()

    def teardown(self) -> None:
        super().teardown()
        transaction.set_rollback(True)
        self.atomic.__exit__(None, None, None)


def test_no_order_of_acts_shows_what_nobody_may(db):
    run_state_machine_as_test(
        FreshWard, settings=settings(stateful_step_count=30, suppress_health_check=list(HealthCheck))
    )
