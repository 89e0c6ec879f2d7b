"""What every page shares: doors, languages, and what search engines are told."""

import re

import pytest

from carelore.people.network import NetworkSettings


def links(response, relation):
    return re.findall(rf'<link rel="{relation}"[^>]*href="([^"]*)"', response.content.decode())


@pytest.mark.parametrize("path", ["/about/", "/privacy/", "/accessibility/", "/fr/about/", "/ar/privacy/"])
def test_a_page_read_without_an_account_costs_no_query_for_its_frame(client, db, django_assert_num_queries, path):
    with django_assert_num_queries(0):
        assert client.get(path).status_code == 200


@pytest.mark.parametrize(("path", "direction"), [("/about/", "ltr"), ("/fr/about/", "ltr"), ("/ar/about/", "rtl")])
def test_a_page_says_its_language_and_direction(client, db, path, direction):
    assert f'dir="{direction}">' in client.get(path).content.decode()


def test_a_public_page_names_itself_in_each_language(client, db):
    page = client.get("/fr/about/?from=poster")
    base = "http://testserver"
    assert links(page, "canonical") == [f"{base}/fr/about/"]
    assert re.findall(r'hreflang="([\w-]+)" href="http://testserver([^"]*)"', page.content.decode()) == [
        ("en", "/about/"),
        ("x-default", "/about/"),
        ("fr", "/fr/about/"),
        ("ar", "/ar/about/"),
    ]


def test_the_language_switch_keeps_what_was_asked_for(client, db):
    page = client.get("/about/?from=poster").content.decode()
    assert '<a href="/fr/about/?from=poster" lang="fr" hreflang="fr">Français</a>' in page


def test_a_page_that_is_nowhere_offers_the_first_page_in_other_languages(client, db):
    page = client.get("/no/such/page/")
    assert page.status_code == 404
    assert '<a href="/fr/" lang="fr" hreflang="fr">Français</a>' in page.content.decode()


def test_a_private_page_asks_not_to_be_indexed(client, cast):
    client.force_login(cast.member)
    page = client.get("/me/").content.decode()
    assert '<meta name="robots" content="noindex">' in page
    assert 'rel="canonical"' not in page


@pytest.mark.parametrize(
    ("who", "sees"),
    [("member", False), ("outsider", False), ("staff", False), ("moderator", True), ("safeguarding", True)],
)
def test_the_door_to_moderation_is_for_those_who_may(client, cast, who, sees):
    client.force_login(getattr(cast, who))
    assert ('href="/moderate/"' in client.get("/about/").content.decode()) is sees


def test_the_door_of_the_page_is_marked(client, db):
    assert re.findall(r'<a href="([^"]*)" aria-current="page">', client.get("/about/").content.decode()) == ["/about/"]


def test_names_are_escaped(client, cast):
    NetworkSettings.objects.create(name="<b>Chair</b>", about={"en": "<script>alert(1)</script>*kind*"})
    page = client.get("/about/").content.decode()
    assert "<b>Chair" not in page
    assert "<script>" not in page
    assert "<em>kind</em>" in page


def test_there_is_no_inline_script_or_style(client, cast):
    client.force_login(cast.moderator)
    for path in ("/", "/me/", "/about/", "/privacy/", "/accessibility/", "/no/such/page/"):
        page = client.get(path).content.decode()
        assert not re.search(r"<style|\sstyle=|<script(?![^>]*\ssrc=)|\son\w+=", page), path
