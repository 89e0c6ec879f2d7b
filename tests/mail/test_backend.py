"""Django's own mail API ends in the outbox."""

import pytest
from django.core.mail import EmailMessage, EmailMultiAlternatives, send_mail
from django.utils import translation

from carelore.mail.errors import AddressError
from carelore.mail.models import Message

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def outbox_backend(settings):
    settings.EMAIL_BACKEND = "carelore.mail.backend.OutboxBackend"


def test_a_plain_message_gets_our_layout_in_the_language_in_force():
    with translation.override("ar"):
        assert send_mail("A code", "Your code is 1234.", None, ["amina@example.org"]) == 1
    message = Message.objects.get()
    assert (message.recipient, message.subject, message.language) == ("amina@example.org", "A code", "ar")
    assert message.text.startswith("Your code is 1234.\n\n-- \n")
    assert 'dir="rtl"' in message.html


def test_html_of_the_caller_is_kept():
    mail = EmailMultiAlternatives("A code", "Plain.", to=["amina@example.org"])
    mail.attach_alternative("<p>Rich.</p>", "text/html")
    mail.send()
    message = Message.objects.get()
    assert (message.text, message.html) == ("Plain.\n", "<p>Rich.</p>")


def test_each_recipient_gets_a_message_of_their_own():
    EmailMessage("Hello", "Text", to=["a@example.org", "b@example.org"], bcc=["c@example.org"]).send()
    assert sorted(Message.objects.values_list("recipient", flat=True)) == [
        "a@example.org",
        "b@example.org",
        "c@example.org",
    ]


def test_a_subject_with_line_breaks_becomes_one_line():
    EmailMessage("Hello\nBcc: x@example.org", "Text", to=["a@example.org"]).send()
    assert Message.objects.get().subject == "Hello Bcc: x@example.org"


def test_a_wrong_address_is_an_error_unless_the_caller_wants_silence():
    with pytest.raises(AddressError):
        EmailMessage("Hello", "Text", to=["nobody"]).send()
    EmailMessage("Hello", "Text", to=["nobody"]).send(fail_silently=True)
    assert not Message.objects.exists()


def test_the_purpose_may_be_named():
    EmailMessage("Hello", "Text", to=["a@example.org"], headers={"X-Purpose": "login_code"}).send()
    assert Message.objects.get().purpose == "login_code"


def test_settings_lead_all_mail_into_the_outbox():
    from carelore.config import settings as shipped

    assert shipped.EMAIL_BACKEND == "carelore.mail.backend.OutboxBackend"
