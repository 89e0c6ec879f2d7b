"""The headers of every kind of answer, by the published rules of Mozilla’s Observatory and securityheaders.com."""

import json
import os
import subprocess
import sys

import pytest
from django.test import override_settings

from tests import factories

HTTPS = override_settings(
    SECURE_SSL_REDIRECT=True,
    SECURE_HSTS_SECONDS=31_536_000,
    SECURE_HSTS_INCLUDE_SUBDOMAINS=True,
    SECURE_HSTS_PRELOAD=True,
    SESSION_COOKIE_SECURE=True,
    CSRF_COOKIE_SECURE=True,
    SESSION_COOKIE_NAME="__Host-session",
    CSRF_COOKIE_NAME="__Host-csrf",
)
ANSWERS = {
    "/": 200,
    "/fr/moments/": 200,
    "/account/login/": 200,
    "/me/": 302,
    "/nothing-here/": 404,
    "/healthz": 200,
    "/readyz": 200,
    "/robots.txt": 200,
    "/favicon.ico": 302,
    "/media/images/none.jpg": 404,
    "/moments/export.csv": 302,
    "/editor/": 302,
    "/moderate/undo/1/": 302,
}


def faults(response):
    """What would cost points."""
    headers, found = response.headers, []
    policy = {
        part.split()[0]: part.split()[1:] for part in headers.get("Content-Security-Policy", "").split(";") if part
    }
    if policy.get("default-src") != ["'none'"]:
        found.append("default-src")
    if policy.get("frame-ancestors") != ["'none'"] or headers.get("X-Frame-Options") != "DENY":
        found.append("frames")
    loose = {"'unsafe-inline'", "'unsafe-eval'", "*", "http:", "https:", "data:"}
    scripts = policy.get("script-src", []) + policy.get("style-src", []) + policy.get("object-src", [])
    found += [f"loose {source}" for source in scripts if source in loose]
    found += [f"no {name}" for name in ("base-uri", "form-action") if name not in policy]
    expected = {
        "Strict-Transport-Security": "max-age=31536000; includeSubDomains; preload",
        "X-Content-Type-Options": "nosniff",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
    }
    found += [name for name, value in expected.items() if headers.get(name) != value]
    if headers.get("Referrer-Policy") not in {"same-origin", "no-referrer"}:
        found.append("Referrer-Policy")
    if "geolocation=()" not in headers.get("Permissions-Policy", ""):
        found.append("Permissions-Policy")
    found += [name for name in ("Access-Control-Allow-Origin", "Server", "X-Powered-By") if name in headers]
    for name, cookie in response.cookies.items():
        if not (name.startswith("__Host-") and cookie["secure"] and cookie["httponly"] and cookie["path"] == "/"):
            found.append(f"cookie {name}")
        if cookie["samesite"] not in {"Lax", "Strict"} or cookie["domain"]:
            found.append(f"cookie {name}")
    return found


@HTTPS
@pytest.mark.parametrize(("path", "status"), ANSWERS.items())
def test_every_kind_of_answer_is_of_the_best_grade(client, places, path, status):
    response = client.get(path, secure=True)
    assert (response.status_code, faults(response)) == (status, [])


@HTTPS
def test_files_of_ours_lack_only_what_documents_heed(client):
    response = client.get("/static/portal/icon.svg", secure=True)
    assert (response.status_code, faults(response)) == (200, ["Permissions-Policy"])


@HTTPS
def test_so_is_what_is_refused_or_broke(client, places, monkeypatch):
    client.raise_request_exception = False
    assert faults(client.post("/about/", secure=True)) == []
    assert faults(type(client)(enforce_csrf_checks=True).post("/account/login/", secure=True)) == []
    monkeypatch.setattr("carelore.places.views.tree.render", lambda *_args, **_more: 1 / 0)
    broken = client.get("/places/", secure=True)
    assert (broken.status_code, faults(broken)) == (500, [])


@HTTPS
def test_so_is_signing_in(client, db):
    from allauth.account.models import EmailAddress

    person = factories.person("Amina")
    EmailAddress.objects.create(user=person, email=person.email, verified=True, primary=True)
    signed = client.post("/account/login/", {"login": person.email, "password": "a calm long password"}, secure=True)
    assert "__Host-session" in signed.cookies
    found = faults(signed)
    assert [fault for fault in found if fault not in {"cookie messages", "cookie browser"}] == []


@HTTPS
def test_plain_http_is_sent_to_https_at_once(client, db):
    response = client.get("/moments/?q=a")
    assert (response.status_code, response.headers["Location"]) == (301, "https://testserver/moments/?q=a")
    assert [fault for fault in faults(response) if fault != "Strict-Transport-Security"] == []


def test_under_https_the_cookies_are_bound_to_the_host(tmp_path):
    names = [
        "SESSION_COOKIE_NAME",
        "CSRF_COOKIE_NAME",
        "SECURE_HSTS_PRELOAD",
        "SESSION_COOKIE_SECURE",
        "SECURE_SSL_REDIRECT",
    ]
    script = (
        f"import json; from carelore.config import settings as s; print(json.dumps([getattr(s, n) for n in {names}]))"
    )
    environment = {
        "PATH": os.environ["PATH"],
        "CARELORE_HOME": str(tmp_path),
        "CARELORE_SECRET_KEY": "k" * 60,
        "CARELORE_BASE_URL": "https://moments.example.org",
        "CARELORE_SMTP_URL": "smtp://127.0.0.1:25",
        "CARELORE_MAIL_FROM": "care@example.org",
    }
    said = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True)
    assert json.loads(said.stdout) == ["__Host-session", "__Host-csrf", True, True, True]
