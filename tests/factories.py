"""The fixed cast and its places, made without surprises: every default is plain, every argument is a field."""

import itertools
from datetime import timedelta
from typing import Any

from django.db.models import F
from django.utils import timezone

from carelore.common.tokens import hashed
from carelore.moments.enums import Act, Kind, ResponseKind, ResponseState, Scope, State, Teller
from carelore.moments.models import Decision, Moment, Response
from carelore.moments.models.answer import CHANGES
from carelore.people.models import User
from carelore.places.models import Place, PlaceKind, Role, RoleGrant

_number = itertools.count(1)


def person(
    name: str = "Someone", *, roles: dict[Role, Place] | None = None, member: bool = True, **fields: Any
) -> User:
    """A person whose address is made of the name; a member unless told otherwise."""
    email = fields.pop("email", f"{name.lower().replace(' ', '.')}.{next(_number)}@example.org")
    user = User(email=email, name=name, member_since=timezone.now() if member else None, **fields)
    user.set_password("a calm long password")
    user.save()
    for role, place in (roles or {}).items():
        RoleGrant.objects.create(user=user, place=place, role=role)
    return user


def place(code: str, kind: PlaceKind = PlaceKind.UNIT, *, parent: Place | None = None, **fields: Any) -> Place:
    """A place below `parent`, or a new country-like root, among its siblings by name."""
    new = Place(code=code, kind=kind, **{"name": code.title(), **fields})
    above = Place.objects.get(pk=parent.pk) if parent else None
    last = above.get_last_child() if above else Place.get_last_root_node()
    if last is not None and last.name >= new.name:
        return above.add_child(instance=new) if above else Place.add_root(instance=new)
    # Whoever comes last moves nobody: no need of Treebeard's many queries.
    new.depth = above.depth + 1 if above else 1
    new.path = last._inc_path() if last else Place._get_path(above.path if above else "", new.depth, 1)
    new.save()
    if above:
        Place.objects.filter(pk=above.pk).update(numchild=F("numchild") + 1)
    return new


def moment(at: Place, *, text: str = "She sat with my father until he slept.", **fields: Any) -> Moment:
    """A moment that waits to be read, shared with anyone."""
    now = timezone.now()
    number = next(_number)
    defaults: dict[str, Any] = {
        "slug": f"slug{number:06}",
        "kind": Kind.KINDNESS,
        "language": "en",
        "teller": Teller.PATIENT,
        "scope": Scope.ANYONE,
        "consent_version": "test",
        "consented_at": now,
        "happened_on": (now - timedelta(days=20)).date().replace(day=1),
        "secret_hash": hashed(f"secret {number}"),
    }
    return Moment.objects.create(place=at, text=text, **{**defaults, **fields})


def published(at: Place, *, by: User, **fields: Any) -> Moment:
    """A moment as it stands after `by` has published it."""
    made = moment(at, **fields)
    made.approval = Decision.objects.create(
        moment=made, act=Act.PUBLISH, actor=by, from_state=State.WAITING, to_state=State.PUBLISHED
    )
    made.state = State.PUBLISHED
    made.published_at = fields.get("published_at") or timezone.now()
    made.decided_at = made.approval.at
    made.save()
    return made


def response(to: Moment, *, by: User, approved_by: User | None = None, **fields: Any) -> Response:
    """A published answer, as it stands in its table; a change is of this month.

    The story is not told (`services.answers.follow` does that).
    """
    now = timezone.now()
    defaults: dict[str, Any] = {
        "kind": ResponseKind.ANSWER,
        "text": "We have read it together on the ward.",
        "language": "en",
        "state": ResponseState.PUBLISHED,
        "sent_at": now,
        "published_at": now,
        "decided_by": approved_by,
        "decided_at": now if approved_by else None,
        "changes_on": now.date().replace(day=1) if fields.get("kind") in CHANGES else None,
    }
    return Response.objects.create(moment=to, writer=by, **{**defaults, **fields})
