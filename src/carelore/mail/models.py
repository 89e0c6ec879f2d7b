"""The outbox: every message is a row, written in the transaction of what caused it, delivered by the worker."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from carelore.mail.heartbeat import Heartbeat  # noqa: F401  Django looks for models here

# How the failure of a message begins that left without an answer: nobody knows whether it arrived.
UNCONFIRMED = "unconfirmed"


class MessageState(models.TextChoices):
    """The way of a message.

    waiting -> claimed -> handed over -> sent, or back to waiting after a passing failure, or given up. "Handed over"
    is committed just before the last byte leaves: a message found there after a crash is never sent again.
    """

    WAITING = "waiting", _("waiting")
    CLAIMED = "claimed", _("being sent")
    HANDED = "handed", _("handed over")
    SENT = "sent", _("sent")
    GIVEN_UP = "given_up", _("given up")
    CANCELLED = "cancelled", _("cancelled")


class Message(models.Model):
    """One mail to one address. Once it has left, its words are blanked; the demo keeps them, as its mailbox.

    A message that was given up keeps its words for some days, so that somebody can mend the cause and try it again.
    `claimed_at` is when a worker last took it in hand.
    """

    purpose = models.CharField(max_length=60)
    recipient = models.EmailField()
    language = models.CharField(max_length=12)
    subject = models.CharField(max_length=300)
    text = models.TextField()
    html = models.TextField(blank=True)
    message_id = models.CharField(max_length=200, unique=True)
    about = models.CharField(max_length=80, blank=True, db_index=True)
    state = models.CharField(max_length=10, choices=MessageState.choices, default=MessageState.WAITING)
    attempts = models.PositiveSmallIntegerField(default=0)
    due_at = models.DateTimeField(default=timezone.now)
    claimed_at = models.DateTimeField(null=True, blank=True)
    claimed_by = models.CharField(max_length=80, blank=True)
    failure = models.CharField(max_length=300, blank=True)
    created_at = models.DateTimeField(default=timezone.now)
    done_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("message")
        verbose_name_plural = _("messages")
        indexes = [models.Index(fields=["state", "due_at"], name="message_due")]

    def __str__(self) -> str:
        return f"{self.purpose} ({self.state})"

    @property
    def can_be_tried_again(self) -> bool:
        return self.state == MessageState.GIVEN_UP and bool(self.text and self.recipient)


class Chore(models.Model):
    """A piece of the worker's hourly work whose last try failed; the row goes when it succeeds again."""

    name = models.CharField(max_length=120, unique=True)
    failure = models.CharField(max_length=120)
    failures = models.PositiveIntegerField(default=1)
    failed_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("hourly work that fails")
        verbose_name_plural = _("hourly work that fails")

    def __str__(self) -> str:
        return self.name
