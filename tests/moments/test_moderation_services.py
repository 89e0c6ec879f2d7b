"""Decisions on stories: who may, what follows, who hears of it."""

from datetime import UTC, timedelta

import pytest
import time_machine
from django.utils import timezone
from django.utils.formats import date_format

from carelore.mail.models import Message, MessageState
from carelore.moments.enums import Act, Channel, Scope, State
from carelore.moments.errors import AlreadyDecided, NotAllowed, NotPossibleNow, StillIdentifies
from carelore.moments.models import Decision
from carelore.moments.services import moderation, redaction
from carelore.moments.services.deciding import digest
from carelore.places.models import Role
from tests import factories

PHONE = "She wrote her number, 0151 496 0132, on my hand and said I could ring before six."


def decided(moment, act, actor, **more):
    moment.refresh_from_db()
    return getattr(moderation, act)(moment_id=moment.pk, version=moment.version, actor=actor, **more)


def test_publishing_records_who_approved_which_words(places, cast):
    moment = factories.moment(places.ward)
    decision = decided(moment, "publish", cast.moderator)
    moment.refresh_from_db()
    assert moment.state == State.PUBLISHED
    assert moment.approval == decision
    assert decision.actor == cast.moderator
    assert decision.text_digest == digest(moment.text)
    assert (decision.from_state, decision.to_state) == (State.WAITING, State.PUBLISHED)
    assert moment.published_at == decision.at
    assert moment.version == 2


@pytest.mark.parametrize("who", ["member", "outsider", "newcomer", "safeguarding", "lead", "steward", "staff"])
def test_only_moderators_of_the_place_publish(places, cast, who):
    moment = factories.moment(places.ward)
    with pytest.raises(NotAllowed):
        decided(moment, "publish", getattr(cast, who))
    moment.refresh_from_db()
    assert moment.state == State.WAITING


def test_a_moderator_elsewhere_may_not(places, cast):
    elsewhere = factories.person("Brume", roles={Role.MODERATOR: places.hill})
    with pytest.raises(NotAllowed):
        decided(factories.moment(places.ward), "publish", elsewhere)


def test_what_must_go_forbids_publishing(places, cast):
    moment = factories.moment(places.ward, text=PHONE)
    with pytest.raises(StillIdentifies) as caught:
        decided(moment, "publish", cast.moderator)
    assert caught.value.count == 1
    assert "0151" not in caught.value.message
    moment.refresh_from_db()
    assert (moment.state, moment.text) == (State.WAITING, PHONE)


def test_what_is_worth_a_second_look_may_stay(places, cast):
    moment = factories.moment(places.ward, text="Nurse Miriam Adeyemi sat with my father until he slept.")
    decided(moment, "publish", cast.moderator)
    moment.refresh_from_db()
    assert moment.state == State.PUBLISHED


def test_the_second_is_told_who_was_faster(places, cast):
    moment = factories.moment(places.ward)
    moderation.publish(moment_id=moment.pk, version=1, actor=cast.moderator)
    other = factories.person("Zola", roles={Role.MODERATOR: places.coast})
    with pytest.raises(AlreadyDecided) as caught:
        moderation.decline(moment_id=moment.pk, version=1, actor=other, message="No.")
    assert (caught.value.who, caught.value.act) == ("Maro", "Published")
    moment.refresh_from_db()
    assert moment.state == State.PUBLISHED


def test_an_escalated_story_is_in_no_moderators_hands(places, cast):
    moment = factories.moment(places.ward)
    decided(moment, "escalate", cast.moderator, reason="He is afraid.")
    for act, more in [("publish", {}), ("release", {}), ("decline", {"message": "x"}), ("assess", {"criticality": 1})]:
        with pytest.raises(NotAllowed):
            decided(moment, act, cast.moderator, **more)
    decided(moment, "release", cast.safeguarding)
    moment.refresh_from_db()
    assert moment.state == State.WAITING


def test_safeguarding_is_mailed_at_once_without_a_word_of_the_story(places, cast):
    moment = factories.moment(places.ward, text="A very secret sentence about my grandmother.")
    decided(moment, "escalate", cast.moderator, reason="Worry")
    message = Message.objects.get()
    assert message.recipient == cast.safeguarding.email
    assert message.due_at <= timezone.now()
    assert f"/moderate/{moment.slug}/" in message.text
    assert "Ward 4" in message.text
    for hidden in ("secret", "grandmother", "Worry"):
        assert hidden not in message.text + message.subject + message.html


