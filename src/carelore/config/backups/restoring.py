"""Restoring: everything is checked before anything is touched, and the database changes in one step."""

from dataclasses import dataclass, field
from pathlib import Path

from django.core.files.storage import default_storage
from django.db import connection, transaction

from carelore.common.pages import watch
from carelore.config.backups import afterwards, erasures, files, replacing, standing
from carelore.config.backups.errors import BackupError, BrokenBackup
from carelore.config.backups.loading import Loader, migrate_forward, migrate_to, refuse_newer
from carelore.config.backups.making import key_mark
from carelore.config.backups.packing import Entry
from carelore.config.backups.progress import bar
from carelore.config.backups.reading import Contents, members, verify
from carelore.config.backups.sealing import Ask


@dataclass(frozen=True)
class Wishes:
    """How to restore. `force` replaces what is there; `while_running` does not ask whether somebody still works."""

    force: bool = False
    while_running: bool = False
    send_mail: bool = False
    erasures: tuple[Path, ...] = ()


@dataclass
class Restored:
    """What was restored, and what was done so that it is not simply the past again."""

    contents: Contents
    rows: int = 0
    files: int = 0
    files_removed: int = 0
    mail: afterwards.Mail = field(default_factory=afterwards.Mail)
    withdrawn: int = 0
    erased: int = 0
    key_differs: bool = False


def restore(path: Path, *, ask: Ask, wishes: Wishes) -> Restored:
    """Replace the network by the one in a backup. Raises `BackupError`; the present one then stays as it was."""
    known = _remembering(ask)
    contents = verify(path, ask=known)
    refuse_newer(contents.head)
    _refuse(wishes, contents)
    since = erasures.gathered(wishes.erasures)
    done = Restored(contents, key_differs=contents.head["key"] != key_mark())
    differing: set[str] = set()
    watch.hush()  # Until the tables are there in which kept pages are told of changes.
    try:
        with replacing.replaced():
            _build(done, known, wishes, since, differing)
    finally:
        watch.after_migrating()
    watch.forget_everything()
    _exchange_files(contents, known, differing)
    if wishes.force:
        done.files_removed = files.remove_others(contents.files)
    return done


def _build(done: Restored, ask: Ask, wishes: Wishes, since: erasures.Since, differing: set[str]) -> None:
    """From an empty database to the one that is wanted."""
    head = done.contents.head
    state = migrate_to({(app, name) for app, name in head["migrations"]})
    with connection.constraint_checks_disabled(), transaction.atomic():  # SQLite checks each row otherwise.
        loader = Loader(state, head)
        loader.empty()
        _load(done.contents, ask, loader, done, differing)
    migrate_forward()
    done.withdrawn, done.erased = afterwards.erase_again(since)
    done.mail = afterwards.settle_mail(send=wishes.send_mail, gone=since.messages)
    afterwards.make_derived()


def _refuse(wishes: Wishes, contents: Contents) -> None:
    if not wishes.while_running and (signs := standing.still_running()):
        raise BackupError("Stop Carelore first:\n" + "\n".join(f"  - {sign}" for sign in signs))
    if not wishes.force and (lost := standing.would_be_lost(contents.files)):
        raise BackupError(
            "This network is not empty. With --force it would lose:\n"
            + "\n".join(f"  - {each}" for each in lost)
            + "\nTo keep them, first run: carelore backup FILE"
        )


def _load(contents: Contents, ask: Ask, loader: Loader, done: Restored, differing: set[str]) -> None:
    """Rows and new files. A file that is there already and differs waits until the database has changed."""
    expected = iter(contents.entries)
    with (
        members(contents.path, ask=ask) as (_sealed, parts),
        bar("Restoring", len(contents.entries), "parts") as shown,
    ):
        tables_done = False
        for part in parts:
            if part.name.startswith("tables/"):
                done.rows += loader.take(part)
            elif part.name.startswith(files.FOLDER):
                if not tables_done:
                    loader.finish()
                    tables_done = True
                done.files += 1
                name = part.name.removeprefix(files.FOLDER)
                if not default_storage.exists(name):
                    files.save(name, part)
                elif not files.same(name, part):
                    differing.add(name)
            _compare(part.entry(), next(expected, None))
            shown.update(1)
        if not tables_done:
            loader.finish()


def _exchange_files(contents: Contents, ask: Ask, differing: set[str]) -> None:
    if not differing:
        return
    with members(contents.path, ask=ask) as (_sealed, parts):
        for part in parts:
            if (name := part.name.removeprefix(files.FOLDER)) in differing:
                files.save(name, part)


def _compare(read: Entry, checked: Entry | None) -> None:
    """The second reading finds what the first has checked; only the list at the end is not in itself."""
    if checked is not None and read != checked:
        raise BrokenBackup("The file changed while it was restored. Nothing was kept.")


def _remembering(ask: Ask) -> Ask:
    """Asks once, though the file is read more than once."""
    known: list[str] = []

    def remembered() -> str:
        if not known:
            known.append(ask())
        return known[0]

    return remembered
