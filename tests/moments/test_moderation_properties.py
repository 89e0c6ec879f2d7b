"""Whatever authors and moderators do, in whatever order: no story is published without a person's approval of exactly
these words, and nobody sees one further than its author consented."""

from contextlib import suppress
from itertools import cycle, islice
from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.db import transaction
from django.db.models import Q
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    precondition,
    rule,
    run_state_machine_as_test,
)

from carelore.moments.enums import Act, Scope, State
from carelore.moments.errors import MomentError
from carelore.moments.models import Decision, Moment
from carelore.moments.queries.desk import moderated_by
from carelore.moments.queries.pieces import must_go
from carelore.moments.queries.reading import visible_to
from carelore.moments.services import moderation, redaction, sharing
from carelore.moments.services.deciding import digest
from carelore.moments.services.draft import Draft
from carelore.people.models import User
from carelore.places.models import PlaceKind, Role
from carelore.places.rules import Viewer, has_role
from tests import factories

TEXTS = [
    "She sat with my father until he slept.",
    "She wrote her number, 0151 496 0132, on my hand and said I could ring.",
    "Nurse Miriam Adeyemi stayed; write to her at miriam@example.org, please.",
    "He locked the door and I was afraid to go home to him that night.",
    "At the fourth ward her teeth were still at the second.",
]
WORDS = ["0151 496 0132", "miriam@example.org", "Miriam", "my father", "nowhere to be found"]


class Desk(RuleBasedStateMachine):
    """Random acts of authors and of everybody who has an account, allowed or not."""

    stories = Bundle("stories")

    def __init__(self) -> None:
        super().__init__()
        avria = factories.place("AVR", PlaceKind.COUNTRY)
        self.ward = factories.place("AVR-W", parent=avria)
        self.hill = factories.place("AVR-H", parent=avria)
        self.people: dict[str, User] = {
            "moderator": factories.person("Maro", roles={Role.MODERATOR: avria}),
            "at hill": factories.person("Hilda", roles={Role.MODERATOR: self.hill}),
            "safeguarding": factories.person("Sela", roles={Role.SAFEGUARDING: avria}),
            "both": factories.person("Bo", roles={Role.MODERATOR: avria, Role.SAFEGUARDING: avria}),
            "reader": factories.person("Amina", roles={Role.READER: self.ward}),
            "member": factories.person("Otieno"),
            "newcomer": factories.person("Nadia", member=False),
            "staff": factories.person("Ingrid", is_staff=True, is_superuser=True),
        }
        self.number = 0
        self.looked_at: object = None
        self.viewers = cycle([*self.people.values(), AnonymousUser()])

    @initialize(target=stories, texts=st.lists(st.sampled_from(TEXTS), min_size=3, max_size=3))
    def begin(self, texts: list[str]) -> Any:
        scopes = list(Scope)
        return multiple(*(self.share(text, scope, hill=False) for text, scope in zip(texts, scopes, strict=True)))

    @precondition(lambda self: self.number < 6)
    @rule(target=stories, text=st.sampled_from(TEXTS), scope=st.sampled_from(Scope), hill=st.booleans())
    def share(self, text: str, scope: Scope, hill: bool) -> tuple[int, str]:
        self.number += 1
        draft = Draft(
            kind="kindness",
            text=text,
            teller="patient",
            place=self.hill if hill else self.ward,
            happened_on=None,
            scope=scope,
            language="en",
            email="" if self.number % 4 else "author@example.org",
        )
        moment, token = sharing.share(draft=draft, actor=None, submission=str(self.number))
        return moment.pk, token

    @rule(story=stories, text=st.sampled_from(TEXTS))
    def correct(self, story: tuple[int, str], text: str) -> None:
        self._try(sharing.correct, token=story[1], text=text)

    @rule(story=stories, scope=st.sampled_from(Scope))
    def choose_readers(self, story: tuple[int, str], scope: Scope) -> None:
        self._try(sharing.choose_readers, token=story[1], scope=scope)

    @rule(story=stories, truly=st.sampled_from([False, False, False, True]))
    def withdraw(self, story: tuple[int, str], truly: bool) -> None:
        if truly:
            self._try(sharing.withdraw, token=story[1])

    @rule(
        story=stories,
        who=st.sampled_from(["moderator", "both", "moderator", "both", "at hill", "safeguarding", "staff"]),
        carefully=st.booleans(),
    )
    def publish(self, story: tuple[int, str], who: str, carefully: bool) -> None:
        """Carefully: what must go is marked first."""
        moment = Moment.objects.get(pk=story[0])
        for span in must_go(moment.text, moment.language) if carefully else []:
            words = moment.text[span.start : span.end]
            moment.refresh_from_db()
            self._try(redaction.mark, moment_id=moment.pk, version=moment.version, actor=self.people[who], words=words)
        moment.refresh_from_db()
        self._try(moderation.publish, moment_id=moment.pk, version=moment.version, actor=self.people[who])

    @rule(
        story=stories,
        who=st.sampled_from(["moderator", "moderator", "both", "at hill", "safeguarding", "safeguarding", "staff"]),
        act=st.sampled_from(["publish", "return", "decline", "escalate", "release", "assess", "language"]),
        late=st.sampled_from([0, 0, 0, 1]),
    )
    def decide(self, story: tuple[int, str], who: str, act: str, late: int) -> None:
        services: dict[str, tuple[Any, dict[str, Any]]] = {
            "publish": (moderation.publish, {}),
            "return": (moderation.return_to_author, {"message": "Please look again."}),
            "decline": (moderation.decline, {"message": "It is here already."}),
            "escalate": (moderation.escalate, {"reason": "A worry"}),
            "release": (moderation.release, {}),
            "assess": (moderation.assess, {"criticality": 3}),
            "language": (moderation.set_language, {"language": "fr"}),
        }
        service, more = services[act]
        version = Moment.objects.get(pk=story[0]).version - late
        self._try(service, moment_id=story[0], version=version, actor=self.people[who], **more)

    @rule(
        story=stories,
        who=st.sampled_from(["moderator", "at hill", "safeguarding", "staff"]),
        words=st.sampled_from(WORDS),
        replacement=st.sampled_from(["", "", "[somebody]", "a@example.org"]),
    )
    def take_out(self, story: tuple[int, str], who: str, words: str, replacement: str) -> None:
        moment = Moment.objects.get(pk=story[0])
        service = redaction.redact_published if moment.is_published else redaction.mark
        arguments = {"words": words, "replacement": replacement}
        self._try(service, moment_id=moment.pk, version=moment.version, actor=self.people[who], **arguments)

    @rule(story=stories, who=st.sampled_from(["moderator", "at hill", "safeguarding", "both", "member"]))
    def undo_the_newest(self, story: tuple[int, str], who: str) -> None:
        newest = Decision.objects.filter(moment=story[0]).order_by("-id").first()
        if newest:
            self._try(moderation.undo, decision_id=newest.pk, actor=self.people[who])

    def _try(self, service: Any, **arguments: Any) -> None:
        """Typed errors are answers; anything else is a fault."""
        with suppress(MomentError):
            service(**arguments)

    @invariant()
    def all_is_well(self) -> None:
        """Looked at after each step that changed something, with the eyes of three people in turn."""
        now = list(Moment.objects.order_by("pk").values_list("pk", "version"))
        if now == self.looked_at:
            return
        self.looked_at = now
        moments = list(Moment.objects.select_related("place", "approval__actor"))
        for moment in moments:
            if moment.state == State.PUBLISHED:
                was_approved_word_for_word_by_a_moderator(moment)
            else:
                assert (moment.approval, moment.published_at) == (None, None)
        for viewer in islice(self.viewers, 3):
            sees_what_consent_and_role_allow(viewer, moments)
        for decision in Decision.objects.select_related("actor", "moment__place"):
            was_taken_by_who_holds_the_role(decision)


