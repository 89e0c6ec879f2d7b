"""Labelled texts from a file, for learning and for trying."""

from pathlib import Path

from carelore.moments.imports.tables import TableError, read_table
from carelore.moments.themes.labels import Labelled
from carelore.moments.themes.tables import BadTable, labelled_of


def read_labelled(path: Path) -> list[Labelled]:
    """Raises `TableError`."""
    table = read_table(path)
    try:
        return labelled_of(table.columns, table.rows)
    except BadTable as error:
        raise TableError(f"{path}: {error}") from error
