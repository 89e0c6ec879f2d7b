"""Sharing a story: the form, what it refuses and how kindly, and what arrives."""

import re
from datetime import timedelta

import pytest
from django.utils import timezone

from carelore.common.models import Count
from carelore.mail.models import Message
from carelore.moments import consent
from carelore.moments.enums import Channel, State
from carelore.moments.forms.fields import months_ago
from carelore.moments.models import Moment
from carelore.moments.suspicion import SUSPICIONS, words_of
from carelore.moments.views import telling
from carelore.places.models import PlaceKind
from tests import factories
from tests.moments.telling import STORY, draft, shared, stamp, typed

AT = "/s/AVR-SC-01-W4/"


@pytest.fixture
def send(client, places):
    """Post a whole form to the page of Ward 4."""
    return lambda **changes: client.post(AT, typed(**changes))


def faults(response):
    return response.context["form"].errors


def test_a_story_arrives_as_it_was_told(send, places):
    response = send(
        text="  Elle a souri,\r\npuis elle est restée avec nous toute la nuit. ", thanks_to="Zoé", kind="missing"
    )
    moment = Moment.objects.get()
    assert response.status_code == 302
    assert moment.text == "Elle a souri,\npuis elle est restée avec nous toute la nuit."
    assert {"souri", "restee", "rest", "nuit"} <= set(moment.tokens.split())
    assert (moment.kind, moment.teller, moment.scope, moment.thanks_to) == ("missing", "relative", "network", "Zoé")
    assert (moment.place, moment.happened_on, moment.language) == (places.ward, months_ago(1), "fr")
    assert (moment.state, moment.channel, moment.captured_by) == (State.WAITING, Channel.PAGE, None)
    assert (moment.consent_version, moment.suspicion, moment.urgency) == (consent.VERSION, "", 1)
    assert re.fullmatch("[2-9a-hjkmnp-z]{10}", moment.slug)


def test_who_is_signed_in_is_not_kept(client, cast):
    client.force_login(cast.lead)
    client.post(AT, typed())
    assert Moment.objects.get().captured_by is None


def test_the_page_needs_no_cookie_and_sets_none(client, places):
    client = type(client)(enforce_csrf_checks=True)
    assert not client.get(AT + "?lang=en").cookies
    assert client.post(AT, typed()).status_code == 302


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "Please tell us what happened."),
        ("   \n " * 10, "Please tell us what happened."),
        ("x" * 19, "Please tell us a little more: at least 20 characters."),
        ("\u200b\u200d" * 15, "Please tell us a little more: at least 20 characters."),
        ("x" * 3001, "Your story has 1 character more than the 3,000 that fit here."),
        ("🙂" * 3005, "Your story has 5 characters more than the 3,000 that fit here."),
    ],
)
def test_a_story_too_short_or_too_long_is_given_back(send, text, fault):
    response = send(text=text)
    assert faults(response) == {"text": [fault]}
    assert response.context["form"]["text"].value() == text
    assert not Moment.objects.exists()


@pytest.mark.parametrize("text", ["x" * 20, "🙂" * 3000, "e\N{COMBINING ACUTE ACCENT}" * 3000, "a\r\n" * 1498 + "last"])
def test_characters_are_counted_as_people_count_them(send, text):
    assert send(text=text).status_code == 302


def test_characters_that_nobody_typed_are_dropped(send):
    send(text="He said\x00 \u202eno\u202c and left\u2029me there\x07 all night.", thanks_to="Zo\x00e\n")
    moment = Moment.objects.get()
    assert moment.text == "He said no and left\nme there all night."
    assert moment.thanks_to == "Zoe"


@pytest.mark.parametrize("field", ["kind", "teller", "happened_on", "scope"])
def test_a_choice_left_out_is_asked_for(send, field):
    assert list(faults(send(**{field: None}))) == [field]


def test_no_readers_are_chosen_beforehand(client, places):
    page = client.get(AT + "?lang=en").content.decode()
    assert " checked" not in page


@pytest.mark.parametrize("months", [0, 36])
def test_three_years_back_are_taken(send, months):
    assert send(happened_on=f"{months_ago(months):%Y-%m}").status_code == 302


@pytest.mark.parametrize("month", ["longer", "2001-05"])
def test_longer_ago_is_declined_kindly_and_nothing_is_lost(send, month):
    response = send(happened_on=month, email="me@example.org")
    (fault,) = faults(response)["happened_on"]
    assert fault.startswith("We are sorry: we can only take stories from the last three years")
    assert STORY in response.content.decode()
    assert not Moment.objects.exists()


@pytest.mark.parametrize("month", ["2999-01", "yesterday", "2024-13", "\x00"])
def test_a_month_that_is_none_is_asked_for_again(send, month):
    assert faults(send(happened_on=month)) == {"happened_on": ["Choose a month from the list."]}


