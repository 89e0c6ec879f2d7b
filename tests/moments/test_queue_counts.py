"""How many stories stand under each tab of the desk, and in which languages."""

from django.utils import timezone

from carelore.moments.enums import State
from carelore.moments.queries import queue
from carelore.moments.queries.census import census
from carelore.moments.queries.counting import Count
from carelore.moments.queries.queue import Tab, counts
from carelore.moments.services import moderation
from carelore.places.models import Role
from tests import factories


def test_each_tab_counts_what_its_page_holds(cast, places):
    for state in (State.WAITING, State.WAITING, State.RETURNED, State.ESCALATED):
        factories.moment(places.ward, state=state)
    factories.moment(places.ward, state=State.DECLINED, decided_at=timezone.now())
    factories.moment(places.ward, state=State.DECLINED, decided_at=timezone.now() - timezone.timedelta(days=200))
    expected = {Tab.WAITING: Count(2), Tab.SAFEGUARDING: Count(), Tab.RETURNED: Count(1), Tab.DECIDED: Count(1)}
    assert counts(cast.moderator) == expected


def test_counting_stops_at_the_limit(cast, places, monkeypatch):
    monkeypatch.setattr(queue, "MOST_COUNTED", 2)
    for _ in range(3):
        factories.moment(places.ward)
    assert str(counts(cast.moderator)[Tab.WAITING]) == "2+"


def test_no_count_and_no_language_tells_of_stories_elsewhere(cast, places):
    factories.moment(places.hill, language="sw")
    factories.moment(places.ward, language="fr")
    here = factories.person("Wanja", roles={Role.MODERATOR: places.ward})
    found = census(here)
    assert (found.counts[Tab.WAITING], found.languages) == (Count(1), ["fr"])


def test_publishing_puts_a_story_under_decided(cast, places):
    moment = factories.moment(places.ward)
    decision = moderation.publish(moment_id=moment.pk, version=1, actor=cast.moderator)
    moment.refresh_from_db()
    assert (moment.decided_at, counts(cast.moderator)[Tab.DECIDED]) == (decision.at, Count(1))
