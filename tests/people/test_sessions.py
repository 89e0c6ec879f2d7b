"""Where one is signed in: listed, ended, and kept short."""

from datetime import timedelta

import pytest
import time_machine
from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session
from django.test import Client
from django.utils import timezone

from carelore.people.services.sessions import NOWHERE, forget_ended
from tests.people.signing import CHROME, FIREFOX, PASSWORD, code_in, is_in, prove, sign_in, someone

PAGE = "/account/sessions/"


@pytest.fixture
def amina(db):
    return someone()


def opened(person, agent):
    client = Client(headers={"user-agent": agent})
    sign_in(client, person)
    return client


@pytest.fixture
def phone(amina):
    return opened(amina, FIREFOX)


@pytest.fixture
def computer(amina):
    return opened(amina, CHROME)


def test_each_browser_is_named_in_plain_words_this_one_first(phone, computer):
    page = computer.get(PAGE).text
    assert 0 < page.index("Chrome on Windows") < page.index("This one") < page.index("Firefox on Android")


def test_of_a_browser_its_name_is_kept_and_of_the_network_nothing(phone):
    kept = UserSession.objects.get()
    assert (kept.user_agent, kept.ip, kept.data) == ("", NOWHERE, {"browser": "Firefox", "system": "Android"})


def of(client):
    return UserSession.objects.get(session_key=client.session.session_key).pk


def test_one_is_signed_out_from_afar(phone, computer):
    computer.post(PAGE, {"session": of(phone)})
    assert (phone.get("/me/").status_code, computer.get("/me/").status_code) == (302, 200)


def test_all_others_are_signed_out(amina, phone, computer):
    third = opened(amina, CHROME)
    computer.post(PAGE, {"session": "others"})
    assert [client.get("/me/").status_code for client in (phone, third, computer)] == [302, 302, 200]


def test_nobody_signs_out_somebody_else(phone, db):
    other = opened(someone("Otieno"), CHROME)
    other.post(PAGE, {"session": of(phone)})
    other.post(PAGE, {"session": "others"})
    assert phone.get("/me/").status_code == 200


@pytest.mark.parametrize("session", ["", "x", "0", "9" * 40])
def test_what_is_no_session_ends_none(phone, session):
    assert "nothing left to sign out" in phone.post(PAGE, {"session": session}, follow=True).text


def test_a_session_that_ran_out_is_not_listed(phone, computer):
    Session.objects.filter(session_key=phone.session.session_key).update(expire_date=timezone.now())
    assert "Firefox" not in computer.get(PAGE).text


def test_signing_out_leaves_nothing(phone):
    phone.post("/account/logout/")
    assert UserSession.objects.count() == 0


def test_a_new_password_signs_out_the_others_alone(phone, computer):
    prove(computer)
    computer.post(
        "/account/password/change/",
        {"oldpassword": PASSWORD, "password1": "another calm one", "password2": "another calm one"},
    )
    assert (phone.get("/me/").status_code, computer.get("/me/").status_code) == (302, 200)
    assert computer.get(PAGE).text.count("Signed in") == 1


def test_a_forgotten_password_replaced_signs_out_everywhere(phone, mailoutbox):
    stranger = Client()
    stranger.post("/account/password/reset/", {"email": "amina@example.org"})
    link = next(line for line in mailoutbox[-1].body.splitlines() if "/reset/key/" in line)
    form = stranger.get(link.removeprefix("http://testserver"), follow=True)
    stranger.post(form.request["PATH_INFO"], {"password1": "another calm one", "password2": "another calm one"})
    assert (phone.get("/me/").status_code, UserSession.objects.count()) == (302, 0)


def test_a_session_from_before_they_were_listed_is_added_when_it_is_used(client, amina):
    client.force_login(amina)
    client.get("/me/", headers={"user-agent": FIREFOX})
    assert "Firefox on Android" in client.get(PAGE).text


def test_last_seen_moves_on_at_most_now_and_then(amina):
    with time_machine.travel(0, tick=False) as clock:
        clock.move_to(timezone.now() + timedelta(days=20))
        phone = opened(amina, FIREFOX)
        began = timezone.now()
        clock.shift(timedelta(minutes=5))
        phone.get("/me/")
        early = UserSession.objects.get().last_seen_at
        clock.shift(timedelta(hours=1))
        Client(headers={"user-agent": FIREFOX})
        again = Client()
        again.cookies = phone.cookies
        again.get("/me/")
    assert (early - began, UserSession.objects.get().last_seen_at - began) == (
        timedelta(0),
        timedelta(hours=1, minutes=5),
    )


def test_a_page_costs_no_query_for_it(phone, django_assert_num_queries, django_assert_max_num_queries):
    phone.get("/me/profile/")
    with django_assert_max_num_queries(12) as seen:
        phone.get("/me/profile/")
    assert [query["sql"] for query in seen.captured_queries if "usersession" in query["sql"]] == []


@pytest.mark.parametrize("number", [1, 30])
def test_the_list_does_not_cost_more_the_longer_it_is(amina, phone, number, django_assert_max_num_queries):
    for _ in range(number):
        other = Client()
        other.force_login(amina)
        other.get("/me/profile/")
    phone.get(PAGE)
    with django_assert_max_num_queries(7):
        phone.get(PAGE)


def test_what_is_left_of_sessions_that_ran_out_is_forgotten(phone, computer):
    UserSession.objects.filter(pk=of(phone)).update(last_seen_at=timezone.now() - timedelta(days=31))
    assert (forget_ended(), UserSession.objects.count()) == (1, 1)


def test_a_session_begins_with_a_mailed_code_too(client, amina, mailoutbox):
    client.post("/account/login/code/", {"email": amina.email})
    client.post("/account/login/code/confirm/", {"code": code_in(mailoutbox[0])})
    assert (is_in(client), UserSession.objects.count()) == (True, 1)
