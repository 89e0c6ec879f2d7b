"""The page of all stories that a reader may see."""

from datetime import UTC, date, datetime, timedelta
from itertools import chain

import pytest
from django.utils import timezone

from carelore.moments.enums import Kind, Scope, Teller
from carelore.moments.models import Moment
from carelore.moments.queries.marks import BadMarkError
from carelore.moments.queries.paging import page_of
from tests import factories


@pytest.fixture
def tell(cast, places):
    """Publishes a story at Harbour hospital; each a minute after the last."""
    clock = iter(datetime(2026, 5, 1, tzinfo=UTC) + timedelta(minutes=minute) for minute in range(200))

    def published(text="A nurse stayed with me through the night.", at=None, **fields):
        fields = {"published_at": next(clock), **fields}
        return factories.published(at or places.harbour, by=cast.moderator, text=text, **fields)

    return published


def shown(response):
    return [story.slug for story in response.context["page"].stories]


def test_the_newest_story_comes_first(client, tell):
    older, newer = tell(), tell()
    assert shown(client.get("/moments/")) == [newer.slug, older.slug]


def test_the_order_can_be_turned(client, tell):
    older, newer = tell(), tell()
    assert shown(client.get("/moments/?sort=oldest")) == [older.slug, newer.slug]


@pytest.mark.parametrize(
    ("query", "fields"),
    [
        ("kind=missing", {"kind": Kind.MISSING}),
        ("teller=student", {"teller": Teller.STUDENT}),
        ("language=sw", {"language": "sw"}),
        ("month=2026-02", {"happened_on": date(2026, 2, 1)}),
        ("month=2/2026", {"happened_on": date(2026, 2, 1)}),
        ("q=S%C3%89R%C3%89NIT%C3%89+mere", {"text": "La sérénité de ma mère."}),
    ],
)
def test_each_filter_leaves_exactly_its_stories(client, tell, query, fields):
    tell()
    meant = tell(**fields)
    response = client.get(f"/moments/?{query}")
    assert (shown(response), response.context["found"].number) == ([meant.slug], 1)


@pytest.mark.parametrize("named", ["AVR-SC-01", "avr-sc-01", "Harbour", "HARBÖUR hosp"])
def test_a_place_by_code_or_name_holds_the_places_below_it(client, tell, places, named):
    tell(at=places.hill)
    here, below = tell(), tell(at=places.ward)
    assert shown(client.get("/moments/", {"place": named})) == [below.slug, here.slug]


def test_all_words_must_be_in_the_story(client, tell):
    tell("The porter smiled at us in the lift.")
    both = tell("The porter stopped the trolley so that I saw the snow.")
    assert shown(client.get("/moments/?q=snow+PORTER")) == [both.slug]


def test_words_search_only_what_the_viewer_may_see(client, cast, tell):
    tell("A secret between the ward and me.", scope=Scope.TEAM)
    client.force_login(cast.outsider)
    assert client.get("/moments/?q=secret").context["found"].number == 0


@pytest.mark.parametrize(
    "query", ["kind=nice", "place=Atlantis", "month=2026-13", "month=soon", "teller=x", "language=zz", "sort=up"]
)
def test_what_cannot_be_read_is_said_and_narrows_nothing(client, tell, query):
    story = tell()
    response = client.get(f"/moments/?{query}")
    assert (response.status_code, shown(response), len(response.context["filters"].errors)) == (200, [story.slug], 1)


@pytest.mark.parametrize(
    "query", ["utm=1", "after=x", "before=9.9.9", "after=99999999999999999999.1", "q=%00", "page=2"]
)
def test_nonsense_in_the_address_never_breaks_the_page(client, tell, query):
    story = tell()
    assert shown(client.get(f"/moments/?{query}")) == [story.slug]


def walk(client, address, door):
    """The slugs of each page that the links of one name lead to."""
    pages = []
    while address:
        response = client.get(address)
        pages.append(shown(response))
        address = response.context[door] and "/moments/" + response.context[door]
    return pages, response


