"""From the outbox to a real mail server: what becomes of each message, whatever the server says."""

from datetime import timedelta
from email import message_from_bytes
from email.header import decode_header, make_header
from email.utils import parseaddr, quote

import pytest
from django.utils import timezone

from carelore.mail.carriers import carrier
from carelore.mail.letters import one_line
from carelore.mail.models import Message, MessageState
from carelore.mail.services import delivery
from carelore.mail.services.journal import Journal
from tests.mail.letterbox import queued

NEVER = "127.0.0.1:1"


@pytest.fixture
def notes():
    journal = Journal()
    yield journal
    journal.close()


def deliver_all(notes, *, rounds=1):
    """Deliver all that is due, `rounds` times, with every pause over."""
    way = carrier()
    for _round in range(rounds):
        Message.objects.filter(state=MessageState.WAITING).update(due_at=timezone.now())
        while delivery.deliver_next(carrier=way, notes=notes):
            pass
    way.close()


def state_of(message):
    message.refresh_from_db()
    return message.state


def test_what_arrives_is_the_letter_with_its_headers(db, office, notes):
    message = queued(language="fr", context={"name": "Zoë\u00a0!", "words": ".dot\n.\n" + "long " * 300})
    deliver_all(notes)
    (mail,) = office.mails
    assert mail["Subject"] == "A word for Zoë\u00a0!"
    assert (mail["To"], mail["From"]) == ("amina@example.org", "Carelore <carelore@localhost.localdomain>")
    assert mail["Message-ID"] == message.message_id
    assert (mail["Auto-Submitted"], mail["Content-Language"]) == ("auto-generated", "fr")
    assert mail["Date"].datetime == message.created_at.replace(microsecond=0)
    text = mail.get_body(("plain",)).get_content()
    assert text.replace("\r\n", "\n") == message.text
    assert mail.get_body(("html",)).get_content().replace("\r\n", "\n").strip() == message.html.strip()
    assert max(len(line) for line in office.taken[0].split(b"\r\n")) <= 78


@pytest.mark.parametrize("subject", ["مرحبا " * 30, "ü" * 190, "word " * 38, "x" * 200])
def test_long_subjects_in_any_script_arrive_whole(db, office, notes, subject):
    queued(context={"name": subject})
    deliver_all(notes)
    assert office.mails[0]["Subject"] == one_line(f"A word for {subject}")


@pytest.mark.parametrize("name", ["Carelore", 'The "calm", house', "شبكة الرعاية الرحيمة " * 5, "Réseau"])
def test_the_sender_has_a_name_in_any_script(db, office, notes, settings, name):
    settings.DEFAULT_FROM_EMAIL = f'"{quote(name.strip())}" <care@bücher.example>'
    queued()
    deliver_all(notes)
    shown, address = parseaddr(message_from_bytes(office.taken[0])["From"])
    assert (str(make_header(decode_header(shown))), address) == (name.strip(), "care@xn--bcher-kva.example")


def test_a_long_host_leaves_the_message_id_whole(db, office, notes, settings):
    settings.BASE_URL = "https://" + ".".join(["a" * 40] * 4) + ".example"
    message = queued()
    deliver_all(notes)
    assert office.mails[0]["Message-ID"] == message.message_id


def test_once_sent_a_message_keeps_no_words(db, office, notes):
    message = queued()
    deliver_all(notes)
    assert state_of(message) == MessageState.SENT
    assert (message.subject, message.text, message.html, message.failure) == ("", "", "", "")
    assert message.done_at is not None


def test_the_demo_keeps_its_words(db, office, notes, settings):
    settings.DEMO = True
    message = queued()
    deliver_all(notes)
    assert state_of(message) == MessageState.SENT
    assert message.subject == "A word for Amina"


def test_without_a_server_messages_are_kept(db, notes, settings):
    settings.SMTP_URL = ""
    message = queued()
    deliver_all(notes)
    assert state_of(message) == MessageState.SENT
    assert message.text


def test_what_is_not_due_stays(db, office, notes):
    message = queued(delay=timedelta(minutes=10))
    way = carrier()
    assert delivery.deliver_next(carrier=way, notes=notes) is None
    assert state_of(message) == MessageState.WAITING


