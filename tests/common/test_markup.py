"""The one path from what members typed to HTML."""

import pytest

from carelore.common.markup import to_html


def test_paragraphs_lists_and_emphasis_are_kept():
    assert (
        to_html("*Calm* **care**\n\n- one\n")
        == "<p><em>Calm</em> <strong>care</strong></p>\n<ul>\n<li>one</li>\n</ul>\n"
    )


def test_a_link_vouches_for_nobody():
    link = '<a href="https://example.org/" rel="nofollow noopener noreferrer">there</a>'
    assert to_html("[there](https://example.org/)") == f"<p>{link}</p>\n"


@pytest.mark.parametrize(
    "typed",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](data:text/html,<script>alert(1)</script>)",
        "![x](https://example.org/pixel.gif)",
        '<p style="position:fixed" onclick="alert(1)">',
    ],
)
def test_nothing_that_acts_or_fetches_gets_through(typed):
    made = to_html(typed)
    assert [part for part in ("<script", "<img", "<p style", "href=") if part in made] == []
