"""The demo network, served by the real command, and a real browser to read it with."""

import os
import re
import signal
import subprocess
import sys
import time
import urllib.request
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.browser.pages import Kind, address_of
from tests.machinery.processes import free_port

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
FACILITY = "WND-LUS"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]


class Site:
    """A running demo: its address, and who may sign in with what."""

    def __init__(self, address: str, password: str) -> None:
        self.address = address
        self.password = password

    def url(self, path: str) -> str:
        return self.address + path


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """`carelore demo --serve` on a free port, with a home of its own."""
    home, port = tmp_path_factory.mktemp("demo"), free_port()
    command = Path(sys.executable).with_name("carelore")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("CARELORE_", "DJANGO_"))}
    environment |= {"CARELORE_HOME": str(home), "PORT": str(port), "PYTHONUNBUFFERED": "1"}
    log = home / "out.log"
    with log.open("w") as out:
        process = subprocess.Popen([command, "demo", "--serve"], env=environment, stdout=out, stderr=subprocess.STDOUT)
    address = f"http://127.0.0.1:{port}"
    try:
        wait_until_ready(address, process, log)
        share_by_http(address)
        yield Site(address, re.search(r"[Pp]assword[^:]*: *(\S+)", log.read_text()).group(1))
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=10)


def share_by_http(address: str) -> None:
    """Share one story with an address to answer, so that the mailbox holds a letter."""
    with urllib.request.urlopen(f"{address}/s/{FACILITY}/?lang=en", timeout=20) as page:
        stamp = re.search(r'name="stamp" value="([^"]+)"', page.read().decode()).group(1)
    told = {
        "step": "send",
        "stamp": stamp,
        "kind": "kindness",
        "text": "She warmed the stethoscope in her hand before she touched my daughter.",
        "teller": "relative",
        "happened_on": f"{datetime.now(UTC):%Y-%m}",
        "scope": "anyone",
        "email": "mother@example.org",
    }
    with urllib.request.urlopen(f"{address}/s/{FACILITY}/", urlencode(told).encode(), timeout=20) as answer:
        assert "/moments/mine/" in answer.url


def wait_until_ready(address: str, process: subprocess.Popen, log: Path) -> None:
    for _ in range(600):
        if process.poll() is not None:
            raise RuntimeError(f"The demo ended early:\n{log.read_text()}")
        try:
            with urllib.request.urlopen(address + "/readyz", timeout=2):
                return
        except OSError:
            time.sleep(0.2)
    raise RuntimeError(f"The demo did not come up:\n{log.read_text()}")


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield chromium
        chromium.close()


def sign_in(context: BrowserContext, site: Site, who: str) -> None:
    """Sign in by password as one of the printed logins, through the page."""
    page = context.new_page()
    page.goto(site.url("/account/login/"))
    form = page.locator("form:has(input[name=password])")
    form.locator("input[name=login]").fill(f"{'amina' if who == 'member' else who}@example.org")
    form.locator("input[name=password]").fill(site.password)
    form.locator("button").first.click()
    page.wait_for_url(lambda url: "/account/login" not in url)
    page.close()


@pytest.fixture(scope="session")
def signed_in(site, browser):
    """`signed_in("moderator", ...)`: the storage state of somebody signed in, made once."""
    kept: dict[str, dict] = {}

    def state(who: str) -> dict | None:
        if who == "visitor":
            return None
        if who not in kept:
            context = browser.new_context()
            sign_in(context, site, who)
            kept[who] = context.storage_state()
            context.close()
        return kept[who]

    return state


@pytest.fixture
def open_page(site, browser: Browser, signed_in):
    """`open_page(path, who="visitor", width=360, **context)`: a page of its own, watched for errors."""
    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    def open_(path: str, *, who: str = "visitor", width: int = 360, **options) -> Page:
        context = browser.new_context(viewport={"width": width, "height": 800}, storage_state=signed_in(who), **options)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto(site.url(path))
        return page

    yield open_
    for context in contexts:
        context.close()
    assert [text for text in complaints if not text.startswith("Failed to load resource")] == []


@dataclass
class Visit:
    """A page that was opened: its source, and what it cost over the wire."""

    page: Page
    source: str
    parts: dict[str, int]
    strangers: list[str]

    @property
    def bytes(self) -> int:
        return sum(self.parts.values())


@pytest.fixture(scope="session")
def path_of(site, browser: Browser, signed_in):
    """`path_of(kind, language)`: the path of a kind of page, found by following a link where it is not fixed."""

    @cache
    def path(kind: Kind, language: str) -> str:
        start = address_of(kind, facility=FACILITY, prefix="" if language == "en" else f"/{language}")
        if not kind.find:
            return start
        with browser.new_context(storage_state=signed_in(kind.who)) as context:
            page = context.new_page()
            page.goto(site.url(start))
            return page.locator(kind.find).first.get_attribute("href")

    return path


@pytest.fixture
def source_of(site, browser: Browser, signed_in, path_of):
    """`source_of(kind, language)`: the page as it is sent, without opening it."""

    def source(kind: Kind, language: str) -> str:
        with browser.new_context(storage_state=signed_in(kind.who)) as context:
            answer = context.request.get(site.url(path_of(kind, language)))
            assert answer.status == kind.status, f"{kind.name} answered {answer.status}"
            return answer.text()

    return source


@pytest.fixture
def visit(site, browser: Browser, signed_in, path_of):
    """`visit(kind, language=..., width=..., **context)`: open a kind of page with an empty cache."""
    contexts: list[BrowserContext] = []

    def visit_(kind: Kind, *, language: str = "en", width: int = 360, **options) -> Visit:
        context = browser.new_context(
            viewport={"width": width, "height": 800}, storage_state=signed_in(kind.who), **options
        )
        contexts.append(context)
        path = path_of(kind, language)
        page, parts, strangers = context.new_page(), {}, []
        wire = context.new_cdp_session(page)
        wire.send("Network.enable")
        wire.send("Network.clearBrowserCache")
        addresses: dict[str, str] = {}
        wire.on(
            "Network.responseReceived", lambda event: addresses.update({event["requestId"]: event["response"]["url"]})
        )
        wire.on(
            "Network.loadingFinished",
            lambda event: parts.update({addresses.get(event["requestId"], "?"): event["encodedDataLength"]}),
        )
        page.on(
            "request",
            lambda request: None if request.url.startswith((site.address, "data:")) else strangers.append(request.url),
        )
        response = page.goto(site.url(path), wait_until="networkidle")
        assert response.status == kind.status, f"{path} answered {response.status}"
        return Visit(page, response.text(), parts, strangers)

    yield visit_
    for context in contexts:
        context.close()
