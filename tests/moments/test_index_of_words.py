"""The index of words is always in step with the stories, and keeps nothing of what has left them."""

import pytest
from django.core.management import call_command
from django.db import connection

from carelore.common.words import wanted
from carelore.moments import index
from carelore.moments.enums import State
from carelore.moments.models import Moment
from carelore.moments.queries.words import Holding
from carelore.moments.services.sharing import correct, withdraw
from tests import factories
from tests.machinery.databases import tables_with
from tests.moments.telling import shared

SENTINEL = "zyzzyva"  # no other word begins like it, so that it stands in the index letter by letter
STORY = f"My {SENTINEL} father slept while she sat with him."
only_sqlite = pytest.mark.skipif("connection.vendor != 'sqlite'", reason="PostgreSQL keeps its index itself")


def found(word):
    return set(Moment.objects.filter(Holding([each.tokens for each in wanted(word)])))


@pytest.fixture
def story(places):
    return factories.moment(places.ward, text=STORY)


def test_a_story_is_found_as_soon_as_it_is_written(story):
    assert found(SENTINEL) == {story}


def test_stories_laid_down_in_bulk_are_found(places):
    made = [factories.moment(places.ward) for _ in range(2)]
    Moment.objects.all().delete()
    for each in made:
        each.pk, each.text = None, STORY
    Moment.objects.bulk_create(made)
    assert found(SENTINEL) == set(Moment.objects.all())


def test_a_story_is_found_by_its_new_words_alone(story):
    story.text = "A porter smiled at us in the lift."
    story.save()
    assert (found(SENTINEL), found("porter")) == (set(), {story})


def test_words_that_stay_when_others_change_are_still_found(story):
    for text in (f"A {SENTINEL} slept while a porter sat there.", "", f"My {SENTINEL} father woke up."):
        story.text = text
        story.save()
        kept = {word: bool(found(word)) for word in (SENTINEL, "father", "slept", "porter", "woke")}
        assert kept == {word: word in text for word in kept}


def test_a_story_that_changed_its_language_is_found_by_the_forms_of_that_language(story):
    Moment.objects.filter(pk=story.pk).update(language="sw")
    story.refresh_from_db()
    story.save()
    assert found("sits sleeping") == set()
    story.text, story.language = "She listens and sleeps.", "en"
    story.save()
    assert found("listening sleep") == {story}


@pytest.mark.parametrize("leave", ["correct", "withdraw", "update", "delete"])
def test_words_that_leave_a_story_stand_in_no_table(places, leave):
    moment, token = shared(places.ward, text=STORY)
    other = factories.moment(places.ward)
    assert {"moments_moment", f"{index.TABLE}_data"} >= set(tables_with(SENTINEL)) > set()
    if leave == "correct":
        correct(token=token, text="Other words, and long enough.")
    elif leave == "withdraw":
        withdraw(token=token)
    elif leave == "update":
        Moment.objects.filter(pk=moment.pk).update(state=State.WITHDRAWN, text="", tokens="", thanks_to="", email="")
    else:
        Moment.objects.filter(pk=moment.pk).delete()
    assert tables_with(SENTINEL) == []
    assert found("father slept") == {other}


@only_sqlite
def test_an_index_without_its_triggers_is_made_anew(story):
    with connection.cursor() as cursor:
        cursor.execute(f"DROP TRIGGER {index.TABLE}_put")
    unseen = factories.moment(story.place, text=STORY)
    assert found(SENTINEL) == {story}
    call_command("migrate", verbosity=0)
    assert found(SENTINEL) == {story, unseen}


@only_sqlite
def test_the_index_holds_each_story_once(story):
    index.rebuild(connection)
    with connection.cursor() as cursor:
        cursor.execute(f"INSERT INTO {index.TABLE}({index.TABLE}) VALUES ('integrity-check')")
