"""Several machines are one network: what one node does, the others know; a node that dies takes nothing with it.

`make nodes` runs this and shows what it counted.
"""

import socket
import ssl
import sys
import time
from collections import Counter

import psycopg
import pytest

from tests.drills.load import Crowd
from tests.drills.network import Network, sign_in, told
from tests.drills.visitor import Visitor
from tests.machinery.processes import until

WITHIN = 5.0  # seconds, on a machine that does other things too; a second on a quiet one
ONCE = [
    "Content-Security-Policy",
    "Cross-Origin-Resource-Policy",
    "Referrer-Policy",
    "Strict-Transport-Security",
    "X-Content-Type-Options",
]


@pytest.fixture(scope="module")
def network(tmp_path_factory):
    made = Network(tmp_path_factory.mktemp("network"))
    try:
        made.start()
        yield made
    finally:
        made.stop()


def say(words):
    sys.stdout.write(f"\n  {words}")


def share(network, node, text, **more):
    """Share a story at a node; the path of its author's page."""
    visitor = network.at(node)
    answer = visitor.post("/s/WND-LUS/", told(visitor.get("/s/WND-LUS/?lang=en"), text, **more))
    assert answer.status == 302, answer.text
    return answer.leads_to.partition("?")[0]


def publish(network, node, moderator, mark):
    """Publish the story with this mark, as the moderation desk of a node shows it; its slug."""
    desk = moderator.get(f"/moderate/?q={mark}")
    review = moderator.get(desk.link(r"/moderate/[0-9a-z]+/\?[^\"]*").replace("&amp;", "&"))
    slug = review.link(r"/moderate/[0-9a-z]+/decide/[^\"]*").split("/")[2]
    fields = {name: review.field(name) for name in ("csrfmiddlewaretoken", "version")}
    answer = moderator.post(f"/moderate/{slug}/decide/", {**fields, "act": "publish"})
    assert answer.status == 302, answer.text
    return slug


def test_a_story_shared_on_one_node_is_read_and_taken_back_on_the_other(network):
    mine = share(network, network.a, "Crossing: he warmed the cup for her before the round began.")
    there = network.at(network.b)
    assert "he warmed the cup" in there.get(mine).text
    assert there.post(f"{mine}withdraw/", {}).status == 302
    assert "he warmed the cup" not in network.at(network.a).get(mine).text


def test_a_form_of_one_node_is_good_on_the_other(network):
    form = told(network.at(network.a).get("/s/WND-LUS/?lang=en"), "Stamped: a chair was brought without asking.")
    assert network.at(network.b).post("/s/WND-LUS/", form).status == 302
    assert network.at(network.a).post("/s/WND-LUS/", form).status == 302
    with psycopg.connect(network.database_url) as connection:
        found = connection.execute("SELECT suspicion FROM moments_moment WHERE text LIKE 'Stamped:%'").fetchall()
    assert found in ([("",)], [("quick",)])


def test_who_signs_in_on_one_node_is_signed_in_on_the_other(network):
    visitor = network.at(network.a)
    sign_in(visitor, "amina")
    visitor.port = network.b.port
    visitor.close()
    assert visitor.get("/me/").status == 200


def test_what_is_published_or_taken_back_on_one_node_shows_on_the_other_at_once(network):
    mine = share(network, network.a, "Passage: they let my brother keep his hat on during the scan.")
    moderator, reader = network.at(network.b), network.at(network.a)
    sign_in(moderator, "moderator")
    assert "Passage:" not in reader.get("/moments/").text
    slug = publish(network, network.b, moderator, "Passage")
    began = time.monotonic()
    assert until(lambda: "Passage:" in reader.get("/moments/").text, WITHIN)
    say(f"published on B, read on A after {(time.monotonic() - began) * 1000:.0f} ms")
    assert reader.get(f"/moments/{slug}/").status == 200
    network.at(network.b).post(f"{mine}withdraw/", {})
    began = time.monotonic()
    assert until(lambda: reader.get(f"/moments/{slug}/").status == 404, WITHIN)
    say(f"taken back on B, gone from A after {(time.monotonic() - began) * 1000:.0f} ms")
    assert "Passage:" not in reader.get("/moments/").text


def test_static_files_named_on_one_node_lie_on_the_other_too(network):
    sheet = network.at(network.a).get("/").link(r"/static/look\.[0-9a-f]{12}\.css")
    here, there = network.at(network.a).get(sheet), network.at(network.b).get(sheet)
    assert (here.status, there.status) == (200, 200)
    assert here.body == there.body


