"""Loading the demo network."""

import copy
from collections import Counter
from datetime import date

import pytest
import time_machine
from django.db import transaction
from django.forms.models import model_to_dict
from django.utils import timezone

from carelore.moments.enums import Act
from carelore.moments.models import Decision, Moment, Response
from carelore.moments.queries.answer_desk import count_waiting
from carelore.moments.queries.answers import own
from carelore.moments.queries.to_answer import count_unanswered
from carelore.people import network as network_settings
from carelore.people.models import Institution, User
from carelore.places.models import Place, Role, RoleGrant
from carelore.places.rules import has_role
from carelore.portal.demo.loader import load_network
from carelore.portal.demo.people import PASSWORD
from tests import factories

MINUTE = "2026-05-06T12:34:00Z"


@pytest.fixture(scope="module")
def loaded(django_db_setup, django_db_blocker):
    """Loaded once: it takes a second. Each test works within a transaction of its own inside this one."""
    with django_db_blocker.unblock(), transaction.atomic():
        with time_machine.travel(MINUTE, tick=False):
            found = load_network()
        yield found
        transaction.set_rollback(True)


@pytest.fixture
def network(loaded, db):
    """Loaded at a fixed minute, which stands still for the test."""
    network_settings.forget()
    with time_machine.travel(MINUTE, tick=False):
        yield copy.deepcopy(loaded)


ANSWER = (
    "moment__slug", "kind", "text", "writer_id", "state", "sent_at", "published_at", "decided_by_id", "changes_on",
    "fulfils__text", "confirmed", "confirmed_at",
)  # fmt: skip


def picture() -> dict[str, list]:
    """All that was loaded, without the keys that the database gives."""
    moments = Moment.objects.order_by("import_key")
    return {
        "places": list(Place.objects.values_list("path", "code", "name", "opened_on", "closed_on")),
        "people": list(User.objects.order_by("pk").values_list("pk", "email", "password", "member_since")),
        "institutions": list(Institution.objects.values_list("name", flat=True)),
        "grants": sorted(RoleGrant.objects.values_list("user_id", "place_id", "role")),
        "moments": [model_to_dict(moment, exclude=["id", "approval"]) for moment in moments],
        "answers": sorted(Response.objects.values_list(*ANSWER), key=str),
        "decisions": sorted(Decision.objects.values_list("moment__slug", "act", "actor_id", "at", "to_state")),
    }


def test_twice_in_a_row_leaves_the_same_network(network):
    before = picture()
    load_network()
    assert picture() == before


def test_what_was_changed_in_the_demo_comes_back(network):
    before = picture()
    Moment.objects.filter(state="waiting").delete()
    Place.objects.filter(code="WND-LUS").update(name="Elsewhere")
    RoleGrant.objects.create(user=network.people["outsider"], place=network.places["WND"], role=Role.MODERATOR)
    load_network()
    assert picture() == before


def test_what_a_visitor_shared_stays(network):
    shared = factories.moment(network.places["WND-LUS"])
    load_network()
    assert Moment.objects.filter(import_key=None).get() == shared


def test_nothing_lies_in_the_future(network):
    now = timezone.now()
    assert not Moment.objects.filter(received_at__gt=now).exists()
    assert not Decision.objects.filter(at__gt=now).exists()
    settled = Response.objects.exclude(state="draft").values_list("sent_at", "decided_at", "confirmed_at")
    assert [at for row in settled for at in row if at and at > now] == []
    assert not Moment.objects.filter(happened_on__gt=now.date()).exists()


def test_a_story_happened_in_a_month_that_was_not_over_when_it_was_told(network):
    assert [moment for moment in network.moments if moment.happened_on > moment.received_at.date()] == []


def test_each_state_is_what_somebody_decided(network):
    last = Counter(moment.decisions.last().act for moment in network.moments if moment.decisions.exists())
    assert last == {Act.PUBLISH: 80, Act.RETURN: 4, Act.DECLINE: 4, Act.ESCALATE: 3, Act.WITHDRAW: 3}


def test_only_moderators_of_the_place_decided(network):
    decisions = Decision.objects.filter(actor__isnull=False).select_related("actor", "moment__place")
    strangers = [each for each in decisions if not has_role(each.actor, [Role.MODERATOR], each.moment.place)]
    assert strangers == []


def test_only_responders_of_the_place_answered(network):
    answers = Response.objects.select_related("writer", "moment__place")
    assert [each for each in answers if not has_role(each.writer, [Role.RESPONDER], each.moment.place)] == []


def test_stories_show_how_far_they_have_come(network):
    answered = Moment.objects.filter(answered_at__isnull=False)
    planned, made = answered.filter(planned_at__isnull=False), answered.filter(made_at__isnull=False)
    assert (answered.count(), planned.count(), made.count()) == (27, 10, 8)


def test_the_responder_and_the_moderator_find_something_to_do(network):
    responder, moderator = network.people["responder"], network.people["moderator"]
    assert count_unanswered(responder)["all"].number == 8
    assert count_waiting(moderator).number == 3
    assert sorted(own(responder).values_list("state", flat=True)) == ["declined", "draft", "published", "waiting"]


def test_a_withdrawn_story_has_left_no_words(network):
    assert list(Moment.objects.filter(state="withdrawn").values_list("text", "tokens", "email").distinct()) == [
        ("", "", "")
    ]


def test_what_moderators_should_read_first_leads_their_queue(network):
    urgent = {moment.import_key for moment in network.moments if moment.state == "waiting" and moment.urgency == 3}
    assert urgent == {
        "demo:w-not-safe-to-go-home",
        "demo:w-the-form-that-was-not-there",
        "demo:w-les-bleus-de-ma-voisine",
        "demo:w-tifl-fi-al-mamarr",
        "demo:w-binti-wa-jirani",
    }


def test_the_network_says_its_name_in_three_languages(network):
    assert network_settings.current().in_language("fr").name == "La chaise près du lit"
    assert network_settings.current().in_language("sw").name == "The Chair by the Bed"


def test_places_stand_below_their_parents_and_one_is_closed(network):
    unit = Place.objects.get(code="NZN-ISF-MAT")
    assert [place.code for place in unit.get_ancestors()] == ["NZN", "NZN-COT", "NZN-ISF"]
    assert Place.objects.exclude(closed_on=None).get().code == "WND-LUS-ISO"
    assert Place.objects.get(code="ALM-TAR").opened_on == date(2005, 5, 6)


def test_the_printed_logins_can_sign_in(network, client):
    for key in ("member", "moderator", "safeguarding", "responder", "lead", "steward", "staff", "outsider"):
        assert client.login(email=network.people[key].email, password=PASSWORD)


def test_the_outsider_is_a_member_without_any_role(network):
    outsider = network.people["outsider"]
    assert outsider.is_member
    assert not outsider.role_grants.exists()
