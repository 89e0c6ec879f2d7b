"""How the network introduces itself: its name, its purpose, whom to write to. Staff change it in the back office.

Pages and mails ask `current()`, which keeps the answer in the process until a change is committed, by whichever process
of the machine. Where several machines are at work, and this one cannot hear the others, it asks the database each time.
"""

import time
from dataclasses import dataclass

from django import forms
from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models.signals import post_delete, post_save
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting

from carelore.common.pages import relay, shown_on_pages
from carelore.common.pages.stamps import Seen, stamps
from carelore.common.pages.watch import is_pending

KEPT_SECONDS = 60.0  # the last resort if a change was missed
_TRANSLATED = {"name": "names", "purpose": "purpose", "about": "about"}


class NetworkForm(WagtailAdminModelForm):  # type: ignore[misc]
    """One text field for each language instead of the JSON that keeps them."""

    def __init__(self, *args, **kwargs) -> None:  # type: ignore[no-untyped-def]
        super().__init__(*args, **kwargs)
        for shown, kept in _TRANSLATED.items():
            for code, _name in settings.LANGUAGES:
                self.fields[f"{shown}_{code}"].initial = getattr(self.instance, kept).get(code, "")

    def save(self, commit: bool = True) -> "NetworkSettings":
        for shown, kept in _TRANSLATED.items():
            words = dict(getattr(self.instance, kept))
            for code, _name in settings.LANGUAGES:
                words[code] = self.cleaned_data[f"{shown}_{code}"].strip()
            setattr(self.instance, kept, {code: text for code, text in words.items() if text})
        saved: NetworkSettings = super().save(commit=commit)
        return saved


def _word_fields() -> dict[str, forms.Field]:
    found: dict[str, forms.Field] = {}
    for code, language in settings.LANGUAGES:
        found[f"name_{code}"] = forms.CharField(label=language, max_length=80, required=False)
        for shown, rows in (("purpose", 3), ("about", 10)):
            box = forms.Textarea(attrs={"rows": rows, "dir": "auto"})
            found[f"{shown}_{code}"] = forms.CharField(label=language, required=False, widget=box)
    return found


# A form's fields are gathered when its class is made, so that panels can name them.
PanelForm = type("PanelForm", (NetworkForm,), _word_fields())


def _panels(shown: str) -> list[FieldPanel]:
    return [FieldPanel(f"{shown}_{code}") for code, _name in settings.LANGUAGES]


@dataclass(frozen=True)
class Words:
    """What the network says of itself in one language; `about_language` is set where `about` stands in another."""

    name: str
    purpose: str
    about: str
    about_language: str = ""


@shown_on_pages
@register_setting(icon="globe")
class NetworkSettings(BaseGenericSetting):  # type: ignore[misc]
    """One row. `names`, `purpose` and `about` map language codes to text; `about` is Markdown."""

    name = models.CharField(_("name"), max_length=80, default="Carelore")
    names = models.JSONField(_("names in other languages"), default=dict, blank=True)
    purpose = models.JSONField(_("purpose"), default=dict, blank=True)
    about = models.JSONField(_("about this network"), default=dict, blank=True)
    contact_email = models.EmailField(_("contact e-mail"), blank=True)
    promise_days = models.PositiveSmallIntegerField(
        _("working days within which a story is read"),
        default=5,
        validators=[MinValueValidator(1), MaxValueValidator(30)],
    )

    base_form_class = PanelForm
    panels = [
        FieldPanel("name"),
        FieldPanel("contact_email"),
        FieldPanel("promise_days"),
        MultiFieldPanel(_panels("name"), heading=_("Name in each language")),
        MultiFieldPanel(_panels("purpose"), heading=_("Purpose, in a sentence or two")),
        MultiFieldPanel(_panels("about"), heading=_("About this network (Markdown)")),
    ]

    class Meta:
        verbose_name = _("network")

    def __str__(self) -> str:
        return self.name

    def in_language(self, language: str) -> Words:
        """The words in a language. A text about the network in the default language is better than none."""
        default = settings.LANGUAGE_CODE
        borrowed = not self.about.get(language) and bool(self.about.get(default))
        return Words(
            name=self.names.get(language) or self.name,
            purpose=self.purpose.get(language) or "",
            about=self.about.get(default if borrowed else language) or "",
            about_language=default if borrowed else "",
        )

    @property
    def words(self) -> Words:
        """The words in the language of the page."""
        return self.in_language(get_language() or settings.LANGUAGE_CODE)


@dataclass(frozen=True)
class _Remembered:
    found: NetworkSettings
    until: float
    seen: Seen | None  # of the table, before the row was read; none: whatever happens


_kept: _Remembered | None = None


def current() -> NetworkSettings:
    """The network's settings; unsaved defaults where nobody has set any. Not to be changed: load a row to do so."""
    kept, here, table = _kept, stamps(), NetworkSettings._meta.db_table
    if kept is not None and kept.until > time.monotonic() and (kept.seen is None or (here and here.unmoved(kept.seen))):
        return kept.found
    seen = here.seen([table]) if here is not None else None
    found = NetworkSettings.objects.first() or NetworkSettings()
    if (
        seen is not None and relay.hears() and not is_pending(table)
    ):  # Others do not read yet what this transaction wrote.
        _remember(_Remembered(found, time.monotonic() + KEPT_SECONDS, seen))
    return found


def remember(found: NetworkSettings, *, seconds: float = KEPT_SECONDS) -> None:
    """Answer `current()` with this for a while, until a row is saved or deleted in this process."""
    _remember(_Remembered(found, time.monotonic() + seconds, seen=None))


def _remember(remembered: _Remembered) -> None:
    global _kept
    _kept = remembered


def forget(**kwargs: object) -> None:
    """Ask the database again next time."""
    global _kept
    _kept = None


post_save.connect(forget, sender=NetworkSettings)
post_delete.connect(forget, sender=NetworkSettings)
