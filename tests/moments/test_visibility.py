"""The gate to published stories, compared with the rule said again in plain Python."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from carelore.moments.enums import Scope, State
from carelore.moments.models import Moment
from carelore.moments.queries.reading import newest_for, visible_to
from carelore.people.models import User
from carelore.places.models import Place, PlaceKind, Role, RoleGrant
from tests import factories

ROLES = st.sampled_from(list(Role))
UNPUBLISHED = [state for state in State if state not in {State.PUBLISHED, State.WITHDRAWN}]


def slugs(viewer):
    return set(visible_to(viewer).values_list("slug", flat=True))


@pytest.fixture
def stories(cast, places):
    """One published story of each scope, all at Harbour hospital."""
    return {scope: factories.published(places.harbour, by=cast.moderator, scope=scope) for scope in Scope}


@pytest.mark.parametrize(
    ("who", "scopes"),
    [
        ("visitor", {Scope.ANYONE}),
        ("newcomer", {Scope.ANYONE}),
        ("outsider", {Scope.ANYONE, Scope.NETWORK}),
        ("staff", {Scope.ANYONE, Scope.NETWORK}),
        ("member", set(Scope)),
        ("moderator", set(Scope)),
        ("safeguarding", set(Scope)),
        ("lead", set(Scope)),
        ("steward", set(Scope)),
    ],
)
def test_each_viewer_sees_exactly_the_scopes_meant_for_them(cast, stories, who, scopes):
    viewer = AnonymousUser() if who == "visitor" else getattr(cast, who)
    assert slugs(viewer) == {stories[scope].slug for scope in scopes}


@pytest.mark.parametrize("state", UNPUBLISHED)
def test_no_reader_sees_a_story_that_is_not_published(cast, places, state):
    factories.moment(places.harbour, state=state)
    assert [slugs(viewer) for viewer in vars(cast).values()] == [set()] * len(vars(cast))


def test_a_role_below_the_place_does_not_open_its_team_stories(cast, places):
    below = factories.person("Wanja", roles={Role.LEAD: places.ward})
    story = factories.published(places.harbour, by=cast.moderator, scope=Scope.TEAM)
    assert (slugs(below), slugs(cast.member)) == (set(), {story.slug})


def test_an_account_that_was_closed_sees_what_a_visitor_sees(cast, stories):
    cast.member.is_active = False
    assert slugs(cast.member) == {stories[Scope.ANYONE].slug}


def test_the_newest_come_first_and_no_more_than_asked_for(cast, places):
    made = [factories.published(places.ward, by=cast.moderator) for _ in range(3)]
    assert list(newest_for(AnonymousUser(), 2)) == [made[2], made[1]]


@st.composite
def worlds(draw):
    """Parents of up to six places, grants of one viewer, whether a member, and stories as (place, scope, state)."""
    count = draw(st.integers(1, 6))
    parents = [draw(st.one_of(st.none(), st.integers(0, i - 1))) if i else None for i in range(count)]
    node = st.integers(0, count - 1)
    grants = draw(st.sets(st.tuples(node, ROLES), max_size=4))
    stories = draw(
        st.lists(st.tuples(node, st.sampled_from(list(Scope)), st.sampled_from(list(State))), min_size=1, max_size=8)
    )
    return parents, grants, draw(st.booleans()), draw(st.booleans()), stories


def stated_rule(world, signed_in):
    """The rule as the design says it: the indices of the stories that the viewer may read."""
    parents, grants, member, active, stories = world

    def at_or_above(place):
        while place is not None:
            yield place
            place = parents[place]

    held = {place for place, _role in grants}

    def may_read(place, scope, state):
        if state != State.PUBLISHED:
            return False
        if scope == Scope.ANYONE:
            return True
        if not (signed_in and active):
            return False
        return member if scope == Scope.NETWORK else not held.isdisjoint(at_or_above(place))

    return {index for index, story in enumerate(stories) if may_read(*story)}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(world=worlds())
def test_the_gate_is_the_rule_for_every_tree_grant_scope_and_state(db, world):
    parents, grants, member, active, stories = world
    Moment.objects.update(state=State.DECLINED, approval=None)
    Moment.objects.all().delete()
    RoleGrant.objects.all().delete()
    Place.objects.all().delete()
    User.objects.all().delete()
    nodes = []
    for index, parent in enumerate(parents):
        above = None if parent is None else nodes[parent]
        nodes.append(factories.place(f"P{index}", PlaceKind.UNIT, parent=above))
    viewer = factories.person("Viewer", member=member, is_active=active)
    author = factories.person("Moderator")
    RoleGrant.objects.bulk_create(RoleGrant(user=viewer, place=nodes[place], role=role) for place, role in grants)
    for index, (place, scope, state) in enumerate(stories):
        fields = {"slug": f"s{index}", "scope": scope}
        if state == State.PUBLISHED:
            factories.published(nodes[place], by=author, **fields)
        elif state == State.WITHDRAWN:
            factories.moment(nodes[place], text="", state=state, withdrawn_at=timezone.now(), **fields)
        else:
            factories.moment(nodes[place], state=state, **fields)
    expected = {f"s{index}" for index in stated_rule(world, signed_in=True)}
    assert slugs(viewer) == expected
    assert slugs(AnonymousUser()) == {f"s{index}" for index in stated_rule(world, signed_in=False)}
