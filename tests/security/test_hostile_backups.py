"""A file that calls itself a backup is not believed."""

import io
import tarfile
import zlib
from datetime import UTC, datetime

import pytest

from carelore.config.backups import packing
from carelore.config.backups.errors import BrokenBackup
from carelore.config.backups.making import HEAD
from carelore.config.backups.packing import Member
from carelore.config.backups.reading import verify

NOBODY = str


def backup(folder, name):
    members = [Member.of(HEAD, b'{"format": 1, "tables": {}}'), Member.of(name, b"evil")]
    path = folder / "evil.tar.gz"
    path.write_bytes(b"".join(packing.pack(members, made_at=datetime.now(UTC), entries=[])))
    return path


@pytest.mark.parametrize(
    "name", ["files/../evil", "files//etc/evil", "files/a/../../evil", "files/..", "files/", "files/./x", "../x", "/x"]
)
def test_a_name_that_leads_out_of_its_folder_is_refused_before_anything_is_touched(tmp_path, name):
    with pytest.raises(BrokenBackup, match="is no name that Carelore gives"):
        verify(backup(tmp_path, name), ask=NOBODY)


@pytest.mark.parametrize("kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE, tarfile.DIRTYPE])
def test_what_is_no_file_is_refused(kind):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        header = tarfile.TarInfo("files/x")
        header.type, header.linkname = kind, "/etc/passwd"
        archive.addfile(header)
    packer = zlib.compressobj(6, zlib.DEFLATED, 31)
    with pytest.raises(BrokenBackup):
        list(packing.unpack(io.BytesIO(packer.compress(out.getvalue()) + packer.flush())))
