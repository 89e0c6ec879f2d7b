def test_home_opens_for_a_visitor(client, db):
    assert client.get("/").status_code == 200