def test_many_messages_share_a_connection(db, office, notes):
    for _number in range(5):
        queued()
    deliver_all(notes)
    assert sorted(office.ids.values()) == [1] * 5


def test_a_permanent_refusal_gives_up_at_once_and_keeps_no_address(db, office, notes):
    office.recipients["amina@example.org"] = "550 5.1.1 <amina@example.org> is not known here"
    message, other = queued(), queued(recipient="otieno@example.org")
    deliver_all(notes)
    assert state_of(message) == MessageState.GIVEN_UP
    assert message.failure == "550 5.1.1 … is not known here"
    assert message.can_be_tried_again
    assert state_of(other) == MessageState.SENT


def test_a_passing_refusal_waits_longer_each_time_and_gives_up_after_three_days(db, office, notes):
    office.recipients["amina@example.org"] = "451 try later"
    message = queued()
    total = timedelta(0)
    for number, pause in enumerate(delivery.PAUSES, start=1):
        deliver_all(notes)
        assert (state_of(message), message.attempts) == (MessageState.WAITING, number)
        assert abs(message.due_at - timezone.now() - pause) < timedelta(seconds=30)
        total += pause
    assert timedelta(days=2.5) < total < timedelta(days=3.5)
    deliver_all(notes)
    assert state_of(message) == MessageState.GIVEN_UP


@pytest.mark.parametrize(("reply", "state"), [("451 later", "waiting"), ("554 no", "given_up"), ("421 bye", "waiting")])
def test_an_answer_after_the_last_byte_counts(db, office, notes, reply, state):
    office.answer = lambda number: reply if number == 1 else "250 OK"
    message, other = queued(), queued()
    deliver_all(notes)
    assert state_of(message) == state
    assert state_of(other) == MessageState.SENT
    assert message.message_id not in office.ids


@pytest.mark.parametrize("reply", ["drop after", "nonsense"])
def test_no_answer_after_the_last_byte_counts_as_sent_and_is_never_tried_again(db, office, notes, reply):
    office.answer = lambda number: reply if number == 1 else "250 OK"
    message = queued()
    deliver_all(notes, rounds=3)
    assert state_of(message) == MessageState.SENT
    assert message.failure.startswith("unconfirmed")
    assert office.ids == {message.message_id: 1}


def test_a_server_that_is_away_lets_messages_wait(db, notes, settings):
    settings.SMTP_URL = f"smtp://{NEVER}"
    message = queued()
    assert delivery.deliver_next(carrier=carrier(), notes=notes) is False
    assert state_of(message) == MessageState.WAITING
    assert "refused" in message.failure.lower()


def test_a_wrong_password_lets_messages_wait(db, office, notes, settings):
    settings.SMTP_URL = office.url.replace("smtp://", "smtp://someone:wrong%20word@")
    message = queued()
    deliver_all(notes)
    assert state_of(message) == MessageState.WAITING
    assert "wrong" not in message.failure


def test_a_message_that_another_worker_has_claimed_since_is_not_handed_over(db, office, notes):
    message = queued()

    class Thief:
        def carry(self, message, handover):
            Message.objects.filter(pk=message.pk).update(claimed_by="another")
            carrier().carry(message, handover)

        def close(self):
            pass

    delivery.deliver_next(carrier=Thief(), notes=notes)
    assert state_of(message) == MessageState.CLAIMED
    assert office.taken == []


def test_an_unforeseen_failure_lets_the_message_wait_and_others_go(db, notes):
    first, second = queued(), queued()

    class Clumsy:
        def carry(self, message, handover):
            if message.pk == first.pk:
                raise ZeroDivisionError
            handover.commit()

        def close(self):
            pass

    assert delivery.deliver_next(carrier=Clumsy(), notes=notes)
    assert delivery.deliver_next(carrier=Clumsy(), notes=notes)
    assert (state_of(first), state_of(second)) == (MessageState.WAITING, MessageState.SENT)
    assert first.failure == "Unforeseen: ZeroDivisionError"
