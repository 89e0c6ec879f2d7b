"""Backups that restore: `carelore backup`, `carelore restore`. `docs/operate/backups.md` says what is promised."""

from carelore.config.backups.notes import Note, last

__all__ = ["Note", "last"]
