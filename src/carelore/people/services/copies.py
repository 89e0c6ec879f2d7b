"""A copy of everything the network holds about a person: one archive, for people and for machines.

`docs/use/your-data.md` says what is in it.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from tempfile import SpooledTemporaryFile
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZipFile

from django.apps import apps
from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import get_language_bidi, override
from django.utils.translation import gettext as _

from carelore.common.languages import offered
from carelore.common.personal import Part, Row, Subject
from carelore.people import network, registry
from carelore.people.models import User
from carelore.people.zones import zone_of

FORMAT = 1
IN_MEMORY = 2_000_000  # bytes; a larger archive is written to disk
SHOWN = 500  # rows of one kind on the readable page; the other file has all


@dataclass(frozen=True)
class Section:
    """One thing held, on the readable page: facts under the words of the register."""

    title: str
    why: str
    kept: str
    rows: list[list[tuple[str, Any]]]
    more: int


def copy_of(person: User) -> IO[bytes]:
    """The archive, open and at its beginning: `data.json`, `index.html` in the person's language, their files."""
    subject = registry.subject_of(person)
    found = {name: [_plain(row) for row in rows] for name, rows in registry.rows_about(subject).items()}
    archive: IO[bytes] = SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115  the answer closes it
    language, zone = override(offered(person.language)), timezone.override(zone_of(person.time_zone))
    with language, zone, ZipFile(archive, "w", ZIP_DEFLATED) as zipped:
        zipped.writestr("data.json", _for_machines(subject, found))
        zipped.writestr("index.html", _for_people(person, found))
        for number, (name, content) in enumerate(registry.files_of(subject), start=1):
            zipped.writestr(f"files/{number}-{name}", content)
    archive.seek(0)
    return archive


def _plain(row: Row) -> dict[str, Any]:
    """Keys without the two underscores by which a query follows a relation."""
    return {key.replace("__", "_").removesuffix("_id"): value for key, value in row.items()}


def _for_machines(subject: Subject, found: dict[str, list[dict[str, Any]]]) -> str:
    held = registry.held()
    content = {
        "format": FORMAT,
        "network": network.current().words.name,
        "address": settings.BASE_URL,
        "made_at": timezone.now(),
        "person": subject.account.email,
        "held": {
            name: {"keys": {key: str(words) for key, words in held[name].holds.items()}, "rows": rows}
            for name, rows in found.items()
        },
    }
    return json.dumps(content, cls=DjangoJSONEncoder, ensure_ascii=False)


def _for_people(person: User, found: dict[str, list[dict[str, Any]]]) -> str:
    context = {
        "person": person,
        "network": network.current().words.name,
        "address": settings.BASE_URL,
        "made_at": timezone.now(),
        "sections": list(_sections(found)),
        "language": offered(person.language),
        "direction": "rtl" if get_language_bidi() else "ltr",
    }
    return render_to_string("people/copy.html", context)


def _sections(found: dict[str, list[dict[str, Any]]]) -> Iterator[Section]:
    """What the register shows, where there is something of this person; parts with the whole they belong to."""
    held = registry.held()
    for entry in registry.entries():
        belonging = [name for name, said in held.items() if isinstance(said, Part) and said.of == entry.model]
        rows = [(name, row) for name in [entry.model, *belonging] for row in found.get(name, [])]
        if rows:
            said, shown = entry.said, [_facts(name, row) for name, row in rows[:SHOWN]]
            yield Section(str(said.title), str(said.why), str(said.kept), shown, len(rows) - len(shown))


def _facts(model: str, row: dict[str, Any]) -> list[tuple[str, Any]]:
    holds = registry.held()[model].holds
    told = [(_label(holds, key), _told(_chosen(model, key, value))) for key, value in row.items()]
    return [(label, value) for label, value in told if value not in ("", None, [], {})]


def _label(holds: Any, key: str) -> str:
    """A key's words; those of the relation it follows; or the key."""
    known = next((name for name in (key, key.partition("_")[0]) if name in holds), None)
    words = str(holds[known]) if known else key.replace("_", " ")
    return words[:1].upper() + words[1:]


def _chosen(model: str, key: str, value: Any) -> Any:
    """A choice in the words of its list."""
    fields = {field.name: field for field in apps.get_model(model)._meta.concrete_fields}
    choices = dict(fields[key].flatchoices) if key in fields else {}
    return choices.get(value, value) if isinstance(value, str) else value


def _told(value: Any) -> Any:
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, dict):
        return ", ".join(f"{key}: {each}" for key, each in value.items())
    if isinstance(value, list):
        return ", ".join(str(each) for each in value)
    if isinstance(value, datetime):
        return date_format(timezone.localtime(value), "DATETIME_FORMAT")
    if isinstance(value, date):
        return date_format(value)
    return value
