"""What was made, or what is in a backup, in plain lines."""

from collections.abc import Iterator

from carelore.config.backups.making import Made, key_mark
from carelore.config.backups.reading import Contents
from carelore.config.backups.restoring import Restored

FEW = 5


def made(made: Made) -> str:
    note = made.note
    lines = [f"Wrote {note.name}: {made.rows} rows, {made.files} files, {_size(note.size)}, {_sealed(note.encrypted)}."]
    if made.removed:
        lines.append(f"Removed {made.removed} older.")
    return "\n".join(lines)


def warnings(made: Made) -> Iterator[str]:
    if made.missing:
        yield f"{len(made.missing)} files went away while they were read: {_some(made.missing)}."
    if made.strange:
        yield f"NOT in the backup, because Carelore does not know these tables: {', '.join(made.strange)}."


def contents(found: Contents) -> str:
    head = found.head
    tables = head["tables"]
    lines = [
        f"{found.path}: Carelore {head['carelore']} at {head['address']}, {_sealed(found.sealed)}",
        f"  made at      {found.made_at:%Y-%m-%d %H:%M:%S} UTC on {head['machine']}, from {head['database']}",
        f"  secret key   {'this one' if head['key'] == key_mark() else 'another than the one configured here'}",
        f"  tables       {len(tables)}, with {sum(table['rows'] for table in tables.values())} rows",
    ]
    lines += [f"  {table['rows']:>12} {name}" for name, table in tables.items() if table["rows"]]
    lines += [f"  left out     {name}: {why}" for name, why in sorted(head["left_out"].items())]
    if found.verified:
        lines.append(f"  files        {len(found.files)}")
        if found.missing:
            lines.append(f"  gone while it was made: {_some(found.missing)}")
        lines.append("Every part is as it was written.")
    return "\n".join(lines)


def restored(done: Restored) -> str:
    when = f"{done.contents.made_at:%Y-%m-%d %H:%M:%S} UTC"
    lines = [f"Restored what was made at {when}: {done.rows} rows, {done.files} files."]
    if done.files_removed:
        lines.append(f"{done.files_removed} files that were not in it were removed.")
    if done.withdrawn or done.erased:
        lines.append(f"Taken back or erased since, and so again: {done.withdrawn} stories, {done.erased} accounts.")
    lines += list(_mail(done))
    if done.key_differs:
        lines.append(
            "The secret key is another than when the backup was made: codes and links in mail that has left no longer "
            "work. Secret links of authors do."
        )
    lines.append("Everybody signs in again. Start Carelore, then run: carelore doctor")
    return "\n".join(lines)


def _mail(done: Restored) -> Iterator[str]:
    mail = done.mail
    if mail.held:
        yield (
            f"{mail.held} messages had not left when the backup was made, and may have since: they are held back. "
            "Look at them in the back office (Reports, Outgoing mail), and try again those that should leave."
        )
    if mail.waiting:
        yield f"{mail.waiting} messages will leave once the worker starts; some may arrive a second time."


def _some(names: list[str]) -> str:
    return ", ".join(names[:FEW]) + (f" and {len(names) - FEW} more" if len(names) > FEW else "")


def _sealed(sealed: bool) -> str:
    return "encrypted" if sealed else "NOT encrypted"


def _size(number: float) -> str:
    for unit in ("bytes", "KB", "MB", "GB"):
        if number < 1000 or unit == "GB":
            return f"{number:.0f} {unit}" if unit == "bytes" else f"{number:.1f} {unit}"
        number /= 1000
    return ""
