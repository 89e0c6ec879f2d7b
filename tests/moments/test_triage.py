"""What moderators read first: by phrases of danger, harm and distress in several languages. It orders, and no more."""

import pytest
from django.urls import reverse

from carelore.moments.triage import urgency_of
from tests import factories
from tests.moments.telling import shared

CALM = {
    "en": "Nobody said hello to us in the corridor.",
    "fr": "Personne ne nous a dit bonjour dans le couloir.",
    "ar": "لم يلق علينا أحد التحية في الممر.",
    "es": "Nadie nos saludó en el pasillo.",
    "sw": "Hakuna mtu aliyetusalimia kwenye korido.",
    "pt": "Ninguém nos cumprimentou no corredor.",
}
DISTRESS = {
    "en": "She shouted at me in front of everybody and I was so ashamed.",
    "fr": "J’avais peur et j’ai pleuré toute la nuit.",
    "ar": "كنت خائفة وبكيت طوال الليل.",
    "es": "Lloraba y me sentí humillada delante de todos.",
    "sw": "Alinifokea mbele ya watu wote, nililia usiku kucha.",
    "pt": "Gritaram comigo e fiquei chorando sozinha.",
}
DANGER = {
    "en": "He hit me when nobody was looking.",
    "fr": "Il l’a frappée quand personne ne regardait.",
    "ar": "ضربها عندما لم يكن أحد ينظر.",
    "es": "Le pegaron cuando nadie miraba.",
    "sw": "Alinipiga wakati hakuna aliyekuwa akitazama.",
    "pt": "Bateram nele quando ninguém olhava.",
}


@pytest.mark.parametrize("language", CALM)
def test_the_worse_it_sounds_the_earlier_it_is_read(language):
    found = [urgency_of("missing", told[language]) for told in (CALM, DISTRESS, DANGER)]
    assert found == [1, 2, 3]


@pytest.mark.parametrize("language", CALM)
def test_danger_counts_whatever_the_kind_and_the_rest_does_not(language):
    assert [urgency_of("kindness", told[language]) for told in (CALM, DISTRESS, DANGER)] == [0, 0, 3]


def test_it_hides_nothing_from_moderators(client, places, cast):
    for number, text in enumerate((CALM["en"], DISTRESS["en"], DANGER["en"])):
        factories.moment(places.ward, slug=f"story{number}", text=text, urgency=urgency_of("missing", text))
    client.force_login(cast.moderator)
    page = client.get(reverse("moments:queue")).content.decode()
    found = [page.partition("<aside")[2].index(f"/moderate/story{number}/") for number in (2, 1, 0)]
    assert found == sorted(found)


def test_words_of_danger_come_first_in_the_queue(places):
    kind, _ = shared(places.ward)
    missing, _ = shared(places.ward, kind="missing", text="Nobody told us why we waited so long.")
    harm, _ = shared(places.ward, kind="missing", text="He fell from the bed and lay there.")
    danger, _ = shared(places.ward, kind="missing", text="The door was locked and she is afraid to go home.")
    assert [each.urgency for each in (kind, missing, harm, danger)] == [0, 1, 2, 3]
