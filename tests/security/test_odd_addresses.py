"""Addresses that nobody types, and what must not come of them."""

import pytest


@pytest.mark.parametrize(
    "address",
    [
        "/moments/?month=9999-12",
        "/moments/?month=0001-01",
        "/moments/?month=2026-00",
        "/moments/?place=%00",
        "/moments/?q=%00",
        "/moments/?after=99999999999999999.99999999999999999&before=%00",
        "/moments/feed/?place=%00",
        "/moments/mine/%00/",
        "/s/%00",
        "/people/99999999999999999999999/",
    ],
)
def test_no_address_breaks_a_page(client, places, address):
    assert client.get(address).status_code in {200, 404}


@pytest.mark.parametrize(
    "address",
    [
        "/moderate/?q=%00",
        "/moderate/?after=9.99999999999999999.9",
        "/moderate/?did=9999999999999999",
        "/moments/export.csv?place=%00",
    ],
)
def test_nor_one_of_the_desk(client, cast, address):
    client.force_login(cast.moderator)
    assert client.get(address).status_code in {200, 403, 404}
