"""A moment: the story, who may read it, and how far it has come."""

from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from carelore.common.languages import offered
from carelore.common.pages import shown_on_pages
from carelore.moments.enums import Channel, Kind, Scope, State, Teller
from carelore.moments.models.tokens import TokensField
from carelore.places.models import Place

SHORTEST, LONGEST = 20, 3000  # characters of a story
NEWEST = ("-published_at", "-id", "scope", "place")
RISK = Coalesce("criticality", "urgency")


@shown_on_pages
class Moment(models.Model):
    """A short story of kindness or its absence.

    `text` is the only place where its words live; `tokens` follows from it, for search.
    `version` rises with each change, so that who decides on an older one is told. `secret_hash` is the hash of the
    author's link; the link itself is kept nowhere. `decided_at` is when it was last published or declined, also where
    that was undone. `reply_in` is the language of the page on which it was told; the author is written to in it.

    `answered_at`, `planned_at` and `made_at` say when the first answer of any kind, the first change planned and the
    first change made were published. `themed_at` is when a person said of which principles it speaks, if of any.
    """

    slug = models.CharField(max_length=16, unique=True)
    kind = models.CharField(_("kind"), max_length=10, choices=Kind.choices)
    text = models.TextField(_("story"), blank=True)
    tokens = TokensField()
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
    reply_in = models.CharField(max_length=12, blank=True)

    state = models.CharField(max_length=10, choices=State.choices, default=State.WAITING)
    version = models.PositiveIntegerField(default=1)
    urgency = models.PositiveSmallIntegerField(default=0)
    criticality = models.PositiveSmallIntegerField(null=True, blank=True, validators=[MaxValueValidator(5)])
    approval = models.OneToOneField("Decision", models.PROTECT, null=True, blank=True, related_name="+")
    received_at = models.DateTimeField(default=timezone.now)
    published_at = models.DateTimeField(null=True, blank=True)
    decided_at = models.DateTimeField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    assigned_to = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+")

    answered_at = models.DateTimeField(null=True, blank=True)
    planned_at = models.DateTimeField(null=True, blank=True)
    made_at = models.DateTimeField(null=True, blank=True)
    themed_at = models.DateTimeField(null=True, blank=True)

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
            # What waits for an answer, the oldest first.
            models.Index(
                fields=["state", "published_at", "id", "place", "kind", "scope"],
                name="moment_unanswered",
                condition=Q(answered_at__isnull=True),
            ),
        ]
        constraints = [
            models.CheckConstraint(
                name="moment_published_with_approval",
                condition=~Q(state=State.PUBLISHED) | Q(approval__isnull=False, published_at__isnull=False),
            ),
            models.CheckConstraint(
                name="moment_withdrawn_without_words",
                condition=~Q(state=State.WITHDRAWN) | Q(text="", tokens="", thanks_to="", email=""),
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

    @property
    def author_language(self) -> str:
        """In which its author is written to: that of the page it was told on, else the story's, as far as offered."""
        return offered(self.reply_in or self.language)
