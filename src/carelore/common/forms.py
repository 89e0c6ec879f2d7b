"""How forms are drawn: one component for every field."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, ClassVar

from django import forms
from django.forms.renderers import TemplatesSetting
from django.forms.utils import flatatt
from django.http import HttpRequest
from django.utils.html import conditional_escape, format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import get_language

SELECT = "django/forms/widgets/select.html"


class Renderer(TemplatesSetting):
    form_template_name = "components/_form.html"
    field_template_name = "components/_field.html"

    def render(self, template_name: str, context: dict[str, Any], request: HttpRequest | None = None) -> str:
        """Select boxes are written without a template: for a hundred places it took a third of the page's time."""
        if template_name == SELECT:
            return _select(context["widget"])
        return super().render(template_name, context, request)


class DrawnForm(forms.Form):
    """A form whose visible fields stand on the page in their order, as `{{ form.drawn }}`."""

    @property
    def drawn(self) -> SafeString:
        return SafeString("".join(field.as_field_group() for field in self.visible_fields()))


@dataclass(frozen=True, slots=True)
class Blank:
    """Stands in a template for a form into which nobody has typed."""

    drawn: SafeString
    is_bound: ClassVar[bool] = False


def blank(form: Callable[..., DrawnForm], *known: Hashable) -> Blank:
    """The form `form(*known)` before anybody types, drawn once for each language of the page and then kept in memory.

    What is `known` must be of a few values, such as a language: nothing that is of one person or of one story.
    """
    return _blank(form, get_language(), known)


@lru_cache(maxsize=1000)
def _blank(form: Callable[..., DrawnForm], language: str | None, known: tuple[Hashable, ...]) -> Blank:
    return Blank(form(*known).drawn)


class LongSelect(forms.Select):
    """A select box of many choices in no groups, written at once: Django makes a dictionary or three for each."""

    def render(self, name: str, value: Any, attrs: Any = None, renderer: Any = None) -> SafeString:
        chosen, choices = self.format_value(value), list[Any](self.choices)
        options = "".join(
            f'<option value="{conditional_escape(code)}"{" selected" if str(code) in chosen else ""}>'
            f"{conditional_escape(label)}</option>"
            for code, label in choices
        )
        written = SafeString(options)  # every part was escaped
        return format_html(
            '<select name="{}"{}>{}</select>', name, flatatt(self.build_attrs(self.attrs, attrs)), written
        )


def _select(widget: dict[str, Any]) -> SafeString:
    groups = format_html_join("", "{}", ((_group(name, options),) for name, options, _index in widget["optgroups"]))
    return format_html('<select name="{}"{}>{}</select>', widget["name"], flatatt(widget["attrs"]), groups)


def _group(name: str | None, options: list[dict[str, Any]]) -> SafeString:
    written = format_html_join(
        "",
        '<option value="{}"{}>{}</option>',
        ((option["value"], flatatt(option["attrs"]), option["label"]) for option in options),
    )
    return format_html('<optgroup label="{}">{}</optgroup>', name, written) if name else written
