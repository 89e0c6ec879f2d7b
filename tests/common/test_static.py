"""Static files can be handed out by another account of the machine, however closed the home is."""

import os
import stat

from carelore.common.static import open_to_all


def test_static_files_are_for_every_account(tmp_path):
    before = os.umask(0o077)
    try:
        (tmp_path / "static" / "moments").mkdir(parents=True)
        (tmp_path / "static" / "moments" / "draft.js.br").write_bytes(b"x")
    finally:
        os.umask(before)
    open_to_all(tmp_path / "static")
    modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in (tmp_path / "static").rglob("*")}
    assert modes == {"moments": 0o755, "draft.js.br": 0o644}
