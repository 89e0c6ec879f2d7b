"""The newest stories as an Atom feed. Feeds are read without signing in: they hold only what anyone may see."""

from typing import Any
from urllib.parse import urlencode, urlsplit

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.contrib.syndication.views import Feed
from django.http import Http404, HttpRequest
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.formats import date_format
from django.utils.html import format_html, linebreaks
from django.utils.safestring import SafeString
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from carelore.moments.cleaning import clean, clean_line
from carelore.moments.models import Moment, Response
from carelore.moments.queries.filtering import Wanted, found_by
from carelore.moments.queries.paging import page_of
from carelore.moments.queries.passing_on import answers_of
from carelore.moments.queries.reading import newest_for, visible_to
from carelore.people import network
from carelore.places.models import Place

LENGTH = 30


class StoryFeed(Atom1Feed):
    """Each story says which language it is told in."""

    def item_attributes(self, item: dict[str, Any]) -> dict[str, str]:
        return {"xml:lang": item["language"]}


class NewestMoments(Feed):  # type: ignore[type-arg]
    """At `?place=CODE` those of the place and below. Addresses are ours, by whichever name the server was called."""

    feed_type = StoryFeed

    def get_object(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Place | None:
        code = request.GET.get("place", "").strip()
        if not code:
            return None
        place: Place | None = Place.objects.filter(code__iexact=code).first() if "\0" not in code else None
        if place is None:
            raise Http404
        return place

    def title(self, place: Place | None) -> str:
        return _("Moments from %(place)s") % {"place": clean_line(place.shown_name)} if place else _("Moments")

    def subtitle(self) -> str:
        return _("What people told about care: the kindness they met, and the times it was missing.")

    def author_name(self) -> str:
        return clean_line(network.current().words.name)

    def link(self, place: Place | None) -> str:
        return _absolute(reverse("moments:moments"), place)

    def feed_url(self, place: Place | None) -> str:
        return _absolute(reverse("moments:feed"), place)

    def feed_guid(self, place: Place | None) -> str:
        return _tag(f"moments/{place.code}" if place else "moments")

    def items(self, place: Place | None) -> list[Moment]:
        """Each story with its answers at hand."""
        stories = list(newest_for(AnonymousUser(), LENGTH)) if place is None else _newest_at(place)
        answers = answers_of(story for story in stories if story.answered_at)
        for story in stories:
            story.answers = answers.get(story.pk, [])  # type: ignore[attr-defined]
        return stories

    def item_title(self, item: Moment) -> str:
        return Truncator(Truncator(clean_line(item.text)).words(9, truncate="…")).chars(80)

    def item_description(self, item: Moment) -> str:
        """The story, and beneath it what the place answered."""
        return "\n\n".join([linebreaks(clean(item.text), autoescape=True), *map(_answered, item.answers)])  # type: ignore[attr-defined]

    def item_link(self, item: Moment) -> str:
        return _absolute(reverse("moments:moment", args=[item.slug]))

    def item_guid(self, item: Moment) -> str:
        return _tag(f"moment/{item.slug}")

    def item_pubdate(self, item: Moment) -> Any:
        return item.published_at

    def item_updateddate(self, item: Moment) -> Any:
        """An answer makes a story new to who has read it."""
        return max([item.published_at, *(answer.published_at for answer in item.answers)])  # type: ignore[attr-defined]

    def item_author_name(self, item: Moment) -> str:
        return item.get_teller_display()

    def item_categories(self, item: Moment) -> list[str]:
        return [item.get_kind_display(), clean_line(item.place.shown_name)]

    def item_extra_kwargs(self, item: Moment) -> dict[str, Any]:
        return {"language": item.language}


def _newest_at(place: Place) -> list[Moment]:
    found = found_by(visible_to(AnonymousUser()), Wanted(places=(place,)))
    return page_of(found.stories, size=LENGTH).stories


def _answered(answer: Response) -> SafeString:
    """“A change made (May 2026): …”, in the language in which it was written."""
    what = answer.get_kind_display()
    if answer.is_change and answer.changes_on:
        what = f"{what} ({date_format(answer.changes_on, 'YEAR_MONTH_FORMAT')})"
    words = format_html('<span lang="{}">{}</span>', answer.language, clean(answer.text))
    return format_html("<p><b>{}</b>: {}</p>", what, words) if answer.text else format_html("<p><b>{}</b></p>", what)


def _absolute(path: str, place: Place | None = None) -> str:
    return f"{settings.BASE_URL}{path}" + (f"?{urlencode({'place': place.code})}" if place else "")


def _tag(name: str) -> str:
    """A name that stays when addresses change (RFC 4151)."""
    return f"tag:{urlsplit(settings.BASE_URL).hostname},2026:{name}"
