"""The desk in a browser without script."""

import re

import pytest
from django.urls import reverse
from django.utils import timezone

from carelore.moments.enums import Act, State
from carelore.moments.models import Decision
from carelore.moments.services import moderation
from carelore.places.models import Role
from tests import factories

PHONE = "She wrote her number, 0151 496 0132, on my hand and said I could ring before six."


@pytest.fixture
def desk(client, cast):
    client.force_login(cast.moderator)
    return client


def address(name, moment):
    return reverse(f"moments:{name}", args=[moment.slug])


def act(client, moment, name, version=None, query="", **fields):
    moment.refresh_from_db()
    fields = {"act": name, "version": version or moment.version, **fields}
    return client.post(address("decide", moment) + query, fields)


def test_a_visitor_signs_in_first(client, places):
    response = client.get("/moderate/")
    assert (response.status_code, response.url) == (302, "/account/login/?next=/moderate/")


@pytest.mark.parametrize("who", ["member", "outsider", "newcomer", "lead", "steward", "staff"])
def test_without_the_role_the_desk_is_closed(client, places, cast, who):
    moment = factories.moment(places.ward)
    client.force_login(getattr(cast, who))
    assert client.get("/moderate/").status_code == 403
    assert client.get(address("review", moment)).status_code == 403
    assert act(client, moment, "publish").status_code == 403
    assert client.post(address("redact", moment), {"version": 1, "words": "her"}).status_code == 403
    assert client.post(reverse("moments:undo", args=[1])).status_code == 403


def test_an_empty_desk_says_so(desk):
    assert b"Nothing to read here" in desk.get("/moderate/").content


def test_the_first_story_lies_open_with_its_finds(desk, places):
    moment = factories.moment(
        places.ward, text=PHONE, email="a@example.org", thanks_to="The tall one", suspicion="quick"
    )
    page = desk.get("/moderate/").content.decode()
    assert '<mark class="must" title="telephone number: must go" data-start="22">0151 496 0132</mark>' in page
    assert "1 thing must go before it can be published." in page
    assert "The tall one" in page
    assert "a@example.org" not in page
    assert "It was sent within three seconds." in page
    assert "1 waits. The oldest has waited 0 of 5 working days." in page
    assert address("decide", moment) in page


@pytest.mark.parametrize("number", [1, 30])
def test_the_desk_costs_the_same_few_queries(client, places, cast, number, django_assert_max_num_queries):
    for _each in range(number):
        moment = factories.moment(places.ward, text=PHONE)
        decision = Decision.objects.create(moment=moment, act=Act.ASSESS, actor=cast.moderator,
                                           from_state=State.WAITING, to_state=State.WAITING)  # fmt: skip
    other = factories.moment(places.hill)
    client.force_login(cast.moderator)
    decision = moderation.publish(moment_id=other.pk, version=1, actor=cast.moderator)
    client.get("/moderate/")  # The first visit notes the session.
    for path in ("/moderate/", f"/moderate/?did={decision.pk}", f"{address('review', moment)}?did={decision.pk}"):
        with django_assert_max_num_queries(12):
            assert client.get(path).status_code == 200


def test_publishing_leads_to_the_next_story_with_a_way_back(desk, places, cast):
    now = timezone.now()
    first = factories.moment(places.ward, received_at=now)
    second = factories.moment(places.ward, received_at=now + timezone.timedelta(minutes=1))
    response = act(desk, first, "publish", query="?language=en")
    decision = Decision.objects.get()
    assert response.url == f"{address('review', second)}?language=en&did={decision.pk}"
    page = desk.get(response.url).content.decode()
    assert "Published: the story from Ward 4." in page
    undone = desk.post(re.search(r'action="(/moderate/undo/[^"]+)"', page)[1].replace("&amp;", "&"))
    assert undone.url == f"{address('review', first)}?language=en"
    first.refresh_from_db()
    assert first.state == State.WAITING


def test_the_last_one_leads_to_the_list(desk, places):
    response = act(desk, factories.moment(places.ward), "publish")
    assert response.url == f"/moderate/?did={Decision.objects.get().pk}"


def test_what_must_go_is_said_and_nothing_is_published(desk, places):
    moment = factories.moment(places.ward, text=PHONE)
    response = act(desk, moment, "publish")
    assert response.status_code == 422
    assert "1 thing must go before this can be published." in response.content.decode()
    moment.refresh_from_db()
    assert moment.state == State.WAITING


def test_one_press_takes_a_find_out_and_shows_before_and_after(desk, places):
    moment = factories.moment(places.ward, text=PHONE)
    found = {"version": 1, "words": "0151 496 0132", "start": 22}
    assert desk.post(address("redact", moment), found).url == address("review", moment) + "#words"
    page = desk.get(address("review", moment)).content.decode()
    assert '<del>0151 496 0132</del> <ins class="gone">[telephone number]</ins>' in page
    assert "must go" not in page
    mark = moment.redactions.get()
    desk.post(address("redact", moment), {"version": 2, "mark_id": mark.pk})
    assert not moment.redactions.exists()


