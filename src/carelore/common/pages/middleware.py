"""Compression of what is not kept."""

from django.http import HttpRequest, HttpResponseBase
from django.middleware.gzip import GZipMiddleware

from carelore.common.pages.view import TICKET, Ticket


class Compression(GZipMiddleware):
    """As Django's, but it leaves to the wrapper in front what that will keep in several encodings."""

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        ticket = request.META.get(TICKET)
        if isinstance(ticket, Ticket) and ticket.tables is not None:
            return response
        return super().process_response(request, response)
