"""Who may moderate what, which act fits which state, who may answer, and who sees what stories tell together.

A moderator handles every story at and below their place, except those with safeguarding or closed by it; these are
handled by that role alone. Nobody handles what its author has withdrawn.
"""

from datetime import timedelta

from django.utils import timezone

from carelore.moments.enums import Act, Channel, ResponseState, State
from carelore.moments.models import Decision, Moment, Response
from carelore.places.models import Place, Role
from carelore.places.rules import Viewer, has_role, paths_with

MODERATED = frozenset({State.WAITING, State.RETURNED, State.PUBLISHED, State.DECLINED})
SAFEGUARDED = frozenset({State.ESCALATED, State.CLOSED})

CAPTURERS = frozenset({Role.RESPONDER, Role.LEAD, Role.MODERATOR, Role.STEWARD})

EDIT_FOR = timedelta(minutes=30)  # after an answer was published; its author hears of it when they are over

FITS: dict[Act, frozenset[State]] = {
    Act.PUBLISH: frozenset({State.WAITING, State.RETURNED, State.DECLINED}),
    Act.RETURN: frozenset({State.WAITING, State.PUBLISHED}),
    Act.DECLINE: frozenset({State.WAITING, State.RETURNED, State.PUBLISHED, State.ESCALATED}),
    Act.ESCALATE: MODERATED,
    Act.RELEASE: SAFEGUARDED,
    Act.ASSESS: MODERATED | {State.ESCALATED},
    Act.LANGUAGE: MODERATED | {State.ESCALATED},
    Act.REDACT: MODERATED,
}


def moderates_somewhere(viewer: Viewer) -> bool:
    """Does the moderation desk open for this person at all?"""
    return bool(paths_with(viewer, [Role.MODERATOR, Role.SAFEGUARDING]))


def is_moderator(viewer: Viewer) -> bool:
    return bool(paths_with(viewer, [Role.MODERATOR]))


def safeguards_somewhere(viewer: Viewer) -> bool:
    return bool(paths_with(viewer, [Role.SAFEGUARDING]))


def may_reach(viewer: Viewer, place: Place) -> bool:
    """Holds one of the two roles there; says nothing yet about a story's state."""
    return has_role(viewer, [Role.MODERATOR, Role.SAFEGUARDING], place)


def may_handle(viewer: Viewer, moment: Moment) -> bool:
    """May see the story at the desk and decide on it."""
    if moment.state in SAFEGUARDED:
        return has_role(viewer, [Role.SAFEGUARDING], moment.place)
    return moment.state in MODERATED and has_role(viewer, [Role.MODERATOR], moment.place)


def fits(act: Act, moment: Moment) -> bool:
    """Can this be done to the story as it stands? What its author took back can only be closed.

    What was imported goes back to nobody: its author has no link to it.
    """
    if moment.withdrawn_at is not None:
        return act == Act.DECLINE and moment.state == State.ESCALATED
    if act == Act.RETURN and moment.channel == Channel.IMPORT:
        return False
    return moment.state in FITS[act]


def acts_for(viewer: Viewer, moment: Moment) -> set[Act]:
    """What this person can do to this story now."""
    return {act for act in FITS if fits(act, moment)} if may_handle(viewer, moment) else set()


def may_take_back(viewer: Viewer, decision: Decision, moment: Moment) -> bool:
    """Who decided may, and whoever moderates there; what went to safeguarding, only who sent it and that role."""
    if not may_reach(viewer, moment.place):
        return False
    return decision.actor_id == viewer.pk or may_handle(viewer, moment)


def may_read_reason(viewer: Viewer, decision: Decision, moment: Moment) -> bool:
    """What worried whoever passed a story to safeguarding is for that role, and for who wrote it; so is what was noted
    while the story was there, also once it is back with the moderators."""
    noted_there = decision.act == Act.NOTE and decision.from_state in SAFEGUARDED
    if decision.act != Act.ESCALATE and not noted_there:
        return True
    return decision.actor_id == viewer.pk or has_role(viewer, [Role.SAFEGUARDING], moment.place)


def may_pass_thanks_on(viewer: Viewer, moment: Moment) -> bool:
    """A moderator of the place may, if its author wrote whom to thank."""
    return bool(moment.thanks_to) and has_role(viewer, [Role.MODERATOR], moment.place)


def may_capture(viewer: Viewer, place: Place) -> bool:
    """May write a story down there for somebody who cannot do it alone."""
    return has_role(viewer, CAPTURERS, place)


def captures_somewhere(viewer: Viewer) -> bool:
    return bool(paths_with(viewer, CAPTURERS))


def answers_somewhere(viewer: Viewer) -> bool:
    """Does the list of what waits for an answer open for this person at all?"""
    return bool(paths_with(viewer, [Role.RESPONDER]))


def may_answer(viewer: Viewer, moment: Moment) -> bool:
    """Speaks for the place; whether they may read the story is for `queries.reading.visible_to` to say."""
    return moment.is_published and has_role(viewer, [Role.RESPONDER], moment.place)


def may_edit(viewer: Viewer, response: Response) -> bool:
    """Its writer, as long as it is theirs alone, waits, or was published half an hour ago at most."""
    if response.writer_id != viewer.pk:
        return False
    if response.published_at is None or not response.is_published:
        return True
    return timezone.now() - response.published_at <= EDIT_FOR


def may_decide_on(viewer: Viewer, response: Response) -> bool:
    """Moderators of the story's place, while the story is published; nobody on an answer of their own."""
    moment = response.moment
    mine = response.writer_id == viewer.pk
    return moment.is_published and not mine and has_role(viewer, [Role.MODERATOR], moment.place)


def is_decidable(response: Response) -> bool:
    """What waits can be published or declined; what is published can be taken down."""
    return response.state in {ResponseState.WAITING, ResponseState.PUBLISHED}


def may_see_insight(viewer: Viewer, place: Place) -> bool:
    """People who hold any role at the place or above. Who runs the network needs one, too; visitors see nothing."""
    return has_role(viewer, Role, place)


def sees_insight_somewhere(viewer: Viewer) -> bool:
    return bool(paths_with(viewer, Role))
