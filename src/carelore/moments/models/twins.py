"""Stories that are nearly the same."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from carelore.moments.models.moment import Moment


class Band(models.Model):
    """One band of a story's MinHash signature: stories that share a band may be near-duplicates."""

    moment = models.ForeignKey(Moment, models.CASCADE, related_name="bands")
    digest = models.BigIntegerField()

    class Meta:
        indexes = [models.Index(fields=["digest", "moment"], name="band_digest")]

    def __str__(self) -> str:
        return str(self.digest)


class Twin(models.Model):
    """Two stories that are nearly the same; `likeness` is rapidfuzz's token-set ratio, 0 to 100.

    `dismissed_by` said that they are two stories.
    """

    moment = models.ForeignKey(Moment, models.CASCADE, related_name="twins")
    earlier = models.ForeignKey(Moment, models.CASCADE, related_name="+")
    likeness = models.PositiveSmallIntegerField()
    dismissed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["moment", "earlier"], name="twin_once"),
            models.CheckConstraint(name="twin_is_another", condition=~Q(moment=models.F("earlier"))),
        ]

    def __str__(self) -> str:
        return f"{self.moment_id} ~ {self.earlier_id}"
