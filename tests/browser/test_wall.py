"""The screen on a ward's wall: it goes on by itself, survives what screens survive, and nothing on it is cut off."""

import re

import pytest

WALL = "/moments/wall/{}/"
SCREENS = [(1280, 720), (1920, 1080), (1080, 1920)]
ROUND = 40  # stories looked at in each network


def told(page):
    return page.locator("main").inner_text()


def change(page, before):
    """Let the time of one story pass, and wait until another has its place."""
    page.clock.fast_forward(29_000)
    page.wait_for_function("(before) => document.querySelector('main').innerText !== before", arg=before)
    page.clock.fast_forward(2_000)  # the fading
    return told(page)


@pytest.fixture
def wall(open_page):
    def wall(place="WND", **options):
        page = open_page("/robots.txt", width=1280, **options)
        page.clock.install()
        page.goto(page.url.replace("/robots.txt", WALL.format(place)))
        return page

    return wall


@pytest.mark.parametrize("size", SCREENS, ids=str)
@pytest.mark.parametrize(("prefix", "place"), [("", "WND"), ("/ar", "NZN"), ("/fr", "NZN"), ("", "ALM")])
def test_every_story_fits_every_screen(open_page, prefix, place, size):
    page = open_page(f"{prefix}{WALL.format(place)}?kind=all", java_script_enabled=False)
    page.set_viewport_size({"width": size[0], "height": size[1]})
    seen, cut = set(), []
    for _ in range(ROUND):
        box = page.locator("body").bounding_box()
        if box["height"] > size[1] or box["width"] > size[0]:
            cut.append((told(page), box))
        following = page.locator("[data-on]").get_attribute("href")
        if following in seen:
            break
        seen.add(following)
        page.goto(re.sub(r"\?.*", following, page.url))
    assert cut == []
    assert len(seen) > 5


def test_words_can_be_read_from_three_metres(open_page):
    """On a screen of 40 inches and 1080 lines 48 pixels are 22 millimetres."""
    page = open_page(WALL.format("WND"))
    page.set_viewport_size({"width": 1920, "height": 1080})
    assert page.locator(".told").evaluate("(each) => parseFloat(getComputedStyle(each).fontSize)") >= 48


def test_without_script_the_browser_goes_on(open_page):
    page = open_page(WALL.format("WND"), java_script_enabled=False)
    before = told(page)
    page.wait_for_url(re.compile(r"\?after=\d"), timeout=35_000)
    assert told(page) != before


def test_with_script_stories_change_in_place(wall):
    page = wall()
    address, first = page.url, told(page)
    page.evaluate("document.body.dataset.same = 'yes'")
    seen = {first, change(page, first)}
    seen.add(change(page, told(page)))
    assert (len(seen), page.url, page.evaluate("document.body.dataset.same")) == (3, address, "yes")


def test_when_the_network_is_away_the_story_stays_for_a_while_and_then_it_invites(wall):
    page = wall()
    before = told(page)
    page.context.set_offline(True)
    for _ in range(3):
        page.clock.fast_forward(30_000)
    assert told(page) == before
    page.clock.fast_forward(600_000)
    page.wait_for_selector("main[data-alone]")
    assert page.locator("aside .qr").is_visible()
    page.context.set_offline(False)
    page.clock.fast_forward(30_000)
    page.wait_for_selector("main:not([data-alone]) blockquote")


def test_a_story_can_be_held_and_let_go(wall):
    page = wall()
    before = told(page)
    page.get_by_text("Stay at this story").focus()
    page.keyboard.press("Enter")
    for _ in range(3):
        page.clock.fast_forward(29_000)
        page.wait_for_load_state("networkidle")
    assert told(page) == before
    page.get_by_text("Go on by itself").focus()
    page.keyboard.press("Enter")
    assert change(page, before) != before


def test_who_wants_less_motion_sees_none(wall):
    page = wall(reduced_motion="reduce")
    page.evaluate("window.went = 0; new MutationObserver((all) => { for (const each of all)"
                  " if (each.target.classList?.contains('going')) window.went++; })"
                  ".observe(document.body, { subtree: true, attributes: true })")  # fmt: skip
    change(page, told(page))
    assert page.evaluate("window.went") == 0


def test_it_runs_for_long_without_growing(wall):
    """Three hundred changes: two hours of a screen."""
    page = wall(reduced_motion="reduce")
    wire = page.context.new_cdp_session(page)
    wire.send("Performance.enable")

    def taken():
        wire.send("HeapProfiler.collectGarbage")
        found = {each["name"]: each["value"] for each in wire.send("Performance.getMetrics")["metrics"]}
        return {name: found[name] for name in ("Nodes", "Documents", "JSEventListeners", "JSHeapUsedSize")}

    def go_on(times):
        for _ in range(times):
            with page.expect_response(lambda answer: "/wall/" in answer.url):
                page.clock.fast_forward(29_000)

    go_on(20)
    before = taken()
    page.evaluate("window.swapped = 0; new MutationObserver((all) => { window.swapped += all.length })"
                  ".observe(document.body, { childList: true })")  # fmt: skip
    go_on(300)
    after = taken()
    assert page.evaluate("window.swapped") >= 290
    assert after["Nodes"] <= before["Nodes"] * 1.5
    assert after["Documents"] <= before["Documents"] + 2
    assert after["JSHeapUsedSize"] <= before["JSHeapUsedSize"] * 1.3
