"""What is read is what was written, or it is refused."""

import io
import random
import tarfile
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carelore.config.backups import packing, sealing
from carelore.config.backups.errors import BackupError, BrokenBackup, WrongPassphrase
from carelore.config.backups.packing import Member

MADE = datetime(2026, 3, 1, tzinfo=UTC)
PASSPHRASE = "a chair by the bed"
LONG = f"files/été/{'x' * 150}.jpg"


def written(passphrase=None):
    """A small backup, and what it should be read as."""
    noise = random.Random(1).randbytes(3000)
    members = [
        Member.of("head.json", b"{}\n"),
        Member.of(LONG, noise),
        Member("tables/t/000001.jsonl", 200_000, [b"[1]\n" * 25_000] * 2),
        Member.of("empty", b""),
    ]
    entries = []
    file = io.BytesIO()
    sealing.write(file, packing.pack(members, made_at=MADE, entries=entries), passphrase=passphrase)
    return file.getvalue(), entries


def read(content, passphrase=PASSPHRASE):
    with sealing.opened(io.BytesIO(content), ask=lambda: passphrase) as stream:
        return [content.entry() for content in packing.unpack(stream)]


PLAIN, ENTRIES = written()


@pytest.fixture(scope="module")
def sealed():
    return written(PASSPHRASE)


@pytest.fixture
def same_key(monkeypatch):
    """A passphrase takes a second each time, on purpose; tests that flip bytes behind the key take it once."""
    known = {}
    real = sealing._identity

    def identity(key, passphrase):
        if (key, passphrase) not in known:
            known[key, passphrase] = real(key, passphrase)
        return known[key, passphrase]

    monkeypatch.setattr(sealing, "_identity", identity)


def test_what_is_read_is_what_was_written():
    assert read(PLAIN) == ENTRIES


def test_any_tar_opens_what_is_not_encrypted():
    with tarfile.open(fileobj=io.BytesIO(PLAIN), mode="r:gz") as archive:
        assert archive.getnames() == [entry.name for entry in ENTRIES]


def test_lines_come_whole_however_the_pieces_fall():
    with sealing.opened(io.BytesIO(PLAIN), ask=str) as stream:
        (table,) = [list(part.lines()) for part in packing.unpack(stream) if part.name.startswith("tables")]
    assert table == [b"[1]"] * 50_000


@given(place=st.integers(0, len(PLAIN) - 1), bits=st.integers(1, 255))
def test_a_byte_that_changed_is_refused_or_means_nothing(place, bits):
    broken = bytearray(PLAIN)
    broken[place] ^= bits
    try:
        found = read(bytes(broken))
    except BrokenBackup:
        found = ENTRIES
    assert found == ENTRIES


@given(end=st.integers(0, len(PLAIN) - 1))
def test_what_was_cut_short_is_refused(end):
    with pytest.raises(BrokenBackup):
        read(PLAIN[:end])


@pytest.mark.parametrize("more", [b"\0", b"x", PLAIN], ids=["zero", "letter", "another backup"])
def test_what_something_was_added_to_is_refused(more):
    with pytest.raises(BrokenBackup):
        read(PLAIN + more)


def test_a_wrong_size_is_never_written():
    with pytest.raises(ValueError, match="was said to have 5 bytes"):
        b"".join(packing.pack([Member("a", 5, [b"1234"])], made_at=MADE, entries=[]))


def test_a_passphrase_opens_what_it_sealed(sealed):
    content, entries = sealed
    assert read(content) == entries


def test_another_passphrase_does_not(sealed):
    with pytest.raises(WrongPassphrase):
        read(sealed[0], "another chair by the bed")


def test_nothing_of_it_can_be_read_without(sealed):
    assert [word for word in (b"head.json", b"tables/", b"[1]\n[1]") if word in sealed[0]] == []


def test_a_sealed_byte_that_changed_is_refused(sealed, same_key):
    content, _entries = sealed
    body = content.index(b"backup.tar.gz.age") + tarfile.BLOCKSIZE
    for place in random.Random(2).sample(range(body, len(content)), 60):
        broken = bytearray(content)
        broken[place] ^= 0xFF
        with pytest.raises(BackupError):
            read(bytes(broken))


def test_sealed_and_cut_short_is_refused(sealed, same_key):
    content, _entries = sealed
    body = content.index(b"backup.tar.gz.age") + tarfile.BLOCKSIZE
    for end in random.Random(3).sample(range(body, len(content)), 30):
        with pytest.raises(BackupError):
            read(content[:end])


def test_the_file_that_failed_is_told_as_it_is(monkeypatch):
    class Full(io.BytesIO):
        def write(self, piece):
            if self.tell() > 2000:
                raise OSError(28, "No space left on device")
            return super().write(piece)

    monkeypatch.setattr(sealing, "_locked", lambda identity, passphrase: b"locked")
    pieces = packing.pack([Member.of("a", random.Random(4).randbytes(9000))], made_at=MADE, entries=[])
    with pytest.raises(OSError, match="No space left"):
        sealing.write(Full(), pieces, passphrase=PASSPHRASE)


def test_what_failed_while_reading_is_told_as_it_is(monkeypatch):
    monkeypatch.setattr(sealing, "_locked", lambda identity, passphrase: b"locked")

    def pieces():
        yield b"a"
        raise BackupError("The database went away.")

    with pytest.raises(BackupError, match="went away"):
        sealing.write(io.BytesIO(), pieces(), passphrase=PASSPHRASE)
