"""Write the demo network, as this version of the code makes it, to `tests/releases`: `python -m tools.old_database`.

One file for SQLite, one for PostgreSQL; later versions are tested by upgrading them (`tests/drills/test_upgrade.py`).
Another version's code is used by setting PYTHONPATH to it. Needs PostgreSQL where CARELORE_TEST_POSTGRESQL says.
"""

import gzip
import os
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

import psycopg

RELEASES = Path(__file__).resolve().parent.parent / "tests" / "releases"
SERVER = os.environ.get("CARELORE_TEST_POSTGRESQL", "postgres://postgres@127.0.0.1:5432")
DATABASE = "carelore_old_database"
DUMP = ["pg_dump", "--inserts", "--rows-per-insert=500", "--no-owner", "--no-privileges"]


def main(version: str) -> list[Path]:
    with tempfile.TemporaryDirectory() as folder:
        return [_written(f"{version}.sqlite3.gz", _sqlite(Path(folder))), _written(f"{version}.sql.gz", _postgresql())]


def _sqlite(folder: Path) -> bytes:
    _demo(folder)
    packed = folder / "packed.sqlite3"
    with sqlite3.connect(folder / "carelore.sqlite3") as database:
        database.execute("VACUUM INTO ?", [str(packed)])
    return packed.read_bytes()


def _postgresql() -> bytes:
    with psycopg.connect(f"{SERVER}/postgres", autocommit=True) as server, tempfile.TemporaryDirectory() as folder:
        server.execute(f"DROP DATABASE IF EXISTS {DATABASE}")
        server.execute(f"CREATE DATABASE {DATABASE}")
        try:
            _demo(Path(folder), CARELORE_DATABASE_URL=f"{SERVER}/{DATABASE}")
            done = subprocess.run([*DUMP, f"{SERVER}/{DATABASE}"], capture_output=True, check=True)  # noqa: S603
        finally:
            server.execute(f"DROP DATABASE {DATABASE} WITH (FORCE)")
    # Lines that begin with a backslash are for psql alone.
    return b"\n".join(line for line in done.stdout.split(b"\n") if not line.startswith((b"\\", b"--")))


def _demo(home: Path, **more: str) -> None:
    keep = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
    command = [sys.executable, "-m", "carelore.config.command", "demo"]
    given = {**keep, "CARELORE_MODE": "demo", "CARELORE_HOME": str(home), **more}
    subprocess.run(command, env=given, check=True, stdout=subprocess.DEVNULL)  # noqa: S603


def _written(name: str, content: bytes) -> Path:
    RELEASES.mkdir(exist_ok=True)
    file = RELEASES / name
    file.write_bytes(gzip.compress(content, compresslevel=9, mtime=0))
    return file


if __name__ == "__main__":
    for each in main(sys.argv[1]):
        sys.stdout.write(f"{each.name}: {each.stat().st_size // 1000} kB\n")
