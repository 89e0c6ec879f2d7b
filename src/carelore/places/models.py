"""The tree of places, and who may act where."""

import re
from datetime import date
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Lower
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from treebeard.mp_tree import MP_Node

from carelore.common.folding import fold
from carelore.common.pages import shown_on_pages
from carelore.people.models import validate_zone

DEEPEST = 12  # levels of the tree; a country, three of region, a facility and its units need fewer


LANGUAGE_CODE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})?")


def validate_languages(codes: object) -> None:
    """A list of language codes, or a mapping that has such keys."""
    for code in codes if isinstance(codes, list | dict) else [codes]:
        if not (isinstance(code, str) and LANGUAGE_CODE.fullmatch(code)):
            raise ValidationError(_("“%(code)s” is not the code of a language, such as fr."), params={"code": code})


def validate_names(names: object) -> None:
    validate_languages(names)
    if any(not isinstance(name, str) or len(name) > 200 for name in dict(names).values()):  # type: ignore[call-overload]
        raise ValidationError(_("A name can have at most 200 characters."))


def validate_emergency(words: object) -> None:
    validate_languages(words)
    if any(not isinstance(text, str) or len(text) > 500 for text in dict(words).values()):  # type: ignore[call-overload]
        raise ValidationError(_("The words for an emergency can have at most 500 characters."))


class PlaceKind(models.TextChoices):
    COUNTRY = "country", _("Country")
    REGION = "region", _("Region")
    FACILITY = "facility", _("Facility")
    UNIT = "unit", _("Unit")


class Role(models.TextChoices):
    """What a person may do at a place and everywhere below it."""

    READER = "reader", _("Reader")
    RESPONDER = "responder", _("Responder")
    MODERATOR = "moderator", _("Moderator")
    SAFEGUARDING = "safeguarding", _("Safeguarding")
    LEAD = "lead", _("Lead")
    STEWARD = "steward", _("Steward")


@shown_on_pages
class Place(MP_Node):  # type: ignore[misc]
    """A country, region, facility or unit. Contacts and emergency words left empty are those of the place above.

    The line manager is this place's alone, and gets a copy of thanks passed on where the address is filled in.
    `names` and `emergency` map language codes to text; `name` is shown where no translation exists. `folded` holds the
    code and all names without case and accents, a line each, for search.
    """

    code = models.CharField(
        _("code"),
        max_length=40,
        unique=True,
        validators=[RegexValidator(r"^[A-Za-z0-9][A-Za-z0-9-]*$", _("Letters, digits and hyphens only."))],
    )
    kind = models.CharField(_("kind"), max_length=10, choices=PlaceKind.choices)
    name = models.CharField(_("name"), max_length=200)
    names = models.JSONField(_("names in other languages"), default=dict, blank=True, validators=[validate_names])
    time_zone = models.CharField(_("time zone"), max_length=64, blank=True, validators=[validate_zone])
    languages = models.JSONField(
        _("languages of its posters"), default=list, blank=True, validators=[validate_languages]
    )
    emergency = models.JSONField(
        _("whom to call in an emergency"), default=dict, blank=True, validators=[validate_emergency]
    )
    quality_name = models.CharField(_("quality contact"), max_length=120, blank=True)
    quality_email = models.EmailField(_("quality contact’s e-mail"), blank=True)
    quality_phone = models.CharField(_("quality contact’s telephone"), max_length=40, blank=True)
    safeguarding_name = models.CharField(_("safeguarding contact"), max_length=120, blank=True)
    safeguarding_email = models.EmailField(_("safeguarding contact’s e-mail"), blank=True)
    safeguarding_phone = models.CharField(_("safeguarding contact’s telephone"), max_length=40, blank=True)
    manager_name = models.CharField(_("line manager"), max_length=120, blank=True)
    manager_email = models.EmailField(_("line manager’s e-mail, for a copy of thanks passed on"), blank=True)
    manager_phone = models.CharField(_("line manager’s telephone"), max_length=40, blank=True)
    opened_on = models.DateField(_("opened on"), null=True, blank=True)
    closed_on = models.DateField(_("closed on"), null=True, blank=True)
    folded = models.TextField(blank=True, editable=False)

    node_order_by = ["name"]

    class Meta:
        verbose_name = _("place")
        verbose_name_plural = _("places")
        constraints = [
            models.UniqueConstraint(
                Lower("code"), name="place_code_once", violation_error_message=_("Another place has this code.")
            ),
            models.CheckConstraint(
                name="place_closes_after_it_opens",
                condition=Q(opened_on__isnull=True) | Q(closed_on__isnull=True) | Q(closed_on__gte=F("opened_on")),
                violation_error_message=_("A place cannot close before it opens."),
            ),
        ]

    def __str__(self) -> str:
        return self.shown_name

    def save(self, *args: Any, **fields: Any) -> None:
        self.folded = "\n".join(dict.fromkeys(fold(text) for text in (self.code, self.name, *self.names.values())))
        super().save(*args, **fields)

    @property
    def shown_name(self) -> str:
        """The name in the language of the page."""
        return self.name_in(get_language() or settings.LANGUAGE_CODE)

    def name_in(self, language: str) -> str:
        return self.names.get(language) or self.name

    @property
    def other_names(self) -> list[tuple[str, str]]:
        """Language codes and names that differ from the name shown."""
        return sorted((code, name) for code, name in self.names.items() if name != self.shown_name)

    def is_open_on(self, day: date) -> bool:
        """By its own dates; whether a place above is closed, `queries.is_open` knows."""
        return (self.opened_on is None or self.opened_on <= day) and (self.closed_on is None or day < self.closed_on)

    @property
    def prefixes(self) -> list[str]:
        """The tree paths of this place and of every place above it, the root first."""
        step = self.steplen
        return [self.path[:end] for end in range(step, len(self.path) + 1, step)]


class RoleGrant(models.Model):
    """A role given to a person at a place; it holds there and at every place below."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="role_grants", verbose_name=_("person")
    )
    place = models.ForeignKey(Place, models.CASCADE, related_name="role_grants", verbose_name=_("place"))
    role = models.CharField(_("role"), max_length=14, choices=Role.choices)
    granted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+", editable=False
    )
    granted_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("role")
        verbose_name_plural = _("roles")
        constraints = [models.UniqueConstraint(fields=["user", "place", "role"], name="role_once")]

    def __str__(self) -> str:
        return f"{self.user}: {self.get_role_display()}, {self.place}"
