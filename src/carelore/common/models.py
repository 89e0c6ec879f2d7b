"""The tables without domain words: counts that limit what strangers post, and what kept pages must be told of."""

from django.db import models
from django.utils import timezone


class Count(models.Model):
    """How often a source acted in a window of time (`common.throttle`)."""

    key = models.CharField(max_length=32)
    window = models.BigIntegerField()
    acts = models.PositiveIntegerField(default=0)
    until = models.DateTimeField(db_index=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["key", "window"], name="count_key_window")]

    def __str__(self) -> str:
        return f"{self.acts} acts"


class Written(models.Model):
    """That a transaction wrote to a table that kept pages show: left in case its process dies before it says so.

    The worker says it again and deletes the row (`common.pages.watch.catch_up`).
    """

    table = models.CharField(max_length=64)
    altered = models.BooleanField()
    at = models.DateTimeField(default=timezone.now, db_index=True)

    def __str__(self) -> str:
        return self.table
