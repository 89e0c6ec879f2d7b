"""Passkeys in a real browser, with Chromium's virtual authenticator. A passkey needs a name: 127.0.0.1 has none."""

import re

import pytest
from playwright.sync_api import expect

AUTHENTICATOR = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


@pytest.fixture
def phone(site, browser):
    """A page at http://localhost with an authenticator of its own, and all that the console complained about."""
    context = browser.new_context(viewport={"width": 360, "height": 800}, accept_downloads=True)
    page = context.new_page()
    page.complaints = []
    page.on("console", lambda message: page.complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    page.wire = context.new_cdp_session(page)
    page.wire.send("WebAuthn.enable")
    page.key = page.wire.send("WebAuthn.addVirtualAuthenticator", {"options": AUTHENTICATOR})["authenticatorId"]
    page.at = lambda path: site.address.replace("127.0.0.1", "localhost") + path
    yield page
    context.close()


def sign_in(page, site, who="amina"):
    page.goto(page.at("/account/login/"))
    form = page.locator("form:has(input[name=password])")
    form.locator("input[name=login]").fill(f"{who}@example.org")
    form.locator("input[name=password]").fill(site.password)
    form.locator("button").click()
    page.wait_for_url(lambda url: "/account/login" not in url)


def sign_out(page):
    page.goto(page.at("/account/logout/"))
    page.locator("main form button").click()
    page.wait_for_url(page.at("/"))


def confirm(page, site):
    """Type the password again where it is asked for."""
    if "/reauthenticate/" in page.url:
        page.locator("input[name=password]").fill(site.password)
        page.locator("main form button").first.click()
        page.wait_for_url(lambda url: "/reauthenticate/" not in url)


def add_passkey(page, site, name):
    page.goto(page.at("/account/second-step/webauthn/add/"))
    confirm(page, site)
    page.locator("input[name=name]").fill(name)
    page.get_by_role("button", name="Make the passkey").click()
    page.wait_for_url(re.compile("recovery-codes"))


def test_a_passkey_is_added_signs_in_alone_and_as_a_second_step_and_is_taken_away(phone, site):
    sign_in(phone, site)
    add_passkey(phone, site, "My phone")
    codes = phone.locator(".codes code").all_inner_texts()
    assert len(codes) == 10
    with phone.expect_download() as kept:
        phone.get_by_role("link", name="Keep them in a file").click()
    assert kept.value.path().read_text().split() == codes

    sign_out(phone)
    phone.goto(phone.at("/account/login/"))
    phone.get_by_role("button", name="Use a passkey").click()
    phone.wait_for_url(phone.at("/me/"))

    sign_out(phone)
    sign_in(phone, site)
    assert phone.url == phone.at("/account/second-step/authenticate/")
    phone.get_by_role("button", name="Use a passkey").click()
    phone.wait_for_url(phone.at("/me/"))

    phone.goto(phone.at("/account/second-step/"))
    expect(phone.locator("[data-passkeys]")).to_contain_text("My phone")
    phone.get_by_role("link", name="Take away My phone").click()
    confirm(phone, site)
    phone.get_by_role("button", name="Take it away").click()
    expect(phone.locator("[data-passkeys]")).to_have_count(0)
    assert phone.complaints == []


def test_a_device_that_refuses_is_told_in_words(phone, site):
    phone.wire.send("WebAuthn.setUserVerified", {"authenticatorId": phone.key, "isUserVerified": False})
    phone.goto(phone.at("/account/login/"))
    phone.get_by_role("button", name="Use a passkey").click()
    expect(phone.get_by_text("The passkey was not used")).to_be_visible(timeout=90_000)


def test_without_scripts_a_sentence_stands_in_place_of_the_button(site, browser):
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(site.url("/account/login/"))
        expect(page.get_by_text("Passkeys need JavaScript")).to_be_visible()
        expect(page.locator("[data-passkey-go]")).to_be_hidden()
