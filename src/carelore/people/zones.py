"""Time zones by their IANA names."""

from collections.abc import Iterable
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from django.utils.translation import gettext_lazy as _

# The areas of the world; what lies elsewhere ("US/…", "GMT+3") are old names for the same zones.
AREAS = {
    "Africa": _("Africa"),
    "America": _("America"),
    "Antarctica": _("Antarctica"),
    "Arctic": _("Arctic"),
    "Asia": _("Asia"),
    "Atlantic": _("Atlantic"),
    "Australia": _("Australia"),
    "Europe": _("Europe"),
    "Indian": _("Indian Ocean"),
    "Pacific": _("Pacific"),
}


def known_zone(name: str) -> bool:
    return name in available_timezones()


def zone_of(name: str) -> ZoneInfo:
    """The zone, or UTC where the name means nothing on this machine (old data, missing tables)."""
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, KeyError):  # ZoneInfoNotFoundError is a KeyError
        return ZoneInfo("UTC")


@cache
def _by_area() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {area: [] for area in AREAS}
    for name in sorted(available_timezones()):
        area, _slash, rest = name.partition("/")
        if rest and area in found:
            found[area].append(name)
    return found


def choices(current: str) -> Iterable[tuple[object, object]]:
    """For a select: UTC, then the zones by area; the current one also where it is an old name."""
    by_area = _by_area()
    if current not in {"", "UTC"} and not any(current in names for names in by_area.values()):
        yield current, current
    yield "UTC", "UTC"
    for area, names in by_area.items():
        yield AREAS[area], [(name, name.partition("/")[2].replace("_", " ").replace("/", ", ")) for name in names]
