"""People, and the institutions they belong to."""

from typing import ClassVar

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser, BaseUserManager, PermissionsMixin
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from carelore.common.pages import shown_on_pages
from carelore.people.zones import known_zone


def validate_zone(name: str) -> None:
    if not known_zone(name):
        raise ValidationError(
            _("“%(name)s” is not a time zone. Choose one such as Africa/Nairobi."), params={"name": name}
        )


@shown_on_pages
class Institution(models.Model):
    """A hospital, ministry, society or school that people belong to."""

    name = models.CharField(_("name"), max_length=200, unique=True)

    class Meta:
        ordering = ["name"]
        verbose_name = _("institution")
        verbose_name_plural = _("institutions")

    def __str__(self) -> str:
        return self.name


class Visibility(models.TextChoices):
    NOBODY = "nobody", _("Nobody but those who run this network")
    MEMBERS = "members", _("Members of this network")
    EVERYONE = "everyone", _("Everyone")


class UserManager(BaseUserManager["User"]):
    """Makes people from an e-mail address."""

    use_in_migrations = True

    def create_user(self, email: str, password: str | None = None, **fields: object) -> "User":
        if not email:
            raise ValueError("An e-mail address is needed.")
        user = self.model(email=email.strip().lower(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields: object) -> "User":
        now = timezone.now()
        return self.create_user(
            email, password, **{"is_staff": True, "is_superuser": True, "member_since": now, **fields}
        )


@shown_on_pages
class User(AbstractBaseUser, PermissionsMixin):
    """A person with an account. The e-mail address is the login; `name` is what others see.

    An account becomes a member of the network (`member_since`) when staff admit it, when it receives a role at a
    place, or at once where the network is open. Only members see what is shared with "this network".

    Who leaves is erased at `erase_at`, with `erasure_wishes` (`people.services.erasure`). The row stays, emptied, so
    that what this person decided still has somebody who decided it.
    """

    email = models.EmailField(_("e-mail address"), unique=True)
    name = models.CharField(_("name shown"), max_length=120, blank=True)
    language = models.CharField(_("language"), max_length=12, choices=settings.LANGUAGES, default="en")
    time_zone = models.CharField(_("time zone"), max_length=64, default="UTC", validators=[validate_zone])
    institution = models.ForeignKey(Institution, models.SET_NULL, null=True, blank=True, verbose_name=_("institution"))
    visibility = models.CharField(
        _("who may see your profile"), max_length=10, choices=Visibility.choices, default=Visibility.NOBODY
    )
    member_since = models.DateTimeField(_("member since"), null=True, blank=True)
    is_active = models.BooleanField(_("active"), default=True)
    is_staff = models.BooleanField(_("runs this network"), default=False)
    date_joined = models.DateTimeField(_("joined"), default=timezone.now)
    erase_at = models.DateTimeField(_("will be erased"), null=True, blank=True, editable=False, db_index=True)
    erasure_wishes = models.JSONField(default=list, blank=True, editable=False)
    erasure_reminded_at = models.DateTimeField(null=True, blank=True, editable=False)
    erased_at = models.DateTimeField(null=True, blank=True, editable=False)

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []
    never_on_pages: ClassVar[list[str]] = ["last_login"]
    objects = UserManager()

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")
        constraints = [models.UniqueConstraint(Lower("email"), name="user_email_once")]

    def __str__(self) -> str:
        return self.shown_name

    @property
    def shown_name(self) -> str:
        """The chosen name, or the part of the address before the @. Nothing is left of those who were erased."""
        if self.erased_at is not None:
            return gettext("A former member")
        return self.name or self.email.partition("@")[0]

    @property
    def is_leaving(self) -> bool:
        return self.erase_at is not None

    @property
    def is_member(self) -> bool:
        return self.is_active and self.member_since is not None

    def get_full_name(self) -> str:
        return self.shown_name

    def get_short_name(self) -> str:
        return self.shown_name


from carelore.people.network import NetworkSettings  # noqa: E402, F401  a model of this app, on a page of its own
