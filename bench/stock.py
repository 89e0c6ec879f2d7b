"""Fills an empty database with a network of so many stories, the same ones each time. Imported by `lists.py`.

Three countries, twelve regions, sixty facilities, 180 units. Words are drawn as people use them: few often, many
seldom. Rows are laid down in bulk, as they would stand had the services made them over five years.
"""

import random
from datetime import timedelta
from itertools import accumulate
from types import SimpleNamespace

from django.db import connection, transaction
from django.db.models import OuterRef, QuerySet, Subquery
from django.utils import timezone

from carelore.common.folding import fold
from carelore.moments.enums import Act, Kind, Scope, State, Teller
from carelore.moments.models import Decision, Moment
from carelore.moments.services import vocabulary
from carelore.people.models import User
from carelore.places.models import Place, PlaceKind, Role, RoleGrant

LANGUAGES = {"en": 500, "fr": 250, "ar": 100, "sw": 80, "es": 40, "pt": 30}
SCOPES = {Scope.ANYONE: 60, Scope.NETWORK: 25, Scope.TEAM: 15}
STATES = {State.PUBLISHED: 94, State.WAITING: 2, State.RETURNED: 1, State.DECLINED: 2, State.ESCALATED: 1}
ACTS = {
    State.PUBLISHED: Act.PUBLISH,
    State.RETURNED: Act.RETURN,
    State.DECLINED: Act.DECLINE,
    State.ESCALATED: Act.ESCALATE,
}
SYLLABLES = ["ka", "len", "mo", "ri", "tas", "ne", "vo", "shi", "pal", "du", "ber", "qui", "sa", "nor", "hel", "ti"]
RARE = "zyxwvut"  # a word, and a language, of thirty stories however many there are
RARELY = 30
# One story in so many ends with this; what is searched for is in other forms.
ENDINGS = {
    7: " L’infirmière l’a écoutée.",
    11: " جلست الممرضة بجانب والدتي في المستشفى.",
    13: " 护士整夜陪着我。",
    400: " الطبيبة شرحت لنا كل شيء.",
    500: " 医生握着我的手。",
}
SELDOM = "ht"
CHUNK = 5000