def test_safeguarding_is_told_the_facility_and_the_hour_in_the_clock_it_names(places, cast):
    moment = factories.moment(places.ward)
    with timezone.override("Pacific/Auckland"):
        decided(moment, "escalate", cast.moderator)
    text = Message.objects.get().text
    assert f"{places.ward.name}, {places.harbour.name}" in text
    with timezone.override(UTC):
        at = timezone.localtime(moment.decisions.get().at)
        assert f"{date_format(at, 'DATETIME_FORMAT')} (UTC)" in text


def test_undoing_an_escalation_says_so_to_safeguarding(places, cast):
    moment = factories.moment(places.ward)
    decision = decided(moment, "escalate", cast.moderator)
    moderation.undo(decision_id=decision.pk, actor=cast.moderator)
    moment.refresh_from_db()
    assert moment.state == State.WAITING
    assert list(Message.objects.order_by("id").values_list("purpose", "state")) == [
        ("moment-escalated", MessageState.WAITING),
        ("moment-taken-back", MessageState.WAITING),
    ]


def test_another_moderator_cannot_fetch_a_story_back_from_safeguarding(places, cast):
    decision = decided(factories.moment(places.ward), "escalate", cast.moderator)
    other = factories.person("Zola", roles={Role.MODERATOR: places.avria})
    with pytest.raises(NotAllowed):
        moderation.undo(decision_id=decision.pk, actor=other)


@pytest.mark.parametrize(
    ("act", "more", "purpose"),
    [
        ("publish", {}, "moment-published"),
        ("return_to_author", {"message": "Please leave out the room."}, "moment-returned"),
        ("decline", {"message": "It is here already."}, "moment-declined"),
    ],
)
def test_the_author_hears_when_it_can_no_longer_be_undone(places, cast, act, more, purpose):
    moment = factories.moment(places.ward, email="author@example.org", text="Nobody else must read this in a mail.")
    with time_machine.travel("2026-03-04T10:00:00Z", tick=False):
        decided(moment, act, cast.moderator, **more)
        message = Message.objects.get()
        assert message.due_at == timezone.now() + timedelta(minutes=10)
    assert (message.purpose, message.recipient) == (purpose, "author@example.org")
    assert more.get("message", "") in message.text
    assert "Nobody else" not in message.text
    assert "/mine/" not in message.text


def test_an_undone_decision_is_never_mailed(places, cast):
    moment = factories.moment(places.ward, email="author@example.org")
    decision = decided(moment, "decline", cast.moderator, message="No.")
    moderation.undo(decision_id=decision.pk, actor=cast.moderator)
    assert Message.objects.get().state == MessageState.CANCELLED


def test_a_new_decision_overtakes_the_news_of_the_old(places, cast):
    moment = factories.moment(places.ward, email="author@example.org")
    decided(moment, "publish", cast.moderator)
    decided(moment, "decline", cast.moderator, message="On second thoughts.")
    states = dict(Message.objects.values_list("purpose", "state"))
    assert states == {"moment-published": MessageState.CANCELLED, "moment-declined": MessageState.WAITING}


def test_no_mail_without_an_address_and_none_to_machines(places, cast):
    decided(factories.moment(places.ward), "publish", cast.moderator)
    spam = factories.moment(places.ward, email="spam@example.org")
    decided(spam, "decline", cast.moderator, message="Advertising.", quietly=True)
    assert not Message.objects.exists()


def test_the_mail_speaks_the_language_of_the_story_if_we_do(places, cast):
    for language, expected in [("fr", "fr"), ("sw", "en")]:
        moment = factories.moment(places.ward, email="author@example.org", language=language)
        decided(moment, "publish", cast.moderator)
        assert Message.objects.latest("id").language == expected


@pytest.mark.parametrize(("scope", "linked"), [(Scope.ANYONE, True), (Scope.NETWORK, False), (Scope.TEAM, False)])
def test_the_mail_links_only_to_what_anyone_may_read(places, cast, scope, linked):
    moment = factories.moment(places.ward, email="author@example.org", scope=scope)
    decided(moment, "publish", cast.moderator)
    assert (f"/moments/{moment.slug}/" in Message.objects.get().text) is linked


@pytest.mark.parametrize(
    ("act", "more"),
    [("publish", {}), ("return_to_author", {"message": "m"}), ("decline", {"message": "m"}), ("escalate", {})],
)
def test_undo_puts_the_story_back(places, cast, act, more):
    moment = factories.moment(places.ward)
    decision = decided(moment, act, cast.moderator, **more)
    moderation.undo(decision_id=decision.pk, actor=cast.moderator)
    moment.refresh_from_db()
    assert (moment.state, moment.approval, moment.published_at) == (State.WAITING, None, None)
    decision.refresh_from_db()
    assert decision.undone_at is not None
    assert list(moment.decisions.values_list("act", flat=True)) == [decision.act, Act.UNDO]


