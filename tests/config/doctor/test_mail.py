"""The mail server, a real one on loopback with TLS and passwords; and the outbox."""

from datetime import timedelta

import pytest
from aiosmtpd.smtp import AuthResult
from django.core.management import CommandError, call_command
from django.utils import timezone

from carelore.config.doctor import mail
from carelore.config.doctor.findings import Level
from carelore.mail.models import Message, MessageState
from carelore.mail.services.outbox import new_message_id
from tests.config.doctor.certificates import certificate, context
from tests.machinery.post_office import PostOffice


def lets_in(server, session, envelope, mechanism, given):
    return AuthResult(success=(given.login, given.password) == (b"us", b"right"), handled=False)


@pytest.fixture
def tls(tmp_path, monkeypatch):
    """A trusted certificate for a mail server."""
    file = certificate(tmp_path, days=90)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    return {"tls_context": context(file), "authenticator": lets_in}


def looked_at(settings, office, scheme="smtp", who=""):
    settings.SMTP_URL = office.url.replace("smtp://", f"{scheme}://{who}")
    return [(finding.level, finding.said.replace(office.url.rpartition(":")[2], "PORT")) for finding in mail.server()]


def test_a_server_that_takes_us_over_tls_with_a_password_is_fine_and_gets_no_mail(settings, tls):
    with PostOffice(**tls) as office:
        found = looked_at(settings, office, "smtp+starttls", "us:right@")
        assert office.seen == 0
    assert found == [(Level.FINE, "The mail server 127.0.0.1, port PORT takes us, over TLSv1.3, signed in.")]


def test_a_server_that_refuses_the_password_is_told_without_it(settings, tls):
    with PostOffice(**tls) as office:
        ((level, said),) = looked_at(settings, office, "smtp+starttls", "us:wrong@")
    assert (level, said.partition(" (")[0]) == (
        Level.WRONG,
        "The mail server 127.0.0.1, port PORT refuses our name or password",
    )


def test_a_server_without_tls_is_told(settings):
    with PostOffice() as office:
        ((level, said),) = looked_at(settings, office, "smtp+starttls")
    assert (level, said.partition(":")[0]) == (
        Level.WRONG,
        "The mail server 127.0.0.1, port PORT does not offer what CARELORE_SMTP_URL asks for",
    )


def test_a_certificate_that_is_not_trusted_is_told(settings, tmp_path):
    with PostOffice(tls_context=context(certificate(tmp_path, days=90))) as office:
        ((level, said),) = looked_at(settings, office, "smtp+starttls")
    assert (level, said.partition(":")[0]) == (
        Level.WRONG,
        "The certificate of the mail server 127.0.0.1, port PORT cannot be trusted",
    )


def test_a_server_that_is_away_is_told(settings):
    settings.SMTP_URL = "smtp://127.0.0.1:1"
    (found,) = mail.server()
    assert (found.level, found.said.partition(":")[0]) == (Level.WRONG, "Nothing answers at 127.0.0.1, port 1")


def test_a_test_mail_to_what_is_no_address_is_refused_before_anything_is_looked_at():
    with pytest.raises(CommandError, match="nonsense is not an e-mail address"):
        call_command("doctor", "--send-to", "nonsense")


@pytest.mark.parametrize(
    ("answer", "level"), [("250 OK", Level.FINE), ("550 No", Level.WRONG), ("451 Later", Level.WRONG)]
)
def test_a_test_mail_is_sent_and_what_came_of_it_is_said(settings, answer, level):
    with PostOffice(lambda number: answer) as office:
        settings.SMTP_URL = office.url
        assert mail.send_to("a@example.org").level == level
        assert office.seen == 1


def written(**fields):
    address = {"purpose": "t", "recipient": "a@example.org", "language": "en"}
    return Message.objects.create(**{**address, "message_id": new_message_id(), **fields})


def outbox():
    return [(finding.level, finding.said.partition(" ")[0]) for finding in mail.outbox()]


def test_an_outbox_where_nothing_is_late_is_fine(db):
    written()
    assert outbox() == [(Level.FINE, "No")]


def test_what_waits_too_long_was_given_up_or_is_unconfirmed_is_counted(db):
    now = timezone.now()
    kinds = [
        {"due_at": now - timedelta(hours=1)},
        {"due_at": now + timedelta(hours=1), "attempts": 2, "failure": "451 Later"},
        {"state": MessageState.GIVEN_UP, "done_at": now},
        {"state": MessageState.GIVEN_UP, "done_at": now - timedelta(days=30)},
        {"state": MessageState.SENT, "done_at": now, "failure": "unconfirmed: TimeoutError"},
    ]
    for kind in kinds:
        written(**kind)
    assert outbox() == [(Level.WRONG, "1"), (Level.WARNING, "1"), (Level.WARNING, "1"), (Level.WARNING, "Of")]
