"""The three ways to a mail server, and whom we believe there."""

import shutil
import ssl
import subprocess

import pytest
from aiosmtpd.smtp import AuthResult, LoginPassword

from carelore.mail.carriers import carrier
from carelore.mail.models import MessageState
from carelore.mail.services import delivery
from carelore.mail.services.journal import Journal
from tests.machinery.post_office import PostOffice
from tests.mail.letterbox import queued


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A certificate for 127.0.0.1 that only vouches for itself."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl makes the certificate, and is not here")
    folder = tmp_path_factory.mktemp("tls")
    key, made = folder / "key.pem", folder / "cert.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1"]
    command += ["-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(key), "-out", str(made)]
    subprocess.run(command, check=True, capture_output=True)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(made, key)
    return made, context


@pytest.fixture
def believed(certificate, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate[0]))


def check(server, session, envelope, mechanism, given):
    right = isinstance(given, LoginPassword) and given.login == b"me@x" and given.password == b"p:/w"
    return AuthResult(success=right)


def state_after_delivery():
    message, notes, way = queued(), Journal(), carrier()
    delivery.deliver_next(carrier=way, notes=notes)
    way.close()
    notes.close()
    message.refresh_from_db()
    return message.state, message.failure


@pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")
def test_with_a_user_and_a_password_that_need_quoting(db, settings):
    how = {"authenticator": check, "auth_required": True, "auth_require_tls": False}
    with PostOffice(**how) as office:
        settings.SMTP_URL = office.url.replace("://", "://me%40x:p%3A%2Fw@")
        assert state_after_delivery() == (MessageState.SENT, "")


def test_starttls(db, settings, certificate, believed):
    with PostOffice(tls_context=certificate[1], require_starttls=True) as office:
        settings.SMTP_URL = office.url.replace("smtp:", "smtp+starttls:")
        assert state_after_delivery() == (MessageState.SENT, "")


def test_tls_from_the_first_byte(db, settings, certificate, believed):
    with PostOffice(ssl_context=certificate[1]) as office:
        settings.SMTP_URL = office.url.replace("smtp:", "smtps:")
        assert state_after_delivery() == (MessageState.SENT, "")


def test_a_server_that_nobody_vouches_for_gets_nothing(db, settings, certificate):
    with PostOffice(tls_context=certificate[1]) as office:
        settings.SMTP_URL = office.url.replace("smtp:", "smtp+starttls:")
        state, failure = state_after_delivery()
    assert (state, "certificate verify failed" in failure.lower()) == (MessageState.WAITING, True)
    assert office.taken == []


def test_a_server_without_tls_gets_nothing_where_tls_was_asked_for(db, settings):
    with PostOffice() as office:
        settings.SMTP_URL = office.url.replace("smtp:", "smtp+starttls:")
        assert state_after_delivery()[0] == MessageState.WAITING
    assert office.taken == []
