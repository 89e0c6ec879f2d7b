"""What people of a place answer to a story, up to the change that came of it."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from carelore.common.pages import shown_on_pages
from carelore.moments.enums import ResponseKind, ResponseState
from carelore.moments.models.moment import Moment

CHANGES = [ResponseKind.PLANNED, ResponseKind.MADE]
AT_HAND = [ResponseState.DRAFT, ResponseState.DECLINED, ResponseState.TAKEN_BACK]  # its writer's alone, to go on with


@shown_on_pages
class Response(models.Model):
    """Thanks, an answer, a change planned or a change made: what is said, and for a change when.

    A draft is its writer's alone. `sent_at` is when the writer finished; what needs a moderator waits from then on, and
    a change is never published without one who approved it. `changed_at` is when the writer last touched it, and
    `edited_at` when they changed what others had already read. `changes_on` is the first day of the month for which a
    change is planned, or in which it was made; `fulfils` is the plan that a change made carries out. `confirmed` is
    what the story's author says of a change made, if anything. `version` rises with each change of words or state.
    """

    moment = models.ForeignKey(Moment, models.CASCADE, related_name="responses")
    kind = models.CharField(_("kind"), max_length=8, choices=ResponseKind.choices)
    text = models.TextField(_("what you say"), blank=True)
    language = models.CharField(_("language"), max_length=12)
    changes_on = models.DateField(_("when"), null=True, blank=True)
    fulfils = models.ForeignKey("self", models.SET_NULL, null=True, blank=True, related_name="+")
    writer = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    state = models.CharField(max_length=10, choices=ResponseState.choices, default=ResponseState.DRAFT)
    version = models.PositiveIntegerField(default=1)
    created_at = models.DateTimeField(default=timezone.now)
    changed_at = models.DateTimeField(default=timezone.now)
    sent_at = models.DateTimeField(null=True, blank=True)
    edited_at = models.DateTimeField(null=True, blank=True)
    published_at = models.DateTimeField(null=True, blank=True)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField(null=True, blank=True)
    message = models.TextField(blank=True)
    confirmed = models.BooleanField(null=True, blank=True)
    confirmed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("response")
        verbose_name_plural = _("responses")
        ordering = ["published_at", "id"]
        indexes = [
            models.Index(fields=["state", "sent_at", "id"], name="response_queue"),
            models.Index(fields=["writer", "state"], name="response_writer"),
        ]
        constraints = [
            models.CheckConstraint(
                name="response_published_at_a_time",
                condition=~Q(state=ResponseState.PUBLISHED) | Q(published_at__isnull=False, sent_at__isnull=False),
            ),
            models.CheckConstraint(
                name="response_sent_with_words",
                condition=Q(state__in=AT_HAND) | ~Q(text=""),
            ),
            models.CheckConstraint(
                name="response_change_sent_with_its_month",
                condition=Q(state__in=AT_HAND) | ~Q(kind__in=CHANGES) | Q(changes_on__isnull=False),
            ),
            models.CheckConstraint(
                name="response_change_published_by_a_moderator",
                condition=~Q(state=ResponseState.PUBLISHED) | ~Q(kind__in=CHANGES) | Q(decided_by__isnull=False),
            ),
            models.CheckConstraint(
                name="response_change_made_is_confirmed",
                condition=Q(confirmed__isnull=True) | Q(kind=ResponseKind.MADE, confirmed_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}"

    @property
    def is_change(self) -> bool:
        return self.kind in CHANGES

    @property
    def is_published(self) -> bool:
        return self.state == ResponseState.PUBLISHED

    @property
    def is_at_hand(self) -> bool:
        """Nobody else has it: it can be changed, sent or thrown away."""
        return self.state in AT_HAND
