"""Of which principles a story speaks, and what a model of this installation suggests."""

from django.conf import settings
from django.db import models
from django.utils import timezone

from carelore.common.pages import shown_on_pages
from carelore.moments.enums import Principle
from carelore.moments.models.moment import Moment


@shown_on_pages
class PrincipleMark(models.Model):
    """A person said that a story speaks of this principle."""

    moment = models.ForeignKey(Moment, models.CASCADE, related_name="principles")
    principle = models.CharField(max_length=30, choices=Principle.choices)
    assigned_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    assigned_at = models.DateTimeField(default=timezone.now)

    class Meta:
        indexes = [models.Index(fields=["principle", "moment"], name="principle_moment")]
        constraints = [models.UniqueConstraint(fields=["moment", "principle"], name="principle_once")]

    def __str__(self) -> str:
        return f"{self.get_principle_display()}"


class LabelledText(models.Model):
    """A text from elsewhere whose principles are known, to learn from. `key` is the digest of source and text."""

    language = models.CharField(max_length=12)
    text = models.TextField()
    principles = models.JSONField(default=list)
    group = models.CharField(max_length=64, blank=True)
    source = models.CharField(max_length=120, blank=True)
    key = models.CharField(max_length=64, unique=True)

    def __str__(self) -> str:
        return self.key


class ThemeModel(models.Model):
    """What was learnt, for one language: numbers only. `scores` is the cross-validated F1 of each principle."""

    language = models.CharField(max_length=12)
    trained_at = models.DateTimeField(default=timezone.now)
    texts = models.PositiveIntegerField()
    scores = models.JSONField(default=dict)
    content = models.BinaryField()

    class Meta:
        indexes = [models.Index(fields=["language", "-trained_at"], name="theme_model_newest")]

    def __str__(self) -> str:
        return self.language


class Suggestion(models.Model):
    """What a model holds likely of a story; `score` lies between 0 and 1. A person decides."""

    moment = models.ForeignKey(Moment, models.CASCADE, related_name="suggestions")
    model = models.ForeignKey(ThemeModel, models.CASCADE, related_name="+")
    principle = models.CharField(max_length=30, choices=Principle.choices)
    score = models.FloatField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["moment", "principle"], name="suggestion_once")]

    def __str__(self) -> str:
        return self.principle
