"""Files go into a backup and come back under their names, from a disk or from a bucket."""

import io
from datetime import UTC, datetime

import pytest
from django.core.exceptions import SuspiciousOperation
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from carelore.config.backups import files, packing
from carelore.config.backups.packing import PIECE
from tests.config.test_files import bucket, store  # noqa: F401  fixtures

MADE = datetime(2026, 3, 1, tzinfo=UTC)
KEPT = {
    "a.txt": b"",
    "documents/é — 1.pdf": b"%PDF" * PIECE,
    "original_images/deep/down/ward.png": bytes(range(256)),
}


@pytest.fixture(params=["disk", "bucket"])
def kept(request, settings, tmp_path):
    """The storage with three files in it."""
    if request.param == "disk":
        settings.MEDIA_ROOT = tmp_path
    else:
        request.getfixturevalue("bucket")
    for name, content in KEPT.items():
        default_storage.save(name, ContentFile(content))
    yield
    files.remove_others(set())


def packed():
    members = [files.pack(name) for name in files.names()]
    return b"".join(packing.pack(members, made_at=MADE, entries=[]))


def unpacked(content):
    for part in packing.unpack(io.BytesIO(content)):
        yield part.name.removeprefix(files.FOLDER), part


def stored():
    found = {}
    for name in files.names():
        with default_storage.open(name) as file:
            found[name] = file.read()
    return found


def test_they_come_back_under_their_names(kept):
    archive = packed()
    assert files.remove_others(set()) == 3
    assert stored() == {}
    for name, part in unpacked(archive):
        files.save(name, part)
    assert stored() == KEPT


def test_one_that_is_there_already_is_replaced_not_doubled(kept):
    archive = packed()
    default_storage.delete("a.txt")
    default_storage.save("a.txt", ContentFile(b"another"))
    for name, part in unpacked(archive):
        files.save(name, part)
    assert stored() == KEPT


def test_the_same_is_told_from_another(kept):
    archive = packed()
    default_storage.delete("a.txt")
    default_storage.save("a.txt", ContentFile(b"another"))
    default_storage.delete("original_images/deep/down/ward.png")
    told = {name: files.same(name, part) for name, part in unpacked(archive)}
    assert told == {
        "a.txt": False,
        "documents/é — 1.pdf": True,
        "original_images/deep/down/ward.png": None,
    }


def test_one_that_went_away_after_it_was_listed_is_none(kept):
    assert files.pack("documents/gone.pdf") is None


def test_only_what_is_not_wanted_goes(kept):
    assert files.remove_others({"a.txt", "documents/é — 1.pdf"}) == 1
    assert sorted(stored()) == ["a.txt", "documents/é — 1.pdf"]


def test_a_name_that_leads_elsewhere_is_refused(kept):
    archive = b"".join(packing.pack([packing.Member.of("files/../../evil", b"x")], made_at=MADE, entries=[]))
    ((name, part),) = unpacked(archive)
    with pytest.raises(SuspiciousOperation):
        files.save(name, part)
