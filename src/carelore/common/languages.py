"""The languages that the interface is offered in, and any language by the name its own speakers use."""

from django.conf import settings
from django.urls import translate_url
from django.utils.translation import get_language_info, override


def native_name(code: str) -> str:
    """“Kiswahili” for `sw`; the code itself where the name is not known."""
    try:
        return str(get_language_info(code)["name_local"])
    except KeyError:
        return code


def offered(code: str) -> str:
    """The language if pages are offered in it, else the network's first."""
    return code if code in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE


def address_in(address: str, language: str) -> str:
    """The same page in that language, whichever language the address is in; other addresses stay as they are."""
    for code, _name in settings.LANGUAGES:
        with override(code):
            translated = translate_url(address, language)
        if translated != address:
            return translated
    return address
