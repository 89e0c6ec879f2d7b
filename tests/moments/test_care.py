"""What moderators do for one another at a story: notes, who looks after it, two stories told apart."""

import pytest
from django.urls import reverse

from carelore.moments.enums import Act, State
from carelore.moments.errors import NotAllowed
from carelore.moments.models import Decision, Twin
from carelore.moments.services import care, moderation
from carelore.places.models import Role
from tests import factories


@pytest.fixture
def story(places):
    return factories.moment(places.ward, slug="story")


@pytest.fixture
def colleague(places):
    return factories.person("Colleague", roles={Role.MODERATOR: places.harbour})


def at(name, story):
    return reverse(f"moments:{name}", args=[story.slug])


def test_a_note_stands_on_the_sheet_for_other_moderators(client, cast, story, colleague):
    client.force_login(cast.moderator)
    client.post(at("note", story), {"text": "I have asked the ward."})
    client.force_login(colleague)
    assert "I have asked the ward." in client.get(at("review", story)).content.decode()


def test_an_empty_note_is_asked_for_its_words(client, cast, story):
    client.force_login(cast.moderator)
    assert (client.post(at("note", story), {"text": " "}).status_code, Decision.objects.count()) == (422, 0)


def test_only_its_writer_deletes_a_note(cast, story, colleague):
    note = care.write_note(moment_id=story.pk, text="Hm.", actor=cast.moderator)
    care.delete_note(moment_id=story.pk, note_id=note.pk, actor=colleague)
    assert Decision.objects.count() == 1
    care.delete_note(moment_id=story.pk, note_id=note.pk, actor=cast.moderator)
    assert Decision.objects.count() == 0


@pytest.mark.parametrize("who", ["member", "lead", "steward", "safeguarding", "outsider"])
def test_nobody_else_notes_or_assigns(cast, story, who):
    with pytest.raises(NotAllowed):
        care.write_note(moment_id=story.pk, text="Hm.", actor=getattr(cast, who))
    with pytest.raises(NotAllowed):
        care.assign(moment_id=story.pk, to_id=None, actor=getattr(cast, who))


def test_a_note_makes_no_decision_too_late(cast, story, colleague):
    care.write_note(moment_id=story.pk, text="Hm.", actor=colleague)
    care.assign(moment_id=story.pk, to_id=colleague.pk, actor=colleague)
    moderation.publish(moment_id=story.pk, version=story.version, actor=cast.moderator)
    story.refresh_from_db()
    assert story.state == State.PUBLISHED


def test_safeguarding_reads_what_moderators_noted(client, cast, story):
    care.write_note(moment_id=story.pk, text="I rang her.", actor=cast.moderator)
    moderation.escalate(moment_id=story.pk, version=story.version, actor=cast.moderator)
    client.force_login(cast.safeguarding)
    assert "I rang her." in client.get(at("review", story)).content.decode()


def test_what_safeguarding_noted_stays_with_them_when_the_story_goes_back(client, cast, story):
    moderation.escalate(moment_id=story.pk, version=story.version, actor=cast.moderator)
    care.write_note(moment_id=story.pk, text="The uncle is known to us.", actor=cast.safeguarding)
    moderation.release(moment_id=story.pk, version=story.version + 1, actor=cast.safeguarding, reason="All is well.")
    client.force_login(cast.moderator)
    page = client.get(at("review", story)).content.decode()
    assert ("uncle" in page, "All is well." in page, "Notes among moderators" in page) == (False, True, False)


def test_a_story_is_looked_after_by_who_takes_it(client, cast, story, colleague):
    client.force_login(cast.moderator)
    client.post(at("assign", story), {"to_id": cast.moderator.pk})
    assert "You look after this story." in client.get(at("review", story)).content.decode()
    client.force_login(colleague)
    page = client.get(at("review", story)).content.decode()
    assert f"<bdi>{cast.moderator.shown_name}</bdi> looks after this story." in page
    client.post(at("assign", story), {"to_id": ""})
    story.refresh_from_db()
    assert story.assigned_to is None


def test_the_list_says_who_looks_after_a_story(client, cast, story, colleague):
    care.assign(moment_id=story.pk, to_id=colleague.pk, actor=cast.moderator)
    client.force_login(cast.moderator)
    assert "<b><bdi>Colleague</bdi></b>" in client.get(reverse("moments:queue")).content.decode()


@pytest.mark.parametrize("who", ["member", "safeguarding"])
def test_a_story_is_given_only_to_who_may_handle_it(cast, story, who):
    with pytest.raises(NotAllowed):
        care.assign(moment_id=story.pk, to_id=getattr(cast, who).pk, actor=cast.moderator)


def test_two_stories_are_told_apart(client, cast, places, story):
    other = factories.moment(places.ward, slug="other", text="Sent twice.")
    Twin.objects.create(moment=story, earlier=other, likeness=93)
    client.force_login(cast.moderator)
    assert "Sent twice." in client.get(at("review", story)).content.decode().partition("<aside")[0]
    client.post(at("tell_apart", other), {"twin_id": Twin.objects.get().pk})
    assert "sent twice" not in client.get(at("review", story)).content.decode().partition("<aside")[0].lower()


def test_a_story_is_told_apart_from_all_that_are_like_it_and_in_the_same_hands(client, cast, places, story):
    near = [factories.moment(at, text=f"Sent {n}.") for n, at in enumerate([places.ward] * 3 + [places.hill])]
    links = [Twin.objects.create(moment=story, earlier=each, likeness=90) for each in near]
    Twin.objects.create(moment=near[0], earlier=near[1], likeness=90)
    client.force_login(factories.person("Harbour", roles={Role.MODERATOR: places.harbour}))
    sheet = client.get(at("review", story)).content.decode().partition("<aside")[0]
    assert (sheet.count("These are two stories"), "1 more" in sheet) == (3, True)
    client.post(at("tell_apart", story), {"all": "yes"})
    told = list(Twin.objects.exclude(dismissed_by=None).order_by("pk"))
    assert told == links[:3]


def test_who_handles_one_of_two_stories_alone_does_not_tell_them_apart(client, cast, places, story):
    """They do not see the other, and whoever handles both still should."""
    elsewhere = factories.moment(places.hill)
    link = Twin.objects.create(moment=elsewhere, earlier=story, likeness=93)
    client.force_login(factories.person("Hill", roles={Role.MODERATOR: places.hill}))
    answer = client.post(at("tell_apart", elsewhere), {"twin_id": link.pk})
    link.refresh_from_db()
    assert (answer.status_code, link.dismissed_by) == (404, None)


def test_a_double_that_is_with_safeguarding_is_not_shown_to_moderators(client, cast, places, story):
    other = factories.moment(places.ward, text="Kept from others.", state=State.ESCALATED)
    other.decisions.create(act=Act.ESCALATE, actor=cast.moderator, from_state="waiting", to_state="escalated")
    Twin.objects.create(moment=story, earlier=other, likeness=93)
    client.force_login(cast.moderator)
    assert "Kept from others." not in client.get(at("review", story)).content.decode()
