"""What every list costs at 1,000 and at 100,000 stories: queries, CPU, and how much more the larger network costs.

    python bench/lists.py [--small N] [--large N] [--only sqlite|postgresql] [--pages WORD] [--keep DIR]

Pages are made by Django itself, in this process; no cache answers. CPU is the median of twenty. The time of
the whole page stands beside it (the fastest of twenty), since PostgreSQL spends its CPU elsewhere. The limits: at
most 12 queries, the same at both sizes; at most 25 ms of CPU; at most 1.5 times as much at the larger size. A page
whose ratio is over the limit by less than a millisecond passes: that is below what this can measure.

PostgreSQL is used where CARELORE_BENCH_DATABASE_URL (default: postgres://postgres@127.0.0.1:5432/carelore_lists)
can be reached; its tables are dropped and made anew.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

POSTGRESQL = os.environ.get("CARELORE_BENCH_DATABASE_URL", "postgres://postgres@127.0.0.1:5432/carelore_lists")
QUERIES, CPU, RATIO, NOISE = 12, 25.0, 1.5, 1.0
ROUNDS = 20
sys.path.insert(0, str(Path(__file__).parent))


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("--small", type=int, default=1000)
    options.add_argument("--large", type=int, default=100_000)
    options.add_argument("--only", choices=["sqlite", "postgresql"])
    options.add_argument("--pages", default="", help="only pages whose name has this in it")
    options.add_argument("--keep", help="where the networks are kept, and found again by the next run")
    options.add_argument("--one", type=int, help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if chosen.one:
        measure(chosen.one, chosen.pages)
        return 0
    broken = 0
    for vendor in [chosen.only] if chosen.only else ["sqlite", "postgresql"]:
        if vendor == "postgresql" and not reachable():
            print("skipped: no PostgreSQL at CARELORE_BENCH_DATABASE_URL")
            continue
        with tempfile.TemporaryDirectory(prefix="carelore-bench-") as home:
            homes = Path(chosen.keep or home)
            small, large = [run(vendor, size, chosen.pages, homes) for size in (chosen.small, chosen.large)]
        broken += report(vendor, chosen.small, chosen.large, small, large)
    return 1 if broken else 0


def reachable() -> bool:
    import psycopg

    try:
        with psycopg.connect(_server() + "/postgres", connect_timeout=3):
            return True
    except psycopg.Error:
        return False


def _server() -> str:
    return POSTGRESQL.rpartition("/")[0]


def _database(size: int, *, anew: bool) -> str:
    """The address of the database for one size, which is there."""
    import psycopg

    address = f"{POSTGRESQL}_{size}"
    name = address.rpartition("/")[2]
    with psycopg.connect(_server() + "/postgres", autocommit=True) as connection:
        if anew:
            connection.execute(f'DROP DATABASE IF EXISTS "{name}"')
        if anew or not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone():
            connection.execute(f'CREATE DATABASE "{name}"')
    return address


def run(vendor: str, size: int, pages: str, homes: Path) -> dict[str, dict[str, float]]:
    """The measures of each page at one size, taken in a process of its own."""
    home = homes / f"{vendor}-{size}"
    ours = {
        "CARELORE_MODE": "development",
        "CARELORE_LOG_LEVEL": "WARNING",
        "CARELORE_HOME": str(home),
        "DJANGO_SETTINGS_MODULE": "carelore.config.settings",
    }
    if vendor == "postgresql":
        ours["CARELORE_DATABASE_URL"] = _database(size, anew=not home.exists())
    home.mkdir(parents=True, exist_ok=True)
    kept = {name: value for name, value in os.environ.items() if not name.startswith("CARELORE_")}
    command = [sys.executable, __file__, "--one", str(size), "--pages", pages]
    done = subprocess.run(command, env=kept | ours, stdout=subprocess.PIPE, check=True)
    return json.loads(done.stdout)


def measure(size: int, only: str) -> None:
    import django

    django.setup()
    from django.conf import settings
    from django.core.management import call_command
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext
    from stock import fill

    settings.ALLOWED_HOSTS = ["*"]
    call_command("migrate", verbosity=0)
    begun = time.monotonic()
    stock = fill(size)
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("VACUUM ANALYZE")  # as autovacuum does within a minute
    print(f"  {connection.vendor}, {size} stories laid down in {time.monotonic() - begun:.0f} s", file=sys.stderr)
    found = {}
    for name, who, address in pages_of(stock):
        if only not in name:
            continue
        client = Client()
        if who != "visitor":
            client.force_login(stock.people[who])
        for _ in range(2):
            answer = client.get(address)
        assert answer.status_code == 200, (name, address, answer.status_code)
        with CaptureQueriesContext(connection) as queries:
            client.get(address)
            number = len(queries)
            if os.environ.get("BENCH_SQL"):
                for query in queries:
                    print(query["time"], query["sql"][:1500], file=sys.stderr)
        spent, taken = [], []
        for _ in range(ROUNDS):
            cpu, wall = time.process_time(), time.perf_counter()
            client.get(address)
            spent.append(time.process_time() - cpu)
            taken.append(time.perf_counter() - wall)
        found[name] = {
            "queries": number,
            "cpu": 1000 * statistics.median(spent),
            "wall": 1000 * min(taken),
        }
    print(json.dumps(found))


def pages_of(stock) -> list[tuple[str, str, str]]:
    """Name, viewer and address of each page."""
    from stock import RARE

    from carelore.moments.enums import Scope, State
    from carelore.moments.models import Moment
    from carelore.moments.queries.paging import page_of as read
    from carelore.moments.queries.queue import Tab, Wanted
    from carelore.moments.queries.queue import page_of as queued

    middle = Moment.objects.filter(state=State.PUBLISHED, published_at__gte=stock.middle.published_at)
    mark = read(middle, oldest_first=True).on
    month = f"{stock.middle.happened_on:%Y-%m}"
    lists = {
        "plain": "",
        "further on": f"?after={mark}",
        "back": f"?before={mark}",
        "oldest first": "?sort=oldest",
        "kind": "?kind=missing",
        "teller": "?teller=student",
        "language": "?language=sw",
        "rare language": "?language=ht",
        "month": f"?month={month}",
        "country": "?place=C2",
        "facility": "?place=C2-1-3",
        "unit": "?place=C2-1-3-1",
        "three filters": "?kind=missing&language=en&place=C2",
        "no match": "?kind=missing&teller=student&language=ht&place=C2-1-3-1",
        "common word": f"?q={stock.common}",
        "rare word": f"?q={RARE}",
        "two words": f"?q={RARE}+{stock.common}",
        "middling word": f"?q={stock.middling}",
        "common word here": f"?q={stock.common}&place=C2-1-3-1",
        "two common words": f"?q={stock.common}+{stock.middling}",
        "word form": "?q=infirmieres",
        "no such word": "?q=nowhere-to-be-found",
        "slip": "?q=zyxwvtu",
        "short word": "?q=zq",
        "Arabic": "?q=ممرضه",
        "rare Arabic": "?q=طبيبة",
        "Chinese": "?q=护士",
        "rare Chinese": "?q=医生",
    }
    found = []
    for who in ("visitor", "member", "reader", "moderator"):
        found.append((f"home, {who}", who, "/"))
        some = lists if who in {"visitor", "reader"} else ["plain", "country", "no match"]
        found += [(f"list, {who}, {name}", who, f"/moments/{lists[name]}") for name in some]
        found.append((f"story, {who}", who, f"/moments/{stock.newest.slug}/"))
        if who != "visitor":
            found.append((f"me, {who}", who, "/me/"))
    found.append(("places", "reader", "/places/"))
    found += [(f"place {code}", "reader", f"/places/{code}/") for code in ("C2", "C2-1-3", "C2-1-3-1")]
    found.append(("feed", "visitor", "/moments/feed/"))
    found += [(f"feed of {code}", "visitor", f"/moments/feed/?place={code}") for code in ("C2", "C2-1-3", "C2-1-3-1")]
    found.append(("insight of a country", "moderator", "/insight/C2/"))  # smaller places are silent at 1,000 stories
    moderator = stock.people["moderator"]
    waiting_on = queued(moderator, Wanted()).after or "1.1.1"
    decided_on = queued(moderator, Wanted(tab=Tab.DECIDED)).after or "1.1"
    waits, decided = [_busiest(state) for state in (State.WAITING, State.PUBLISHED)]
    desk = {
        "waiting": "",
        "further on": f"?after={waiting_on}",
        "returned": "?tab=returned",
        "decided": "?tab=decided",
        "decided, further on": f"?tab=decided&after={decided_on}",
        "country": "?place=C2",
        "unit": f"?place={waits}",
        "language": "?language=sw",
        "decided in a language": "?tab=decided&language=sw",
        "decided in a unit": f"?tab=decided&place={decided}",
        "rare word": f"?q={RARE}",
        "decided, common word": f"?tab=decided&q={stock.common}",
        "decided, rare word": f"?tab=decided&q={RARE}",
        "decided, no such word": "?tab=decided&q=nowhere-to-be-found",
    }
    found += [(f"desk, {name}", "moderator", f"/moderate/{query}") for name, query in desk.items()]
    found.append(("desk, safeguarding", "safeguarding", "/moderate/"))
    waiting = Moment.objects.filter(state=State.WAITING, scope=Scope.ANYONE).order_by("pk").last()
    found.append(("desk, one story", "moderator", f"/moderate/{waiting.slug}/"))
    return found


def _busiest(state: str) -> str:
    """The unit with most stories of a state, decided lately: a list without a story has no sheet, and costs less."""
    from django.db.models import Count

    from carelore.moments.models import Moment
    from carelore.moments.queries.queue import RECENT

    begin = datetime.now(UTC) - RECENT
    lately = Moment.objects.filter(state=state, place__kind="unit").exclude(decided_at__lt=begin)
    return lately.values_list("place__code").annotate(number=Count("pk")).order_by("-number", "place__code")[0][0]


def report(vendor: str, few: int, many: int, small: dict, large: dict) -> int:
    """Prints a line a page; returns how many are over a limit."""
    print(f"\n{vendor}: queries, and milliseconds of CPU (of the whole page) at {few} and at {many} stories")
    broken = 0
    for name, one in small.items():
        two = large[name]
        ratio = max(two["cpu"] / one["cpu"], two["wall"] / one["wall"])
        more = max(two["cpu"] - one["cpu"] * RATIO, two["wall"] - one["wall"] * RATIO)
        faults = [
            f"{two['queries']} queries" if two["queries"] > QUERIES else "",
            f"queries {one['queries']} to {two['queries']}" if one["queries"] != two["queries"] else "",
            "CPU" if two["cpu"] > CPU else "",
            "ratio" if ratio > RATIO and more > NOISE else "",
        ]
        broken += any(faults)
        print(
            f"{name:42} {two['queries']:3.0f}  {one['cpu']:6.1f} ({one['wall']:6.1f})"
            f"  {two['cpu']:6.1f} ({two['wall']:6.1f})"
            f"  x {ratio:5.2f}  {'OVER: ' + ', '.join(filter(None, faults)) if any(faults) else ''}"
        )
    print(f"{vendor}: {len(small)} pages, {broken} over a limit")
    return broken


if __name__ == "__main__":
    sys.exit(main())
