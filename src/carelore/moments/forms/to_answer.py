"""How the list of what waits for an answer is narrowed and ordered: a form that is an address."""

from urllib.parse import urlencode

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from carelore.moments.queries.to_answer import Wanted
from carelore.places.models import Place
from carelore.places.words import INDENT

ORDERS = [("", _("Oldest first")), ("concerns", _("Where kindness was missing first"))]


class ToAnswerFilters(forms.Form):
    """What cannot be read narrows nothing. `places` are those that the viewer answers for, in tree order."""

    place = forms.CharField(label=_("Place and below"), required=False, widget=forms.Select)
    order = forms.ChoiceField(label=_("Order"), required=False, choices=ORDERS)

    def __init__(self, address: QueryDict, *, places: list[Place]) -> None:
        super().__init__(address, auto_id="find-%s")
        step = min((place.depth for place in places), default=0)
        indented = [(place.code, INDENT * (place.depth - step) + place.shown_name) for place in places]
        self.fields["place"].widget.choices = [("", _("All")), *indented]
        self.is_valid()
        given = self.cleaned_data
        place = next((each for each in places if each.code == given.get("place")), None)
        self.wanted = Wanted(place=place, concerns_first=given.get("order") == "concerns")

    def address(self, **others: str) -> str:
        """The query string of this list."""
        place, order = self.wanted.place, "concerns" if self.wanted.concerns_first else ""
        given = {"place": place.code if place else "", "order": order, **others}
        query = urlencode({name: value for name, value in given.items() if value})
        return f"?{query}" if query else ""
