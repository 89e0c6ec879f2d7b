"""A story is found by other forms of its words, in each language, and however its letters were typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carelore.common.words import joined, spelled, tokens, wanted


def finds(typed, story, language):
    """Whether a story has every word that was typed, as search decides it."""
    kept = set(tokens(story, language))
    return all(word.tokens & kept for word in wanted(typed))


FORMS = {
    "en": ["nurse nurses nursing", "listened listens listening listen", "caring care cares cared", "baby babies"],
    "fr": [
        "soignée soignées soigné soigner soignait soignee SOIGNÉE",
        "infirmière infirmières infirmiere infirmier",
        "écouté écouter écoutait ecoute",
        "hôpital hôpitaux hopital",
        "chaleureuse chaleureux",
    ],
    "es": [
        "enfermera enfermeras enfermero",
        "escuchó escuchar escuchaba escucho",
        "atención atenciones",
        "niño niños ninos",
    ],
    "pt": ["enfermeira enfermeiras", "escutou escutar escutava", "atenção atencao"],
    "ru": ["медсестра медсестры медсестрой", "больной больного больному", "больница больницу", "врач врача врачи"],
    "ar": [
        "ممرضة الممرضة والممرضة بالممرضة للممرضة ممرضه",
        "المستشفى مستشفى بالمستشفى المستشفي",
        "إنسانية انسانية الإنسانية",
        "أطباء الأطباء الاطباء",
        "طفل الطفل طفلي طفلها",
        "مُمَرِّضَة ممرضة",
        "آلام الآلام الام",
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        (language, one, other)
        for language, families in FORMS.items()
        for family in families
        for one in family.split()
        for other in family.split()
    ],
)
def test_every_form_finds_every_other(language, one, other):
    assert finds(one, f"{other}.", language)


@pytest.mark.parametrize(
    ("typed", "story", "language"),
    [
        ("护士", "夜里护士陪着我。", "zh"),
        ("护士 陪", "夜里护士陪着我。", "zh-Hans"),
        ("夜里护士", "夜里护士陪着我。", "zh"),
        ("été", "L’été dernier", "fr"),
        ("l'ete", "Cet été, enfin", "fr"),
        ("father", "My father's hand", "en"),
        ("didnt didn't", "She didnt, she didn’t", "en"),
        ("wauguzi", "Wauguzi walinisaidia.", "sw"),
        ("nurses", "A nurse, within a Swahili story; nurses", "sw"),
        ("nurse", "الممرضة said: the nurses", "ar"),
        ("7", "الغرفة ٧", "ar"),
        ("ممرضة کریم", "ممرضة كريم", "ar"),
        ("हिन्दी", "यह हिन्दी है।", "hi"),
        ("หมอ", "คุณหมอใจดี", "th"),
        ("看護", "看護師さんが優しかった", "ja"),
        ("ＣＴ", "The CT was quick", "en"),
        ("straße", "In der STRASSE", "de"),
        ("ёлка", "Елка в палате", "ru"),
    ],
)  # fmt: skip
def test_it_is_found(typed, story, language):
    assert finds(typed, story, language)


@pytest.mark.parametrize(
    ("typed", "story", "language"),
    [
        ("士护", "夜里护士陪着我。", "zh"),
        ("护工", "护士和工人", "zh"),
        ("nurse", "The nursery rhyme", "en"),
        ("porter snow", "The porter smiled.", "en"),
        ("cat", "A catheter", "en"),
    ],
)
def test_it_is_not_found(typed, story, language):
    assert not finds(typed, story, language)


def test_nothing_is_wanted_where_no_word_is_typed():
    assert wanted(" ... ’ ؟ ") == []


def test_the_column_holds_each_token_between_blanks_in_order():
    assert joined(tokens("Snow, snow: a porter.", "en")) == " a porter snow "
    assert joined(tokens("", "en")) == ""


def test_words_are_spelled_as_they_are_compared():
    assert spelled("L’Infirmière, 护士来") == {"infirmiere", "护士", "士来"}


@given(st.text(max_size=80), st.sampled_from(["en", "fr", "ar", "ru", "zh", "sw", "xx", ""]))
def test_every_text_is_found_by_its_own_words_and_its_tokens_are_plain(text, language):
    kept = tokens(text, language)
    assert kept == sorted(set(kept))
    assert all(token.isalnum() or token > "\u0900" for token in kept)
    assert not any(mark in token for token in kept for mark in " '\"\\")
    assert all(word.tokens & set(kept) for word in wanted(text))


@pytest.mark.parametrize("language", ["en", "fr", "ar", "ru", "sw", "zh-hans"])
@pytest.mark.parametrize(
    "letter", ["x", "é", "ذ", "щ", "护", "ไ", "ß", "1", "e\N{COMBINING ACUTE ACCENT}", "ﷺ", "\U00020000"]
)
def test_no_token_is_longer_than_a_database_takes(letter, language):
    """PostgreSQL refuses a story with a word of more than 2,046 bytes."""
    assert max(len(token.encode()) for token in tokens(letter * 3000, language)) < 500
    assert finds(letter * 3000, letter * 3000, language)
