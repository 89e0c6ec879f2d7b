"""What a model suggests of stories that nobody has said anything of yet. The worker asks it, never a page."""

from collections.abc import Callable
from functools import cache

import structlog
from django.db import transaction
from django.db.models import Exists, OuterRef

from carelore.moments.enums import State
from carelore.moments.models import RISK, Moment, Suggestion, ThemeModel
from carelore.moments.queries.themes import models_by_language

log = structlog.get_logger("carelore.moments")

AT_ONCE = 1000  # a few seconds; after an import of thousands the desk is not far ahead
SUGGESTED_FOR = (State.WAITING, State.PUBLISHED)

Reader = Callable[[str], dict[str, float]]


def suggest_new() -> int:
    """For stories without suggestions, those that wait first and in the order of the desk; returns how many were read.

    Each in its own transaction. A story of which nothing is likely keeps the likeliest principle, under its threshold
    and so never shown: it says that the story was read.
    """
    models = models_by_language()
    if not models:
        return 0
    reader = cache(_reader_of)
    done = 0
    for pk, language in _unread(sorted(models)):
        model = models[language.partition("-")[0]]
        if read := reader(model.pk):
            done += _suggest(pk, model.pk, read)
    return done


def _unread(languages: list[str]) -> list[tuple[int, str]]:
    """What moderators will open next, then what was published, the newest first."""
    found = Moment.objects.filter(
        ~Exists(Suggestion.objects.filter(moment=OuterRef("pk"))),
        themed_at__isnull=True,
        language__regex=rf"^({'|'.join(languages)})(-|$)",
    ).exclude(text="")
    waiting = found.filter(state=State.WAITING).order_by(RISK.desc(), "received_at", "pk")
    rows = list(waiting.values_list("pk", "language")[:AT_ONCE])
    if len(rows) < AT_ONCE:
        published = found.filter(state=State.PUBLISHED).order_by("-pk")
        rows += published.values_list("pk", "language")[: AT_ONCE - len(rows)]
    return rows


def suggest_again(moment: Moment) -> None:
    """After its words or its language changed: what was suggested of the old ones goes."""
    Suggestion.objects.filter(moment=moment).delete()


@transaction.atomic
def _suggest(pk: int, model: int, read: Reader) -> int:
    moment = Moment.objects.select_for_update(of=("self",)).filter(pk=pk, state__in=SUGGESTED_FOR).first()
    if moment is None or moment.suggestions.exists() or not ThemeModel.objects.filter(pk=model).exists():
        return 0  # withdrawn, read by another worker, or learnt anew meanwhile
    rows = [
        Suggestion(moment=moment, model_id=model, principle=principle, score=score)
        for principle, score in read(moment.text).items()
    ]
    Suggestion.objects.bulk_create(rows)
    return 1


def _reader_of(model: int) -> Reader | None:
    """A model that cannot be read suggests nothing; the next learning replaces it."""
    from carelore.moments.themes.model import BadModel, model_of  # loads NumPy, which a page does not need

    content = ThemeModel.objects.filter(pk=model).values_list("content", flat=True).first()
    try:
        return model_of(bytes(content)).likeliest if content else None
    except BadModel as error:
        log.error("a model of principles cannot be read", model=model, why=str(error))
        return None
