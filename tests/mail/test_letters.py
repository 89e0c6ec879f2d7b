"""One text, three shapes: subject, plain text, HTML."""

import re

import pytest
from django.utils import translation

from carelore.mail import letters
from tests.mail.letterbox import queued


def test_the_plain_text_is_not_escaped_and_the_html_is(db):
    message = queued(context={"name": "O’Neil & <sons>"})
    assert message.subject == "A word for O’Neil & <sons>"
    assert message.text.startswith("Dear O’Neil & <sons>,\n")
    assert "Dear O’Neil &amp; &lt;sons&gt;," in message.html
    assert "<sons>" not in message.html


def test_an_address_of_this_site_becomes_a_button_named_by_the_line_before(db):
    html = queued().html
    assert re.search(r'<a class="act" href="http://testserver/moments/mine/abc/"[^>]*>See where it stands</a>', html)
    assert "See where it stands:" not in html


def test_an_address_of_another_site_stays_text(db):
    html = queued(context={"words": "https://elsewhere.example/x\nhttp://testserver.elsewhere.example/y"}).html
    assert re.findall(r'href="([^"]+)"', html) == ["http://testserver/moments/mine/abc/", "http://testserver/"]


def test_a_line_break_in_a_value_never_reaches_the_subject(db):
    message = queued(context={"name": "x\r\nBcc: everyone@example.org"})
    assert message.subject == "A word for x"
    assert "Bcc" not in message.subject


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("plain", "plain"),
        ("two\r\nlines\x00 and\ta tab\u2028", "two lines and a tab"),
        ("Où\u00a0? «\u202fIci\u202f»", "Où\u00a0? «\u202fIci\u202f»"),
        ("turned \u202eround", "turned round"),
        ("long " * 60, ("long " * 40)[:199] + "…"),
    ],
)
def test_a_subject_is_one_line_of_plain_text(typed, kept):
    assert letters.one_line(typed) == kept


def test_an_arabic_letter_reads_from_right_to_left_with_its_links_from_left_to_right(db):
    html = queued(language="ar").html
    assert '<html lang="ar" dir="rtl">' in html
    assert 'dir="ltr" style="color:#54635e">http://testserver</a>' in html


def test_the_language_of_the_caller_stays_as_it_was(db):
    with translation.override("fr"):
        queued(language="ar")
        assert translation.get_language() == "fr"


def test_a_letter_needs_no_pictures_tables_or_scripts(db):
    html = queued().html
    assert not re.search(r"<(img|table|script|link|iframe)", html)


def test_the_text_is_tidied_and_signed(db):
    text = queued(context={"words": "One  \r\n\n\n\nTwo\x07"}).text
    assert "One\n\nTwo\n" in text
    assert text.endswith("\n\n-- \nCarelore\nhttp://testserver\n")


def test_a_template_without_a_subject_is_a_mistake_of_ours(db, settings, tmp_path):
    (tmp_path / "mail").mkdir()
    (tmp_path / "mail" / "bare.txt").write_text("Hello")
    settings.TEMPLATES[0]["DIRS"] = [tmp_path]
    settings.TEMPLATES = list(settings.TEMPLATES)
    with pytest.raises(ValueError, match="must begin"):
        queued(template="bare")
