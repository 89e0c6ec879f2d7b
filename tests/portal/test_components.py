"""How forms are drawn."""

import re

from django import forms


class Sample(forms.Form):
    name = forms.CharField(label="Name", help_text="As others see it.")
    note = forms.CharField(label="Note", required=False)
    kind = forms.ChoiceField(label="Kind", choices=[("a", "One"), ("b", "Two")], widget=forms.RadioSelect)
    agree = forms.BooleanField(label="I agree")
    token = forms.CharField(widget=forms.HiddenInput)


def drawn(given=None):
    return str(Sample(given))


def test_hints_and_faults_are_tied_to_their_field():
    page = drawn({"token": "x"})
    assert 'aria-describedby="id_name_helptext id_name_error"' in page
    assert re.search(r'id="id_name_error">This field is required', page)
    assert '<fieldset class="field" aria-describedby="id_kind_error">' in page


def test_the_summary_leads_to_each_field():
    targets = re.findall(r'<a href="#([^"]+)">', drawn({"token": "x"}))
    assert targets == ["id_name", "id_kind_0", "id_agree"]
    assert all(f'id="{target}"' in drawn({"token": "x"}) for target in targets)


def test_a_form_that_nobody_sent_shows_no_summary():
    assert "faults" not in drawn()


def test_what_may_be_left_out_says_so():
    assert re.findall(r"(\w+) <span class=\"optional\">\(optional\)", drawn()) == ["Note"]


def test_choices_are_big_targets_in_a_fieldset():
    assert re.findall(r'<label class="pick" for="(\w+)">', drawn()) == ["id_kind_0", "id_kind_1", "id_agree"]


def test_hidden_fields_are_there():
    assert '<input type="hidden" name="token"' in drawn()


def test_a_wrong_hidden_field_is_told_in_the_summary():
    assert "This field is required." in re.search(r'class="faults".*?</ul>', drawn({"name": "x"})).group(0)
