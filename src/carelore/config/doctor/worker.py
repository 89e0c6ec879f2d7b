"""Whether somebody delivers mail and does what falls due, on whichever machine."""

from collections.abc import Iterator
from datetime import timedelta

from carelore.config.doctor.findings import Finding, fine, warning, wrong
from carelore.mail import heartbeat

MEND = (
    "Start it: `carelore serve` brings one along, `carelore worker` is one. If it runs, its log says why it is silent."
)


def alive() -> Iterator[Finding]:
    silences = heartbeat.silences()
    lively = [(row, silence) for row, silence in silences if silence < heartbeat.LATE]
    if lively:
        count = "One worker is" if len(lively) == 1 else f"{len(lively)} workers are"
        yield fine(f"{count} at work: {', '.join(f'{row} ({_long(silence)} ago)' for row, silence in lively)}.")
    elif silences:
        row, silence = silences[0]
        yield wrong(f"No worker is at work: the last ({row}) was heard {_long(silence)} ago. Mail waits.", MEND)
    else:
        yield wrong("No worker is at work. Mail waits.", MEND)


def chores() -> Iterator[Finding]:
    """Hourly work whose last try failed."""
    from carelore.mail.models import Chore  # only here, so that the rest works without its table

    failing = list(Chore.objects.order_by("name"))
    for each in failing:
        yield warning(
            f"Hourly work fails: {each.name} ({each.failure}, {each.failures} times).", "The worker's log says where."
        )
    if not failing:
        yield fine("No hourly work has failed.")


def _long(time: timedelta) -> str:
    minutes = int(time.total_seconds()) // 60
    if minutes < 1:
        return f"{int(time.total_seconds())} s"
    return f"{minutes} min" if minutes < 120 else f"{minutes // 60} h"
