"""What comes of a story, in a browser: answered, read by a moderator, confirmed by its author, read by all."""

import re

import pytest

from tests.browser.test_story_life import publish, share

WORDS = "The chairs in the corridor are so low that my mother could not get up again. Write to tell@example.org."
CHANGE = "There are six high chairs in the corridor now, with arms to push on."


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_a_story_is_answered_with_a_change_and_its_author_says_that_it_is_so(script, open_page):
    options = {"java_script_enabled": script}
    mark = f"highchair{script:d}"
    author = open_page("/s/WND-LUS/?lang=en", **options)
    share(author, f"{WORDS} {mark}", email=f"{mark}@example.org")
    mine = author.url.split("?")[0]

    moderator = open_page(f"/moderate/?q={mark}", who="moderator", **options)
    moderator.locator("main .queue a").first.click()
    moderator.wait_for_url("**/moderate/*/**")
    moderator.locator(".finds form button").first.click()
    publish(moderator)

    responder = open_page("/moments/to-answer/", who="responder", **options)
    responder.locator("main .story a", has_text="The chairs in the corridor").last.click()
    answer(responder, f"Ring 0151 496 0132. {CHANGE}")
    assert responder.locator("button[value=send]").count() == 0, "what leads to somebody cannot be sent"
    responder.locator("button[value=edit]").click()
    answer(responder, CHANGE)
    responder.locator("button[value=send]").click()
    assert "A moderator reads your answer first" in responder.locator("main").inner_text()
    author.goto(mine)
    assert CHANGE not in author.content()

    moderator.goto(moderator.url.split("/moderate/")[0] + "/moderate/answers/")
    moderator.locator("main .queue a", has_text="six high chairs").first.click()
    moderator.locator("form:has(input[value=publish]) button").click()
    moderator.wait_for_load_state()

    author.goto(mine)
    assert "Is it so?" in author.locator("main").inner_text()
    author.locator("button[name=so][value=yes]").click()
    assert "You said: it is so." in author.locator("main").inner_text()

    reader = open_page("/moments/", **options)
    line = reader.locator("main .moment", has_text=mark)
    assert line.locator(".far").inner_text() == "Change made"
    line.locator(".story a").click()
    shown = reader.locator("main").inner_text()
    assert [words for words in (CHANGE, "Who told the story says: it is so.", "Someone at") if words not in shown] == []
    mailbox = open_page("/demo/mailbox/?q=responder@example.org")
    assert "Your answer is published" in mailbox.locator("main").inner_text()


def answer(page, words: str) -> None:
    page.locator("input[name=kind][value=made]").check()
    page.locator("textarea[name=text]").fill(words)
    page.locator("input[name=changes_on]").fill("2026-01")
    page.locator("button[value=check]").click()
    page.wait_for_url(re.compile("/answer"))


def test_answers_are_read_by_keys(open_page):
    page = open_page("/moderate/answers/", who="moderator", width=1280)
    page.keyboard.press("d")
    page.keyboard.type("pj")
    assert page.locator("#decline-message").input_value() == "pj"
    page.locator("h1").click()
    page.evaluate("document.activeElement.blur()")
    with page.expect_navigation():
        page.keyboard.press("j")
    assert re.search(r"/moderate/answers/\d+/", page.url)