def test_undo_ends_after_ten_minutes(places, cast):
    moment = factories.moment(places.ward)
    with time_machine.travel("2026-03-04T10:00:00Z", tick=False) as clock:
        decision = decided(moment, "publish", cast.moderator)
        clock.shift(timedelta(minutes=10, seconds=1))
        with pytest.raises(NotPossibleNow):
            moderation.undo(decision_id=decision.pk, actor=cast.moderator)


def test_undo_gives_way_to_what_came_after(places, cast):
    moment = factories.moment(places.ward)
    first = decided(moment, "return_to_author", cast.moderator, message="m")
    decided(moment, "publish", cast.moderator)
    with pytest.raises(AlreadyDecided):
        moderation.undo(decision_id=first.pk, actor=cast.moderator)


def test_undo_of_a_withdrawal_from_pages_restores_the_same_approval(places, cast):
    moment = factories.moment(places.ward)
    approval = decided(moment, "publish", cast.moderator)
    taken = decided(moment, "decline", cast.moderator, message="m")
    moderation.undo(decision_id=taken.pk, actor=cast.moderator)
    moment.refresh_from_db()
    assert (moment.state, moment.approval, moment.published_at) == (State.PUBLISHED, approval, approval.at)


def test_outsiders_undo_nothing(places, cast):
    decision = decided(factories.moment(places.ward), "publish", cast.moderator)
    for who in (cast.outsider, cast.staff, cast.safeguarding):
        with pytest.raises(NotAllowed):
            moderation.undo(decision_id=decision.pk, actor=who)


def test_a_story_taken_back_can_only_be_closed_and_then_loses_its_words(places, cast):
    moment = factories.moment(places.ward, email="author@example.org", thanks_to="Her")
    decided(moment, "escalate", cast.moderator)
    moment.refresh_from_db()
    moment.withdrawn_at = timezone.now()
    moment.save()
    with pytest.raises(NotPossibleNow):
        decided(moment, "release", cast.safeguarding)
    decision = decided(moment, "decline", cast.safeguarding, message="")
    moment.refresh_from_db()
    assert (moment.state, moment.text, moment.tokens, moment.email) == (State.WITHDRAWN, "", "", "")
    assert decision.to_state == State.WITHDRAWN


def test_criticality_and_language_are_recorded_as_a_change(places, cast):
    moment = factories.moment(places.ward)
    assert decided(moment, "assess", cast.moderator, criticality=4).reason == "– → 4"
    assert decided(moment, "set_language", cast.moderator, language="fr").reason == "en → fr"
    moment.refresh_from_db()
    assert (moment.criticality, moment.language, moment.version, moment.state) == (4, "fr", 3, State.WAITING)


def test_every_decision_is_kept(places, cast):
    moment = factories.moment(places.ward)
    decided(moment, "return_to_author", cast.moderator, message="Please")
    decided(moment, "publish", cast.moderator)
    decided(moment, "decline", cast.moderator, message="Asked to", reason="Ward called")
    kept = list(Decision.objects.values_list("act", "actor", "from_state", "to_state", "message", "reason"))
    assert kept == [
        (Act.RETURN, cast.moderator.pk, State.WAITING, State.RETURNED, "Please", ""),
        (Act.PUBLISH, cast.moderator.pk, State.RETURNED, State.PUBLISHED, "", ""),
        (Act.DECLINE, cast.moderator.pk, State.PUBLISHED, State.DECLINED, "Asked to", "Ward called"),
    ]


def test_marks_do_not_stand_in_the_way_of_undo(places, cast):
    moment = factories.moment(places.ward)
    decision = decided(moment, "return_to_author", cast.moderator, message="m")
    redaction.mark(moment_id=moment.pk, version=2, actor=cast.moderator, words="my father")
    moderation.undo(decision_id=decision.pk, actor=cast.moderator)
    moment.refresh_from_db()
    assert moment.state == State.WAITING


def test_what_was_imported_goes_back_to_nobody(client, places, cast):
    moment = factories.moment(places.ward, channel=Channel.IMPORT)
    with pytest.raises(NotPossibleNow):
        decided(moment, "return_to_author", cast.moderator, message="Which day was it?")
    client.force_login(cast.moderator)
    page = client.get(f"/moderate/{moment.slug}/").content.decode()
    assert "does not hear of your decision" in page
    assert 'value="return"' not in page
