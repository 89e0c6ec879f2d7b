"""The one table without domain words: counts that limit what strangers post."""

from django.db import models


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
