"""Who types a word that no story has is shown the stories with the word they meant, if they may read one."""

import pytest
from django.contrib.auth.models import AnonymousUser

from carelore.common.words import wanted
from carelore.moments.enums import Scope
from carelore.moments.queries.filtering import Wanted, found_by
from carelore.moments.queries.reading import visible_to
from carelore.moments.queries.spelling import corrected
from carelore.moments.services import vocabulary
from tests import factories

TELLING = {
    "en": "The physiotherapist listened kindly to my grandmother.",
    "fr": "L’infirmière m’a écoutée avec beaucoup de gentillesse.",
    "es": "La enfermera me explicó todo con muchísima paciencia.",
    "ru": "Медсестра всю ночь сидела рядом с моей бабушкой.",
    "ar": "الممرضة جلست بجانب والدتي في المستشفى طوال الليل.",
}


@pytest.fixture
def tell(cast, places):
    def publish(text, **fields):
        story = factories.published(places.ward, by=cast.moderator, text=text, **fields)
        vocabulary.recount()
        return story

    return publish


def meant(words, viewer=None):
    found = found_by(visible_to(viewer or AnonymousUser()), Wanted(words=words))
    return [(typed.typed, near.plain) for typed, near in found.instead]


@pytest.mark.parametrize(
    ("language", "typed", "near"),
    [
        ("en", "grandmohter", "grandmother"),  # swapped
        ("en", "listned", "listened"),  # left out
        ("en", "kindlly", "kindly"),  # one too many
        ("en", "physioterapis", "physiotherapist"),  # two slips in a long word
        ("en", "physio", "physiotherapist"),  # the beginning of it
        ("fr", "infirmirèe", "infirmiere"),
        ("fr", "gentillese", "gentillesse"),
        ("es", "pasiencia", "paciencia"),
        ("ru", "медсетсра", "медсестра"),
        ("ar", "المستسفى", "المستشفي"),
    ],
)
def test_one_slip_is_forgiven(tell, language, typed, near):
    tell(TELLING[language], language=language)
    assert meant(typed) == [(typed, near)]


def test_the_other_words_stay_as_they_were_typed(tell):
    tell("The porter smiled at us in the lift.")
    story = tell("The porter told us about the snow.")
    found = found_by(visible_to(AnonymousUser()), Wanted(words="portre snow"))
    assert (list(found.stories), found.number, len(found.instead)) == ([story], 1, 1)


def test_of_two_words_as_near_the_more_usual_is_taken(tell):
    for text in ("The walk was long.", "A talk, and another.", "We had a talk with her."):
        tell(text)
    assert meant("dalk") == [("dalk", "talk")]


@pytest.mark.parametrize("typed", ["portre", "port"])
def test_a_word_of_a_story_that_one_may_not_read_is_never_shown(cast, tell, typed):
    tell("A porter told me a secret.", scope=Scope.TEAM)
    assert meant(typed, viewer=cast.outsider) == []
    assert meant(typed, viewer=cast.member) == [(typed, "porter")]


def test_a_farther_word_that_one_may_read_comes_before_a_nearer_one_that_one_may_not(cast, tell):
    tell("The waiters.", scope=Scope.TEAM)
    tell("We are all waiting together.")
    assert meant("waitin", viewer=cast.outsider) == [("waitin", "waiting")]


@pytest.mark.parametrize("typed", ["snw", "1234567", "quite-different-altogether", "护工", "..."])
def test_what_is_near_to_nothing_finds_nothing(tell, typed):
    tell("We saw the snow, 护士说。")
    assert meant(typed) == []


def test_words_that_stand_in_different_stories_are_not_corrected(tell):
    tell("The porter smiled.")
    tell("It was snowing.")
    assert corrected(visible_to(AnonymousUser()), wanted("porter snow")) == []


def test_the_page_says_so_and_writes_the_word_as_the_story_does(client, tell):
    tell(TELLING["fr"], language="fr")
    page = client.get("/moments/?q=infirmirèe").text
    assert "No story has “infirmirèe”. These have “infirmière”." in page


def test_a_page_that_corrects_two_words_stays_within_its_queries(client, cast, tell, django_assert_max_num_queries):
    tell(TELLING["en"])
    client.force_login(cast.member)
    client.get("/moments/?q=x")
    with django_assert_max_num_queries(12):
        assert len(client.get("/moments/?q=grandmohter+listned+kindly").context["instead"]) == 2
