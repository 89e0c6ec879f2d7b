"""Files that people uploaded, served so that nothing in them can run: pictures alone, under strict headers.

Served are the sizes that pages show (`images/`). What was uploaded itself, and documents, have no address.
"""

import re

from django.core.files.storage import default_storage
from django.http import FileResponse, Http404, HttpRequest
from django.views.decorators.http import require_safe

KINDS = {
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "png": "image/png",
    "webp": "image/webp",
    "avif": "image/avif",
    "gif": "image/gif",
}
SERVED = re.compile(rf"images/[A-Za-z0-9][\w.-]{{0,200}}\.(?P<ending>{'|'.join(KINDS)})", re.ASCII)
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "private, max-age=86400",  # of the size that one page shows, under a name that is not used again
}


@require_safe
def media(request: HttpRequest, name: str) -> FileResponse:
    """One picture. The kind is ours to say, by the ending of a name that we gave."""
    known = SERVED.fullmatch(name)
    if known is None:
        raise Http404
    try:
        file = default_storage.open(name)
    except OSError:
        raise Http404 from None
    return FileResponse(file, content_type=KINDS[known["ending"]], headers=HEADERS)
