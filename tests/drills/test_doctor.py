"""`carelore doctor` of a whole installation in production: nginx with TLS, a mail server with a password, a worker."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from aiosmtpd.smtp import AuthResult

from tests.config.doctor.certificates import certificate, context
from tests.machinery.post_office import PostOffice
from tests.machinery.processes import CARELORE, free_port, get, until

PROXY = Path(__file__).parents[2] / "deploy" / "nginx" / "snippets" / "carelore-proxy.conf"
NGINX = """
user root;
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/nginx.log;
events {{ worker_connections 64; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    server {{
        listen 127.0.0.1:{tls} ssl;
        ssl_certificate {certificate};
        ssl_certificate_key {certificate};
        include {proxy};
        location / {{ proxy_pass http://127.0.0.1:{port}; }}
    }}
}}
"""


def lets_in(server, session, envelope, mechanism, given):
    return AuthResult(success=(given.login, given.password) == (b"us", b"right"), handled=False)


class Installation:
    """One machine with everything on it; `more` changes its settings for a single command."""

    def __init__(self, folder, office, shown):
        self.folder, self.port, self.tls = folder, free_port(), free_port()
        self.certificate = shown
        self.started = []
        self.environment = {
            "PATH": os.environ["PATH"],
            "SSL_CERT_FILE": str(self.certificate),
            "CARELORE_HOME": str(folder / "home"),
            "CARELORE_PORT": str(self.port),
            "CARELORE_BASE_URL": f"https://127.0.0.1:{self.tls}",
            "CARELORE_SECRET_KEY": "Wd7-pLq2VxT9_mZr4KcY8sHf1JbN6gQe3UaXo5iRtMwzPy0vDu",
            "CARELORE_SMTP_URL": office.url.replace("smtp://", "smtp+starttls://us:right@"),
            "CARELORE_MAIL_FROM": "Moments <moments@example.org>",
            "CARELORE_TRUSTED_PROXIES": "1",
        }

    def run(self, *arguments, **more):
        given = {**self.environment, **more}
        return subprocess.run([*CARELORE, *arguments], env=given, capture_output=True, text=True, check=False)

    def start(self, *arguments, **more):
        with (self.folder / "log").open("ab") as log:
            command = [*CARELORE, *arguments] if arguments[0] != "nginx" else list(arguments)
            self.started.append(subprocess.Popen(command, env={**self.environment, **more}, stdout=log, stderr=log))
        return self.started[-1]

    def front(self):
        text = NGINX.format(folder=self.folder, tls=self.tls, port=self.port, certificate=self.certificate, proxy=PROXY)
        (self.folder / "nginx.conf").write_text(text)
        self.start("nginx", "-c", str(self.folder / "nginx.conf"), "-e", str(self.folder / "nginx.log"))

    def doctor(self, *arguments, **more):
        """The exit status, and what is not fine: the names of checks with their levels."""
        done = self.run("doctor", "--json", *arguments, **more)
        told = json.loads(done.stdout)
        found = {(each["check"], each["level"]) for each in told["findings"] if each["level"] != "fine"}
        return done.returncode, found - {("clock", "warning")}  # Machines that run tests need not keep time.

    def is_ready(self):
        return get(f"http://127.0.0.1:{self.port}/readyz")[0] == 200


@pytest.fixture
def shown(tmp_path):
    """One certificate, for the site and for the mail server."""
    return certificate(tmp_path, days=90)


@pytest.fixture
def office(shown):
    with PostOffice(tls_context=context(shown), authenticator=lets_in) as office:
        yield office


@pytest.fixture
def installation(tmp_path, office, shown):
    if shutil.which("nginx") is None:
        pytest.skip("nginx is not here")
    made = Installation(tmp_path, office, shown)
    yield made
    for process in made.started:
        process.terminate()
    for process in made.started:
        process.wait(15)


def test_a_whole_installation_is_well_and_each_part_that_fails_is_named(installation, office):
    assert ("address", "wrong") in installation.doctor()[1]
    upgraded = installation.run("upgrade")
    assert upgraded.returncode == 0, upgraded.stdout + upgraded.stderr
    installation.front()
    installation.start("serve", "--no-worker")
    assert until(installation.is_ready, 90), (installation.folder / "log").read_text()

    assert installation.doctor() == (1, {("worker", "wrong")})

    # The worker of another machine: the same database, another home.
    home = installation.folder / "another home"
    worker = installation.start(
        "worker",
        CARELORE_HOME=str(home),
        CARELORE_DATABASE_URL=f"sqlite:///{installation.folder / 'home' / 'carelore.sqlite3'}",
    )
    assert until(lambda: installation.doctor() == (0, set()), 60), installation.run("doctor").stdout
    assert worker.poll() is None

    assert installation.doctor("--send-to", "somebody@example.org") == (0, set())
    assert [mail["Subject"] for mail in office.mails] == ["A test mail from Carelore"]

    wrong = {
        ("mail server", "wrong"): {"CARELORE_SMTP_URL": office.url.replace("smtp://", "smtp+starttls://us:wrong@")},
        ("address", "wrong"): {
            "CARELORE_SECRET_KEY": "x" * 10 + "another key, long enough to be taken for one.........."
        },
        ("Redis", "wrong"): {"CARELORE_REDIS_URL": "redis://127.0.0.1:1/0"},
        ("certificate", "wrong"): {"SSL_CERT_FILE": "/dev/null", "CARELORE_SMTP_URL": office.url},
    }
    found = {part: installation.doctor(**settings) for part, settings in wrong.items()}
    assert {part: (status, part in parts) for part, (status, parts) in found.items()} == dict.fromkeys(wrong, (1, True))


def test_a_database_that_is_away_stops_no_other_check(installation):
    status, found = installation.doctor(CARELORE_DATABASE_URL="postgres://nobody@127.0.0.1:1/none")
    assert status == 1
    assert {
        ("database", "wrong"),
        ("migrations", "warning"),
        ("worker", "warning"),
        ("address", "wrong"),
    } - found == set()
    assert ("mail server", "wrong") not in found
