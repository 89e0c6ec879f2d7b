"""Codes from an app and recovery codes: set up, asked for, used once, turned off. Passkeys: tests/browser."""

import re
import time

import pytest
from allauth.mfa.models import Authenticator
from django.core import mail
from django.test import Client

from carelore.people.models import User
from tests.people.signing import (
    FIREFOX,
    PASSWORD,
    SECRET,
    code_now,
    give_app,
    give_passkey,
    is_in,
    prove,
    sign_in,
    someone,
)

pytestmark = pytest.mark.django_db

HOME = "/account/second-step/"
STEP = f"{HOME}authenticate/"
GUARDED = [
    "totp/activate/",
    "totp/deactivate/",
    "webauthn/add/",
    "recovery-codes/",
    "recovery-codes/generate/",
]


@pytest.fixture
def amina(db):
    return someone()


@pytest.fixture
def codes(amina):
    return give_app(amina)


def secret_on(page):
    return re.search(r'class="secret"[^>]*>([A-Z2-7]+)<', page)[1]


@pytest.mark.parametrize("language", ["", "/fr", "/ar"])
@pytest.mark.parametrize("page", ["", "totp/activate/", "webauthn/add/"])
def test_each_page_has_our_frame_and_no_script_of_its_own(client, amina, language, page):
    client.force_login(amina)
    prove(client)
    text = client.get(f"{language}{HOME}{page}").text
    inline = [tag for tag in re.findall(r"<script[^>]*>", text) if "src=" not in tag and "application/json" not in tag]
    assert ('class="mast"' in text, "<h1>" in text, inline, "style=" in text) == (True, True, [], False)


@pytest.mark.parametrize("page", GUARDED)
def test_what_is_sensitive_asks_for_the_password_again(client, amina, codes, page):
    client.force_login(amina)
    if page == "totp/activate/":
        Authenticator.objects.all().delete()
    assert client.get(HOME + page).headers["Location"].startswith("/account/reauthenticate/")


@pytest.mark.parametrize("page", ["", *GUARDED])
def test_a_visitor_is_asked_to_sign_in(client, amina, page):
    assert client.get(HOME + page).headers["Location"].startswith("/account/login/")


@pytest.mark.django_db(transaction=True)  # allauth writes the mail after the commit
def test_setting_up_an_app_gives_recovery_codes_once_and_a_mail(client, amina):
    client.force_login(amina)
    prove(client)
    secret = secret_on(client.get(f"{HOME}totp/activate/").text)
    answer = client.post(f"{HOME}totp/activate/", {"code": code_now(time.time(), secret)})
    assert answer.headers["Location"] == f"{HOME}recovery-codes/"
    first, second = (client.get(answer.headers["Location"]).text for _ in range(2))
    assert [len(re.findall(r"<code>\d{8}</code>", page)) for page in (first, second)] == [10, 0]
    assert "10 recovery codes are left." in second
    assert [message.subject for message in mail.outbox] == ["Codes from an app are on"]


def test_a_wrong_code_changes_nothing_and_keeps_the_secret(client, amina):
    client.force_login(amina)
    prove(client)
    secret = secret_on(client.get(f"{HOME}totp/activate/").text)
    again = client.post(f"{HOME}totp/activate/", {"code": "no"}).text
    assert ("not a code that works now" in again, secret_on(again), Authenticator.objects.count()) == (True, secret, 0)


def test_an_app_needs_all_addresses_confirmed(client, amina):
    amina.emailaddress_set.update(verified=False)
    client.force_login(amina)
    prove(client)
    answer = client.get(f"{HOME}totp/activate/", follow=True)
    assert "Please confirm all your e-mail addresses first" in answer.text


def test_a_password_alone_no_longer_opens_the_account(client, amina, codes):
    assert (sign_in(client, amina).headers["Location"], is_in(client)) == (STEP, False)
    assert client.get("/me/").status_code == 302


def test_the_page_of_the_second_step_has_our_frame_and_a_way_out(client, amina, codes):
    sign_in(client, amina)
    text = client.get(STEP).text
    assert [part in text for part in ('class="mast"', "recovery codes", "/account/logout/")] == [True] * 3


def test_the_second_step_speaks_of_no_passkey_to_those_who_have_none(client, amina, codes):
    sign_in(client, amina)
    assert "passkey" not in client.get(STEP).text


def test_after_a_wrong_password_nothing_is_said_to_be_kept(client, amina):
    client.force_login(amina)
    page = client.post("/account/reauthenticate/", {"password": "not it"}).text
    assert ["Something needs another look" in page, "What you wrote is still here" in page] == [True, False]


def test_a_code_from_the_app_opens_it_and_works_once(client, amina, codes):
    now = code_now(time.time())
    other = Client()
    sign_in(client, amina)
    sign_in(other, amina)
    assert client.post(STEP, {"code": now}).headers["Location"] == "/me/"
    assert "not a code that works now" in other.post(STEP, {"code": now}).text


def test_a_mailed_code_alone_no_longer_opens_it_either(client, amina, codes):
    client.post("/account/login/code/", {"email": amina.email})
    code = re.search(r"^([A-Z0-9-]{6,})$", mail.outbox[0].body, re.MULTILINE)[1]
    assert client.post("/account/login/code/confirm/", {"code": code}).headers["Location"] == STEP


def test_a_recovery_code_opens_it_once_only(amina, codes):
    got = []
    for _ in range(2):
        client = Client()
        sign_in(client, amina)
        client.post(STEP, {"code": codes[3]})
        got.append(is_in(client))
    assert got == [True, False]


def test_the_number_of_recovery_codes_left_is_told(client, amina, codes):
    sign_in(client, amina)
    client.post(STEP, {"code": codes[0]})
    assert "9 recovery codes are left." in client.get(HOME).text


