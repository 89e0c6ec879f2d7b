"""Languages by the names that their own speakers use."""

from django.conf.locale import LANG_INFO


def native_name(code: str) -> str:
    """“Kiswahili” for `sw`; the code itself where the name is not known."""
    found = LANG_INFO.get(code) or LANG_INFO.get(code.partition("-")[0]) or {}
    return found.get("name_local", code)
