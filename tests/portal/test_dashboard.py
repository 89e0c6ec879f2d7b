"""A person's own page."""

from carelore.moments.enums import ResponseState, State
from carelore.moments.queries.counting import Count
from tests import factories


def test_a_visitor_is_asked_to_sign_in(client, db):
    assert client.get("/me/").headers["Location"] == "/account/login/?next=/me/"


def test_it_counts_what_waits_for_a_moderator(client, cast, places):
    factories.moment(places.ward)
    factories.moment(places.hill)
    factories.moment(places.hill, state=State.ESCALATED)
    client.force_login(cast.moderator)
    context = client.get("/me/").context
    assert (context["waiting"], context["escalated"]) == (Count(2), Count(0))


def test_it_leads_a_moderator_to_answers_that_wait(client, cast, places):
    client.force_login(cast.moderator)
    assert "/moderate/answers/" not in client.get("/me/").content.decode()
    story = factories.published(places.ward, by=cast.moderator)
    factories.response(story, by=cast.lead, state=ResponseState.WAITING)
    assert ">1 answer to read</a>" in client.get("/me/").content.decode()


def test_safeguarding_is_told_of_its_own_alone(client, cast, places):
    factories.moment(places.ward)
    factories.moment(places.hill, state=State.ESCALATED)
    client.force_login(cast.safeguarding)
    context = client.get("/me/").context
    assert (context["waiting"], context["escalated"]) == (Count(0), Count(1))


def test_it_names_roles_and_their_places(client, cast):
    client.force_login(cast.member)
    page = client.get("/me/").content.decode()
    assert "Reader" in page
    assert "Harbour hospital" in page


def test_a_newcomer_is_told_what_is_still_to_come(client, cast):
    client.force_login(cast.newcomer)
    assert "still has to admit you" in client.get("/me/").content.decode()


def test_its_queries_do_not_grow(client, cast, places, django_assert_max_num_queries):
    for _ in range(30):
        factories.moment(places.ward)
    client.force_login(cast.moderator)
    with django_assert_max_num_queries(12):
        client.get("/me/")
