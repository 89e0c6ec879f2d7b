"""Beside a story stand a few others like it, that the reader may see."""

import pytest
from django.contrib.auth.models import AnonymousUser

from carelore.moments.enums import Scope, State
from carelore.moments.queries.like import like
from carelore.moments.services import vocabulary
from tests import factories

VISITOR = AnonymousUser()
NIGHT = "The midwife stayed with my sister through the long labour and held her hand at night."
MORE = {
    "labour": "During the labour a young midwife told me every hour what was happening.",
    "midwife": "My sister was afraid, and the midwife listened until she was calm.",
    "parking": "The car park was full and the machine took my last coins in the rain.",
    "soup": "The soup was cold again, but the cook came and warmed it for the whole ward.",
    "keys": "The porter found my keys under the bed and brought them down in the lift.",
}


@pytest.fixture
def tell(cast, places):
    def publish(text, at=None, **fields):
        return factories.published(at or places.ward, by=cast.moderator, text=text, **fields)

    return publish


@pytest.fixture
def told(tell):
    """The stories above, by name, and the one that is read."""
    stories = {name: tell(text) for name, text in MORE.items()} | {"night": tell(NIGHT)}
    vocabulary.recount()
    return stories


@pytest.fixture
def among_many(monkeypatch):
    """As if the network had many stories, so that a word that six have is a rare one."""
    monkeypatch.setattr("carelore.moments.queries.like.SMALL", 100)


def names(told, found):
    return [next(name for name, each in told.items() if each == story) for story in found]


def test_stories_that_share_rare_words_are_like_it_and_others_are_not(told):
    assert set(names(told, like(told["night"], VISITOR))) == {"labour", "midwife"}


def test_word_forms_count_as_the_word(tell):
    one, other = tell("Two nurses listened."), tell("A nurse is listening.")
    tell("It rains today.")
    vocabulary.recount()
    assert like(one, VISITOR) == []  # no word of it stands in another story as it is
    third = tell("Both nurses listened well.")
    vocabulary.recount()
    assert set(like(one, VISITOR)) == {other, third}


@pytest.mark.parametrize(
    ("language", "one", "other", "third"),
    [
        ("fr", "La sage-femme est restée toute la nuit.", "Une sage-femme si douce avec moi.", "Il pleut encore."),
        ("ar", "القابلة أمسكت بيدي طوال الولادة.", "كانت القابلة لطيفة جدا معي.", "المطر ينهمر اليوم."),
        ("zh", "助产士整夜陪着我。", "那位助产士很温柔。", "今天下雨了。"),
    ],
)
def test_it_works_in_every_script(tell, language, one, other, third):
    read, alike, _ = (tell(text, language=language) for text in (one, other, third))
    vocabulary.recount()
    assert like(read, VISITOR) == [alike]


def test_none_is_shown_that_the_reader_may_not_read(cast, told, tell):
    told["team"] = tell("The midwife sang for my sister at night.", scope=Scope.TEAM)
    told["waiting"] = factories.moment(told["night"].place, text="The midwife sang at night, during the labour.")
    vocabulary.recount()
    found = {
        who: set(names(told, like(told["night"], getattr(cast, who)))) for who in ("outsider", "member", "moderator")
    }
    inside = {"labour", "midwife", "team"}
    assert found == {"outsider": inside - {"team"}, "member": inside, "moderator": inside}


def test_what_was_sent_twice_is_shown_once(told, tell):
    told["again"] = tell(NIGHT.replace("long", "very long"))
    told["labour again"] = tell(MORE["labour"].replace("young", "kind"))
    vocabulary.recount()
    found = names(told, like(told["night"], VISITOR))
    assert ("again" in found, len({"labour", "labour again"} & set(found))) == (False, 1)


def test_of_two_that_are_as_like_the_one_of_the_same_place_comes_first(places, told, tell, among_many):
    elsewhere = tell("Midwife sister moja mbili tatu nne.", at=places.hill, language="sw")
    here = tell("Midwife sister tano sita saba nane.", language="sw")
    newer = tell("Midwife sister tisa kumi mia elfu.", at=places.hill, language="sw")
    vocabulary.recount()
    found = [story for story in like(told["night"], VISITOR, most=9) if story in {here, elsewhere, newer}]
    assert found == [here, newer, elsewhere]


def test_no_more_than_four_are_shown(client, told, tell, among_many):
    for text in ("smiled while it rained, and", "sang in Welsh for", "drew a map of the ward with", "never hurried"):
        tell(f"The midwife {text} my sister.")
    vocabulary.recount()
    assert len(client.get(f"/moments/{told['night'].slug}/").context["like"]) == 4


def test_a_story_with_words_of_its_own_stands_alone(client, told):
    page = client.get(f"/moments/{told['parking'].slug}/")
    assert (page.context["like"], "Like this" in page.text) == ([], False)


def test_a_withdrawn_story_is_gone_from_beside_others(told):
    told["labour"].state, told["labour"].text, told["labour"].approval = State.WITHDRAWN, "", None
    told["labour"].save()
    assert names(told, like(told["night"], VISITOR)) == ["midwife"]


def test_it_costs_three_queries_whatever_there_is(told, tell, django_assert_num_queries):
    for number in range(30):
        tell(f"In room {number} a midwife, and with her helper{number} and friend{number} of all these years.")
    vocabulary.recount()
    with django_assert_num_queries(3):
        assert len(like(told["night"], VISITOR)) == 2
