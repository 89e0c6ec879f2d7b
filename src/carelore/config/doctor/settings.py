"""The settings: what Django and Carelore themselves say about them."""

from collections.abc import Iterator

from django.conf import settings
from django.core import checks

from carelore.config.doctor.findings import Finding, fine, warning, wrong
from carelore.config.settings import ENV

UNPROTECTED = "Good for trying out on this machine. For people, put something in front that speaks HTTPS."
# Django says four times, at length, what an address without https comes to: HSTS, redirect, and two cookies.
WANT_HTTPS = {"security.W004", "security.W008", "security.W012", "security.W016"}


def fit_for_production() -> Iterator[Finding]:
    """As `carelore check --deploy` does."""
    if not ENV.is_production:
        yield fine(f"CARELORE_MODE is {ENV.mode}: fit for trying out, not for people's stories.")
        return
    found = [each for each in checks.run_checks(include_deployment_checks=True) if not each.is_silenced()]
    if not settings.BASE_URL.startswith("https://"):
        yield warning("Nothing is encrypted on the way to people: CARELORE_BASE_URL begins with http://.", UNPROTECTED)
        found = [each for each in found if each.id not in WANT_HTTPS]
    for each in found:
        kind = wrong if each.level >= checks.ERROR else warning
        yield kind(f"{each.msg} ({each.id})", each.hint or "Run: carelore check --deploy")
    if not found and settings.BASE_URL.startswith("https://"):
        yield fine(f"All settings are fit for production; {len(settings.ALLOWED_HOSTS)} host names are allowed.")
