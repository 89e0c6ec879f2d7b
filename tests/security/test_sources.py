"""Who is counted as one sender."""

import pytest
from django.test import RequestFactory, override_settings

from carelore.common.throttle import source_of


def source(peer, forwarded="", *, proxies=0):
    with override_settings(TRUSTED_PROXIES=proxies):
        return source_of(RequestFactory().get("/", REMOTE_ADDR=peer, headers={"x-forwarded-for": forwarded}))


@pytest.mark.parametrize(
    ("peer", "forwarded", "proxies", "expected"),
    [
        ("192.0.2.1", "", 0, "192.0.2.1"),
        ("192.0.2.1", "203.0.113.9", 0, "192.0.2.1"),
        ("192.0.2.1", "203.0.113.9", 1, "203.0.113.9"),
        ("192.0.2.1", "10.9.9.9, 203.0.113.9", 1, "203.0.113.9"),
        ("192.0.2.1", "10.9.9.9, 203.0.113.9", 2, "10.9.9.9"),
        ("192.0.2.1", "203.0.113.9", 2, "192.0.2.1"),
        ("2001:db8:1:2:aaaa::1", "", 0, "2001:db8:1:2::"),
        ("2001:db8:1:2:bbbb::7", "", 0, "2001:db8:1:2::"),
        ("2001:db8:1:3::7", "", 0, "2001:db8:1:3::"),
        ("::ffff:192.0.2.1", "", 0, "192.0.2.1"),
        ("", "", 0, "unknown"),
    ],
)
def test_the_source_is_the_network_and_none_that_a_stranger_names(peer, forwarded, proxies, expected):
    assert source(peer, forwarded, proxies=proxies) == expected
