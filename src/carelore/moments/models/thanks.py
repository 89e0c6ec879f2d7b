"""Thanks that an author asked us to pass on."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from carelore.moments.models.moment import Moment


class Thanks(models.Model):
    """One person thanked for a story: whom a moderator found under the name that the author wrote.

    A member or an address, never both. Nothing is counted by person anywhere: there are no ranks.
    """

    moment = models.ForeignKey(Moment, models.CASCADE, related_name="thanks")
    name = models.CharField(_("name"), max_length=120, blank=True)
    member = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, null=True, blank=True, related_name="+")
    email = models.EmailField(_("e-mail address"), blank=True)
    passed_on_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    passed_on_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("thanks")
        verbose_name_plural = _("thanks")
        constraints = [
            models.CheckConstraint(
                name="thanks_to_a_member_or_an_address", condition=Q(member__isnull=False, email="") | ~Q(email="")
            ),
            models.UniqueConstraint(fields=["moment", "member"], name="thanks_member_once"),
            models.UniqueConstraint(fields=["moment", "email"], name="thanks_email_once", condition=~Q(email="")),
        ]

    def __str__(self) -> str:
        return self.name
