"""Sharing at a place: from its poster, in its words, and for somebody who cannot do it alone."""

from datetime import timedelta

import pytest
from django.utils import timezone

from carelore.mail.models import Message
from carelore.moments import consent
from carelore.moments.enums import Channel
from carelore.moments.models import Moment
from carelore.places.models import PlaceKind
from tests import factories
from tests.moments.telling import AT, STORY, draft, faults, typed


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
