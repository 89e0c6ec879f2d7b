"""What moderators tell one another, and when they were reminded."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from carelore.moments.models.moment import Moment


class Note(models.Model):
    """A note among moderators on a story; its author and its readers never see it."""

    moment = models.ForeignKey(Moment, models.CASCADE, related_name="notes")
    writer = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    text = models.TextField(_("note"))
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["at", "id"]

    def __str__(self) -> str:
        return f"{self.writer_id}, {self.at:%Y-%m-%d}"


class Reminder(models.Model):
    """That a person was written to about what is overdue, in the week that begins on this Monday."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    week = models.DateField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["person", "week"], name="reminder_once")]

    def __str__(self) -> str:
        return f"{self.week}"
