"""Whatever authors and moderators do, in whatever order: consent bounds who reads, and withdrawal is for good."""

import secrets

from django.contrib.auth.models import AnonymousUser
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from carelore.moments.consent import is_wider
from carelore.moments.enums import Act, Scope, State
from carelore.moments.errors import MomentError
from carelore.moments.models import Decision, Moment
from carelore.moments.queries.reading import visible_to
from carelore.moments.services import moderation
from carelore.moments.services.sharing import choose_readers, correct, share, withdraw
from carelore.places.models import PlaceKind, Role
from tests import factories
from tests.machinery.databases import INDEX_OF_WORDS, tables_with
from tests.moments.telling import draft

SENTINEL = "quincebright"
STORY = f"She sat with my {SENTINEL} father until he slept."
SCOPES = st.sampled_from(list(Scope))
AUTHOR = st.one_of(
    st.tuples(st.just("correct"), st.sampled_from([f"Other {SENTINEL} words, long enough.", STORY])),
    st.tuples(st.just("readers"), SCOPES),
    st.tuples(st.just("withdraw"), st.none()),
    st.tuples(st.just("send again"), st.none()),
)
STAFF = st.tuples(st.sampled_from(["publish", "return_to_author", "decline", "escalate", "release", "undo"]), st.none())


class TestAnyOrder(TestCase):
    """The whole way of one story, tried in many orders."""

    @classmethod
    def setUpTestData(cls):
        country = factories.place("AVR", PlaceKind.COUNTRY)
        cls.place = factories.place("AVR-W4", PlaceKind.UNIT, parent=country)
        elsewhere = factories.place("BEL", PlaceKind.COUNTRY)
        roles = {Role.MODERATOR: country, Role.SAFEGUARDING: country}
        cls.moderator = factories.person("Maro", roles=roles)
        cls.viewers = {
            "visitor": AnonymousUser(),
            "newcomer": factories.person("Nadia", member=False),
            "member": factories.person("Otieno"),
            "reader elsewhere": factories.person("Lea", roles={Role.READER: elsewhere}),
            "reader here": factories.person("Amina", roles={Role.READER: country}),
        }

    def readers(self):
        return {name for name, viewer in self.viewers.items() if visible_to(viewer).exists()}

    def do(self, act, given):
        moment = Moment.objects.get()
        try:
            if act == "correct":
                correct(token=self.token, text=given)
            elif act == "readers":
                choose_readers(token=self.token, scope=given)
            elif act == "withdraw":
                withdraw(token=self.token)
            elif act == "send again":
                share(draft=self.told, actor=None, submission=self.form)
            elif act == "undo":
                last = Decision.objects.exclude(actor=None).last()
                if last:
                    moderation.undo(decision_id=last.pk, actor=self.moderator)
            else:
                message = {"message": "Well."} if act in {"return_to_author", "decline"} else {}
                on = {"moment_id": moment.pk, "version": moment.version, "actor": self.moderator}
                getattr(moderation, act)(**on, **message)
        except MomentError:
            pass

    def begin(self, scope):
        self.form = secrets.token_hex()
        self.told = draft(self.place, text=STORY, scope=scope, thanks_to=SENTINEL, email="me@example.org")
        self.token = share(draft=self.told, actor=None, submission=self.form)[1]

    @given(SCOPES, st.lists(st.one_of(AUTHOR, STAFF), max_size=9))
    def test_consent_bounds_and_withdrawal_holds(self, scope, acts):
        self.begin(scope)
        for act, given_with in acts:
            before, scope_before = self.readers(), Moment.objects.get().scope
            self.do(act, given_with)
            moment, after = Moment.objects.get(), self.readers()
            by_author = act in {"correct", "readers", "withdraw", "send again"}
            assert not by_author or after <= before, "no act of an author lets more people read"
            assert by_author or moment.scope == scope_before, "only the author chooses the readers"
            self.bounded(moment, after)
        withdraw(token=self.token)
        self.forgotten(acts)

    def bounded(self, moment, readers):
        allowed = {
            Scope.TEAM: {"reader here"},
            Scope.NETWORK: {"reader here", "reader elsewhere", "member"},
            Scope.ANYONE: set(self.viewers),
        }[moment.scope]
        assert readers <= allowed
        if readers:
            assert moment.state == State.PUBLISHED
            assert moment.withdrawn_at is None
            assert (moment.approval.act, moment.approval.actor) == (Act.PUBLISH, self.moderator)

    def forgotten(self, acts):
        moment = Moment.objects.get()
        assert moment.withdrawn_at is not None
        if moment.state == State.WITHDRAWN:
            assert tables_with(SENTINEL) == []
        else:
            assert moment.state == State.ESCALATED
            assert set(tables_with(SENTINEL)) - {INDEX_OF_WORDS} == {"moments_moment"}
        for act, given_with in acts:
            self.do(act, given_with)
            assert self.readers() == set()

    @given(st.lists(st.sampled_from([STORY, "Other words, long enough to be told."]), min_size=1, max_size=6))
    def test_each_content_of_a_form_makes_one_moment(self, texts):
        links = {}
        for text in texts:
            told = draft(self.place, text=text)
            moment, token = share(draft=told, actor=None, submission="one form")
            assert links.setdefault(text, (moment.pk, token)) == (moment.pk, token)
        assert Moment.objects.count() == len(links) == len(set(links.values()))

    @given(SCOPES, SCOPES)
    def test_wider_is_an_order(self, one, other):
        assert is_wider(one, other) + is_wider(other, one) == (one != other)
