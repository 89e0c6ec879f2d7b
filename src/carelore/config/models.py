"""The one table of this app: which backups were made, so that every machine knows when the last one was."""

from django.db import models


class Backup(models.Model):
    """A backup that was written completely. `made_at` is the instant it shows, not the one it was finished."""

    made_at = models.DateTimeField(db_index=True)
    name = models.CharField(max_length=255)
    size = models.BigIntegerField()
    encrypted = models.BooleanField()
    machine = models.CharField(max_length=255)

    def __str__(self) -> str:
        return self.name
