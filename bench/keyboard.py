"""A hundred stories moderated by keyboard in a real browser: how long each page takes to load.

    python bench/keyboard.py [--stories N]

Serves the demo network with the real command, imports real comments (shared/data/feedback.csv beside the checkout; its
own sentences where that is absent) and decides on each as a moderator would: X for what must go, then P; now and then D
and J. Needs Chromium. The limit is 300 ms for the slowest load, on a machine that does nothing else.
"""

import argparse
import csv
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import Any

from machine import CARELORE
from pages import environment, serving

LIMIT = 300.0
COMMENTS = Path(__file__).parents[2] / "shared/data/feedback.csv"
FACILITY = "WND-LUS"
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
LOADED = "() => { const [it] = performance.getEntriesByType('navigation'); return it.loadEventEnd - it.startTime; }"


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("--stories", type=int, default=100)
    number = options.parse_args().stories
    if not Path(CHROMIUM).exists():
        print("skipped: needs Chromium (apt-get install chromium)")
        return 0
    with tempfile.TemporaryDirectory(prefix="carelore-bench-") as folder:
        home = Path(folder)
        password = fill(home, number)
        with serving(home, {}) as address:
            loads = moderated(address, password, number)
    slow = sum(each > LIMIT for each in loads)
    print(f"{number} stories, {len(loads)} loads: median {median(loads):.0f} ms, slowest {max(loads):.0f} ms,"
          f" {slow} over {LIMIT:.0f} ms; ratio of the slowest to the limit {max(loads) / LIMIT:.2f}")  # fmt: skip
    return 1 if slow else 0


def fill(home: Path, number: int) -> str:
    """The demo network and stories that wait there; returns the password of its people."""
    said = subprocess.run(
        [*CARELORE, "demo"], env=environment(home, 0), check=True, capture_output=True, text=True
    ).stdout
    table = home / "comments.csv"
    with table.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "text"])
        writer.writerows(enumerate(comments(number)))
    command = [*CARELORE, "moments", "import", str(table), "--place", FACILITY, "--kind", "kindness"]
    subprocess.run(command, env=environment(home, 0), check=True, capture_output=True)
    found = re.search(r"[Pp]assword[^:]*: *(\S+)", said)
    if not found:
        raise SystemExit(f"the demo named no password:\n{said}")
    return found[1]


def comments(number: int) -> list[str]:
    if not COMMENTS.exists():
        return [f"Nurse {each} sat down beside my mother and listened to her for an hour." for each in range(number)]
    with COMMENTS.open(encoding="utf-8") as file:
        texts = [row["text"] for row in csv.DictReader(file)]
    return [text for text in texts if 60 <= len(text) <= 3000][:number]


def moderated(address: str, password: str, number: int) -> list[float]:
    """Milliseconds of each load."""
    from playwright.sync_api import sync_playwright

    loads: list[float] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        sign_in(page, address, password)
        page.goto(f"{address}/moderate/")
        page.locator(".queue a").first.click()
        page.wait_for_load_state()
        for each in range(number):
            while page.locator(".sheet mark.must").count():
                press(page, "x", loads)
            if each % 10 == 9:
                press(page, "j", loads)
            press(page, "p", loads)
        browser.close()
    return loads


def sign_in(page: Any, address: str, password: str) -> None:
    page.goto(f"{address}/account/login/")
    form = page.locator("form:has(input[name=password])")
    form.locator("input[name=login]").fill("moderator@example.org")
    form.locator("input[name=password]").fill(password)
    form.locator("button").first.click()
    page.wait_for_url(lambda url: "/account/login" not in url)


def press(page: Any, key: str, loads: list[float]) -> None:
    with page.expect_navigation():
        page.keyboard.press(key)
    page.wait_for_function("() => performance.getEntriesByType('navigation')[0].loadEventEnd > 0")
    loads.append(page.evaluate(LOADED))


if __name__ == "__main__":
    sys.exit(main())
