"""Every page of signing in and up, in our look, with our words."""

import re
from contextlib import nullcontext

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.test import Client, override_settings

from carelore.people.models import User
from tests import factories

PASSWORD = "a calm long password"
OUTSIDE = ["login/", "signup/", "login/code/", "password/reset/", "password/reset/done/", "inactive/"]
INSIDE = ["logout/", "email/", "password/change/", "reauthenticate/"]


@pytest.fixture
def amina(db):
    person = factories.person("Amina", email="amina@example.org")
    EmailAddress.objects.create(user=person, email=person.email, verified=True, primary=True)
    return person


def code_of(message):
    return re.search(r"^([A-Z0-9-]{6,})$", message.body, re.MULTILINE)[1]


def signed_in(client):
    return "_auth_user_id" in client.session


@pytest.mark.parametrize("language", ["", "fr/", "ar/"])
@pytest.mark.parametrize("page", OUTSIDE)
def test_each_page_for_visitors_has_our_frame(client, db, language, page):
    response = client.get(f"/{language}account/{page}")
    assert (response.status_code, 'class="mast"' in response.text, "style=" in response.text) == (200, True, False)


@pytest.mark.parametrize("page", INSIDE)
def test_each_page_for_people_has_our_frame(client, amina, page):
    client.force_login(amina)
    response = client.get(f"/account/{page}")
    assert (response.status_code, 'class="mast"' in response.text, "<h1>" in response.text) == (200, True, True)


def test_no_account_page_may_be_indexed(client, db):
    assert '<meta name="robots" content="noindex">' in client.get("/account/login/").text


def test_a_password_opens_the_account(client, amina):
    response = client.post("/account/login/", {"login": "Amina@example.org", "password": PASSWORD})
    assert (response.headers["Location"], signed_in(client)) == ("/me/", True)


def test_a_wrong_password_is_said_without_blame_and_the_address_is_kept(client, amina):
    page = client.post("/account/login/", {"login": "amina@example.org", "password": "wrong"}).text
    assert "do not belong together" in page
    assert 'value="amina@example.org"' in page


def test_a_code_from_the_mail_opens_the_account(client, amina):
    client.post("/account/login/code/", {"email": amina.email})
    response = client.post("/account/login/code/confirm/", {"code": code_of(mail.outbox[0])})
    assert (response.headers["Location"], signed_in(client)) == ("/me/", True)


def test_a_wrong_code_can_be_tried_again(client, amina):
    client.post("/account/login/code/", {"email": amina.email})
    page = client.post("/account/login/code/confirm/", {"code": "WRONG1"}).text
    assert "This is not the code we sent" in page


def test_another_code_can_be_sent(client, amina):
    client.post("/account/login/code/", {"email": amina.email})
    page = client.get("/account/login/code/confirm/").text
    client.post("/account/login/code/confirm/", {"action": "resend"})
    assert ("Send another code" in page, len(mail.outbox)) == (True, 2)


def test_a_mistyped_address_can_be_put_right_before_it_is_confirmed(client, db):
    join(client, email="fatuo@example.org")
    assert "Use another address" in client.get("/account/confirm-email/").text
    again = client.post("/account/logout/", {"next": "/account/signup/"})
    assert again.headers["Location"] == "/account/signup/"
    join(client, email="fatou@example.org")
    client.post("/account/confirm-email/", {"code": code_of(mail.outbox[-1])})
    assert (signed_in(client), User.objects.get(last_login__isnull=False).email) == (True, "fatou@example.org")


def test_an_unknown_address_is_answered_on_the_page_like_a_known_one(amina):
    addresses = [amina.email, "nobody@example.org"]
    pages = [Client().post("/account/login/code/", {"email": each}) for each in addresses]
    assert pages[0].headers["Location"] == pages[1].headers["Location"]
    assert mail.outbox[1].subject == "No account with this address"


