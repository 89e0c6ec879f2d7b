"""A moment, what moderators decided about it, and the words they marked to be taken out."""

from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from carelore.common.pages import shown_on_pages
from carelore.moments.enums import Act, Channel, Kind, Scope, State, Teller
from carelore.places.models import Place

SHORTEST, LONGEST = 20, 3000  # characters of a story
NEWEST = ("-published_at", "-id", "scope", "place")
RISK = Coalesce("criticality", "urgency")


@shown_on_pages
class Moment(models.Model):
    """A short story of kindness or its absence.

    `text` is the only place where its words live; `folded` is the same text without case and accents, for search.
    `version` rises with each change, so that who decides on an older one is told. `secret_hash` is the hash of the
    author's link; the link itself is kept nowhere. `decided_at` is when it was last published or declined, also where
    that was undone.
    """

    slug = models.CharField(max_length=16, unique=True)
    kind = models.CharField(_("kind"), max_length=10, choices=Kind.choices)
    text = models.TextField(_("story"), blank=True)
    folded = models.TextField(blank=True, editable=False)
    language = models.CharField(_("language"), max_length=12)
    teller = models.CharField(_("who tells"), max_length=10, choices=Teller.choices)
    place = models.ForeignKey(Place, models.PROTECT, related_name="moments", verbose_name=_("place"))
    happened_on = models.DateField(_("month it happened"), null=True, blank=True)
    thanks_to = models.CharField(_("whom to thank"), max_length=300, blank=True)
    scope = models.CharField(_("who may see it"), max_length=8, choices=Scope.choices)
    consent_version = models.CharField(max_length=20)
    consented_at = models.DateTimeField()
    email = models.EmailField(_("e-mail address"), blank=True)
    secret_hash = models.CharField(max_length=64, unique=True)
    channel = models.CharField(max_length=10, choices=Channel.choices, default=Channel.PAGE)
    captured_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+")
    import_key = models.CharField(max_length=120, null=True, blank=True, unique=True)
    suspicion = models.CharField(max_length=60, blank=True)

    state = models.CharField(max_length=10, choices=State.choices, default=State.WAITING)
    version = models.PositiveIntegerField(default=1)
    urgency = models.PositiveSmallIntegerField(default=0)
    criticality = models.PositiveSmallIntegerField(null=True, blank=True, validators=[MaxValueValidator(5)])
    approval = models.OneToOneField("Decision", models.PROTECT, null=True, blank=True, related_name="+")
    received_at = models.DateTimeField(default=timezone.now)
    published_at = models.DateTimeField(null=True, blank=True)
    decided_at = models.DateTimeField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("moment")
        verbose_name_plural = _("moments")
        indexes = [
            # The order of the lists; what narrows them stands in the same index, so that what does not fit is passed
            # over without opening its row (decision 18).
            models.Index(fields=["state", *NEWEST, "kind", "teller", "language", "happened_on"], name="moment_newest"),
            models.Index(fields=["state", "language", *NEWEST], name="moment_language"),
            models.Index(fields=["state", "happened_on", *NEWEST], name="moment_month"),
            models.Index(fields=["place", "state", "scope", "published_at"], name="moment_place"),
            # The order of the desk: by risk, then by age.
            models.Index(F("state"), RISK.desc(), F("received_at"), F("id"), F("place"), name="moment_queue"),
            models.Index(fields=["state", "received_at", "id", "place"], name="moment_oldest"),
            models.Index(fields=["-decided_at", "-id", "state", "place", "language"], name="moment_decided"),
        ]
        constraints = [
            models.CheckConstraint(
                name="moment_published_with_approval",
                condition=~Q(state=State.PUBLISHED) | Q(approval__isnull=False, published_at__isnull=False),
            ),
            models.CheckConstraint(
                name="moment_withdrawn_without_words",
                condition=~Q(state=State.WITHDRAWN) | Q(text="", folded="", thanks_to="", email=""),
            ),
            models.CheckConstraint(
                name="moment_withdrawn_unpublished",
                condition=~Q(state=State.PUBLISHED) | Q(withdrawn_at__isnull=True),
            ),
            models.CheckConstraint(
                name="moment_criticality", condition=Q(criticality__isnull=True) | Q(criticality__lte=5)
            ),
        ]

    def __str__(self) -> str:
        return self.slug

    @property
    def is_published(self) -> bool:
        return self.state == State.PUBLISHED

    @property
    def can_be_corrected(self) -> bool:
        """The author may change the words until they are published or decided otherwise."""
        return self.state in {State.WAITING, State.RETURNED}


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