def test_new_recovery_codes_end_the_old(client, amina, codes):
    client.force_login(amina)
    prove(client)
    client.post(f"{HOME}recovery-codes/generate/")
    fresh = re.findall(r"<code>(\d{8})</code>", client.get(f"{HOME}recovery-codes/").text)
    assert (len(fresh), set(fresh) & set(codes)) == (10, set())


def test_turning_the_app_off_ends_the_second_step_and_is_mailed(client, amina, codes):
    client.force_login(amina)
    prove(client)
    client.post(f"{HOME}totp/deactivate/")
    assert Authenticator.objects.filter(user=amina).count() == 0
    assert mail.outbox[-1].subject == "Codes from an app are off"
    assert sign_in(Client(), amina).headers["Location"] == "/me/"


def test_passkeys_are_listed_renamed_and_taken_away(client, amina):
    key = give_passkey(amina)
    client.force_login(amina)
    prove(client)
    client.post(f"{HOME}webauthn/keys/{key.pk}/edit/", {"name": "Ward computer"})
    assert "Ward computer" in client.get(HOME).text
    assert "Ward computer" in client.get(f"{HOME}webauthn/keys/{key.pk}/remove/").text
    client.post(f"{HOME}webauthn/keys/{key.pk}/remove/")
    assert Authenticator.objects.count() == 0


@pytest.mark.parametrize("act", ["edit", "remove"])
def test_nobody_reaches_the_passkey_of_somebody_else(client, amina, act):
    key = give_passkey(someone("Otieno"))
    client.force_login(amina)
    prove(client)
    assert client.post(f"{HOME}webauthn/keys/{key.pk}/{act}/", {"name": "Mine"}).status_code == 404


def test_a_made_up_passkey_is_refused_and_nothing_is_told_of_accounts(client, amina):
    give_passkey(amina)
    answers = []
    for response in ('{"userHandle": "MQ"}', '{"userHandle": "OTk5OTk5"}', '{"userHandle": "///"}', "7", "[]"):
        given = {"credential": f'{{"id": "x", "rawId": "eA", "type": "public-key", "response": {response}}}'}
        answers.append(client.post(f"{HOME}webauthn/login/", given, follow=True).text.count("That did not work"))
    assert (answers, is_in(client)) == ([1] * 5, False)


def failed(client, address, times=1):
    for _ in range(times):
        answer = client.post(STEP, {"code": "00000000"}, REMOTE_ADDR=address)
    return answer


def test_wrong_codes_from_one_place_must_wait_and_keep_nobody_else_out(amina, codes):
    thief, owner = Client(), Client()
    sign_in(thief, amina, REMOTE_ADDR="192.0.2.1")
    assert "Please wait five minutes" in failed(thief, "192.0.2.1", times=6).text
    sign_in(owner, amina, REMOTE_ADDR="198.51.100.7")
    owner.post(STEP, {"code": codes[0]}, REMOTE_ADDR="198.51.100.7")
    assert is_in(owner)


def test_wrong_codes_from_many_places_must_wait_too(amina, codes):
    thief = Client()
    sign_in(thief, amina)
    for number in range(12):
        failed(thief, f"192.0.2.{number}", times=5)
    assert "Please wait five minutes" in failed(thief, "192.0.2.200").text


def test_a_closed_account_stays_closed(client, amina, codes):
    User.objects.update(is_active=False)
    sign_in(client, amina)
    assert not is_in(client)


def test_a_passkey_is_called_after_the_device_it_is_made_on(client, amina):
    client.force_login(amina)
    prove(client)
    assert 'value="Firefox on Android"' in client.get(f"{HOME}webauthn/add/", headers={"user-agent": FIREFOX}).text


def test_the_secret_is_not_in_the_mail(client, amina, codes):
    client.force_login(amina)
    client.post("/account/reauthenticate/", {"password": PASSWORD})
    client.post(f"{HOME}recovery-codes/generate/")
    assert SECRET not in " ".join(message.body for message in mail.outbox)


def test_who_runs_the_network_is_asked_to_protect_the_account(client, cast):
    client.force_login(cast.staff)
    before = "Please protect your account" in client.get("/me/").text
    give_passkey(cast.staff)
    assert (before, "Please protect your account" in client.get("/me/").text) == (True, False)


def test_nobody_else_is_asked(client, cast):
    client.force_login(cast.member)
    assert "Please protect your account" not in client.get("/me/").text


@pytest.mark.parametrize("page", ["webauthn/login/", "webauthn/add/", "webauthn/reauthenticate/", "authenticate/"])
@pytest.mark.parametrize("given", ["{}", "[]", "7", '"x"', "null", '{"id": 3}', '{"response": {}}', "not json"])
def test_what_no_browser_would_send_breaks_nothing(client, amina, page, given):
    give_app(amina)
    if page == "authenticate/":
        sign_in(client, amina)
    elif page != "webauthn/login/":
        client.force_login(amina)
        prove(client)
    assert client.post(HOME + page, {"credential": given, "name": "x"}).status_code in {200, 302}


def test_a_copy_of_the_database_alone_shows_no_secret(amina, codes):
    kept = " ".join(str(factor.data) for factor in Authenticator.objects.all())
    assert (SECRET in kept, any(code in kept for code in codes)) == (False, False)


def test_with_another_key_no_code_works_rather_than_any(client, amina, codes, settings):
    settings.SECRET_KEY = "another key, as long as it has to be, and not the one before"
    sign_in(client, amina)
    for code in (code_now(time.time()), codes[0], ""):
        client.post(STEP, {"code": code})
    assert not is_in(client)