def test_nginx_keeps_static_files_and_sends_them_compressed(network):
    outside = network.outside()
    sheet = outside.get("/").link(r"/static/look\.[0-9a-f]{12}\.css")
    answer = outside.get(sheet, **{"Accept-Encoding": "br"})
    assert answer.headers["Content-Encoding"] == "br"
    assert "immutable" in answer.headers["Cache-Control"]


def test_on_one_server_static_files_come_from_the_disk_as_carelore_would_send_them(network):
    outside = Visitor(network.one.tls_port, base=network.base, tls=network.one.tls)
    sheet = outside.get("/").link(r"/static/look\.[0-9a-f]{12}\.css")
    gzip = {"Accept-Encoding": "gzip"}
    disk, carelore = outside.get(sheet, **gzip), network.at(network.a).get(sheet, **gzip)
    assert disk.body == carelore.body
    alike = [name for name in ONCE if name != "Content-Security-Policy"]  # narrower for what holds no page
    assert [disk.headers.get_all(name) for name in alike] == [carelore.headers.get_all(name) for name in alike]
    assert len(disk.headers.get_all("Content-Security-Policy")) == 1
    assert "immutable" in disk.headers["Cache-Control"]
    assert outside.get("/static/staticfiles.json").status == 404
    assert outside.get("/static/.gathered").status == 404


def test_nothing_is_said_twice(network):
    page = network.outside().get("/moments/")
    assert {name: len(page.headers.get_all(name) or []) for name in ONCE} == dict.fromkeys(ONCE, 1)


def test_another_name_gets_no_answer(network):
    context = network.front.tls
    context.check_hostname = False
    stranger = Visitor(network.front.tls_port, base=network.base, tls=context)
    with pytest.raises(ssl.SSLError), socket.create_connection(("127.0.0.1", network.front.tls_port), 5) as line:
        context.wrap_socket(line, server_hostname="elsewhere.example.org")
    assert stranger.get("/healthz").status == 200


def test_a_node_killed_under_load_takes_no_story_and_no_mail_with_it(network):
    crowd = Crowd(network, writers=6, readers=2)
    crowd.start()
    time.sleep(2)
    network.a.kill()
    killed = len(crowd.heard.thanked)
    time.sleep(3)
    network.a.start()
    assert until(lambda: network.a.is_ready, 60)
    back = len(crowd.heard.thanked)
    time.sleep(2)
    heard = crowd.stop()

    marks = "substring(text from '^w[0-9]+n[0-9]+')"
    with psycopg.connect(network.database_url, autocommit=True) as connection:
        rows = connection.execute(f"SELECT {marks}, count(*) FROM moments_moment WHERE text ~ '^w[0-9]+n' GROUP BY 1")
        stored = dict(rows.fetchall())
        waiting = "SELECT count(*) FROM mail_message WHERE state NOT IN ('sent', 'given_up', 'taken_back')"
        assert until(lambda: connection.execute(waiting).fetchone() == (0,), 60), "mail still waits"
    arrived = Counter(mail["To"].partition("@")[0] for mail in network.post_office.mails)
    say(f"{network.took}")
    say(f"thanked {len(heard.thanked)} (before the kill {killed}, until the node was back {back - killed})")
    say(f"answers {dict(heard.answers)}, slowest {heard.slowest:.2f} s, errors {dict(heard.errors)}")
    say(f"stored {len(stored)}, mails {sum(arrived[mark] for mark in stored)}")

    assert heard.given_up == []
    assert len(heard.thanked) > killed > 0
    assert set(heard.thanked) - set(stored) == set(), "a story that was acknowledged is lost"
    assert {mark: count for mark, count in stored.items() if count != 1} == {}, "a story is there twice"
    assert {mark: arrived[mark] for mark in stored if arrived[mark] != 1} == {}, "a mail is missing, or came twice"
    assert max(network.post_office.ids.values()) == 1


def test_the_log_of_nginx_names_nobody_and_no_page(network):
    outside = network.outside()
    outside.get("/moments/mine/a-secret-link/")
    assert until(lambda: "GET 404" in network.front.log or "GET 4" in network.front.log, 5)
    assert [word for word in ("secret", "mine", "127.", "moments") if word in network.front.log] == []
