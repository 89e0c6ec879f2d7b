"""Lists read together are the lists read one by one, but in one query."""

import uuid

import pytest
from django.db.models import Count, DecimalField, UUIDField, Value
from django.utils import timezone

from carelore.common.together import read_together
from carelore.moments.enums import Act, State
from carelore.moments.models import Decision, Moment, Twin
from carelore.people.models import User
from carelore.places.models import Place
from tests import factories

pytestmark = pytest.mark.django_db


def columns(found):
    return [[getattr(row, field.attname) for field in row._meta.concrete_fields] for row in found]


@pytest.fixture
def story(places, cast):
    words = "She said “stay”,\nand I \\ stayed.\t\U0001f33b ١٢٣"
    story = factories.moment(places.ward, text=words, captured_by=cast.moderator, happened_on="2026-03-01")
    for act in (Act.ASSESS, Act.LANGUAGE):
        Decision.objects.create(moment=story, act=act, actor=cast.moderator, reason=words,
                                from_state=State.WAITING, to_state=State.WAITING)  # fmt: skip
    Place.objects.filter(pk=places.ward.pk).update(names={"fr": "Salle 4", "ar": "الجناح ٤"})
    return story


def test_every_column_is_as_if_read_alone(story, django_assert_num_queries):
    lists = [Moment.objects.all(), Decision.objects.order_by("-id"), Place.objects.order_by("path"), User.objects.all()]
    with django_assert_num_queries(1):
        together = read_together(*lists)
    assert together == [list(rows) for rows in lists]
    assert [columns(found) for found in together] == [columns(rows) for rows in lists]
    assert timezone.is_aware(together[0][0].received_at)


def test_what_is_followed_and_what_is_annotated_comes_along(story, cast, django_assert_num_queries):
    stories = Moment.objects.select_related("place", "captured_by").annotate(acts=Count("decisions"))
    with django_assert_num_queries(1):
        [[found]] = read_together(stories)
        assert (found.acts, found.place.name_in("fr"), found.captured_by) == (2, "Salle 4", cast.moderator)


def test_what_is_left_unread_is_asked_for_when_it_is_wanted(story, django_assert_num_queries):
    [[found]] = read_together(Moment.objects.defer("text"))
    with django_assert_num_queries(1):
        assert found.text == story.text


def test_rows_of_a_story_know_their_story(story, django_assert_num_queries):
    [history] = read_together(story.decisions.all())
    with django_assert_num_queries(0):
        assert [decision.moment is story for decision in history] == [True, True]


def test_rows_may_have_more_columns_than_a_function_takes(story, places, django_assert_num_queries):
    other = factories.moment(places.hill)
    twin = Twin.objects.create(moment=story, earlier=other, likeness=90)
    people = [f"{end}__{name}" for end in ("moment", "earlier") for name in ("captured_by", "assigned_to")]
    with django_assert_num_queries(1):
        [[found]] = read_together(Twin.objects.select_related("moment__place", "earlier__place", *people))
        assert (found, found.moment, found.earlier.place.name) == (twin, story, "Hill clinic")
        assert columns([found.earlier]) == columns([other])


def test_plain_values_are_read_as_well(story, django_assert_num_queries):
    with django_assert_num_queries(1):
        found = read_together(Decision.objects.values_list("act", flat=True), Place.objects.values("code", "names"))
    assert found == [list(Decision.objects.values_list("act", flat=True)), list(Place.objects.values("code", "names"))]


def test_a_list_without_rows_is_empty(story, django_assert_num_queries):
    with django_assert_num_queries(1):
        found = read_together(Moment.objects.filter(slug="none"), Moment.objects.none(), Moment.objects.all())
    assert found == [[], [], [story]]


def test_what_was_cut_short_and_put_in_order_stays_so(places):
    made = [factories.moment(places.ward, urgency=number) for number in (1, 3, 2, 0)]
    [found] = read_together(Moment.objects.order_by("-urgency")[:3])
    assert found == [made[1], made[2], made[0]]


@pytest.mark.parametrize("value", [Value(1, DecimalField()), Value(uuid.UUID(int=1), UUIDField())])
def test_what_json_cannot_say_is_refused(story, value):
    with pytest.raises(TypeError):
        read_together(Moment.objects.annotate(strange=value))
