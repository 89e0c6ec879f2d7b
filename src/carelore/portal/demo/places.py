"""Puts the invented places into the tree."""

from datetime import date, timedelta

from carelore.places.models import Place
from carelore.portal.demo import words


def load_places(*, today: date) -> dict[str, Place]:
    """Create the places, or bring them up to date; returns them by code."""
    entries = words.places()
    for entry in entries:
        fields = _fields(entry, today=today)
        place = Place.objects.filter(code=entry["code"]).first()
        if place is None:
            _plant(Place(code=entry["code"], **fields), below=entry.get("parent"))
            continue
        for name, value in fields.items():
            setattr(place, name, value)
        place.save()
    # Read anew: siblings stand in the order of their names, so each new one may have moved others in the tree.
    return {place.code: place for place in Place.objects.filter(code__in=[entry["code"] for entry in entries])}


def _plant(place: Place, *, below: str | None) -> None:
    if below:
        Place.objects.get(code=below).add_child(instance=place)
    else:
        Place.add_root(instance=place)


def _fields(entry: words.Entry, *, today: date) -> words.Entry:
    fields = {
        "kind": entry["kind"],
        "name": entry["names"]["en"],
        "names": entry["names"],
        "time_zone": entry.get("time_zone", ""),
        "languages": entry.get("languages", []),
        "emergency": entry.get("emergency", {}),
        "opened_on": _years_ago(entry["opened"], today=today),
        "closed_on": _years_ago(entry["closed"], today=today) if "closed" in entry else None,
    }
    for contact in ("quality", "safeguarding"):
        for part in ("name", "email", "phone"):
            fields[f"{contact}_{part}"] = entry.get(f"{contact}_contact", {}).get(part, "")
    return fields


def _years_ago(years: float, *, today: date) -> date:
    return today - timedelta(days=round(years * 365.25))
