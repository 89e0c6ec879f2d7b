"""Uploading a table of places: first what would happen, row by row; then, asked for once more, it happens."""

import base64
import binascii
import zlib

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from wagtail.admin import messages

from carelore.places.editor.forms import ImportForm
from carelore.places.errors import PlacesError
from carelore.places.services.importing import Outcome, Report, import_places

OUTCOMES = list(Outcome)


def import_table(request: HttpRequest) -> HttpResponse:
    """A file is looked through; `packed`, which the report hands back, is imported."""
    packed = _unpacked(request.POST.get("packed", ""))
    form = ImportForm(request.POST or None, request.FILES or None)
    content = packed or (form.cleaned_data["table"] if request.method == "POST" and form.is_valid() else b"")
    context = {"form": form, "columns": COLUMNS}
    if content:
        try:
            report = import_places(actor=request.user, content=content, dry_run=not packed)  # type: ignore[arg-type]
        except PlacesError as error:
            messages.error(request, error.message)
        else:
            context |= {"report": report, "counts": _counts(report), "packed": "" if packed else _packed(content)}
    return render(request, "places/editor/import.html", context)


COLUMNS = (
    "code, parent, kind, name, name_fr, name_ar, time_zone, languages, quality_name, quality_email, quality_phone, "
    "safeguarding_name, safeguarding_email, safeguarding_phone, emergency_en, emergency_fr, opened_on, closed_on"
)


def _counts(report: Report) -> list[tuple[str, int]]:
    words = {
        Outcome.CREATED: _("created"),
        Outcome.CHANGED: _("changed"),
        Outcome.UNCHANGED: _("unchanged"),
        Outcome.REFUSED: _("refused"),
    }
    return [(words[outcome], report.count(outcome)) for outcome in OUTCOMES]


def _packed(content: bytes) -> str:
    return base64.b64encode(zlib.compress(content)).decode()


def _unpacked(packed: str) -> bytes:
    """The table that the page kept; empty where it is none, or larger than what may be uploaded."""
    try:
        engine = zlib.decompressobj()
        content = engine.decompress(base64.b64decode(packed, validate=True), ImportForm.MOST_BYTES)
    except (binascii.Error, zlib.error, ValueError):
        return b""
    return b"" if engine.unconsumed_tail else content
