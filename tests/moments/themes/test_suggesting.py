"""What the worker suggests of stories that nobody has said anything of."""

import pytest

from carelore.moments.enums import State
from carelore.moments.models import Suggestion, ThemeModel
from carelore.moments.services import moderation, suggesting, theming
from carelore.moments.themes.training import learn
from tests import factories
from tests.moments.themes.invented import texts


@pytest.fixture(scope="module")
def content():
    return learn(texts(), "en").model.to_bytes()


@pytest.fixture
def model(db, content):
    return ThemeModel.objects.create(language="en", texts=240, scores={}, content=content)


def rows(story):
    return set(story.suggestions.values_list("principle", flat=True))


def test_a_story_that_waits_is_read_once(model, places):
    story = factories.moment(places.ward, text="The queue was long. I got a clear leaflet.")
    assert (suggesting.suggest_new(), suggesting.suggest_new()) == (1, 0)
    assert rows(story) == {"fast_access", "information"}


def test_a_story_of_which_nothing_is_likely_is_read_once_too(model, places):
    factories.moment(places.ward, text="It was a Monday. I came by bus.")
    assert (suggesting.suggest_new(), suggesting.suggest_new(), Suggestion.objects.count()) == (1, 0, 1)


def test_what_a_moderator_opens_first_is_read_first(model, places, cast, monkeypatch):
    monkeypatch.setattr(suggesting, "AT_ONCE", 1)
    published, calm, later, grave = (
        factories.published(places.ward, by=cast.moderator),
        factories.moment(places.ward, urgency=0),
        factories.moment(places.ward, urgency=0),
        factories.moment(places.ward, urgency=4),
    )
    order = []
    for _ in range(4):
        suggesting.suggest_new()
        order += set(Suggestion.objects.values_list("moment", flat=True)) - set(order)
    assert order == [grave.pk, calm.pk, later.pk, published.pk]


def test_a_model_serves_every_kind_of_its_language(model, places):
    factories.moment(places.ward, language="en-gb")
    factories.moment(places.ward, language="fr")
    assert suggesting.suggest_new() == 1


@pytest.mark.parametrize("state", [State.ESCALATED, State.DECLINED, State.RETURNED, State.CLOSED])
def test_other_stories_are_left_alone(model, places, state):
    factories.moment(places.ward, state=state)
    assert suggesting.suggest_new() == 0


def test_what_a_person_has_said_is_not_read(model, places, cast):
    story = factories.moment(places.ward)
    theming.assign(moment_id=story.pk, principles=[], actor=cast.moderator)
    assert suggesting.suggest_new() == 0


def test_another_language_is_another_reading(model, places, cast):
    story = factories.moment(places.ward)
    suggesting.suggest_new()
    moderation.set_language(moment_id=story.pk, version=story.version, actor=cast.moderator, language="fr")
    assert rows(story) == set()


def test_a_broken_model_suggests_nothing(places):
    ThemeModel.objects.create(language="en", texts=240, scores={}, content=b"\x80\x04K\x01.")
    factories.moment(places.ward)
    assert suggesting.suggest_new() == 0


def test_without_a_model_the_database_is_asked_once(places, django_assert_num_queries):
    factories.moment(places.ward)
    with django_assert_num_queries(1):
        suggesting.suggest_new()
