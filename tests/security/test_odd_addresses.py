"""Addresses and fields that nobody would type lead to an answer, not to an error."""

import pytest


@pytest.mark.parametrize("path", ["/places/%00/", "/places/%00/poster/", "/places/?q=%00", "/places/a%20b/people/"])
def test_odd_places_break_nothing(path, places, client):
    assert client.get(path).status_code in {200, 404}


def test_a_person_with_a_very_long_number_is_not_found(places, cast, client):
    client.force_login(cast.steward)
    path = f"/places/{places.ward.code}/people/"
    assert client.post(path, {"act": "revoke", "person": "9" * 5000, "role": "reader"}).status_code == 404


def test_the_back_office_has_no_page_tree_yet(cast, client):
    client.force_login(cast.staff)
    assert client.get("/editor/pages/").status_code == 404
