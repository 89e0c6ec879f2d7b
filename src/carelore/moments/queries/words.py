"""Stories that have certain words: by the index of words, and by looking into each as a list is read."""

from collections.abc import Iterable, Sequence
from functools import reduce
from operator import and_, or_
from typing import Any

from django.db import connection
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import BooleanField, F, Func, Q, QuerySet
from django.db.models.sql.compiler import SQLCompiler

from carelore.common.words import Wanted
from carelore.moments.index import TABLE, VECTOR
from carelore.moments.models import Moment

FEW = 1000  # stories; those that more have are met soon enough by reading the newest


class Holding(Func):
    """Whether a story has some token of each set, asked of the index.

    SQLite gathers what the index knows before it looks at the stories: with `limit` no more than so many of them, the
    newest first. PostgreSQL puts the question together with the others.
    """

    output_field = BooleanField()

    def __init__(self, sets: Iterable[Iterable[str]], *, limit: int = -1) -> None:
        super().__init__(F("pk"), F("tokens"))
        self.sets = [sorted(each) for each in sets]
        self.limit = limit

    def as_sqlite(self, compiler: SQLCompiler, connection: BaseDatabaseWrapper, **context: Any) -> tuple[str, Any]:
        key, values = compiler.compile(self.get_source_expressions()[0])
        match = " AND ".join("(" + " OR ".join(f'"{token}"' for token in each) + ")" for each in self.sets)
        found = f"SELECT rowid FROM {TABLE} WHERE {TABLE} MATCH %s ORDER BY rowid DESC LIMIT %s"  # noqa: S608
        return f"{key} IN ({found})", [*values, match, self.limit]

    def as_postgresql(self, compiler: SQLCompiler, connection: BaseDatabaseWrapper, **context: Any) -> tuple[str, Any]:
        tokens, values = compiler.compile(self.get_source_expressions()[1])
        match = " & ".join("(" + " | ".join(f"'{token}'" for token in each) + ")" for each in self.sets)
        return f"{VECTOR.format(tokens=tokens)} @@ %s::tsquery", [*values, match]


def few_with(words: Sequence[Wanted]) -> list[int] | None:
    """The keys of all stories that have every word, whoever may read them; nothing where they are more than a few."""
    holding = Moment.objects.filter(Holding([word.tokens for word in words], limit=FEW + 1))
    keys = list(holding.order_by().values_list("pk", flat=True)[: FEW + 1])
    return keys if len(keys) <= FEW else None


def which_stand_in(stories: QuerySet[Moment], words: Sequence[Wanted]) -> list[bool]:
    """For each word whether one of the stories has it, in one query."""
    asked, values = [], list[Any]()
    for word in words:
        sql, given = led_by_words(stories.filter(Holding([word.tokens])).order_by().values("pk")[:1])
        asked.append(f"EXISTS ({sql})")
        values += given
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {', '.join(asked)}", values)
        return [bool(there) for there in cursor.fetchone()]


def led_by_words(stories: QuerySet[Moment, Any]) -> tuple[str, Sequence[Any]]:
    """The SQL of a query with `Holding`, and its values, in which the index of words leads.

    SQLite keeps no statistics here and would go through all that the gate lets pass, asking of each whether it is among
    those that have the words. Without another index it can only go from those to the rows.
    """
    sql, values = stories.query.sql_with_params()
    if connection.vendor == "sqlite":
        table = connection.ops.quote_name(Moment._meta.db_table)
        sql = sql.replace(f" FROM {table} WHERE ", f" FROM {table} NOT INDEXED WHERE ", 1)
    return sql, values


def has_all(words: Sequence[Wanted]) -> Q:
    """The same asked of each story that is read: as quick as reading it, where many have the words."""
    return reduce(and_, (_has_any(word.tokens) for word in words), Q())


def narrowed_to(words: Sequence[Wanted]) -> Q:
    """Whichever of the two is quicker: few stories are named one by one."""
    if not words:
        return Q()
    keys = few_with(words)
    return has_all(words) if keys is None else Q(pk__in=keys)


def _has_any(tokens: Iterable[str]) -> Q:
    return reduce(or_, (Q(tokens__contains=f" {token} ") for token in sorted(tokens)), Q())
