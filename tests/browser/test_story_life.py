"""A story's whole life: its author, a moderator and a reader, at 360 px, with and without script, in three tongues."""

import re

import pytest

WORDS = {
    "en": "The cleaner on the night shift hummed so that I knew somebody was there. Write to tell@example.org.",
    "fr": "La dame qui nettoie la nuit chantonnait et je savais que quelqu’un veillait. Écrivez à dites@example.org.",
    "ar": "كانت عاملة النظافة في الليل تدندن كي أعرف أن هناك أحدًا بقربي. راسلوني على tell@example.org لو سمحتم.",
}
BEGIN = {"en": "The cleaner on the night", "fr": "La dame qui nettoie", "ar": "كانت عاملة النظافة"}


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_a_story_is_shared_moderated_read_and_taken_back(language, script, open_page, site):
    prefix = "" if language == "en" else f"/{language}"
    mark = f"{language}{script:d}"
    author = open_page(f"{prefix}/s/WND-LUS/?lang={language}", java_script_enabled=script)
    share(author, f"{WORDS[language]} {mark}", email=f"author-{mark.lower()}@example.org")
    mine = author.url.split("?")[0]

    mailbox = open_page(f"/demo/mailbox/?q=author-{mark.lower()}@example.org")
    mailbox.locator("main a[href*='/demo/mailbox/']").first.click()
    assert mine.split("/mine/")[1] in mailbox.content(), "the receipt holds the secret link"

    moderator = open_page(f"{prefix}/moderate/?q={mark}", who="moderator", java_script_enabled=script)
    moderator.locator("main .queue a").first.click()
    moderator.wait_for_url("**/moderate/*/**")
    publish(moderator)
    assert moderator.locator(".note.error").count() == 1, "an open “must go” is refused"
    moderator.locator(".finds form button").first.click()
    publish(moderator)
    assert moderator.locator("form.undo").count() == 1

    reader = open_page(f"{prefix}/moments/?q={mark}", java_script_enabled=script)
    reader.locator("main .moment .story a").first.click()
    shown = reader.locator("main").inner_text()
    assert BEGIN[language] in shown
    assert "example.org" not in shown
    story = reader.url

    author.goto(mine)
    author.locator("main a.btn.risk").click()
    author.locator("main form button.risk").click()
    assert reader.goto(story).status == 404
    lead = open_page("/me/", who="lead")
    for place in ("/", f"{prefix}/moments/", "/moments/feed/", "/moments/export.csv", "/places/WND-LUS/"):
        assert mark not in lead.request.get(site.url(place)).text()
    assert lead.goto(site.url(f"{prefix}/moments/?q={mark}")).ok
    assert lead.locator("main .moment").count() == 0


def share(page, text: str, *, email: str) -> None:
    """Fill the form in, check, and send."""
    page.locator("input[name=kind][value=kindness]").check()
    page.locator("textarea[name=text]").fill(text)
    page.locator("input[name=teller][value=patient]").check()
    page.locator("input[name=scope][value=anyone]").check()
    page.locator("select[name=happened_on]").select_option(index=1)
    page.locator("input[name=email]").fill(email)
    page.locator("button[name=step][value=check]").click()
    page.locator("mark.must, .must").first.wait_for()
    page.locator("button[name=step][value=send]").click()
    page.wait_for_url(re.compile("/moments/mine/"))


def publish(page) -> None:
    page.locator(".acts form:has(input[name=act][value=publish]) button").click()
    page.wait_for_load_state()


def test_words_survive_a_lost_connection_and_are_sent_once(open_page):
    """Offline on sending: the words are kept, and leave when the connection is back."""
    page = open_page("/s/WND-LUS/?lang=en")
    page.locator("input[name=kind][value=kindness]").check()
    page.locator("textarea[name=text]").fill(
        "He carried my bag up four floors because the lift had stopped, and he sang."
    )
    page.locator("input[name=teller][value=patient]").check()
    page.locator("input[name=scope][value=anyone]").check()
    page.locator("select[name=happened_on]").select_option(index=1)
    page.locator("button[name=step][value=check]").click()
    page.locator("button[name=step][value=send]").wait_for()
    page.context.set_offline(True)
    page.locator("button[name=step][value=send]").click()
    page.wait_for_timeout(500)
    assert "/moments/mine/" not in page.url
    page.context.set_offline(False)
    page.wait_for_url(re.compile("/moments/mine/"), timeout=15_000)
    page.go_back()
    again = open_page("/moments/share/")
    assert again.locator("textarea[name=text]").input_value() == ""


def test_what_was_typed_comes_back_after_the_tab_was_closed(open_page):
    page = open_page("/moments/share/")
    page.locator("textarea[name=text]").fill("Half a story, and then the battery died.")
    page.wait_for_timeout(800)
    page.reload()
    assert page.locator("textarea[name=text]").input_value() == "Half a story, and then the battery died."
