"""The back office under its strict policy: no page makes the browser complain (`open_page` asserts it)."""

import pytest

PAGES = [
    "",
    "places/",
    "places/?q=ward",
    "places/?kind=unit&state=open",
    "places/new/",
    "places/edit/3/",
    "places/history/3/",
    "places/delete/3/",
    "places/import/",
    "roles/",
    "roles/new/",
    "roles/delete/3/",
    "users/",
    "users/?q=amina&member=true",
    "users/new/",
    "users/edit/3/",
    "users/history/3/",
    "institutions/",
    "institutions/new/",
    "reports/site-history/",
    "settings/people/networksettings/1/",
]


@pytest.mark.parametrize("path", PAGES)
def test_it_opens_without_complaint(open_page, path):
    page = open_page(f"/editor/{path}", who="staff", width=1280)
    page.wait_for_load_state("networkidle")
    assert page.locator("#wagtail-sidebar nav, .sidebar nav").count() > 0
    assert page.locator("h1, h2").count() > 0


@pytest.mark.parametrize("path", ["places/", "roles/", "users/", "places/edit/3/"])
def test_its_menus_open_without_complaint(open_page, path):
    page = open_page(f"/editor/{path}", who="staff", width=1280)
    page.wait_for_load_state("networkidle")
    menus = page.locator("button[data-w-dropdown-target=toggle]:visible")
    assert menus.count() > 0
    for number in range(min(menus.count(), 3)):
        page.reload(wait_until="networkidle")
        button = menus.nth(number)
        button.click()
        assert button.get_attribute("aria-expanded") == "true"


def test_a_place_is_closed_with_the_browsers_own_calendar(open_page):
    page = open_page("/editor/places/?q=WND-LUS-MED", who="staff", width=1280)
    page.wait_for_load_state("networkidle")
    page.locator("table .title a, td.title a, .title-wrapper a").first.click()
    page.wait_for_load_state("networkidle")
    field = page.locator("input[name=closed_on]")
    assert field.get_attribute("type") == "date"
    before = field.input_value()
    field.fill("2999-01-31")
    page.locator("footer button[type=submit], button:has-text('Save')").first.click()
    page.wait_for_load_state("networkidle")
    assert "updated" in page.locator(".messages").inner_text()
    assert before == ""
