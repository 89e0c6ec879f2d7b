"""Learning principles from what people here confirmed and from labelled texts from elsewhere, one model a language.

Stories are read from their own rows at each learning, and copied nowhere: one that is taken back is in the next model
no more. Only published stories are learnt from, because the words that could identify somebody are out of them.
"""

import hashlib
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

import structlog
from django.db import transaction
from django.db.models import Count, Q
from django.utils import timezone
from django.utils.translation import gettext as _

from carelore.moments.enums import Act, State
from carelore.moments.errors import MomentError
from carelore.moments.models import Decision, LabelledText, Moment, ThemeModel

if TYPE_CHECKING:
    from carelore.moments.themes.labels import Labelled

log = structlog.get_logger("carelore.moments")

FEWEST = 200  # stories and texts, as `themes.training` has it
ENOUGH_NEW = 20
SOON, LATE = timedelta(days=1), timedelta(days=7)
LONGEST = 900  # seconds
AT_ONCE = 500
WORDS_GO = (Act.WITHDRAW, Act.RETURN, Act.DECLINE, Act.ESCALATE, Act.REDACT)  # from what is published


class TooFewStories(MomentError):
    """Nothing is learnt in this language yet."""


class LearningFailed(MomentError):
    """The process that learns ended with a fault; the model before it stays."""


@transaction.atomic
def import_labelled(*, texts: Sequence["Labelled"], language: str, source: str) -> int:
    """Keep labelled texts to learn from; one that is here already is labelled anew. Returns how many are new."""
    before = LabelledText.objects.count()
    rows = {(row := _row(text, language, source)).key: row for text in texts}
    LabelledText.objects.bulk_create(
        rows.values(),
        batch_size=AT_ONCE,
        update_conflicts=True,
        unique_fields=["key"],
        update_fields=["language", "principles", "group"],
    )
    return LabelledText.objects.count() - before


def train(*, language: str) -> ThemeModel:
    """Learn from all there is in the language, and replace its model with what it suggested. Raises `TooFewStories`.

    Takes some seconds of both cores, and scikit-learn, which no other part of Carelore loads.
    """
    from carelore.moments.themes.training import learn  # loads NumPy and the stemmers, which a page does not need

    texts = _confirmed(language) + _imported(language)
    if len(texts) < FEWEST:
        raise TooFewStories(
            _("%(number)s stories and texts in this language have principles; suggestions need %(needed)s.")
            % {"number": len(texts), "needed": FEWEST}
        )
    learnt = learn(texts, language)
    scores = learnt.scores.as_json()
    for principle, threshold in learnt.model.thresholds.items():
        scores["per_principle"][principle]["threshold"] = threshold
    with transaction.atomic():
        made = ThemeModel.objects.create(
            language=language, texts=learnt.texts, scores=scores, content=learnt.model.to_bytes()
        )
        ThemeModel.objects.filter(language=language).exclude(pk=made.pk).delete()
    return made


def due() -> list[str]:
    """The languages in which there is enough, and enough is new: those to learn now."""
    numbers = counted()
    models = {model.language: model for model in ThemeModel.objects.defer("content").order_by("trained_at", "pk")}
    return [
        language
        for language, number in sorted(numbers.items())
        if number >= FEWEST and _is_due(models.get(language), number)
    ]


def counted() -> Counter[str]:
    """How many stories and texts have principles, by language."""
    found: Counter[str] = Counter()
    for rows in (_stories().order_by(), LabelledText.objects.order_by()):
        for language, number in rows.values_list("language").annotate(number=Count("pk")):
            found[_plain(language)] += number
    return found


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


def _stories():  # type: ignore[no-untyped-def]  # a query set of values
    return Moment.objects.filter(state=State.PUBLISHED, withdrawn_at__isnull=True, themed_at__isnull=False)


def _confirmed(language: str) -> list["Labelled"]:
    from carelore.moments.themes.labels import Labelled  # as in `train`

    stories = _stories().filter(_in(language)).order_by("pk").prefetch_related("principles")
    return [
        Labelled(story.text, frozenset(mark.principle for mark in story.principles.all()), _digest(story.email))
        for story in stories.only("text", "email").iterator(chunk_size=AT_ONCE)
    ]


def _imported(language: str) -> list["Labelled"]:
    from carelore.moments.themes.labels import Labelled  # as in `train`

    return [
        Labelled(text.text, frozenset(text.principles), text.group)
        for text in LabelledText.objects.filter(_in(language)).order_by("pk").iterator(chunk_size=AT_ONCE)
    ]


def _in(language: str) -> Q:
    return Q(language=language) | Q(language__startswith=f"{language}-")


def _plain(language: str) -> str:
    """“pt” for “pt-br”: a model serves all kinds of a language."""
    return language.partition("-")[0].lower()


def _row(text: "Labelled", language: str, source: str) -> LabelledText:
    return LabelledText(
        language=language,
        text=text.text,
        principles=sorted(text.principles),
        group=_digest(f"{source}\n{text.group}") if text.group else "",
        source=source,
        key=hashlib.sha256(f"{source}\n{text.text}".encode()).hexdigest(),
    )


def _digest(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest() if name else ""
