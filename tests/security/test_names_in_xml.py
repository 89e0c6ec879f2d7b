"""Names of places that came from a table with characters that XML does not allow break neither feed nor picture."""

from xml.etree import ElementTree as Xml

import pytest

from carelore.moments.models import Moment
from carelore.places.models import Place
from tests import factories


@pytest.mark.parametrize("odd", ["\x01", "\x0b", "\x1f", "\ufffe", "\u202e", "<b>&"])
def test_what_is_drawn_and_fed_stays_whole(client, cast, places, odd):
    story = factories.published(places.ward, by=cast.moderator)
    Place.objects.update(name=f"Ha{odd}rbour")
    Moment.objects.update(text=f"She sat {odd} with my father until he slept.")
    at = places.ward.code
    for path in ("/moments/feed/", f"/moments/feed/?place={at}", f"/moments/{story.slug}/picture.svg"):
        answer = client.get(path)
        assert (answer.status_code, Xml.fromstring(answer.content).tag[:5]) == (200, "{http"), path
        assert "\u202e" not in answer.content.decode(), path
    assert client.get(f"/moments/{story.slug}/picture.png").content[:4] == b"\x89PNG"