def test_the_pages_lead_from_the_newest_to_the_oldest_and_back(client, tell):
    order = [tell().slug for _ in range(40)][::-1]
    down, last = walk(client, "/moments/", "older")
    assert [len(page) for page in down] == [15, 15, 10]
    assert list(chain(*down)) == order
    up, first = walk(client, "/moments/" + last.context["newer"], "newer")
    assert up == down[-2::-1]
    assert first.context["newer"] == ""


def test_the_pages_of_the_turned_order_lead_to_the_newest(client, tell):
    order = [tell().slug for _ in range(20)]
    pages, _last = walk(client, "/moments/?sort=oldest", "newer")
    assert list(chain(*pages)) == order


def test_a_story_published_or_withdrawn_meanwhile_moves_no_other_story_between_pages(client, tell):
    slugs = [tell().slug for _ in range(20)][::-1]
    older = "/moments/" + client.get("/moments/").context["older"]
    tell()
    Moment.objects.filter(slug=slugs[14]).update(approval=None, state="declined")
    assert shown(client.get(older)) == slugs[15:]


def test_stories_of_one_instant_stay_apart(client, tell):
    now = timezone.now()
    order = [tell(published_at=now).slug for _ in range(20)][::-1]
    assert list(chain(*walk(client, "/moments/", "older")[0])) == order


def test_a_mark_that_is_none_is_reported(db):
    with pytest.raises(BadMarkError):
        page_of(Moment.objects.all(), after="soon")


def test_the_page_links_keep_what_is_on(client, tell):
    for _ in range(16):
        tell(kind=Kind.MISSING)
    older = client.get("/moments/?kind=missing&utm=1&q=").context["older"]
    assert older.startswith("?kind=missing&after=")


def test_each_filter_in_force_can_be_taken_away(client, tell, places):
    response = client.get("/moments/?kind=missing&place=AVR-SC-01&month=2026-05")
    assert response.context["filters"].in_force == [
        ("Kind", "Kindness was missing", "?place=AVR-SC-01&month=2026-05"),
        ("Place", "Harbour hospital", "?kind=missing&month=2026-05"),
        ("Month it happened", "2026-05", "?kind=missing&place=AVR-SC-01"),
    ]


@pytest.mark.parametrize(("query", "feed"), [("", ""), ("?place=Ward", "?place=AVR-SC-01-W4"), ("?place=h", "")])
def test_the_feed_that_goes_with_the_list_is_offered(client, tell, places, query, feed):
    tell(at=places.ward)
    assert f'href="/moments/feed/{feed}"' in client.get(f"/moments/{query}").text


def test_an_empty_network_asks_for_the_first_story(client, db):
    assert "No story has been published here yet" in client.get("/moments/").text


def test_filters_without_a_story_say_so(client, tell):
    tell()
    assert "No story has all of this yet" in client.get("/moments/?q=xylophone").text


def test_only_the_plain_list_may_be_indexed(client, db):
    robots = '<meta name="robots" content="noindex">'
    pages = [client.get(address).text for address in ("/moments/", "/moments/?q=snow")]
    assert [robots in page for page in pages] == [False, True]
    assert all('<link rel="canonical" href="http://testserver/moments/">' in page for page in pages)


@pytest.mark.parametrize("who", ["visitor", "member"])
def test_the_list_costs_the_same_queries_for_one_story_and_for_thirty(
    client, cast, tell, who, django_assert_max_num_queries
):
    if who == "member":
        client.force_login(cast.member)
    counts = []
    for more in (1, 29):
        for _ in range(more):
            tell()
        client.get("/moments/")  # what is read once per process is read here
        with django_assert_max_num_queries(12) as captured:
            client.get("/moments/?place=Harbour&q=nurse")
        counts.append(len(captured))
    assert counts[0] == counts[1]


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_the_list_opens_in_every_language(client, tell, language):
    story = tell()
    assert shown(client.get(f"/{language}/moments/")) == [story.slug]