@pytest.mark.parametrize(
    ("changes", "mark"),
    [
        ({"website": "http://pills.example"}, "trap"),
        ({"age": 1}, "quick"),
        ({"age": 3 * 24 * 3600}, "old"),
        ({"stamp": None}, "unstamped"),
        ({"stamp": "forged"}, "unstamped"),
        ({"stamp": "forged", "website": "x"}, "trap unstamped"),
        ({}, ""),
    ],
)
def test_a_suspect_is_queued_and_marked_never_dropped(send, changes, mark):
    if "age" in changes:
        changes = {"stamp": stamp(age=changes["age"])}
    assert send(**changes).status_code == 302
    moment = Moment.objects.get()
    assert (moment.state, moment.suspicion) == (State.WAITING, mark)
    assert words_of(mark) == [str(SUSPICIONS[each]) for each in mark.split()]


def test_the_same_form_sent_twice_makes_one_moment_and_one_mail(send):
    form = typed(email="me@example.org")
    first, second = send(**form), send(**form)
    assert first["Location"] == second["Location"]
    assert (Moment.objects.count(), Message.objects.count()) == (1, 1)


def test_other_words_from_the_same_form_make_another_moment(send):
    form = typed()
    assert send(**form)["Location"] != send(**{**form, "text": STORY + " And sang."})["Location"]
    assert Moment.objects.count() == 2


def test_two_people_with_the_same_words_never_share_a_link(send):
    assert send()["Location"] != send()["Location"]
    assert send(stamp=None)["Location"] != send(stamp=None)["Location"]


def test_the_receipt_holds_the_link_and_no_word_of_the_story(send):
    link = send(email="me@example.org", thanks_to="Zoé")["Location"].removesuffix("?new=1")
    message = Message.objects.get()
    assert message.recipient == "me@example.org"
    assert f"http://testserver{link}" in message.text
    assert STORY not in message.text + message.html + message.subject
    assert "Zoé" not in message.text + message.html


def test_the_secret_is_kept_nowhere(send):
    token = send()["Location"].split("/")[3]
    moment = Moment.objects.get()
    assert token not in "".join(str(value) for value in vars(moment).values())


@pytest.mark.parametrize(("step", "limit"), [("send", 600), ("check", 1200)])
def test_past_the_limit_the_page_is_kind_and_keeps_the_words(send, step, limit, monkeypatch):
    assert telling.LIMITS[step] == limit
    monkeypatch.setitem(telling.LIMITS, step, 1)
    send(step=step)
    response = send(step=step, text="Another story that nobody should lose.")
    assert response.status_code == 429
    assert "Another story that nobody should lose." in response.content.decode()
    assert "Please wait a little." in response.content.decode()
    assert not faults(response)


def test_a_whole_hospital_behind_one_address_is_heard_and_the_crowd_is_marked(send, monkeypatch):
    monkeypatch.setattr(telling, "CROWD", 2)
    monkeypatch.setattr(telling, "SUSPECT", 1)
    answers = [send(text=f"Another nurse sat with us on this night, number {number}.") for number in range(4)]
    assert {answer.status_code for answer in answers} == {302}
    assert list(Moment.objects.order_by("pk").values_list("suspicion", flat=True)) == ["", "", "crowd", "crowd"]
    assert words_of("crowd") == [str(SUSPICIONS["crowd"])]


def test_what_a_machine_may_have_sent_is_soon_too_much_and_then_people_are_still_heard(send, monkeypatch):
    monkeypatch.setattr(telling, "SUSPECT", 2)
    assert [send(stamp="forged").status_code for _number in range(3)] == [302, 302, 429]
    assert send().status_code == 302


def test_the_limit_keeps_no_address(send):
    send()
    assert "127.0.0.1" not in str(list(Count.objects.values()))


def test_a_poster_of_a_place_unknown_or_closed_leads_on(client, places):
    places.ward.closed_on = timezone.localdate() - timedelta(days=1)
    places.ward.save()
    closed, unknown = client.get(AT), client.get("/s/NOWHERE/")
    assert (closed.status_code, unknown.status_code) == (410, 404)
    assert f'href="/s/{places.harbour.code}/"' in closed.content.decode()
    assert 'href="/moments/share/"' in unknown.content.decode()


def test_a_story_for_a_place_that_closed_meanwhile_is_not_lost(client, send, places):
    places.ward.closed_on = timezone.localdate() - timedelta(days=1)
    places.ward.save()
    response = send()
    assert list(faults(response)) == ["place"]
    assert STORY in response.content.decode()
    assert send(place=places.harbour.code).status_code == 302
    assert Moment.objects.get().place == places.harbour


def test_where_several_places_fit_the_form_asks_which(client, places):
    factories.place("AVR-SC-02-W4", PlaceKind.UNIT, parent=places.hill, name="Ward 4")
    asked = client.post("/moments/share/", typed(place="Ward 4"))
    assert list(faults(asked)) == ["place"]
    form = typed(place="Ward 4", **{"place-asked": "Ward 4", "place-choice": "AVR-SC-02-W4"}, step="check")
    shown = client.post("/moments/share/", form).content.decode()
    assert 'name="place" value="Ward 4, Hill clinic (AVR-SC-02-W4)"' in shown


