"""Links in mails lead to our own address, whatever name the request was sent to."""

import pytest
from allauth.account.models import EmailAddress
from django.test import override_settings

from carelore.mail.models import Message
from tests import factories

pytestmark = pytest.mark.django_db


@override_settings(ALLOWED_HOSTS=["*"], EMAIL_BACKEND="carelore.mail.backend.OutboxBackend")
@pytest.mark.parametrize(
    ("address", "sent"),
    [
        ("/account/password/reset/", {"email": "amina@example.org"}),
        ("/account/password/reset/", {"email": "nobody@example.org"}),
        ("/account/login/code/", {"email": "nobody@example.org"}),
        ("/account/signup/", {"email": "amina@example.org", "name": "A", "agreed": "on", "password1": ""}),
    ],
)
def test_no_mail_leads_to_where_a_stranger_says(client, settings, address, sent):
    person = factories.person("Amina", email="amina@example.org")
    EmailAddress.objects.create(user=person, email=person.email, verified=True, primary=True)
    client.post(address, sent, headers={"host": "evil.example:8000"})
    letter = Message.objects.get()
    assert "evil.example" not in letter.text + letter.html + letter.subject
    assert f"{settings.BASE_URL}/account/" in letter.text
