"""The words in which every model says what it holds about people, why, for how long, and what happens then.

Each app declares its models in `<app>/personal.py`, found by its name when Django starts. `people.registry` reads all
declarations, shows them to people, and walks them for an export, an erasure, and the hourly retirement of what is old.
A test fails on a model that is silent.

    declare(
        "places.RoleGrant",
        Personal(
            title=_("Your roles"),
            holds={"user": _("you"), "role": _("what you may do"), "place": _("where")},
            why=_("So that you can do your work there."),
            kept=_("As long as you have the role."),
            then=_("It is deleted."),
            export=roles_of,
            retire=revoke_all,
        ),
    )
    declare("places.Place", Impersonal(_("The tree of places.")))
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.utils.functional import Promise

Words = str | Promise
Row = Mapping[str, Any]


@dataclass(frozen=True)
class Subject:
    """Whose data it is: the account, the addresses proven to be theirs (in small letters), what they wish erased."""

    account: Any
    addresses: frozenset[str] = frozenset()
    wishes: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Period:
    """A time after which something is retired by itself. The worker calls `enforce` every hour.

    `enforce` retires what is older than `after`, a bounded number at a time, harmlessly when called twice at once, and
    returns how many. A test makes something older and something younger for each `name`.
    """

    name: str
    after: timedelta
    enforce: Callable[[], int]


@dataclass(frozen=True)
class Wish:
    """Something more that a person may ask for with an erasure. `ask` words the question, or is empty for nothing."""

    name: str
    ask: Callable[[Subject], str]


@dataclass(frozen=True)
class Personal:
    """What a model holds about people. `holds` names its fields and says each in plain words.

    `export` yields the rows that are about a subject, and nobody else's data, as plain values under documented keys
    (best the names of fields). `retire` takes the subject out, within the transaction of an erasure, and returns how
    many rows it changed. `files` yields the name and the content of each file that is the subject's own.
    """

    title: Words
    holds: Mapping[str, Words]
    why: Words
    kept: Words
    then: Words
    export: Callable[[Subject], Iterable[Row]] | None = None
    retire: Callable[[Subject], int] | None = None
    periods: tuple[Period, ...] = ()
    wish: Wish | None = None
    files: Callable[[Subject], Iterable[tuple[str, bytes]]] | None = None


@dataclass(frozen=True)
class Part:
    """A lesser model, whose purpose and time another one declares: `of` names that one."""

    of: str
    holds: Mapping[str, Words]
    export: Callable[[Subject], Iterable[Row]] | None = None
    retire: Callable[[Subject], int] | None = None
    periods: tuple[Period, ...] = ()


@dataclass(frozen=True)
class Impersonal:
    """A model that holds nothing about anybody, and why that is so."""

    reason: Words


Declaration = Personal | Part | Impersonal
_declared: dict[str, Declaration] = {}


def declare(model: str, declaration: Declaration) -> None:
    """Say it for a model, named as `app_label.ModelName`. A model can be declared once."""
    if _declared.get(model, declaration) != declaration:
        raise ValueError(f"{model} is declared twice.")
    _declared[model] = declaration


def declarations() -> dict[str, Declaration]:
    """Everything declared so far, by model."""
    return dict(_declared)