def test_the_code_works_in_small_letters_and_without_the_last_slash(client, places):
    assert client.get("/s/avr-sc-01-w4").status_code == 200


@pytest.mark.parametrize(
    ("accept", "path", "to"),
    [
        ("fr-CA,fr;q=0.9,en;q=0.8", AT, "/fr" + AT),
        ("ar", "/s/AVR-SC-01-W4", "/ar" + AT),
        ("sw,fr;q=0.5", AT, "/fr" + AT),
        ("en-GB,fr;q=0.5", AT, None),
        ("fr", AT + "?lang=en", None),
        ("fr", "/ar" + AT, None),
        ("", AT, None),
    ],
)
def test_a_poster_opens_in_the_language_of_the_telephone(client, places, accept, path, to):
    response = client.get(path, headers={"accept-language": accept})
    assert response.get("Location") == to
    assert response.status_code == (302 if to else 200)
    assert "Accept-Language" in response["Vary"]


def test_a_chosen_language_is_not_overruled_on_the_way_back(client, places):
    page = client.get(AT, headers={"accept-language": "fr"}, follow=True).content.decode()
    assert f'href="{AT}?lang=en"' in page


def test_the_emergency_words_are_those_of_the_place(client, places):
    places.avria.emergency = {"en": "Call 112 from any phone."}
    places.avria.save()
    assert "Call 112 from any phone." in client.get(AT + "?lang=en").content.decode()
    anywhere = client.get("/moments/share/").content.decode()
    assert "This is not a helpline." in anywhere
    assert "<b>Avria:</b>" in anywhere


def test_the_place_can_be_named_in_words(client, places):
    assert client.post("/moments/share/", typed(place="Ward 4")).status_code == 302
    assert Moment.objects.get().place == places.ward


class TestForSomeone:
    """A story written down by staff."""

    def test_it_is_for_those_with_a_role(self, client, cast, places):
        opened = {}
        for name in ("member", "outsider", "moderator", "lead", "steward", "safeguarding", "staff"):
            client.force_login(getattr(cast, name))
            opened[name] = client.get("/moments/share/for-someone/").status_code == 200
        assert {name for name, yes in opened.items() if yes} == {"moderator", "lead", "steward"}

    def test_who_wrote_it_and_how_consent_was_given_are_kept(self, client, cast, places):
        client.force_login(cast.lead)
        form = typed(place=places.ward.code, given="interpreter", scope="team")
        response = client.post("/moments/share/for-someone/", form)
        moment = Moment.objects.get()
        assert (moment.channel, moment.captured_by) == (Channel.ASSISTED, cast.lead)
        assert moment.consent_version == f"{consent.VERSION}+interpreter"
        page = client.get(response["Location"]).content.decode()
        assert "Give this link to the person whose story it is." in page

    def test_the_receipt_is_in_the_language_of_the_story(self, client, cast, places):
        client.force_login(cast.lead)
        story = "Elle est restée avec moi toute la nuit, et elle m’a expliqué ce qui allait se passer."
        form = typed(place=places.ward.code, given="spoken", text=story, email="her@example.org")
        client.post("/moments/share/for-someone/", form)
        assert (Moment.objects.get().language, Message.objects.get().language) == ("fr", "fr")

    def test_consent_must_be_said(self, client, cast, places):
        client.force_login(cast.lead)
        response = client.post("/moments/share/for-someone/", typed(place=places.ward.code))
        assert list(faults(response)) == ["given"]

    def test_only_where_the_role_holds(self, client, cast, places):
        grant = cast.lead.role_grants.get()
        grant.place = places.hill
        grant.save()
        client.force_login(cast.lead)
        response = client.post("/moments/share/for-someone/", typed(place=places.ward.code, given="spoken"))
        assert list(faults(response)) == ["place"]

    def test_another_site_cannot_send_it(self, client, cast, places):
        client = type(client)(enforce_csrf_checks=True)
        client.force_login(cast.lead)
        response = client.post("/moments/share/for-someone/", typed(place=places.ward.code, given="spoken"))
        assert response.status_code == 403


def test_the_service_refuses_assistance_without_a_role(places, cast):
    from carelore.moments.errors import NotAllowed
    from carelore.moments.services.sharing import share

    with pytest.raises(NotAllowed):
        share(draft=draft(places.ward, given="spoken"), actor=cast.member, submission="x")


def test_words_of_danger_come_first_in_the_queue(places):
    kind, _ = shared(places.ward)
    missing, _ = shared(places.ward, kind="missing", text="Nobody told us why we waited so long.")
    harm, _ = shared(places.ward, kind="missing", text="He fell from the bed and lay there.")
    danger, _ = shared(places.ward, kind="missing", text="The door was locked and she is afraid to go home.")
    assert [each.urgency for each in (kind, missing, harm, danger)] == [0, 1, 2, 3]
