"""The language of a story is guessed on this machine, and its author has the last word."""

import pytest
from django.urls import reverse

from carelore.moments.language import guess
from carelore.moments.models import Moment
from tests.moments.telling import shared, typed

STORIES = {
    "en": "The night nurse sat down beside my mother and held her hand until she slept.",
    "fr": "L’infirmière de nuit s’est assise près de ma mère et lui a tenu la main.",
    "ar": "جلست الممرضة مع أمي طوال الليل وأمسكت بيدها حتى نامت.",
    "es": "La enfermera se sentó junto a mi madre y le dio la mano toda la noche.",
    "pt": "A enfermeira ficou sentada ao lado da minha mãe a noite toda.",
    "sw": "Muuguzi alikaa na mama yangu usiku kucha na kumshika mkono mpaka akalala.",
    "de": "Die Nachtschwester setzte sich zu meiner Mutter und hielt ihre Hand.",
    "it": "L’infermiera si è seduta accanto a mia madre e le ha tenuto la mano.",
    "ru": "Ночная медсестра села рядом с моей мамой и держала её за руку.",
    "zh-hans": "夜班护士坐在我母亲床边，一直握着她的手，直到她睡着。",
    "zh-hant": "夜班護士坐在我母親床邊，一直握著她的手，直到她睡著。",
}


@pytest.mark.parametrize("language", STORIES)
@pytest.mark.parametrize("page", ["en", "fr", "ar"])
def test_a_story_is_known_whatever_the_language_of_the_page(language, page):
    assert guess(STORIES[language], page) == language


@pytest.mark.parametrize("text", ["", "?", "12 12 12 12 12", "❤️❤️❤️❤️❤️❤️❤️❤️❤️❤️", "\ud800 alone"])
def test_what_says_nothing_is_in_the_language_of_the_page(text):
    assert guess(text, "fr") == "fr"


@pytest.fixture
def form(places):
    return typed(place=places.ward.code, text=STORIES["de"])


def test_the_author_sees_the_guess_and_can_change_it(client, form):
    page = client.post(reverse("moments:share"), {**form, "step": "check"})
    assert '<option value="">Deutsch</option>' in page.content.decode()
    client.post(reverse("moments:share"), {**form, "language": "nl", "step": "send"})
    assert Moment.objects.get().language == "nl"


def test_without_a_choice_the_guess_stands(client, form):
    client.post(reverse("moments:share"), {**form, "language": "", "step": "send"})
    assert Moment.objects.get().language == "de"


def test_an_author_changes_it_later_with_the_words_or_without(client, places):
    moment, token = shared(places.ward, text=STORIES["de"], language="de")
    page = reverse("moments:mine", args=[token])
    answer = client.post(page, {"step": "check", "text": moment.text, "language": "nl"}).content.decode()
    assert '<input type="hidden" name="language" value="nl">' in answer
    client.post(page, {"step": "send", "text": moment.text, "language": "nl"})
    moment.refresh_from_db()
    assert (moment.language, moment.version) == ("nl", 2)
    client.post(page, {"step": "send", "text": STORIES["de"] + " Danke."})
    moment.refresh_from_db()
    assert moment.language == "nl"


def test_a_choice_is_kept_on_the_way_back_to_the_form(client, form):
    page = client.post(reverse("moments:share"), {**form, "language": "nl", "step": "edit"})
    assert '<input type="hidden" name="language" value="nl"' in page.content.decode()
