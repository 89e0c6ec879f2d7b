"""Of which principles a story speaks, as its readers and its moderators see it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db.models import QuerySet
from django.utils.functional import Promise

from carelore.moments.enums import Principle
from carelore.moments.models import Moment, PrincipleMark, Suggestion, ThemeModel
from carelore.moments.principle_words import EXPLAINED


@dataclass(frozen=True, slots=True)
class Theme:
    """A principle on the sheet. `right_in_ten` and `f1` are the model's own on stories it had not seen."""

    principle: Principle
    explained: Promise
    chosen: bool
    suggested: bool = False
    right_in_ten: int = 0
    f1: float = 0.0


@dataclass(frozen=True, slots=True)
class Themes:
    """The eight of them, whether anything can be suggested in the story's language yet, and whether it was read."""

    each: list[Theme]
    can_suggest: bool
    is_read: bool

    @property
    def suggested(self) -> list[Theme]:
        return [theme for theme in self.each if theme.suggested]


def marks_on(moment: Moment) -> QuerySet[PrincipleMark]:
    return PrincipleMark.objects.filter(moment=moment)


def suggestions_for(moment: Moment) -> QuerySet[Suggestion]:
    return Suggestion.objects.filter(moment=moment)


def models_for(moment: Moment) -> QuerySet[ThemeModel]:
    """The newest of the story's language, without what it has learnt."""
    language = moment.language.partition("-")[0]
    return ThemeModel.objects.filter(language=language).defer("content").order_by("-trained_at", "-pk")[:1]


def models_by_language() -> dict[str, ThemeModel]:
    """The newest of each language, without what it has learnt."""
    return {model.language: model for model in ThemeModel.objects.defer("content").order_by("trained_at", "pk")}


def themes_of(
    moment: Moment,
    marks: Iterable[PrincipleMark],
    suggestions: Iterable[Suggestion],
    models: Sequence[ThemeModel],
) -> Themes:
    """What was chosen, else what is suggested: nothing is suggested any more once a person has said."""
    chosen = {mark.principle for mark in marks}
    scores = models[0].scores.get("per_principle", {}) if models else {}
    likely = {} if moment.themed_at or not models else {
        each.principle: each.score for each in suggestions if each.model_id == models[0].pk
    }  # fmt: skip
    each = []
    for principle in Principle:
        known = scores.get(principle.value, {})
        suggested = likely.get(principle.value, 0) > known.get("threshold", 1)
        right, f1 = round(known.get("precision", 0) * 10), known.get("f1", 0.0)
        each.append(Theme(principle, EXPLAINED[principle], principle.value in chosen, suggested, right, f1))
    return Themes(each, can_suggest=bool(models), is_read=bool(likely))


def with_principles(stories: Iterable[Moment]) -> None:
    """Gives each of the stories `speaks_of`, the names of its principles in their order: one query for all of them."""
    by_key = {story.pk: story for story in stories}
    said: dict[int, set[str]] = {key: set() for key in by_key}
    for key, principle in PrincipleMark.objects.filter(moment__in=by_key).values_list("moment_id", "principle"):
        said[key].add(principle)
    for key, story in by_key.items():
        story.speaks_of = [each.label for each in Principle if each.value in said[key]]  # type: ignore[attr-defined]