def test_words_that_are_not_there_stay_in_their_field(desk, places):
    moment = factories.moment(places.ward)
    response = desk.post(address("redact", moment), {"version": 1, "words": "Josephine Baker"})
    assert response.status_code == 422
    assert 'value="Josephine Baker"' in response.content.decode()


def test_a_return_without_a_message_is_asked_for_it(desk, places):
    moment = factories.moment(places.ward)
    response = act(desk, moment, "return", message="")
    assert response.status_code == 422
    assert 'href="#return-message"' in response.content.decode()


def test_the_reason_to_decline_is_written_in_the_language_of_the_story(desk, places):
    moment = factories.moment(places.ward, language="fr")
    act(desk, moment, "decline", because="twice", message="Merci.")
    assert Decision.objects.get().message.endswith("\n\nMerci.")
    again = factories.moment(places.ward)
    assert act(desk, again, "decline", because="words", message="").status_code == 422


def test_who_comes_second_keeps_the_message(desk, places):
    moment = factories.moment(places.ward)
    other = factories.person("Zola", roles={Role.MODERATOR: places.avria})
    moderation.assess(moment_id=moment.pk, version=1, actor=other, criticality=2)
    response = act(desk, moment, "return", version=1, message="Please leave out the room.")
    page = response.content.decode()
    assert response.status_code == 409
    assert "Somebody was faster." in page
    assert "Zola" in page
    assert "Please leave out the room.</textarea>" in page
    assert set(re.findall(r'name="version" value="(\d+)"', page)) == {"2"}


def test_even_where_the_act_no_longer_fits_the_words_are_shown(desk, places):
    moment = factories.moment(places.ward)
    other = factories.person("Zola", roles={Role.MODERATOR: places.avria})
    moderation.decline(moment_id=moment.pk, version=1, actor=other, message="No.")
    page = act(desk, moment, "return", version=1, message="Please leave out the room.").content.decode()
    assert "What you had written:" in page
    assert "Please leave out the room." in page


def test_a_story_that_went_to_safeguarding_meanwhile_is_gone_but_not_the_words(desk, places):
    moment = factories.moment(places.ward, text="Nobody but safeguarding may read this now.")
    other = factories.person("Zola", roles={Role.MODERATOR: places.avria})
    moderation.escalate(moment_id=moment.pk, version=1, actor=other, reason="A secret worry")
    response = act(desk, moment, "return", version=1, message="Please leave out the room.")
    page = response.content.decode()
    assert response.status_code == 409
    assert "Zola" in page
    assert "Please leave out the room." in page
    assert "Nobody but" not in page
    assert "secret worry" not in page
    assert desk.get(address("review", moment)).status_code == 404
    assert act(desk, moment, "publish").status_code == 404


def test_safeguarding_opens_on_its_own_tab(client, places, cast):
    factories.moment(places.ward, text="An ordinary story that waits for its reader.")
    escalated = factories.moment(places.ward, text="She is afraid to go home to him.", state=State.ESCALATED)
    client.force_login(cast.safeguarding)
    page = client.get("/moderate/").content.decode()
    assert "She is afraid" in page
    assert "An ordinary story" not in page
    assert "tab=returned" not in page
    act(client, escalated, "release", reason="Talked to her")
    escalated.refresh_from_db()
    assert escalated.state == State.WAITING


def test_a_published_story_shows_before_and_after_first(desk, places):
    moment = factories.moment(places.ward, text="Nurse Miriam sat with my father until he slept.")
    moderation.publish(
        moment_id=moment.pk, version=1, actor=Decision._meta.get_field("actor").related_model.objects.get(name="Maro")
    )
    asked = {"version": 2, "words": "Miriam"}
    page = desk.post(address("redact", moment), asked).content.decode()
    assert "<del>Miriam</del>" in page
    assert "This cannot be undone" in page
    moment.refresh_from_db()
    assert "Miriam" in moment.text
    desk.post(address("redact", moment), {**asked, "confirmed": "yes"})
    moment.refresh_from_db()
    assert moment.text == "Nurse [name] sat with my father until he slept."


def test_undo_of_anothers_place_is_not_found(client, places, cast):
    abroad = factories.moment(factories.place("BOR", "country"))
    decision = Decision.objects.create(moment=abroad, act=Act.DECLINE, actor=cast.outsider,
                                       from_state=State.WAITING, to_state=State.DECLINED)  # fmt: skip
    client.force_login(cast.moderator)
    assert client.post(reverse("moments:undo", args=[decision.pk])).status_code == 404


def test_what_cannot_be_read_in_the_address_does_no_harm(desk, places):
    factories.moment(places.ward)
    for query in (
        "?did=x",
        "?did=999",
        "?after=x",
        "?tab=safeguarding",
        "?tab=x",
        "?place=NONE",
        "?q=%00",
        "?language=xx",
    ):
        assert desk.get("/moderate/" + query).status_code == 200


def test_no_act_without_a_name_and_none_by_get(desk, places):
    moment = factories.moment(places.ward)
    assert act(desk, moment, "undo").status_code == 404
    assert desk.get(address("decide", moment)).status_code == 405
    assert act(desk, moment, "publish", version="x").status_code == 422


def test_the_list_is_never_kept_by_a_cache(desk, places):
    assert "no-store" in desk.get("/moderate/").headers["Cache-Control"]
