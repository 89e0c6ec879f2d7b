"""Every write to a shown table is seen, however it was written, and told once it is committed."""

import pytest
from django.contrib.auth.models import update_last_login
from django.db import connection, transaction
from django.db.models import F
from django.utils import timezone

from carelore.common.models import Written
from carelore.common.pages import watch
from carelore.common.pages.stamps import Change, stamps
from carelore.people.models import Institution, NetworkSettings
from carelore.places.models import Place
from tests import factories

TABLE = "people_institution"
NAMED = Change("people_user", altered=True)
ADDED, ALTERED = Change(TABLE, altered=False), Change(TABLE, altered=True)


@pytest.mark.parametrize(
    ("sql", "found"),
    [
        ('SELECT * FROM "people_institution" FOR UPDATE', set()),
        ('INSERT INTO "people_institution" ("name") VALUES (%s)', {ADDED}),
        ("insert into people_institution (name) values (?) on conflict (name) do update set name = 'x'", {ALTERED}),
        ("INSERT INTO people_institution (name) VALUES (%s) ON CONFLICT DO NOTHING", {ADDED}),
        ("REPLACE INTO `people_institution` VALUES (1)", {ALTERED}),
        ("INSERT OR REPLACE INTO people_institution VALUES (1)", {ALTERED}),
        ('  UPDATE "public"."people_institution" SET "name" = %s', {ALTERED}),
        ("DELETE FROM people_institution", {ALTERED}),
        ('TRUNCATE "people_institution", "common_count"', {ALTERED}),
        ("WITH gone AS (DELETE FROM people_institution RETURNING id) SELECT * FROM gone", {ALTERED}),
        ("WITH all_ AS (SELECT * FROM people_institution) SELECT * FROM all_", set()),
        ('UPDATE "people_institution_old" SET "name" = 1', set()),
        ('UPDATE "django_session" SET "expire_date" = %s', set()),
        ("SAVEPOINT people_institution", set()),
        ('UPDATE "people_user" SET "last_login" = %s WHERE "people_user"."id" = %s', set()),
        ('UPDATE "people_user" SET "name" = %s, "last_login" = %s WHERE "people_user"."id" = %s', {NAMED}),
        ('UPDATE "people_user" SET "last_login" = %s, "name" = (SELECT 1) WHERE "people_user"."id" = %s', {NAMED}),
        ('UPDATE "people_user" SET "last_login" = %s', {NAMED}),
        (
            "UPDATE people_institution SET name = (SELECT name FROM places_place)",
            {ALTERED, Change("places_place", altered=True)},
        ),
    ],
)
def test_what_a_statement_may_have_changed(sql, found):
    assert watch.written_by(sql) == found


@pytest.fixture
def moved(db):
    """`moved()`: whether the institutions were added to, and whether they were altered, since the last time."""
    Written.objects.all().delete()  # Emptying the tables after a test writes to them too.
    here = stamps()
    last = [here.seen([TABLE])]

    def look():
        before, last[0] = last[0], here.seen([TABLE])
        return not here.unmoved(before), not here.unaltered(before)

    return look


WRITES = {
    "save": (lambda: Institution(name="New").save(), (True, False)),
    "bulk": (lambda: Institution.objects.bulk_create([Institution(name="a"), Institution(name="b")]), (True, False)),
    "update": (lambda: Institution.objects.update(name=F("name")), (True, True)),
    "delete": (lambda: Institution.objects.all().delete(), (True, True)),
    "raw": (lambda: connection.cursor().execute("UPDATE people_institution SET name = name"), (True, True)),
    "many": (
        lambda: connection.cursor().executemany("UPDATE people_institution SET name = %s WHERE id = %s", [("x", 1)]),
        (True, True),
    ),
    "other": (lambda: Written.objects.create(table="x", altered=True), (False, False)),
}


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("way", WRITES)
def test_a_write_is_told_when_it_is_committed_however_it_is_written(way, moved):
    Institution.objects.create(name="There")
    moved()
    act, told = WRITES[way]
    with transaction.atomic():
        act()
        assert moved() == (False, False)
    assert moved() == told


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("way", WRITES)
def test_so_it_is_outside_of_a_transaction(way, moved):
    Institution.objects.create(name="There")
    moved()
    act, told = WRITES[way]
    act()
    assert moved() == told


def _written_and_rolled_back():
    with transaction.atomic():
        Institution.objects.create(name="Undone")
        transaction.set_rollback(True)


@pytest.mark.django_db(transaction=True)
def test_what_is_rolled_back_is_not_told_and_what_follows_is(moved):
    with transaction.atomic():
        _written_and_rolled_back()
        assert watch.pending(connection) == frozenset()
    assert moved() == (False, False)
    with transaction.atomic():
        _written_and_rolled_back()
        Institution.objects.create(name="Done")
    assert moved() == (True, False)
    assert Written.objects.filter(table=TABLE).count() == 1


@pytest.mark.django_db(transaction=True)
def test_a_thousand_rows_of_one_transaction_are_told_once(moved):
    with transaction.atomic():
        for number in range(30):
            with transaction.atomic():
                Institution.objects.create(name=str(number))
        assert len(connection.run_on_commit) == 1
    assert (moved(), Written.objects.count()) == ((True, False), 1)


def test_signing_in_makes_no_page_anew(db):
    person, here = factories.person("Amina"), stamps()
    Written.objects.all().delete()
    before = here.seen(["people_user"])
    with transaction.atomic():
        update_last_login(None, person)
    assert (Written.objects.count(), here.unmoved(before)) == (0, True)


@pytest.mark.django_db(transaction=True)
def test_treebeard_writes_past_save_and_is_seen():
    here = stamps()
    one, two = factories.place("ONE"), factories.place("TWO")
    seen = here.seen([Place._meta.db_table])
    two.move(one, pos="sorted-child")
    assert here.unaltered(seen) is False


def test_the_worker_tells_again_of_what_is_a_moment_old_and_forgets_it(db, moved):
    """As if the process had been killed after it had committed."""
    Written.objects.create(table=TABLE, altered=True, at=timezone.now() - watch.MOMENT * 2)
    Written.objects.create(table=TABLE, altered=True)
    assert (watch.catch_up(), moved(), Written.objects.count()) == (1, (True, True), 1)


def test_what_the_open_transaction_has_changed_is_pending(db):
    assert watch.is_pending(NetworkSettings._meta.db_table) is False
    NetworkSettings.objects.create(name="x")
    assert watch.is_pending(NetworkSettings._meta.db_table) is True
