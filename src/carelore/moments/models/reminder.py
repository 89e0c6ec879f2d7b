"""When moderators were reminded of what waits."""

from django.conf import settings
from django.db import models


class Reminder(models.Model):
    """That a person was written to about what is overdue, in the week that begins on this Monday."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    week = models.DateField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["person", "week"], name="reminder_once")]

    def __str__(self) -> str:
        return f"{self.week}"