@pytest.mark.parametrize(
    ("language", "next_page", "location"),
    [
        ("fr", "", "/fr/me/"),
        ("ar", "/moments/?kind=missing", "/ar/moments/?kind=missing"),
        ("en", "/fr/moments/", "/moments/"),
        ("fr", "/editor/", "/editor/"),
    ],
)
def test_after_signing_in_pages_are_in_the_person_s_language(client, amina, language, next_page, location):
    User.objects.update(language=language)
    address = "/account/login/" + (f"?next={next_page}" if next_page else "")
    response = client.post(address, {"login": amina.email, "password": PASSWORD, "next": next_page})
    assert response.headers["Location"] == location


def test_nobody_is_sent_to_another_site(client, amina):
    response = client.post(
        "/account/login/", {"login": amina.email, "password": PASSWORD, "next": "https://evil.example/"}
    )
    assert response.headers["Location"] == "/me/"


def join(client, **fields):
    given = {"name": "Fatou", "email": "fatou@example.org", "password1": "", "agreed": "on", **fields}
    return client.post("/fr/account/signup/", given)


@pytest.mark.parametrize(("membership", "member"), [("approved", False), ("open", True)])
def test_an_account_becomes_a_member_as_the_network_wants_it(client, db, membership, member):
    with override_settings(MEMBERSHIP=membership):
        join(client, time_zone="Africa/Dakar")
    made = User.objects.get()
    assert (made.name, made.language, made.time_zone, made.is_member) == ("Fatou", "fr", "Africa/Dakar", member)


def test_a_wrong_guess_of_the_zone_does_not_matter(client, db):
    join(client, time_zone="Mars/Olympus")
    assert User.objects.get().time_zone == "UTC"


def test_a_new_account_opens_only_with_the_code_from_its_mailbox(client, db):
    join(client)
    assert (signed_in(client), mail.outbox[0].to) == (False, ["fatou@example.org"])
    client.post("/account/confirm-email/", {"code": code_of(mail.outbox[0])})
    assert (signed_in(client), User.objects.get().has_usable_password()) == (True, False)


def test_an_account_needs_the_promise_of_a_member(client, db):
    assert ('value="Fatou"' in join(client, agreed="").text, User.objects.exists()) == (True, False)


def test_a_second_account_with_one_address_is_not_told_to_strangers(amina):
    first = join(Client(), email="new@example.org")
    second = join(Client(), email=amina.email)
    assert first.headers["Location"] == second.headers["Location"]
    assert mail.outbox[1].to == [amina.email]


def test_mail_comes_in_the_person_s_own_language_not_the_page_s(client, amina, monkeypatch):
    User.objects.update(language="ar")
    languages = []
    monkeypatch.setattr(
        "carelore.people.adapter.override",
        lambda code: nullcontext(languages.append(code)),
    )
    client.post("/fr/account/login/code/", {"email": amina.email})
    assert languages == ["ar"]


def test_a_forgotten_password_is_replaced_through_the_mail(client, amina):
    client.post("/account/password/reset/", {"email": amina.email})
    link = re.search(r"http://testserver(\S+)", mail.outbox[0].body)[1]
    form = client.get(link, follow=True)
    response = client.post(
        form.request["PATH_INFO"], {"password1": "another calm one", "password2": "another calm one"}
    )
    assert response.status_code == 302
    amina.refresh_from_db()
    assert amina.check_password("another calm one")


def test_a_used_link_says_so(client, db):
    assert "This link no longer works" in client.get("/account/password/reset/key/1-set-password/").text


def test_an_address_can_be_added_and_waits_for_its_code(client, amina):
    client.force_login(amina)
    client.post("/account/email/", {"action_add": "", "email": "second@example.org"})
    client.post("/account/reauthenticate/", {"password": PASSWORD, "next": "/account/email/"})
    assert mail.outbox[-1].to == ["second@example.org"]


def test_no_mail_holds_a_word_of_allauth(amina):
    Client().post("/account/login/code/", {"email": amina.email})
    Client().post("/account/password/reset/", {"email": amina.email})
    join(Client())
    join(Client(), email=amina.email)
    text = " ".join(f"{each.subject} {each.body}" for each in mail.outbox)
    assert ("Hello from" in text, "Thank you for using" in text, len(mail.outbox)) == (False, False, 4)
