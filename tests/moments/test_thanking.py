"""Thanks reach those they are meant for: once, privately, and never for a story that is no longer published."""

import pytest
from django.urls import reverse
from django.utils import timezone

from carelore.mail.models import Message, MessageState
from carelore.moments.enums import Scope
from carelore.moments.errors import NotAllowed, NotPossibleNow
from carelore.moments.models import Thanks
from carelore.moments.queries.undoable import UNDO_FOR
from carelore.moments.services import moderation, thanking
from carelore.moments.services.sharing import taken_back
from carelore.places.models import Role
from tests import factories


@pytest.fixture
def nurse(places):
    return factories.person("Nurse Halima", email="halima@example.org", roles={Role.READER: places.ward}, language="fr")


@pytest.fixture
def story(places, cast):
    fields = {"scope": Scope.TEAM, "thanks_to": "nurse Halima and Dr Okeke", "text": "She sang my son to sleep."}
    return factories.published(places.ward, by=cast.moderator, slug="story", **fields)


def letters() -> list[tuple[str, str, str]]:
    found = Message.objects.filter(purpose__startswith="thanks").order_by("pk")
    return list(found.values_list("purpose", "recipient", "state"))


def page(story) -> str:
    return reverse("moments:pass_thanks_on", args=[story.slug])


def test_a_member_gets_a_letter_with_the_story_in_their_language(cast, story, nurse):
    thanking.pass_on(moment_id=story.pk, name="Halima", member=nurse, actor=cast.moderator)
    letter = Message.objects.get(purpose="thanks")
    assert (letter.recipient, letter.language, story.text in letter.text) == ("halima@example.org", "fr", True)


def test_an_address_gets_one_too(cast, story):
    thanking.pass_on(moment_id=story.pk, name="Dr Okeke", email="Okeke@example.org", actor=cast.moderator)
    assert letters() == [("thanks", "okeke@example.org", MessageState.WAITING)]


def test_twice_is_once(cast, story, nurse):
    for _each in range(2):
        thanking.pass_on(moment_id=story.pk, name="Halima", member=nurse, actor=cast.moderator)
    assert (len(letters()), Thanks.objects.count()) == (1, 1)


def test_the_line_manager_gets_a_copy_only_where_the_place_names_one(cast, story, nurse, places):
    places.harbour.manager_email = "above@example.org"
    places.harbour.save()
    thanking.pass_on(moment_id=story.pk, name="Halima", member=nurse, actor=cast.moderator)
    assert [purpose for purpose, *_rest in letters()] == ["thanks"]
    places.ward.manager_email = "manager@example.org"
    places.ward.save()
    thanking.pass_on(moment_id=story.pk, name="Dr Okeke", email="o@example.org", actor=cast.moderator)
    assert letters()[1:] == [
        ("thanks", "o@example.org", MessageState.WAITING),
        ("thanks-copy", "manager@example.org", MessageState.WAITING),
    ]


def test_a_line_manager_who_is_thanked_gets_one_letter_that_promises_no_copy(cast, story, places):
    places.ward.manager_email = "manager@example.org"
    places.ward.save()
    thanking.pass_on(moment_id=story.pk, name="Wanja", email="manager@example.org", actor=cast.moderator)
    assert [purpose for purpose, *_rest in letters()] == ["thanks"]
    assert "This letter is for you alone." in Message.objects.get(purpose="thanks").text


def test_it_can_be_taken_back_before_the_letters_leave(cast, story, nurse, places):
    places.ward.manager_email = "manager@example.org"
    places.ward.save()
    thanks = thanking.pass_on(moment_id=story.pk, name="Halima", member=nurse, actor=cast.moderator)
    thanking.take_back(thanks_id=thanks.pk, actor=cast.moderator)
    assert ({state for *_rest, state in letters()}, Thanks.objects.count()) == ({MessageState.CANCELLED}, 0)


def test_what_has_left_cannot_be_taken_back(cast, story, nurse):
    thanks = thanking.pass_on(moment_id=story.pk, name="Halima", member=nurse, actor=cast.moderator)
    Message.objects.update(state=MessageState.SENT)
    with pytest.raises(NotPossibleNow):
        thanking.take_back(thanks_id=thanks.pk, actor=cast.moderator)


def test_no_letter_leaves_for_a_story_that_was_taken_down(cast, story, nurse):
    thanking.pass_on(moment_id=story.pk, name="Halima", member=nurse, actor=cast.moderator)
    moderation.return_to_author(moment_id=story.pk, version=story.version, actor=cast.moderator, message="Hm.")
    assert (letters()[0][2], Thanks.objects.count()) == (MessageState.CANCELLED, 0)


def test_nor_for_one_that_its_author_took_back(cast, story, nurse):
    thanking.pass_on(moment_id=story.pk, name="Halima", member=nurse, actor=cast.moderator)
    taken_back(story)
    assert (letters()[0][2], Thanks.objects.count()) == (MessageState.CANCELLED, 0)


