"""A code that was seen over a shoulder, or typed into a false page, opens nothing once its owner has used it."""

import re
import time

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP
from django.core.cache import cache
from django.test import Client

from tests.people.signing import code_now, give_app, is_in, prove, sign_in, someone

ACTIVATE = "/account/second-step/totp/activate/"
STEP = "/account/second-step/authenticate/"
SPELLINGS = [lambda code: code, lambda code: f"{code[:3]} {code[3:]}", lambda code: f"{code[:3]}-{code[3:]}"]


@pytest.fixture
def amina(db):
    person = someone("Amina")
    give_app(person)
    return person


def opens(person, code):
    client = Client()
    sign_in(client, person)
    client.post(STEP, {"code": code})
    return is_in(client)


def half_a_minute_passes(person, code):
    """After that allauth no longer knows that the code was used, though it is still taken."""
    factor = Authenticator.objects.get(user=person, type=Authenticator.Type.TOTP)
    cache.delete(TOTP(factor)._get_used_cache_key(code))


@pytest.mark.parametrize("spelled", SPELLINGS)
def test_a_used_code_stays_used_for_as_long_as_a_slow_telephone_may_show_it(amina, spelled):
    code = code_now(time.time())
    assert opens(amina, code)
    half_a_minute_passes(amina, code)
    assert not opens(amina, spelled(code))


def test_the_code_with_which_the_app_was_set_up_is_used(db):
    person, client = someone("Amina"), Client()
    sign_in(client, person)
    prove(client)
    secret = re.search(r'class="secret"[^>]*>([A-Z2-7]+)<', client.get(ACTIVATE).text)[1]
    code = code_now(time.time(), secret)
    assert client.post(ACTIVATE, {"code": code}).status_code == 302
    assert not opens(person, code)


def test_a_stranger_who_causes_many_entries_makes_no_used_code_forgotten(amina):
    code = code_now(time.time())
    assert opens(amina, code)
    for number in range(400):  # as many failed sign-ins with made-up addresses would leave
        cache.set(f"failed-{number}", [1.0], timeout=300)
    kept = [cache.get(f"failed-{number}") is not None for number in range(400)]
    assert (all(kept), opens(amina, code)) == (True, False)
