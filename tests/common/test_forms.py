"""Forms that are drawn once, and long select boxes."""

import re

import pytest
from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from carelore.common.forms import DrawnForm, LongSelect, blank


class Question(DrawnForm):
    version = forms.IntegerField(widget=forms.HiddenInput)
    words = forms.CharField(label=_("Language"), help_text="<Copy>", max_length=9)

    def __init__(self, start: str = "", data: object = None) -> None:
        super().__init__(data, initial={"words": start}, auto_id="ask-%s")


def test_a_blank_form_shows_its_visible_fields_as_the_form_itself_does():
    assert blank(Question, "a<b").drawn == Question("a<b").drawn
    assert "version" not in Question().drawn
    assert 'value="a&lt;b"' in blank(Question, "a<b").drawn


def test_a_blank_form_is_kept_for_each_language_and_for_what_is_known():
    with override("en"):
        english = blank(Question)
        assert blank(Question) is english
        assert blank(Question, "x").drawn != english.drawn
    with override("fr"):
        assert blank(Question).drawn != english.drawn


def test_a_blank_form_is_not_bound_and_one_with_words_in_it_is():
    assert (blank(Question).is_bound, Question(data={"words": "x"}).is_bound) == (False, True)


@pytest.mark.parametrize("chosen", ["", None, "a", "c", "<b>"])
@pytest.mark.parametrize("attrs", [{}, {"id": "at"}, {"required": True, "class": "wide"}])
def test_a_long_select_box_is_written_as_any_other(chosen, attrs):
    choices = [("", "All"), ("a", "A & B"), ("<b>", "<B>"), ("c", _("Language"))]
    long, short = [kind(choices=choices).render("place", chosen, attrs) for kind in (LongSelect, forms.Select)]
    assert _attributes(long) == _attributes(short)


def _attributes(html: str) -> list[list[str]]:
    """Each tag or text, its attributes in order of name."""
    return [sorted(re.findall(r'[\w-]+(?:="[^"]*")?', part)) for part in re.split(r"[<>]", html)]
