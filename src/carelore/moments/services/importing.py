"""Bringing in stories that were collected elsewhere. They wait for a moderator like all others.

All or nothing: every row is understood first, without touching the database; then all good rows are saved in one
short transaction. Rows that were imported before are known again by their key, also when their story has been
withdrawn since, and are left as they are.
"""

import hashlib
import secrets
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from carelore.common.tokens import hashed, new_token
from carelore.moments.enums import Channel, Scope
from carelore.moments.errors import MomentError, NotAllowed
from carelore.moments.imports.rows import Given, RefusedError, Told, meaning_of, understand
from carelore.moments.imports.tables import Cell, Table
from carelore.moments.models import Moment
from carelore.moments.triage import urgency_of
from carelore.people.models import User
from carelore.places.models import Place, Role
from carelore.places.rules import below, has_role

BATCH = 500
Rows = Iterable[tuple[int, dict[str, Cell]]]


@dataclass(frozen=True, slots=True)
class Refusal:
    line: int
    column: str
    reason: str


@dataclass(slots=True)
class Report:
    """What became of the rows. `known` were imported before; `turned` dates could only be read the other way round."""

    rows: int = 0
    saved: int = 0
    known: int = 0
    turned: int = 0
    refused: list[Refusal] = field(default_factory=list)


class ImportRefusedError(MomentError):
    """The import as a whole cannot be made; nothing was saved."""


def import_stories(
    *,
    actor: User | None,
    table: Table,
    maps: Iterable[str] = (),
    given: Given,
    scope: Scope = Scope.TEAM,
    consent: str = "",
    dry_run: bool = False,
    progress: Callable[[Rows], Rows] = iter,
) -> Report:
    """Save the table's stories at `given.place` and below. Without an actor it is the operator at the machine.

    `consent` says under which words the tellers agreed; whatever leaves the team needs it. It goes on record, and each
    story keeps its fingerprint as consent version. Raises `NotAllowed`, `ImportRefusedError` or `TableError`.
    """
    if actor is not None and not has_role(actor, [Role.LEAD, Role.STEWARD], given.place):
        raise NotAllowed(_("Importing is for leads and stewards of the place."))
    if scope != Scope.TEAM and not consent:
        raise ImportRefusedError(_("To show stories outside the team, say what their tellers agreed to."))
    meaning = meaning_of(table.columns, maps)
    report = Report()
    told = list(_understood(progress(table.rows), meaning, given, report))
    new = _unknown(told, report)
    version = f"import-{hashlib.sha256(consent.encode()).hexdigest()[:12]}" if consent else "import"
    stories = list(_moments(new, _places(given), scope, version))
    report.saved = len(stories)
    if not dry_run:
        counts = {"saved": report.saved, "known": report.known, "refused": len(report.refused)}
        _save(stories, actor, given.place, {**counts, "scope": scope, "consent": consent})
    return report


def _save(stories: list[Moment], actor: User | None, place: Place, record: dict[str, object]) -> None:
    try:
        with transaction.atomic():
            Moment.objects.bulk_create(stories, batch_size=BATCH)
            log(place, "moments.import", user=actor, data=record)
    except IntegrityError as error:
        raise ImportRefusedError(
            _("Someone imported the same stories just now. Nothing was saved; try again.")
        ) from error


def _understood(rows: Rows, meaning: Mapping[str, str], given: Given, report: Report) -> Iterable[Told]:
    places, seen = _places(given), dict[str, int]()
    for line, row in rows:
        report.rows += 1
        try:
            told = understand(line, row, meaning, given)
            if told.place_code not in places:
                raise RefusedError(meaning.get("place", ""), _("this place is not known at or below the given one"))
            if (first := seen.setdefault(told.key, line)) != line:
                raise RefusedError(meaning.get("id", ""), _("a duplicate of line %(line)s") % {"line": first})
        except RefusedError as refusal:
            report.refused.append(Refusal(line, refusal.column, refusal.reason))
        else:
            report.turned += told.turned
            yield told


def _places(given: Given) -> dict[str, int]:
    """The keys of the given place and those below, by code."""
    return dict(Place.objects.filter(below({given.place.path})).values_list("code", "pk"))


def _unknown(told: list[Told], report: Report) -> list[Told]:
    known: set[str | None] = set()
    for start in range(0, len(told), BATCH):
        keys = [each.key for each in told[start : start + BATCH]]
        known.update(Moment.objects.filter(import_key__in=keys).values_list("import_key", flat=True))
    report.known = len(known)
    return [each for each in told if each.key not in known]


def _moments(told: list[Told], places: dict[str, int], scope: Scope, version: str) -> Iterable[Moment]:
    now = timezone.now()
    for each in told:
        yield Moment(
            slug=secrets.token_hex(5),
            kind=each.kind,
            text=each.text,
            language=each.language,
            teller=each.teller,
            place_id=places[each.place_code],
            happened_on=each.happened_on,
            scope=scope,
            consent_version=version,
            consented_at=now,
            secret_hash=hashed(new_token()),
            channel=Channel.IMPORT,
            captured_by=None,
            import_key=each.key,
            urgency=urgency_of(each.kind, each.text),
            received_at=now,
        )
