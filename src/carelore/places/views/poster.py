"""The poster for a ward's wall, and its QR code as a drawing."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from carelore.common.pages import reading_page
from carelore.people.network import NetworkSettings
from carelore.places import posters
from carelore.places.models import Place


@reading_page(shows=[Place, NetworkSettings], parameters=["lang"])
def poster(request: HttpRequest, code: str) -> HttpResponse:
    """One sheet of A4 in the languages of the place, or in the one that `lang` names."""
    place = get_object_or_404(Place, code__iexact=code)
    offered = posters.languages_for(place)
    wanted = request.GET.get("lang", "").lower()
    chosen = [wanted] if wanted in posters.languages() else offered[: posters.MOST_LANGUAGES]
    blocks = [posters.block(place, language) for language in chosen]
    context = {
        "place": place,
        "blocks": blocks,
        "names": posters.names_of(blocks),
        "chosen": wanted if [wanted] == chosen else "",
        "choices": posters.named(posters.languages()),
        "address": posters.address_of(place).partition("://")[2],
        "qr": posters.drawing(place),
    }
    return render(request, "places/poster.html", context)


@reading_page(shows=[Place])
def qr(request: HttpRequest, code: str) -> HttpResponse:
    """The code alone, for posters made elsewhere."""
    place = get_object_or_404(Place, code__iexact=code)
    answer = HttpResponse(posters.file(place), content_type="image/svg+xml")
    answer["Content-Disposition"] = f'attachment; filename="{place.code}.svg"'
    return answer
