"""When principles are learnt again: once there is enough, when enough is new, and soon after words have gone."""

import subprocess
import sys
from collections import Counter
from datetime import timedelta

import structlog
from django.db.models import Count, Q
from django.utils import timezone
from django.utils.translation import gettext as _

from carelore.moments.enums import Act, State
from carelore.moments.errors import MomentError
from carelore.moments.models import Decision, LabelledText, ThemeModel
from carelore.moments.queries.themes import models_by_language
from carelore.moments.services.learning import confirmed
from carelore.moments.themes.labels import FEWEST_TEXTS

log = structlog.get_logger("carelore.moments")

ENOUGH_NEW = 20
SOON, LATE = timedelta(days=1), timedelta(days=7)
LONGEST = 900  # seconds
WORDS_GO = (Act.WITHDRAW, Act.RETURN, Act.DECLINE, Act.ESCALATE, Act.REDACT)  # from what is published


class LearningFailed(MomentError):
    """The process that learns ended with a fault; the model before it stays."""


def learn_what_is_due() -> None:
    """In a process of its own, which gives its memory back when it ends. Raises `LearningFailed`.

    Dying half-way changes nothing: the next hour finds the same languages due. Two at once do the same twice.
    """
    for language in due():
        command = [sys.executable, "-m", "carelore.config.command", "moments", "train", "--language", language]
        try:
            subprocess.run(command, check=True, capture_output=True, timeout=LONGEST)  # noqa: S603  our own command
        except (OSError, subprocess.SubprocessError) as error:
            raise LearningFailed(_("Learning principles has failed.")) from error
        log.info("principles learnt", language=language)


def due() -> list[str]:
    """The languages in which there is enough, and enough is new: those to learn now."""
    numbers = counted()
    models = models_by_language()
    return [
        language
        for language, number in sorted(numbers.items())
        if number >= FEWEST_TEXTS and _is_due(models.get(language), number)
    ]


def counted() -> Counter[str]:
    """How many stories and texts have principles, by language."""
    found: Counter[str] = Counter()
    for rows in (confirmed().order_by(), LabelledText.objects.order_by()):
        for language, number in rows.values_list("language").annotate(number=Count("pk")):
            found[_plain(language)] += number
    return found


def _is_due(model: ThemeModel | None, number: int) -> bool:
    if model is None:
        return True
    age = timezone.now() - model.trained_at
    if age < SOON:
        return False
    # Nothing tells any more of a story that was taken back whether it had principles.
    known = Q(moment__themed_at__isnull=False) | Q(act=Act.WITHDRAW)
    gone = Decision.objects.filter(known, at__gt=model.trained_at, act__in=WORDS_GO, from_state=State.PUBLISHED)
    taken_back = gone.filter(moment__language__regex=rf"^{model.language}(-|$)")
    new = number - model.texts
    return new >= max(ENOUGH_NEW, model.texts // 20) or (age > LATE and new != 0) or taken_back.exists()


def _plain(language: str) -> str:
    """“pt” for “pt-br”: a model serves all kinds of a language."""
    return language.partition("-")[0].lower()
