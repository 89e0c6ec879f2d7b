"""A key for each act, and none while somebody writes."""

SELECT_A_WORD = """() => {
  const pieces = [...document.querySelectorAll("[data-words] [data-start]")];
  const text = pieces.find((each) => each.textContent.trim().includes(" ")).firstChild;
  const start = text.data.search(/\\S/), word = text.data.slice(start).match(/^\\S+/)[0];
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, start + word.length);
  getSelection().removeAllRanges();
  getSelection().addRange(range);
  return word;
}"""


def desk(open_page):
    page = open_page("/moderate/", who="moderator", width=1280)
    with page.expect_navigation():
        page.locator(".queue a").nth(2).click()
    return page


def test_keys_walk_through_the_list(open_page):
    page = desk(open_page)
    here = page.url
    with page.expect_navigation():
        page.keyboard.press("j")
    assert page.url != here
    with page.expect_navigation():
        page.keyboard.press("k")
    assert page.url == here


def test_a_key_opens_the_act_and_then_only_writes(open_page):
    page = desk(open_page)
    here = page.url
    page.keyboard.press("r")
    page.keyboard.type("jpdsxk?")
    assert page.locator("#return-message").input_value() == "jpdsxk?"
    assert page.url == here


def test_keys_with_modifiers_belong_to_the_browser(open_page):
    page = desk(open_page)
    page.keyboard.press("Control+r")
    page.wait_for_load_state()
    assert page.locator("#return-message").is_hidden()


def test_selected_words_are_marked_with_x_and_can_be_left_in(open_page):
    page = desk(open_page)
    words = page.evaluate(SELECT_A_WORD)
    with page.expect_navigation():
        page.keyboard.press("x")
    assert page.locator("[data-words] del").all_inner_texts() == [words]
    with page.expect_navigation():
        page.locator(".finds li:has(del) button").click()
    assert page.locator("[data-words] del").count() == 0


def test_x_with_nothing_selected_marks_the_next_thing_that_must_go(open_page):
    page = open_page("/moderate/?q=01632", who="moderator", width=1280)
    assert page.locator(".finds mark.must").count() == 1
    with page.expect_navigation():
        page.keyboard.press("x")
    assert page.locator(".finds mark.must").count() == 0
    assert "01632" in page.locator("[data-words] del").inner_text()
    with page.expect_navigation():
        page.locator(".finds li:has(del) button").click()


def test_keys_can_be_turned_off_and_on(open_page):
    page = desk(open_page)
    here = page.url
    page.keyboard.press("?")
    page.locator("[data-keys]").click()
    page.locator("h1").click()
    page.keyboard.press("j")
    page.keyboard.press("r")
    assert page.url == here
    assert page.locator("#return-message").is_hidden()
    page.locator("[data-keys]").click()
    page.keyboard.press("r")
    assert page.locator("#return-message").is_visible()


def test_principles_are_ticked_with_digits_and_kept_by_whatever_is_pressed_next(open_page):
    page = desk(open_page)
    here = page.url
    if not page.locator(".themes[open]").count():
        page.keyboard.press("m")
    page.keyboard.press("3")
    page.keyboard.press("8")
    with page.expect_navigation():
        page.keyboard.press("j")
    assert page.url != here
    page.goto(here)
    ticked = page.locator(".themes input:checked")
    assert [each.get_attribute("data-key") for each in ticked.all()] == ["3", "8"]


def test_escape_folds_away_what_is_written_in_and_loses_nothing(open_page):
    page = desk(open_page)
    page.keyboard.press("r")
    page.keyboard.type("Which day")
    page.keyboard.press("Escape")
    assert page.locator("#return-message").is_hidden()
    page.keyboard.press("r")
    assert page.locator("#return-message").input_value() == "Which day"
