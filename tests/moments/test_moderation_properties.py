"""Whatever authors and moderators do, in whatever order: no story is published without a person's approval of exactly
these words, and nobody sees one further than its author consented."""

import os
from contextlib import suppress
from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.db import transaction
from django.db.models import Q
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, rule, run_state_machine_as_test

from carelore.moments.enums import Act, Scope, State
from carelore.moments.errors import MomentError
from carelore.moments.models import Decision, Moment
from carelore.moments.queries.desk import moderated_by
from carelore.moments.queries.reading import visible_to
from carelore.moments.queries.sheet import must_go
from carelore.moments.services import moderation, redaction, sharing
from carelore.moments.services.deciding import digest
from carelore.people.models import User
from carelore.places.models import PlaceKind, Role
from carelore.places.rules import has_role
from tests import factories

TEXTS = [
    "She sat with my father until he slept.",
    "She wrote her number, 0151 496 0132, on my hand and said I could ring.",
    "Nurse Miriam Adeyemi stayed; write to her at miriam@example.org, please.",
    "He locked the door and I was afraid to go home to him that night.",
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

    @rule(target=stories, text=st.sampled_from(TEXTS), scope=st.sampled_from(Scope), hill=st.booleans())
    def share(self, text: str, scope: Scope, hill: bool) -> tuple[int, str]:
        self.number += 1
        draft = sharing.Draft(
            kind="kindness",
            text=text,
            teller="patient",
            place=self.hill if hill else self.ward,
            happened_on=None,
            scope=scope,
            language="en",
            email="author@example.org",
        )
        moment, token = sharing.share(draft=draft, actor=None, submission=str(self.number))
        return moment.pk, token

    @rule(story=stories, text=st.sampled_from(TEXTS))
    def correct(self, story: tuple[int, str], text: str) -> None:
        self._try(sharing.correct, token=story[1], text=text)

    @rule(story=stories, scope=st.sampled_from(Scope))
    def choose_readers(self, story: tuple[int, str], scope: Scope) -> None:
        self._try(sharing.choose_readers, token=story[1], scope=scope)

    @rule(story=consumes(stories))
    def withdraw(self, story: tuple[int, str]) -> None:
        self._try(sharing.withdraw, token=story[1])

    @rule(
        story=stories,
        who=st.sampled_from(["moderator", "moderator", "at hill", "safeguarding", "both", "member", "staff"]),
        act=st.sampled_from(["publish", "publish", "return", "decline", "escalate", "release", "assess", "language"]),
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
    def what_is_published_was_approved_by_a_moderator_word_for_word(self) -> None:
        for moment in Moment.objects.filter(state=State.PUBLISHED).select_related("approval__actor", "place"):
            approval = moment.approval
            assert approval is not None
            assert approval.act == Act.PUBLISH
            assert approval.moment_id == moment.pk
            assert approval.undone_at is None
            assert approval.actor is not None
            assert has_role(approval.actor, [Role.MODERATOR], moment.place)
            newest = moment.decisions.filter(Q(act=Act.PUBLISH) | Q(act=Act.REDACT, to_state=State.PUBLISHED)).latest(
                "id"
            )
            assert newest.text_digest == digest(moment.text)
            assert newest.actor is not None
            assert has_role(newest.actor, [Role.MODERATOR], moment.place)
            assert must_go(moment.text, moment.language) == []
            assert not moment.redactions.exists()
            assert moment.withdrawn_at is None

    @invariant()
    def consent_bounds_who_reads(self) -> None:
        published = list(Moment.objects.filter(state=State.PUBLISHED).select_related("place"))
        for viewer in [*self.people.values(), AnonymousUser()]:
            expected = set()
            for moment in published:
                member = isinstance(viewer, User) and viewer.is_member
                team = isinstance(viewer, User) and has_role(viewer, list(Role), moment.place)
                allowed = {Scope.ANYONE: True, Scope.NETWORK: member, Scope.TEAM: team}
                if allowed[Scope(moment.scope)]:
                    expected.add(moment)
            assert set(visible_to(viewer)) == expected

    @invariant()
    def what_is_with_safeguarding_is_seen_by_that_role_alone(self) -> None:
        escalated = set(Moment.objects.filter(state=State.ESCALATED))
        for name, person in self.people.items():
            seen = set(moderated_by(person)) & escalated
            assert seen == (escalated if name in {"safeguarding", "both"} else set())

    @invariant()
    def every_decision_was_taken_by_who_holds_the_role_for_it(self) -> None:
        by_authors = {Act.WITHDRAW, Act.CORRECT, Act.SCOPE}
        for decision in Decision.objects.exclude(act__in=by_authors).select_related("actor", "moment__place"):
            escalated = decision.from_state == State.ESCALATED
            roles = [Role.SAFEGUARDING if escalated else Role.MODERATOR]
            if decision.act == Act.UNDO:
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
        max_examples=int(os.environ.get("CARELORE_TEST_EXAMPLES", "10")),
        stateful_step_count=25,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(FreshDesk, settings=thorough)
