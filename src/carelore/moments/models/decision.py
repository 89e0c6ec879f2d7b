"""What moderators decided about a story, and the words they marked to be taken out."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from carelore.moments.enums import Act, State
from carelore.moments.models.moment import Moment


class Decision(models.Model):
    """What was done to a story: who, when, from which state to which, why. The actor is empty where the author acted.

    `message` goes to the author, `reason` stays with staff. `text_digest` is the SHA-256 of the words decided on:
    what was approved can be proved, but not read.
    """

    moment = models.ForeignKey(Moment, models.CASCADE, related_name="decisions")
    act = models.CharField(max_length=10, choices=Act.choices)
    actor = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    from_state = models.CharField(max_length=10, choices=State.choices)
    to_state = models.CharField(max_length=10, choices=State.choices)
    message = models.TextField(blank=True)
    reason = models.TextField(blank=True)
    text_digest = models.CharField(max_length=64, blank=True)
    undone_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["at", "id"]
        constraints = [
            models.CheckConstraint(
                name="decision_by_a_person",
                condition=Q(act__in=[Act.WITHDRAW, Act.CORRECT, Act.SCOPE]) | Q(actor__isnull=False),
            )
        ]

    def __str__(self) -> str:
        return f"{self.get_act_display()}"


class Redaction(models.Model):
    """Words marked to be taken out of a story: a span of `Moment.text`, in code points, and what stands there instead.

    A mark can be taken back until the story is published; then the words go for good and the marks with them.
    """

    moment = models.ForeignKey(Moment, models.CASCADE, related_name="redactions")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    replacement = models.CharField(max_length=60)
    marked_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")

    class Meta:
        ordering = ["start"]
        constraints = [
            models.CheckConstraint(name="redaction_span", condition=Q(start__lt=models.F("end"))),
            models.UniqueConstraint(fields=["moment", "start"], name="redaction_start_once"),
        ]

    def __str__(self) -> str:
        return f"{self.start}-{self.end}"
