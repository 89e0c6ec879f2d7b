"""How the list is narrowed: a form that is an address. What cannot be read narrows nothing."""

from urllib.parse import urlencode

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from carelore.common.forms import DrawnForm, LongSelect
from carelore.common.languages import native_name
from carelore.moments.queries.queue import Tab, Wanted
from carelore.places.models import Place
from carelore.places.words import INDENT


class DeskFilters(DrawnForm):
    """Tab, place and below, language, words. The choices come later (`offer`), with what the page has counted."""

    tab = forms.ChoiceField(choices=Tab.choices, required=False, widget=forms.HiddenInput)
    place = forms.CharField(label=_("Place and below"), required=False, widget=LongSelect)
    language = forms.CharField(label=_("Language"), required=False, widget=LongSelect)
    q = forms.CharField(
        label=_("Words in the story"),
        required=False,
        max_length=100,
        widget=forms.TextInput(attrs={"type": "search", "dir": "auto"}),
    )

    def __init__(self, address: QueryDict, *, tabs: list[Tab]) -> None:
        super().__init__(address, auto_id="find-%s")
        self.tabs = tabs
        self.is_valid()
        given = self.cleaned_data
        tab = next((tab for tab in tabs if tab == given.get("tab")), tabs[0])
        place = Place.objects.filter(code=given["place"]).first() if given.get("place") else None
        self.wanted = Wanted(tab=tab, place=place, language=given.get("language", ""), words=given.get("q", ""))

    def offer(self, places: list[Place], languages: list[str]) -> None:
        """Fill in what there is to choose from."""
        step = min((place.depth for place in places), default=0)
        indented = [(place.code, INDENT * (place.depth - step) + place.shown_name) for place in places]
        self.fields["place"].widget.choices = [("", _("All")), *indented]
        known = sorted({*languages, *filter(None, [self.wanted.language])})
        names = [(code, native_name(code)) for code in known]
        self.fields["language"].widget.choices = [("", _("All")), *names]

    @property
    def is_narrow(self) -> bool:
        return bool(self.wanted.place or self.wanted.language or self.wanted.words)

    def address(self, **others: str) -> str:
        """The query string of this list, to be carried from page to page."""
        wanted = self.wanted
        given = {
            "tab": "" if wanted.tab == Tab.WAITING else str(wanted.tab),
            "place": wanted.place.code if wanted.place else "",
            "language": wanted.language,
            "q": wanted.words,
            **others,
        }
        return urlencode({name: value for name, value in given.items() if value})