def was_approved_word_for_word_by_a_moderator(moment: Moment) -> None:
    approval = moment.approval
    assert approval is not None
    assert (approval.act, approval.moment_id, approval.undone_at) == (Act.PUBLISH, moment.pk, None)
    approvals = Q(act=Act.PUBLISH) | Q(act=Act.REDACT, to_state=State.PUBLISHED)
    newest = moment.decisions.filter(approvals).latest("id")
    assert newest.text_digest == digest(moment.text)
    for decision in (approval, newest):
        assert decision.actor is not None
        assert has_role(decision.actor, [Role.MODERATOR], moment.place)
    assert must_go(moment.text, moment.language) == []
    assert not moment.redactions.exists()
    assert moment.withdrawn_at is None


SAFEGUARDED = {State.ESCALATED, State.CLOSED}


def sees_what_consent_and_role_allow(viewer: Viewer, moments: list[Moment]) -> None:
    member = isinstance(viewer, User) and viewer.is_member
    expected_to_read, expected_at_desk = set(), set()
    for moment in moments:
        team = has_role(viewer, list(Role), moment.place)
        allowed = {Scope.ANYONE: True, Scope.NETWORK: member, Scope.TEAM: team}
        if moment.state == State.PUBLISHED and allowed[Scope(moment.scope)]:
            expected_to_read.add(moment)
        role = Role.SAFEGUARDING if moment.state in SAFEGUARDED else Role.MODERATOR
        if moment.state != State.WITHDRAWN and has_role(viewer, [role], moment.place):
            expected_at_desk.add(moment)
    assert set(visible_to(viewer)) == expected_to_read
    assert set(moderated_by(viewer)) == expected_at_desk


def was_taken_by_who_holds_the_role(decision: Decision) -> None:
    if decision.act in {Act.WITHDRAW, Act.CORRECT, Act.SCOPE}:
        return
    roles = [Role.SAFEGUARDING if decision.from_state in SAFEGUARDED else Role.MODERATOR]
    if decision.act == Act.UNDO:  # who passed a story on may fetch it back
        roles = [Role.SAFEGUARDING, Role.MODERATOR]
    assert decision.actor is not None
    assert has_role(decision.actor, roles, decision.moment.place)


class FreshDesk(Desk):
    """Each run begins with an empty house, and leaves one."""

    def __init__(self) -> None:
        self.atomic = transaction.atomic()
        self.atomic.__enter__()
        super().__init__()

    def teardown(self) -> None:
        transaction.set_rollback(True)
        self.atomic.__exit__(None, None, None)


def test_no_order_of_acts_publishes_what_nobody_approved(db):
    thorough = settings(
        max_examples=settings().max_examples // 2,
        stateful_step_count=30,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(FreshDesk, settings=thorough)
