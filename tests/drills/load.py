"""People who share and read through nginx, all at once, while a node goes down; what they were told is noted."""

import http.client
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from functools import partial

from tests.drills.network import Network, told

PATIENCE = 20  # tries for one form; the node that is left may be busy
FORM = "/s/WND-LUS/?lang=en"
PAGES = ("/", "/moments/", FORM)
PER_SOURCE = 10  # forms sent from one address: filled in so quickly, few are taken from it in an hour


@dataclass
class Heard:
    """What the crowd was told. `thanked` maps each acknowledged story to the page it led to."""

    thanked: dict[str, str] = field(default_factory=dict)
    given_up: list[str] = field(default_factory=list)
    answers: Counter[str] = field(default_factory=Counter)
    errors: Counter[str] = field(default_factory=Counter)
    slowest: float = 0.0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def note(self, what: str, began: float, status: int) -> None:
        with self.lock:
            self.answers[what] += 1
            self.slowest = max(self.slowest, time.monotonic() - began)
            if status >= 400:
                self.errors[f"{what} {status}"] += 1

    def broke(self, what: str, error: Exception) -> None:
        with self.lock:
            self.errors[f"{what} {type(error).__name__}"] += 1


class Crowd:
    """So many writers and readers, from `start` until `stop`."""

    def __init__(self, network: Network, *, writers: int, readers: int) -> None:
        self.network, self.heard, self.ended = network, Heard(), threading.Event()
        acts = [(self._write, number) for number in range(writers)] + [
            (self._read, number) for number in range(readers)
        ]
        self.threads = [threading.Thread(target=act, args=(number,), daemon=True) for act, number in acts]

    def start(self) -> None:
        for thread in self.threads:
            thread.start()

    def stop(self) -> Heard:
        self.ended.set()
        for thread in self.threads:
            thread.join(60)
        return self.heard

    def _write(self, writer: int) -> None:
        sent = 0
        while not self.ended.is_set():
            visitor = self.network.outside(f"127.0.{writer + 1}.{sent // PER_SOURCE + 1}")
            while not self.ended.is_set():
                self._share(visitor, f"w{writer}n{sent}")
                sent += 1
                if sent % PER_SOURCE == 0:
                    break
            visitor.close()

    def _share(self, visitor, mark: str) -> None:
        """Ask for a form, and send it until it is taken: the same form makes one story, however often it arrives."""
        page = self._ask("form", lambda: visitor.get(FORM))
        if page is None or page.status != 200:
            return
        text = f"{mark}: she stayed after her shift until my mother was asleep."
        form = told(page, text, email=f"{mark}@example.org")
        for _try in range(PATIENCE):
            answer = self._ask("story", lambda: visitor.post("/s/WND-LUS/", form))
            if answer is not None and answer.status == 302 and "/moments/mine/" in answer.leads_to:
                with self.heard.lock:
                    self.heard.thanked[mark] = answer.leads_to
                return
            time.sleep(0.2)
        with self.heard.lock:
            self.heard.given_up.append(mark)

    def _read(self, reader: int) -> None:
        visitor = self.network.outside(f"127.1.{reader + 1}.1")
        number = 0
        while not self.ended.is_set():
            self._ask("page", partial(visitor.get, PAGES[number % len(PAGES)]))
            number += 1
            time.sleep(0.02)
        visitor.close()

    def _ask(self, what: str, act):
        began = time.monotonic()
        try:
            answer = act()
        except (OSError, http.client.HTTPException) as error:
            self.heard.broke(what, error)
            return None
        self.heard.note(what, began, answer.status)
        return answer
