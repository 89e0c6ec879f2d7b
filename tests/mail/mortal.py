"""Workers that are killed, run by `test_killed.py` as a process of its own:

    python -m tests.mail.mortal '{"messages": 100, "kills": 15, "workers": 1, "seed": 1, "longest": 0.2}'

It writes messages into the outbox, starts workers by forking (Django is loaded once), kills each with SIGKILL after a
random time, then lets one finish, and prints what became of each message, as JSON.
"""

import json
import os
import random
import signal
import sys
import time

import django

django.setup()

from django.apps import apps  # noqa: E402
from django.db import connection  # noqa: E402
from django.utils import timezone  # noqa: E402

from carelore.mail.models import Message, MessageState  # noqa: E402
from carelore.mail.services.outbox import new_message_id  # noqa: E402

TABLES = ["mail.Message", "common.Count", "sessions.Session"]
OPEN = [MessageState.WAITING, MessageState.CLAIMED, MessageState.HANDED]


def prepare(messages: int) -> None:
    there = connection.introspection.table_names()
    with connection.schema_editor() as editor:
        for name in TABLES:
            model = apps.get_model(name)
            if model._meta.db_table not in there:
                editor.create_model(model)
    Message.objects.bulk_create(
        Message(
            purpose="test",
            recipient=f"person{number}@example.org",
            language="en",
            subject=f"Message {number}",
            text="Words.\n" * 20,
            message_id=new_message_id(),
        )
        for number in range(messages)
    )


def worker(*, once: bool = False) -> int:
    """Fork a worker and return its process number."""
    connection.close()
    child = os.fork()
    if child:
        return child
    code = 1
    try:
        from carelore.mail.management.commands import worker as command  # connects what a worker needs
        from carelore.mail.services.working import Stop, Worker

        assert command.write_through
        Worker(stop=Stop()).run(once=once)
        code = 0
    finally:
        os._exit(code)


def main(*, messages: int, kills: int, workers: int, seed: int, longest: float) -> None:
    chance = random.Random(seed)
    prepare(messages)
    hit = 0
    for _kill in range(kills):
        running = [worker() for _number in range(workers)]
        time.sleep(chance.uniform(0.01, longest))
        for process in running:
            os.kill(process, signal.SIGKILL)
        for process in running:
            os.waitpid(process, 0)
        hit += Message.objects.filter(state__in=[MessageState.CLAIMED, MessageState.HANDED]).exists()
    while Message.objects.filter(state__in=OPEN).exists():
        Message.objects.filter(state=MessageState.WAITING).update(due_at=timezone.now())
        last = [worker(once=True) for _number in range(workers)]
        for process in last:
            os.waitpid(process, 0)
    rows = list(Message.objects.values("message_id", "state", "failure", "attempts"))
    sys.stdout.write(json.dumps({"hit": hit, "rows": rows}))


if __name__ == "__main__":
    main(**json.loads(sys.argv[1]))
