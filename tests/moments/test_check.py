"""The check page: the words again, marked, and nothing stored until they are sent."""

import re

import pytest

from carelore.moments.models import Moment
from tests.moments.telling import STORY, typed

AT = "/s/AVR-SC-01-W4/"
TELLING = "Miriam gave me her number, 0151 496 0132, and an address: miriam@example.org."


@pytest.fixture
def check(client, places):
    return lambda path=AT, **changes: client.post(path, typed(**{"step": "check", "text": TELLING, **changes}))


def marks(response):
    """What a reader of the page meets: how it is drawn, the words, what is said of them."""
    page = response.content.decode()
    return re.findall(r'<span class="(must|check)">([^<]*)<span class="unseen"[^>]*> \(([^)]*)\)</span></span>', page)


def hidden(response):
    return dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)">', response.content.decode()))


def test_what_could_identify_someone_is_marked_and_named(check):
    assert marks(check()) == [
        ("check", "Miriam", "person’s name: please check"),
        ("must", "0151 496 0132", "telephone number: must go"),
        ("must", "miriam@example.org", "e-mail address: must go"),
    ]


def test_nothing_is_stored_by_looking(check):
    check(email="me@example.org")
    assert not Moment.objects.exists()


def test_a_harmless_story_is_said_to_be_one(check):
    response = check(text="The nurse sat with us until the morning came.")
    assert marks(response) == []
    assert "We found nothing in it" in response.content.decode()


def test_markup_in_a_story_stays_text(check):
    page = check(text="<script>alert(1)</script> & <b>so on</b>\nnext line").content.decode()
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;so on&lt;/b&gt;<br>next line" in page


def test_the_page_carries_the_whole_form_on(check, client):
    shown = check("/moments/share/", place="Ward 4", thanks_to="Zoé", email="me@example.org", teller="staff")
    response = client.post("/moments/share/", {**hidden(shown), "text": TELLING, "step": "send"})
    assert response.status_code == 302
    moment = Moment.objects.get()
    assert (moment.place.code, moment.thanks_to, moment.email, moment.teller) == (
        "AVR-SC-01-W4",
        "Zoé",
        "me@example.org",
        "staff",
    )
    assert (moment.text, moment.suspicion) == (TELLING, "")


def test_words_changed_beside_the_send_button_are_checked_first(check, client):
    shown = check(text=STORY)
    again = client.post(AT, {**hidden(shown), "text": STORY + " Ring 0151 496 0132.", "step": "send"})
    assert [words for _, words, _ in marks(again)] == ["0151 496 0132"]
    assert not Moment.objects.exists()
    client.post(AT, {**hidden(again), "text": STORY + " Ring 0151 496 0132.", "step": "send"})
    assert Moment.objects.count() == 1


def test_changing_leads_back_with_everything_kept(check, client):
    shown = check("/moments/share/", place="Ward 4", thanks_to="Zoé", happened_on="2001-01")
    assert shown.context["form"].errors
    shown = check("/moments/share/", place="Ward 4", thanks_to="Zoé")
    back = client.post("/moments/share/", {**hidden(shown), "text": TELLING, "step": "edit"})
    form = back.context["form"]
    assert not form.errors
    assert [form[name].value() for name in ("text", "thanks_to", "scope", "kind")] == [
        TELLING,
        "Zoé",
        "network",
        "kindness",
    ]
    assert "Ward 4, Harbour hospital (AVR-SC-01-W4)" in back.content.decode()


def test_a_stamp_lost_on_the_way_is_not_replaced(check):
    assert "stamp" not in hidden(check(stamp=None))


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_every_share_page_says_that_this_is_no_helpline(check, client, places, language):
    places.avria.emergency = {language: "112!"}
    places.avria.save()
    prefix = "" if language == "en" else f"/{language}"
    pages = [check(prefix + AT), client.get(f"{prefix}{AT}?lang={language}"), client.get(f"{prefix}/moments/share/")]
    assert [page.content.decode().count("112!") for page in pages] == [1, 1, 1]


def test_the_story_is_marked_with_its_own_language(check):
    page = check(text="L’infirmière est restée avec nous toute la nuit, et elle nous a parlé doucement.")
    assert '<div class="story" lang="fr" dir="auto">' in page.content.decode()
