"""The demo's mailbox: all of the mail for anyone, and nothing of it outside the demo."""

from datetime import timedelta

import pytest
from django.utils import timezone

from carelore.mail.models import Message
from carelore.mail.services import outbox
from tests.mail.letterbox import queued

BOX = "/demo/mailbox/"


@pytest.fixture
def demo(settings):
    settings.DEMO = True


def subjects(response):
    return [letter.subject for letter in response.context["letters"]]


@pytest.mark.parametrize("path", ["", "{pk}/", "{pk}/html/"])
def test_outside_the_demo_there_is_no_mailbox(client, db, path):
    pk = queued().pk
    assert client.get(BOX + path.format(pk=pk)).status_code == 404


def test_the_newest_comes_first_and_waiting_ones_say_when_they_leave(client, db, demo):
    first = queued(context={"name": "One"})
    Message.objects.filter(pk=first.pk).update(created_at=timezone.now() - timedelta(hours=1))
    queued(context={"name": "Two"}, delay=timedelta(minutes=10))
    response = client.get(BOX)
    assert subjects(response) == ["A word for Two", "A word for One"]
    assert "waits, goes out at" in response.content.decode()


def test_the_search_finds_a_part_of_an_address(client, db, demo):
    queued(context={"name": "One"})
    queued(context={"name": "Two"}, recipient="otieno@example.net")
    assert subjects(client.get(BOX, {"to": "OTIENO"})) == ["A word for Two"]
    empty = client.get(BOX, {"to": "nobody"})
    assert subjects(empty) == []
    assert "No mail to this address" in empty.content.decode()


def test_a_long_list_has_pages(client, db, demo):
    for _number in range(31):
        queued()
    assert len(client.get(BOX, {"page": 1}).context["letters"]) == 30
    assert len(client.get(BOX, {"page": 2}).context["letters"]) == 1


def test_a_message_shows_its_text_with_links_and_frames_its_html(client, db, demo):
    message = queued(context={"name": "<b>x</b>"})
    response = client.get(f"{BOX}{message.pk}/")
    page = response.content.decode()
    assert "Dear &lt;b&gt;x&lt;/b&gt;," in page
    assert 'href="http://testserver/moments/mine/abc/"' in page
    assert f'src="{BOX}{message.pk}/html/"' in page
    assert "frame-src 'self'" in response["Content-Security-Policy"]


def test_the_framed_html_may_run_and_fetch_nothing(client, db, demo):
    response = client.get(f"{BOX}{queued().pk}/html/")
    policy = response["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "script-src" not in policy
    assert "sandbox allow-top-navigation-by-user-activation" in policy
    assert response["X-Frame-Options"] == "SAMEORIGIN"
    assert '<base target="_top">' in response.content.decode()


def test_what_was_taken_back_is_named_so(client, db, demo):
    message = queued(about="moment:1")
    outbox.cancel(about="moment:1")
    assert "Taken back before it left" in client.get(BOX).content.decode()
    assert "Taken back before it left" in client.get(f"{BOX}{message.pk}/").content.decode()
    assert client.get(f"{BOX}{message.pk}/html/").status_code == 404


def test_the_list_costs_the_same_for_one_message_and_for_thirty(client, db, demo, django_assert_max_num_queries):
    for _number in range(30):
        queued()
    with django_assert_max_num_queries(4):
        client.get(BOX)


def test_the_mailbox_reads_in_other_languages(client, db, demo):
    assert client.get("/ar/demo/mailbox/").status_code == 200
