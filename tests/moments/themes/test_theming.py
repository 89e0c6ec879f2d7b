"""Saying of which principles a story speaks."""

import pytest
from django.urls import reverse

from carelore.moments.enums import State
from carelore.moments.errors import NotAllowed, NotPossibleNow
from carelore.moments.models import PrincipleMark, Suggestion, ThemeModel
from carelore.moments.services import theming
from carelore.moments.services.moderation import publish
from carelore.places.models import Role
from tests import factories


@pytest.fixture
def story(places):
    return factories.moment(places.ward, slug="story")


@pytest.fixture
def suggested(story):
    score = {"f1": 0.71, "precision": 0.68, "recall": 0.75, "texts": 90, "threshold": 0.4}
    scores = {"macro_f1": 0.66, "micro_f1": 0.75, "per_principle": {"information": score, "continuity": score}}
    model = ThemeModel.objects.create(language="en", texts=240, scores=scores, content=b"")
    Suggestion.objects.create(moment=story, model=model, principle="information", score=0.6)
    Suggestion.objects.create(moment=story, model=model, principle="continuity", score=0.3)
    return model


def said(story):
    return set(story.principles.values_list("principle", flat=True))


def sheet(client, story):
    return client.get(reverse("moments:review", args=[story.slug])).context["sheet"].themes


def test_a_moderator_says_and_changes_it(client, cast, story):
    client.force_login(cast.moderator)
    for ticked in (["information", "continuity"], ["information"]):
        answer = client.post(reverse("moments:themes", args=[story.slug]), {"principles": ticked})
        assert (answer.status_code, said(story)) == (302, set(ticked))


def test_who_said_it_first_stays(cast, places, story):
    other = factories.person("Other", roles={Role.MODERATOR: places.ward})
    theming.assign(moment_id=story.pk, principles=["information"], actor=cast.moderator)
    theming.assign(moment_id=story.pk, principles=["information", "continuity"], actor=other)
    by = dict(PrincipleMark.objects.values_list("principle", "assigned_by"))
    assert by == {"information": cast.moderator.pk, "continuity": other.pk}


def test_none_of_the_eight_is_an_answer(cast, story):
    theming.assign(moment_id=story.pk, principles=[], actor=cast.moderator)
    story.refresh_from_db()
    assert (said(story), story.themed_at is not None) == (set(), True)


@pytest.mark.parametrize("who", ["member", "outsider", "lead", "steward", "safeguarding", "staff"])
def test_nobody_but_a_moderator_says_it(cast, story, who):
    with pytest.raises(NotAllowed):
        theming.assign(moment_id=story.pk, principles=["information"], actor=getattr(cast, who))


def test_moderators_do_not_touch_what_is_with_safeguarding(cast, places):
    story = factories.moment(places.ward, state=State.ESCALATED)
    with pytest.raises(NotAllowed):
        theming.assign(moment_id=story.pk, principles=["information"], actor=cast.moderator)


def test_a_ninth_principle_is_refused(client, cast, story):
    with pytest.raises(NotPossibleNow):
        theming.assign(moment_id=story.pk, principles=["speed"], actor=cast.moderator)
    client.force_login(cast.moderator)
    assert client.post(reverse("moments:themes", args=[story.slug]), {"principles": "speed"}).status_code == 404


def test_it_makes_no_decision_too_late(cast, story):
    theming.assign(moment_id=story.pk, principles=["information"], actor=cast.moderator)
    publish(moment_id=story.pk, version=story.version, actor=cast.moderator)
    assert said(story) == {"information"}


def test_the_sheet_marks_what_is_likely_enough_and_ticks_nothing(client, cast, story, suggested):
    client.force_login(cast.moderator)
    themes = sheet(client, story)
    assert [(theme.principle, theme.right_in_ten, theme.f1) for theme in themes.suggested] == [("information", 7, 0.71)]
    assert [theme for theme in themes.each if theme.chosen] == []


def test_the_sheet_says_how_often_it_is_right(client, cast, story, suggested):
    client.force_login(cast.moderator)
    page = client.get(reverse("moments:review", args=[story.slug])).content.decode()
    assert "Such a suggestion is right about 7 times in 10 (F1 0.71)." in page


def test_nothing_is_suggested_once_somebody_has_said(client, cast, story, suggested):
    theming.assign(moment_id=story.pk, principles=["continuity"], actor=cast.moderator)
    client.force_login(cast.moderator)
    themes = sheet(client, story)
    assert (themes.suggested, [theme.principle for theme in themes.each if theme.chosen]) == ([], ["continuity"])


def test_without_a_model_the_sheet_says_when_suggestions_begin(client, cast, story):
    client.force_login(cast.moderator)
    page = client.get(reverse("moments:review", args=[story.slug])).content.decode()
    assert "Nothing is suggested in this language yet." in page


def test_a_story_that_no_program_has_read_yet_says_so(client, cast, story, suggested):
    unread = factories.moment(story.place)
    client.force_login(cast.moderator)
    assert (sheet(client, story).is_read, sheet(client, unread).is_read) == (True, False)
