"""`carelore serve` and `carelore worker` as a person starts them: as processes, with signals."""

import json
import os
import signal
import socket
import subprocess
import time
from pathlib import Path

import pytest
from django.core.management import CommandError
from django.db import connection

from carelore.config.serving import check_port
from carelore.mail.models import Message
from carelore.mail.services.outbox import new_message_id
from tests.machinery import processes
from tests.machinery.databases import ALIAS, build, opened
from tests.machinery.post_office import PostOffice
from tests.machinery.processes import CARELORE, below, free_port, until

pytestmark = pytest.mark.skipif(connection.vendor != "sqlite", reason="with databases of their own, once is enough")


def database_of(home):
    return opened(f"sqlite:///{home / 'carelore.sqlite3'}")


@pytest.fixture(scope="module")
def home(tmp_path_factory, django_db_blocker):
    """A home with a database that is up to date, made once."""
    home = tmp_path_factory.mktemp("home")
    with django_db_blocker.unblock(), database_of(home) as database:
        build(database)
    return home


@pytest.fixture
def queue(home, django_db_blocker):
    """Writes so many messages into the outbox of the home."""

    def write(number):
        with django_db_blocker.unblock(), database_of(home):
            Message.objects.using(ALIAS).bulk_create(
                Message(purpose="t", recipient="a@example.org", language="en", subject="S", message_id=new_message_id())
                for _number in range(number)
            )

    return write


def environment(home, **more):
    return {
        "PATH": os.environ["PATH"],
        "CARELORE_MODE": "development",
        "CARELORE_HOME": str(home),
        **more,
    }


@pytest.fixture
def start(home):
    """Starts `carelore ...` and stops it, whatever happens."""
    started = []

    def run(*arguments, **more):
        process = subprocess.Popen(
            [*CARELORE, *arguments], env=environment(home, **more), stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        started.append(process)
        return process

    yield run
    for process in started:
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
        process.stdout.close()


def get(port, path):
    return processes.get(f"http://127.0.0.1:{port}{path}")


def assert_up(serve, port, path):
    """Wait until serve answers; say what it said if it does not."""
    if not until(lambda: get(port, path)[0] == 200 or serve.poll() is not None, 60) or serve.poll() is not None:
        serve.kill()
        pytest.fail(serve.stdout.read().decode())


def exists(pid):
    return Path(f"/proc/{pid}/cmdline").exists() and Path(f"/proc/{pid}/cmdline").read_bytes() != b""


def test_serve_answers_restarts_its_worker_and_is_gone_within_six_seconds(start):
    port = free_port()
    serve = start("serve", CARELORE_PORT=str(port))
    assert_up(serve, port, "/readyz")
    assert json.loads(get(port, "/healthz")[1]) == {"alive": True}

    def worker():
        return [pid for pid, args in below(serve.pid).items() if "worker --supervised" in args]

    (first,) = worker()
    os.kill(first, signal.SIGKILL)
    assert until(lambda: worker() not in ([], [first]), 60)
    under = below(serve.pid)
    asked = time.monotonic()
    serve.terminate()
    assert serve.wait(10) == 0
    assert time.monotonic() - asked < 6
    assert [args for pid, args in under.items() if exists(pid)] == []
    assert get(port, "/healthz")[0] == 0


def test_when_serve_itself_is_killed_its_children_go_too(start):
    port = free_port()
    serve = start("serve", CARELORE_PORT=str(port))
    assert_up(serve, port, "/healthz")
    under = below(serve.pid)
    serve.kill()
    assert until(lambda: not [pid for pid in under if exists(pid)], 30)


def test_a_port_in_use_is_said_in_one_sentence():
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(CommandError) as error:
            check_port("127.0.0.1", port)
    assert str(error.value) == (
        f"Carelore cannot listen on 127.0.0.1, port {port}: Address already in use. "
        "Choose another with CARELORE_PORT or CARELORE_HOST."
    )


def test_production_does_not_change_its_database_by_itself(start, tmp_path):
    serve = start(
        "serve",
        CARELORE_PORT=str(free_port()),
        CARELORE_HOME=str(tmp_path),
        CARELORE_MODE="production",
        CARELORE_SECRET_KEY="k" * 60,
        CARELORE_BASE_URL="https://moments.example.org",
        CARELORE_SMTP_URL="smtp://127.0.0.1:1",
        CARELORE_MAIL_FROM="a@example.org",
    )
    assert "Run: carelore upgrade" in serve.stdout.read().decode()
    assert serve.wait(60) == 1


def test_a_worker_sends_within_a_second_or_so_beats_and_stops_when_asked(start, home, queue):
    with PostOffice() as office:
        heart = home / "worker.heartbeat"
        heart.unlink(missing_ok=True)
        worker = start("worker", CARELORE_SMTP_URL=office.url)
        assert until(heart.exists, 60)
        queue(3)
        assert until(lambda: len(office.taken) == 3, 5)
        beat = heart.stat().st_mtime
        assert until(lambda: heart.stat().st_mtime > beat, 5)
        asked = time.monotonic()
        worker.send_signal(signal.SIGINT)
        assert worker.wait(10) == 0
        assert time.monotonic() - asked < 5


def test_a_worker_asked_to_stop_finishes_the_message_in_hand(start, queue):
    with PostOffice(slow=2) as office:
        queue(2)
        worker = start("worker", CARELORE_SMTP_URL=office.url)
        assert until(lambda: office.seen == 1, 60)
        worker.terminate()
        assert worker.wait(6) == 0
        assert office.seen == 1
        assert len(office.taken) == 1


def test_a_worker_does_not_wait_for_a_server_that_hangs(start, queue):
    with PostOffice(slow=30) as office:
        queue(1)
        worker = start("worker", CARELORE_SMTP_URL=office.url)
        assert until(lambda: office.seen == 1, 60)
        asked = time.monotonic()
        worker.terminate()
        assert worker.wait(10) == 0
        assert time.monotonic() - asked < 6


def test_bare_carelore_names_the_commands_that_matter(start):
    said = start().stdout.read().decode()
    assert [word in said for word in ("carelore demo", "carelore serve", "carelore worker")] == [True] * 3
