"""What machines ask of every site."""


def test_machines_are_told_where_not_to_go_in_every_language(client, db):
    answer = client.get("/robots.txt")
    lines = answer.text.splitlines()
    assert lines[0] == "User-agent: *"
    for path in ("/editor/", "/account/", "/fr/account/", "/me/", "/ar/moments/mine/", "/s/"):
        assert f"Disallow: {path}" in lines
    assert answer.headers["Content-Type"] == "text/plain; charset=utf-8"


def test_the_small_picture_is_there(client, db):
    assert client.get("/favicon.ico").headers["Location"].startswith("/static/portal/icon")
