"""Sharing a story: the form, what it refuses and how kindly, and what arrives."""

import re

import pytest

from carelore.mail.models import Message
from carelore.moments import consent
from carelore.moments.enums import Channel, State
from carelore.moments.forms.fields import months_ago
from carelore.moments.models import Moment
from tests.moments.telling import AT, STORY, faults, typed


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
