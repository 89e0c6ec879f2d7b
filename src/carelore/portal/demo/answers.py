"""Puts answers under the invented stories, dated as if they had been written since.

As with the stories, the services are not called: nobody is written to.
"""

from datetime import date, datetime, timedelta

from carelore.moments.enums import ResponseKind, ResponseState
from carelore.moments.models import Moment, Response
from carelore.moments.services.answers import follow
from carelore.people.models import User
from carelore.portal.demo import words
from carelore.portal.demo.moments import KEY

SETTLED = {ResponseState.PUBLISHED, ResponseState.DECLINED}


def load_answers(moments: list[Moment], people: dict[str, User], *, now: datetime) -> None:
    """Lay them down in their order. Whoever published the story has read the answer, a few hours after it was sent."""
    stories = {(moment.import_key or "").removeprefix(KEY): moment for moment in moments}
    plans: dict[int, Response] = {}
    for entry in words.answers():
        story = stories[entry["to"]]
        response = _answer(entry, story, people[entry["by"]], plans.get(story.pk), now=now)
        if response.kind == ResponseKind.PLANNED:
            plans[story.pk] = response
    for story in stories.values():
        follow(story)


def _answer(entry: words.Entry, story: Moment, writer: User, plan: Response | None, *, now: datetime) -> Response:
    assert story.published_at is not None and story.approval is not None  # noqa: S101, PT018  only such are answered
    begun = story.published_at + timedelta(days=entry["days_later"], hours=1)
    settled = begun + timedelta(hours=2)
    state = ResponseState(entry["state"])
    is_published, is_settled = state == ResponseState.PUBLISHED, state in SETTLED
    response = Response(
        moment=story,
        kind=entry["kind"],
        text=entry["text"],
        language=entry["language"],
        writer=writer,
        state=state,
        version=2 if is_settled else 1,
        created_at=begun,
        changed_at=begun,
        sent_at=None if state == ResponseState.DRAFT else begun,
        published_at=settled if is_published else None,
        decided_by=story.approval.actor if is_settled else None,
        decided_at=settled if is_settled else None,
        message=entry.get("message", ""),
        changes_on=_month(begun, entry["months"]) if "months" in entry else None,
        fulfils=plan if entry.get("carries_out") else None,
    )
    if "confirmed" in entry:
        response.confirmed, response.confirmed_at = entry["confirmed"], settled + (now - settled) / 2
    response.save()
    return response


def _month(day: datetime, later: int) -> date:
    number = day.year * 12 + day.month - 1 + later
    return date(number // 12, number % 12 + 1, 1)
