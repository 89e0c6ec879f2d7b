"""Findings as a person reads them, and as a machine does."""

import json
from collections.abc import Iterator

from django.utils import timezone

from carelore import __version__
from carelore.config.doctor.findings import Check, Finding, Level

Findings = list[tuple[Check, list[Finding]]]
# A sign and a word each: a sign or a colour alone is not for everybody.
SIGNS = {Level.FINE: "✓ fine", Level.WARNING: "! look", Level.WRONG: "✗ wrong"}


def all_of(found: Findings) -> list[Finding]:
    return [finding for _check, findings in found for finding in findings]


def is_wrong(found: Findings) -> bool:
    return any(finding.level is Level.WRONG for finding in all_of(found))


def lines(found: Findings) -> Iterator[str]:
    """A line for each finding, and one below it on how to mend it; then a sentence on the whole."""
    for check, findings in found:
        for finding in findings:
            yield f"{SIGNS[finding.level]:<8} {check.name:<17} {finding.said}"
            if finding.mend:
                yield f"{'':<26} → {finding.mend}"
    yield summary(found)


def summary(found: Findings) -> str:
    levels = [finding.level for finding in all_of(found)]
    wrong, look = levels.count(Level.WRONG), levels.count(Level.WARNING)
    if not wrong and not look:
        return "All is well."
    things = [f"{wrong} {'thing is' if wrong == 1 else 'things are'} wrong"] if wrong else ["Nothing is wrong"]
    things += [f"{look} deserve{'s' if look == 1 else ''} a look"] if look else []
    return ", ".join(things) + "."


def as_json(found: Findings) -> str:
    rows = [{"check": check.name, **finding.as_row} for check, findings in found for finding in findings]
    return json.dumps(
        {
            "ok": not is_wrong(found),
            "version": __version__,
            "at": timezone.now().isoformat(timespec="seconds"),
            "findings": rows,
        },
        ensure_ascii=False,
        indent=1,
    )