@pytest.mark.parametrize("state", [MessageState.SENT, MessageState.GIVEN_UP])
def test_a_letter_that_has_gone_or_never_could_forgets_the_story_that_is_taken_back(cast, story, places, state):
    """What was given up keeps its words for a week, and what was sent, too, where nobody takes mail away."""
    places.ward.manager_email = "manager@example.org"
    places.ward.save()
    thanking.pass_on(moment_id=story.pk, name="Halima", actor=cast.moderator, email="halima@elsewhere.example")
    Message.objects.update(state=state, done_at=timezone.now())
    taken_back(story)
    assert list(Message.objects.values_list("subject", "text", "html", "recipient")) == [("", "", "", "")] * 2


@pytest.mark.parametrize("who", ["member", "lead", "steward", "safeguarding", "outsider", "staff"])
def test_only_moderators_pass_thanks_on(cast, story, nurse, who):
    with pytest.raises(NotAllowed):
        thanking.pass_on(moment_id=story.pk, name="Halima", member=nurse, actor=getattr(cast, who))


def test_a_story_that_thanks_nobody_has_no_such_page(client, cast, places):
    story = factories.published(places.ward, by=cast.moderator)
    client.force_login(cast.moderator)
    assert client.get(page(story)).status_code == 404


def test_members_whose_name_fits_are_one_press_away(client, cast, story, nurse):
    client.force_login(cast.moderator)
    assert "Thank Nurse Halima" in client.get(page(story)).content.decode()
    client.post(page(story), {"name": "Nurse Halima", "to": nurse.pk})
    assert Thanks.objects.get().member == nurse


def test_who_was_thanked_is_not_offered_again_and_a_letter_that_left_not_to_be_stopped(client, cast, story, nurse):
    thanks = thanking.pass_on(moment_id=story.pk, name="Halima", member=nurse, actor=cast.moderator)
    client.force_login(cast.moderator)
    shown = client.get(page(story)).content.decode()
    assert ("Thank Nurse Halima" in shown, "Take it back" in shown) == (False, True)
    Thanks.objects.filter(pk=thanks.pk).update(passed_on_at=timezone.now() - UNDO_FOR)
    assert "Take it back" not in client.get(page(story)).content.decode()


def test_a_member_is_found_by_name_and_an_address_by_itself(client, cast, story, nurse):
    client.force_login(cast.moderator)
    client.post(page(story), {"name": "Halima", "to": "nurse halima"})
    client.post(page(story), {"name": "Dr Okeke", "to": "okeke@example.org"})
    assert list(Thanks.objects.order_by("pk").values_list("member", "email")) == [
        (nurse.pk, ""),
        (None, "okeke@example.org"),
    ]


@pytest.mark.parametrize("to", ["", "somebody else", "@", "a@b"])
def test_a_name_that_nobody_has_is_asked_for_again_with_what_was_typed(client, cast, story, to):
    client.force_login(cast.moderator)
    answer = client.post(page(story), {"name": "Halima", "to": to})
    assert (answer.status_code, 'value="Halima"' in answer.content.decode(), letters()) == (422, True, [])


def test_who_was_thanked_finds_it_on_their_own_page_alone(client, cast, story, nurse):
    thanking.pass_on(moment_id=story.pk, name="Halima", member=nurse, actor=cast.moderator)
    for who, found in ((nurse, True), (cast.member, False)):
        client.force_login(who)
        assert (story.text in client.get(reverse("moments:thanked")).content.decode()) is found


def test_the_page_tells_no_addresses_of_members(client, cast, story, nurse):
    client.force_login(cast.moderator)
    assert nurse.email not in client.get(page(story)).content.decode()


def test_nor_the_name_of_a_member_elsewhere_whose_address_is_tried(client, cast, story):
    factories.person("Zainab Hidden", email="zainab@example.org", visibility="nobody")
    client.force_login(cast.moderator)
    client.post(page(story), {"name": "Z", "to": "zainab@example.org"})
    shown = client.get(page(story)).content.decode()
    assert ("Hidden" in shown, "a member" in shown) == (False, True)


@pytest.mark.parametrize("to", ["0", "9" * 40, "٣"])
def test_a_number_that_is_nobody_here_is_no_address(client, cast, story, nurse, to):
    client.force_login(cast.moderator)
    assert (client.post(page(story), {"name": "Z", "to": to}).status_code, letters()) == (422, [])


def test_one_story_sends_twenty_letters_at_most(cast, story):
    def thank(number: int) -> None:
        thanking.pass_on(moment_id=story.pk, name="N", actor=cast.moderator, email=f"n{number}@elsewhere.example")

    for number in range(20):
        thank(number)
    with pytest.raises(NotPossibleNow):
        thank(20)
    assert len(letters()) == 20
