"""Workers that are killed, run by `test_killed.py` as a process of its own:

    python -m tests.mail.mortal '{"messages": 100, "kills": 15, "workers": 1, "seed": 1, "longest": 0.2}'

It writes messages into the outbox, starts workers by forking (Django is loaded once), kills each with SIGKILL after a
random time, then lets one finish, and prints what became of each message, as JSON.
"""

import json
import os
import random
import select
import signal
import sys
import time
from typing import Any

import django

django.setup()

from django.apps import apps  # noqa: E402
from django.db import connection  # noqa: E402
from django.utils import timezone  # noqa: E402

from carelore.mail.models import Message, MessageState  # noqa: E402
from carelore.mail.services.outbox import new_message_id  # noqa: E402

OPEN = [MessageState.WAITING, MessageState.CLAIMED, MessageState.HANDED]


def prepare(messages: int) -> None:
    there = connection.introspection.table_names()
    with connection.schema_editor() as editor:
        for model in apps.get_models():  # Hourly work looks into many of them.
            if model._meta.managed and not model._meta.proxy and model._meta.db_table not in there:
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


def worker(*, after: str = "claim", once: bool = False) -> tuple[int, int]:
    """Fork a worker. Returns its process number, and a pipe in which it says when it has done its first `after`."""
    connection.close()
    hear, say = os.pipe()
    child = os.fork()
    if child:
        os.close(say)
        return child, hear
    code = 1
    try:
        from carelore.mail.management.commands import worker as command  # connects what a worker needs
        from carelore.mail.services import delivery
        from carelore.mail.services.working import Stop, Worker

        step = getattr(delivery, after)

        def step_and_say(*given: Any, **more: Any) -> Any:
            found = step(*given, **more)
            os.write(say, b".")
            return found

        assert command.write_through
        setattr(delivery, after, step_and_say)
        Worker(stop=Stop()).run(once=once)
        code = 0
    finally:
        os._exit(code)


def end(running: list[tuple[int, int]]) -> None:
    for process, hear in running:
        os.waitpid(process, 0)
        os.close(hear)


def main(*, messages: int, kills: int, workers: int, seed: int, longest: float, after: str = "claim") -> None:
    chance = random.Random(seed)
    prepare(messages)
    hit = 0
    for _kill in range(kills):
        running = [worker(after=after) for _number in range(workers)]
        if chance.random() < 0.85:  # Otherwise it is killed while it starts.
            for _process, hear in running:
                select.select([hear], [], [], 10)
        time.sleep(chance.uniform(0, longest))
        for process, _hear in running:
            os.kill(process, signal.SIGKILL)
        end(running)
        hit += Message.objects.filter(state__in=[MessageState.CLAIMED, MessageState.HANDED]).exists()
    while Message.objects.filter(state__in=OPEN).exists():
        Message.objects.filter(state=MessageState.WAITING).update(due_at=timezone.now())
        end([worker(once=True) for _number in range(workers)])
    rows = list(Message.objects.values("message_id", "state", "failure", "attempts"))
    sys.stdout.write(json.dumps({"hit": hit, "rows": rows}))


if __name__ == "__main__":
    main(**json.loads(sys.argv[1]))
