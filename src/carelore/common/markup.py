"""The one path from what people typed to HTML: escaped or sanitised, never trusted."""

import nh3
from django.utils.safestring import SafeString, mark_safe
from markdown_it import MarkdownIt

_MARKDOWN = MarkdownIt("commonmark", {"html": False, "linkify": False})
_TAGS = {"p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "a", "h3", "h4", "code", "pre", "hr"}


def to_html(text: str) -> SafeString:
    """Render members' Markdown as safe HTML. Links are `nofollow`; pictures and raw HTML are dropped."""
    rendered = nh3.clean(
        _MARKDOWN.render(text),
        tags=_TAGS,
        attributes={"a": {"href"}},
        url_schemes={"http", "https", "mailto"},
        link_rel="nofollow noopener noreferrer",
    )
    return mark_safe(rendered)  # noqa: S308  nh3 has just cleaned it
