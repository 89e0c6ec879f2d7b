"""What the desk asks of the database: the same few queries however much there is on the list and on the sheet."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from carelore.moments.enums import Act, State
from carelore.moments.models import Decision, Redaction, Twin
from carelore.moments.services import moderation
from tests import factories

TEXT = "She wrote her number, 0151 496 0132, on my hand and said I could ring before six."
MOST = 10  # of the twelve that a page may cost: the rest is for what comes next


def asked_for(client, path):
    client.get(path)
    with CaptureQueriesContext(connection) as asked:
        assert client.get(path).status_code == 200
    return len(asked)


def lay_down(places, cast, number):
    """So many stories, each with as much on its sheet as there can be; returns one of them."""
    for _each in range(number):
        story = factories.moment(places.ward, text=TEXT, captured_by=cast.lead, assigned_to=cast.moderator)
        twin = factories.moment(places.hill, text=TEXT)
        Twin.objects.create(moment=story, earlier=twin, likeness=95)
        Redaction.objects.create(moment=story, start=0, end=3, replacement="[name]", marked_by=cast.moderator)
        for act in (Act.ASSESS, Act.NOTE):
            Decision.objects.create(moment=story, act=act, actor=cast.moderator, reason="So",
                                    from_state=State.WAITING, to_state=State.WAITING)  # fmt: skip
    return story


@pytest.mark.parametrize("narrowed", ["", "?place=AVR-SC-01", "?language=en&q=hand", "?tab=decided"])
def test_the_list_asks_the_same_for_one_story_as_for_thirty(client, places, cast, narrowed):
    client.force_login(cast.moderator)
    asked = []
    for number in (1, 29):
        lay_down(places, cast, number)
        factories.moment(places.ward, state=State.DECLINED, decided_at=timezone.now())
        asked.append(asked_for(client, f"/moderate/{narrowed}"))
    assert asked[0] == asked[1] <= MOST


def test_a_story_asks_the_same_with_nothing_on_its_sheet_as_with_all(client, places, cast):
    client.force_login(cast.moderator)
    full, bare = lay_down(places, cast, 2), factories.moment(places.ward)
    asked = [asked_for(client, f"/moderate/{story.slug}/") for story in (full, bare)]
    assert asked[0] == asked[1] <= MOST


def test_what_can_be_undone_is_one_query_more(client, places, cast):
    client.force_login(cast.moderator)
    story, other = lay_down(places, cast, 2), factories.moment(places.hill)
    done = moderation.publish(moment_id=other.pk, version=1, actor=cast.moderator)
    path = f"/moderate/{story.slug}/?place=AVR-SC-01"
    assert asked_for(client, f"{path}&did={done.pk}") == asked_for(client, path) + 1 <= MOST
