"""Learning principles from what people here confirmed and from labelled texts from elsewhere, one model a language.

Stories are read from their own rows at each learning, and copied nowhere: one that is taken back is in the next model
no more. Only published stories are learnt from, because the words that could identify somebody are out of them.
"""

import hashlib
from collections.abc import Sequence

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from carelore.moments.enums import State
from carelore.moments.errors import MomentError
from carelore.moments.models import LabelledText, Moment, ThemeModel
from carelore.moments.themes.labels import FEWEST_TEXTS, Labelled

AT_ONCE = 500


class TooFewStories(MomentError):
    """Nothing is learnt in this language yet."""


@transaction.atomic
def import_labelled(*, texts: Sequence[Labelled], language: str, source: str) -> int:
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
    # Loads NumPy and the stemmers, which a page does not need.
    from carelore.moments.themes.training import TooFew, learn

    try:
        learnt = learn(_confirmed(language) + _imported(language), language)
    except TooFew as error:
        raise TooFewStories(
            _("%(number)s stories and texts in this language have principles; suggestions need %(needed)s.")
            % {"number": error.number, "needed": FEWEST_TEXTS}
        ) from error
    scores = learnt.scores.as_json()
    for principle, threshold in learnt.model.thresholds.items():
        scores["per_principle"][principle]["threshold"] = threshold
    with transaction.atomic():
        made = ThemeModel.objects.create(
            language=language, texts=learnt.texts, scores=scores, content=learnt.model.to_bytes()
        )
        ThemeModel.objects.filter(language=language).exclude(pk=made.pk).delete()
    return made


def confirmed() -> QuerySet[Moment]:
    """The stories to learn from, in every language."""
    return Moment.objects.filter(state=State.PUBLISHED, withdrawn_at__isnull=True, themed_at__isnull=False)


def _confirmed(language: str) -> list[Labelled]:
    stories = confirmed().filter(_in(language)).order_by("pk").prefetch_related("principles")
    return [
        Labelled(story.text, frozenset(mark.principle for mark in story.principles.all()), _digest(story.email))
        for story in stories.only("text", "email").iterator(chunk_size=AT_ONCE)
    ]


def _imported(language: str) -> list[Labelled]:
    return [
        Labelled(text.text, frozenset(text.principles), text.group)
        for text in LabelledText.objects.filter(_in(language)).order_by("pk").iterator(chunk_size=AT_ONCE)
    ]


def _in(language: str) -> Q:
    return Q(language=language) | Q(language__startswith=f"{language}-")


def _row(text: Labelled, language: str, source: str) -> LabelledText:
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
