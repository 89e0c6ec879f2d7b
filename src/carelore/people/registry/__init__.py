"""The register of personal data: what every model holds about people, read from what each app declares of its own."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from allauth.account.models import EmailAddress
from django.utils.translation import gettext as _

from carelore.common.personal import Part, Period, Personal, Row, Subject, Words, declarations
from carelore.people.models import User


@dataclass
class Entry:
    """One thing that the network holds about people, as the register shows it."""

    model: str
    said: Personal
    holds: list[Words] = field(default_factory=list)


# What people ask about first; the rest follows as it was declared.
_FIRST = [
    "people.User",
    "account.EmailAddress",
    "sessions.Session",
    "mfa.Authenticator",
    "places.RoleGrant",
    "moments.Moment",
    "moments.Decision",
    "mail.Message",
]


def entries() -> list[Entry]:
    """What is held, each with its parts. Whose it is (“you”) goes without saying."""
    found = {name: Entry(name, said) for name, said in declarations().items() if isinstance(said, Personal)}
    for name, said in held().items():
        entry = found[said.of if isinstance(said, Part) else name]
        known = [_("you"), *(str(words) for words in entry.holds)]
        entry.holds += [words for words in said.holds.values() if str(words) not in known]
    first = [found[name] for name in _FIRST if name in found]
    return first + [entry for name, entry in found.items() if name not in _FIRST]


def held() -> dict[str, Personal | Part]:
    """Every model that holds something about people."""
    return {name: said for name, said in declarations().items() if isinstance(said, Personal | Part)}


def periods() -> Iterator[Period]:
    """Every time after which something is retired by itself."""
    for said in held().values():
        yield from said.periods


def subject_of(person: User, *, wishes: Iterable[str] = ()) -> Subject:
    """The person with the addresses they have shown to be theirs."""
    proven = EmailAddress.objects.filter(user=person, verified=True).values_list("email", flat=True)
    return Subject(person, frozenset(email.lower() for email in proven), frozenset(wishes))


def rows_about(subject: Subject) -> dict[str, list[Row]]:
    """Everything held about a subject, by model; models that hold nothing about them are left out."""
    found = {name: list(said.export(subject)) for name, said in held().items() if said.export is not None}
    return {name: rows for name, rows in found.items() if rows}


def files_of(subject: Subject) -> Iterator[tuple[str, bytes]]:
    """The files that are the subject's own."""
    for said in held().values():
        if isinstance(said, Personal) and said.files is not None:
            yield from said.files(subject)


def retire(subject: Subject) -> dict[str, int]:
    """Take a subject out of every model; how many rows of each changed. The caller holds the transaction."""
    return {name: said.retire(subject) for name, said in held().items() if said.retire is not None}


def wishes_for(subject: Subject) -> list[tuple[str, str]]:
    """What this person may ask for besides the erasure of the account: a name, and the question."""
    asked = [said.wish for said in held().values() if isinstance(said, Personal) and said.wish is not None]
    found = [(wish.name, str(wish.ask(subject))) for wish in asked]
    return [(name, question) for name, question in found if question]
