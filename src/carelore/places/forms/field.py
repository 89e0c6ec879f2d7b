"""A field for a place: type a code or part of a name. Where several fit, the form comes back with them to choose from.

Works without script. Where the network is small, the browser offers its places while one types (`<datalist>`).
"""

from collections.abc import Callable, Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from carelore.places import queries
from carelore.places.models import Place
from carelore.places.queries.tree import Places

MOST_SUGGESTED = 120


class PlaceWidget(forms.TextInput):
    """A line to type in and, after an answer that fits several places, these as a list of radio buttons.

    Posts `<name>`, and `<name>-choice` with `<name>-asked` once there was something to choose: a choice counts only
    while the typed words are those it was offered for.
    """

    template_name = "places/_place_widget.html"

    def __init__(self, attrs: dict[str, Any] | None = None, *, suggest: bool = True) -> None:
        super().__init__({"autocapitalize": "off", "spellcheck": "false", "dir": "auto", **(attrs or {})})
        self.suggest = suggest
        self.among: Callable[[], Places] = queries.open_places
        self.options: list[Place] = []
        self.shown: Place | None = None

    def value_from_datadict(self, data: Mapping[str, Any], files: Any, name: str) -> Any:
        typed, chosen = data.get(name), data.get(f"{name}-choice")
        if chosen and (typed or "").strip() == data.get(f"{name}-asked", "").strip():
            return chosen
        return typed

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, queries.label(self.shown) if self.shown else value, attrs)
        context["widget"]["options"] = [(place, queries.label(place)) for place in self.options]
        suggested = self._suggested() if self.suggest and not self.options else []
        context["widget"]["suggested"] = suggested
        if suggested:
            context["widget"]["attrs"]["list"] = f"{context['widget']['attrs'].get('id', name)}-list"
        return context

    def _suggested(self) -> list[str]:
        """What the browser may offer; nothing where there are too many to send along."""
        places = list(self.among()[: MOST_SUGGESTED + 1])
        return (
            [queries.label(place) for place in queries.with_breadcrumbs(places)]
            if len(places) <= MOST_SUGGESTED
            else []
        )


class PlaceField(forms.CharField):
    """Cleans to a `Place`, one of `among()` (the open ones)."""

    widget = PlaceWidget
    default_error_messages = {
        "required": _("Please say where. Part of the name is enough."),
        "unknown": _(
            "We know no place called “%(text)s”. Type part of the name of the hospital, clinic or ward, "
            "or the code on its poster."
        ),
        "several": _("Several places fit “%(text)s”. Please choose one below."),
        "many": _("Many places fit “%(text)s”. Choose one below, or type more of the name."),
        "closed": _("%(name)s is closed. You can choose %(other)s instead."),
        "shut": _("%(name)s is closed."),
    }

    def __init__(self, *, among: Callable[[], Places] = queries.open_places, **options: Any) -> None:
        options.setdefault("help_text", _("The hospital, clinic or ward, or the code on its poster."))
        super().__init__(max_length=options.pop("max_length", 300), **options)
        self.among = among

    @property
    def among(self) -> Callable[[], Places]:
        return self._among

    @among.setter
    def among(self, among: Callable[[], Places]) -> None:
        """A form may narrow the places once it knows its viewer: `form.fields["place"].among = ...`."""
        self._among = among
        if isinstance(self.widget, PlaceWidget):
            self.widget.among = among

    def prepare_value(self, value: Any) -> Any:
        return queries.label(value) if isinstance(value, Place) else value

    def has_changed(self, initial: Any, data: Any) -> bool:
        return bool(self.prepare_value(initial) != data)

    def clean(self, value: Any) -> Any:
        text = super().clean(value)
        if not text:
            return None
        found = queries.resolve(text, among=self.among())
        if found.place is not None:
            self._show(found.place, [])
            return found.place
        if found.options:
            self._show(None, found.options)
            raise self._error("many" if found.more else "several", text=text)
        raise self._nothing(text)

    def _nothing(self, text: str) -> ValidationError:
        """Say whether the place is closed, and offer the one above it that is open and may be chosen."""
        known = queries.resolve(text, among=Place.objects.order_by("path")).place
        if known is None or queries.is_open(known):
            return self._error("unknown", text=text)
        other = queries.nearest_open(known)
        if other is None or not self.among().filter(pk=other.pk).exists():
            return self._error("shut", name=known.shown_name)
        self._show(None, [other])
        return self._error("closed", name=known.shown_name, other=other.shown_name)

    def _show(self, place: Place | None, options: list[Place]) -> None:
        if isinstance(self.widget, PlaceWidget):
            self.widget.shown, self.widget.options = place, options

    def _error(self, code: str, **words: str) -> ValidationError:
        return ValidationError(self.error_messages[code], code=code, params=words)
