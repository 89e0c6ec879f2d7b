"""Puts the invented stories into the network, with what moderators did about them.

Each is laid down as it would stand today had it been shared so many days ago. The services are not called: they would
date everything to this minute and send some two hundred messages to addresses that do not exist.
"""

import hashlib
from collections.abc import Iterable
from datetime import datetime, timedelta

from carelore.common.tokens import derived_token, hashed
from carelore.moments import consent
from carelore.moments.enums import Act, State
from carelore.moments.models import Decision, Moment
from carelore.moments.services import vocabulary
from carelore.moments.services.deciding import digest
from carelore.moments.triage import urgency_of
from carelore.people.models import User
from carelore.places.models import Place, Role, RoleGrant
from carelore.portal.demo import words

KEY = "demo:"
ACTS = {
    State.PUBLISHED: Act.PUBLISH,
    State.WITHDRAWN: Act.PUBLISH,
    State.RETURNED: Act.RETURN,
    State.DECLINED: Act.DECLINE,
    State.ESCALATED: Act.ESCALATE,
}


def load_moments(places: dict[str, Place], people: Iterable[User], *, now: datetime) -> list[Moment]:
    """Lay the stories down anew; what visitors shared in the meantime stays."""
    clear_moments()
    moderators = _moderators(people)
    made = [_moment(entry, places[entry["place"]], moderators, now=now) for entry in words.moments()]
    vocabulary.recount()
    return made


def clear_moments() -> None:
    """Take out the demo's own stories. A published one is protected by its approval, which therefore goes first."""
    ours = Moment.objects.filter(import_key__startswith=KEY)
    ours.update(state=State.WAITING, approval=None)
    ours.delete()


def _moment(entry: words.Entry, place: Place, moderators: dict[str, User], *, now: datetime) -> Moment:
    key = KEY + entry["id"]
    received = _received(key, entry["shared_days_ago"], now=now)
    moment = Moment.objects.create(
        slug=hashlib.sha256(key.encode()).hexdigest()[:10],
        import_key=key,
        kind=entry["kind"],
        text=entry["text"],
        language=entry["language"],
        teller=entry["teller"],
        place=place,
        happened_on=(now - timedelta(days=entry["happened_days_ago"])).date().replace(day=1),
        thanks_to=entry.get("thanks_to", ""),
        scope=entry["scope"],
        consent_version=consent.version_of(),
        consented_at=received,
        email=entry.get("email", ""),
        secret_hash=hashed(derived_token("demo", key)),
        urgency=urgency_of(entry["kind"], entry["text"]),
        received_at=received,
    )
    if entry["state"] != State.WAITING:
        _moderate(moment, entry, _moderator_of(place, moderators), received, now=now)
    return moment


def _moderate(moment: Moment, entry: words.Entry, moderator: User, received: datetime, *, now: datetime) -> None:
    state = State(entry["state"])
    decided = received + timedelta(hours=entry["moderated_hours_later"])
    decision = Decision.objects.create(
        moment=moment,
        act=ACTS[state],
        actor=moderator,
        at=decided,
        from_state=State.WAITING,
        to_state=State.PUBLISHED if state == State.WITHDRAWN else state,
        message=entry.get("message", ""),
        text_digest=digest(moment.text),
    )
    moment.state, moment.criticality, moment.version = state, entry.get("criticality"), 2
    if decision.act in {Act.PUBLISH, Act.DECLINE}:
        moment.decided_at = decided
    if decision.to_state == State.PUBLISHED:
        moment.approval, moment.published_at = decision, decided
    if state == State.WITHDRAWN:
        _withdraw(moment, at=decided + (now - decided) / 2)
    moment.save()


def _withdraw(moment: Moment, *, at: datetime) -> None:
    """Nothing of the words remains but that there were some."""
    moment.text = moment.tokens = moment.thanks_to = moment.email = ""
    moment.approval = moment.published_at = None
    moment.withdrawn_at, moment.version = at, 3
    Decision.objects.create(
        moment=moment, act=Act.WITHDRAW, at=at, from_state=State.PUBLISHED, to_state=State.WITHDRAWN
    )


def _received(key: str, days: int, *, now: datetime) -> datetime:
    """So many days ago, up to eleven hours earlier: nobody shares at the same minute each day. Today's are recent."""
    minutes = int(hashlib.sha256(key.encode()).hexdigest()[-4:], 16) % (660 if days else 150)
    return now - timedelta(days=days, minutes=minutes + 10)


def _moderators(people: Iterable[User]) -> dict[str, User]:
    """Who moderates, by the tree path of the place that was given to them."""
    grants = RoleGrant.objects.filter(role=Role.MODERATOR, user__in=list(people)).select_related("user", "place")
    return {grant.place.path: grant.user for grant in grants}


def _moderator_of(place: Place, moderators: dict[str, User]) -> User:
    """The moderator closest to the place; every country has one."""
    return next(moderators[path] for path in reversed(place.prefixes) if path in moderators)