def fill(number: int) -> SimpleNamespace:
    """The network, unless it is there already; returns who looks at it and what they ask for."""
    draw = random.Random(2026)
    words = _words(draw)
    if not Moment.objects.exists():
        with transaction.atomic():
            places, moderator = _places(), _people()
            for start in range(0, number, CHUNK):
                _stories(range(start, min(start + CHUNK, number)), number, draw, places, moderator, words)
            vocabulary.recount()
    people = {user.name: user for user in User.objects.all()}
    newest = Moment.objects.filter(state=State.PUBLISHED, scope=Scope.ANYONE).order_by("-published_at")
    middle = newest[newest.count() // 2]
    return SimpleNamespace(people=people, middle=middle, newest=newest[0], common=words[2], middling=words[60])


def _places() -> dict[str, Place]:
    found: list[Place] = []

    def grow(above: Place | None, kinds: list[tuple[PlaceKind, int]]) -> None:
        (kind, count), *rest = kinds
        for at in range(1, count + 1):
            path = (above.path if above else "") + f"{at:04}"
            code = f"{above.code}-{at}" if above else f"C{at}"
            place = Place(path=path, depth=len(path) // 4, code=code, kind=kind, name=f"{kind} {code}")
            place.numchild, place.folded = rest[0][1] if rest else 0, fold(f"{code}\n{kind} {code}")
            found.append(place)
            if rest:
                grow(place, rest)

    kinds = [(PlaceKind.COUNTRY, 3), (PlaceKind.REGION, 4), (PlaceKind.FACILITY, 5), (PlaceKind.UNIT, 3)]
    grow(None, kinds)
    Place.objects.bulk_create(found)
    return {place.code: place for place in Place.objects.all()}


def _people() -> User:
    """A member, a reader of one facility, and who moderates and safeguards everywhere; returns the moderator."""
    places = {place.code: place for place in Place.objects.filter(depth__lte=3)}
    now = timezone.now()
    names = ["member", "reader", "moderator", "safeguarding"]
    people = {name: User.objects.create(email=f"{name}@example.org", name=name, member_since=now) for name in names}
    everywhere = [places["C1"], places["C2"], places["C3"]]
    grants = [(people["reader"], Role.READER, places["C2-1-3"])]
    grants += [(people["moderator"], Role.MODERATOR, place) for place in everywhere]
    grants += [(people["safeguarding"], Role.SAFEGUARDING, place) for place in everywhere]
    RoleGrant.objects.bulk_create(RoleGrant(user=user, role=role, place=place) for user, role, place in grants)
    return people["moderator"]


def _words(draw: random.Random) -> list[str]:
    """Twenty thousand invented words, the most used first."""
    found = {"".join(draw.choices(SYLLABLES, k=draw.randint(1, 5))) for _ in range(60_000)}
    return sorted(found, key=lambda word: (len(word), word))[:20_000]


def _stories(
    numbers: range, of: int, draw: random.Random, places: dict[str, Place], moderator: User, words: list[str]
) -> None:
    now = timezone.now()
    units = [place for place in places.values() if place.kind in {PlaceKind.UNIT, PlaceKind.FACILITY}]
    weights = list(accumulate(1 / (rank + 3) for rank in range(len(words))))
    made, states = [], []
    for number in numbers:
        text = " ".join(draw.choices(words, cum_weights=weights, k=draw.randint(25, 90)))
        rare = number % max(of // RARELY, 1) == 0
        if rare:
            text += f" {RARE}"
        text += "".join(ending for every, ending in ENDINGS.items() if number % every == 0)
        state = State.PUBLISHED if rare else _one(draw, STATES)
        age = timedelta(days=5 * 365) * (1 - number / of) + timedelta(minutes=draw.randint(0, 900))
        if state == State.WAITING:
            age = timedelta(minutes=draw.randint(5, 20_000))
        received = now - age - timedelta(days=2)
        made.append(
            Moment(
                slug=f"s{number:09}",
                kind=Kind.MISSING if draw.random() < 0.2 else Kind.KINDNESS,
                text=text.capitalize() + ".",
                language=SELDOM if rare else _one(draw, LANGUAGES),
                teller=draw.choice(list(Teller)),
                place=draw.choice(units),
                happened_on=(received - timedelta(days=draw.randint(1, 60))).date().replace(day=1),
                scope=_one(draw, SCOPES),
                consent_version="bench",
                consented_at=received,
                secret_hash=f"{number:064}",
                urgency=draw.choice([0, 0, 0, 1, 2, 3, 5]),
                received_at=received,
            )
        )
        states.append(state)
    made = Moment.objects.bulk_create(made, batch_size=500)
    Decision.objects.bulk_create(
        [
            Decision(
                moment=story,
                act=ACTS[state],
                actor=moderator,
                at=story.received_at + timedelta(days=1, minutes=story.pk % 97),
                from_state=State.WAITING,
                to_state=state,
            )
            for story, state in zip(made, states, strict=True)
            if state != State.WAITING
        ],
        batch_size=1000,
    )
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE moments_moment, moments_decision")
    _settle(Moment.objects.filter(pk__gte=made[0].pk, decisions__isnull=False))


def _settle(stories: QuerySet[Moment]) -> None:
    """Put each where its one decision put it."""
    decision = Decision.objects.filter(moment=OuterRef("pk"))
    state, at, key = (Subquery(decision.values(name)) for name in ("to_state", "at", "pk"))
    published = {"approval": key, "published_at": at, "decided_at": at}
    for to, fields in {State.PUBLISHED: published, State.DECLINED: {"decided_at": at}}.items():
        stories.filter(state=State.WAITING, decisions__to_state=to).update(state=state, **fields)
    stories.filter(state=State.WAITING).update(state=state)


def _one(draw: random.Random, weights: dict) -> str:
    return draw.choices(list(weights), weights=list(weights.values()))[0]
