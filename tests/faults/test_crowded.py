"""SQLite under twenty writers at once, through a real served process: everybody is answered, nobody hears of locks."""

import re
import threading
import time

from carelore.mail.models import Message
from carelore.moments.models import Decision, Moment
from tests.machinery.databases import ALIAS

SECONDS = 10
TELLERS, MODERATORS = 15, 5


def test_twenty_writers_at_once_are_all_answered(houses, mail):  # noqa: C901  it is one story
    house = houses(CARELORE_SMTP_URL=mail.url, CARELORE_TRUSTED_PROXIES="1")
    cookies = [house.moderator() for _number in range(MODERATORS)]
    house.serve()
    answers: list[tuple[str, int, float, str]] = []
    end = time.monotonic() + SECONDS

    def timed(what, act):
        began = time.monotonic()
        status, text = act()
        answers.append((what, status, time.monotonic() - began, text))
        return text

    def teller(number):
        count = 0
        while time.monotonic() < end:
            count += 1
            text = f"Teller {number} was met with kindness for the time number {count}."
            forwarded = {"X-Forwarded-For": f"192.0.{number}.{count % 250}"}
            timed("tell", lambda: house.post("/s/W4/", told(text), **forwarded))  # noqa: B023

    def moderator(cookie):
        while time.monotonic() < end:
            page = timed("queue", lambda: house.get("/moderate/", Cookie=cookie))
            slugs = re.findall(r'href="/moderate/([2-9a-z]{10})/', page)
            for slug in dict.fromkeys(slugs[:3]):
                review = timed("review", lambda: house.get(f"/moderate/{slug}/", Cookie=cookie))  # noqa: B023
                decide(slug, review, cookie)

    def decide(slug, review, cookie):
        token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', review)
        version = re.search(r'name="version" value="(\d+)"', review)
        if token and version:
            fields = {"csrfmiddlewaretoken": token[1], "version": version[1], "act": "publish"}
            signed = {"Cookie": f"{cookie}; csrftoken={token[1]}"}
            timed("publish", lambda: house.post(f"/moderate/{slug}/decide/", fields, **signed))

    threads = [threading.Thread(target=teller, args=[number]) for number in range(TELLERS)]
    threads += [threading.Thread(target=moderator, args=[cookie]) for cookie in cookies]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    broken = [each for each in answers if each[1] not in {200, 302, 409, 422}]
    assert [(what, status, text[:300]) for what, status, _took, text in broken] == []
    assert not any("locked" in text for *_about, text in answers)
    told_well = sum(what == "tell" and status == 302 for what, status, *_rest in answers)
    with house.database():
        assert Moment.objects.using(ALIAS).count() == told_well
        assert Message.objects.using(ALIAS).filter(purpose="moment receipt").count() == told_well
        published = Decision.objects.using(ALIAS).filter(act="publish").count()
    slowest = max(took for _what, _status, took, _text in answers)
    print(f"{len(answers)} answers, {told_well} stories, {published} published, slowest {slowest:.2f} s")  # noqa: T201
    assert published > 0
    assert slowest < 20


def told(text):
    from tests.moments.telling import typed

    return typed(text=text, email="teller@example.org")
