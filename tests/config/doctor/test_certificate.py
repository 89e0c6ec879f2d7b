"""The certificate of the address, shown by a real TLS server."""

import pytest

from carelore.config.doctor import certificate as looked_at
from carelore.config.doctor.findings import Level
from tests.config.doctor.certificates import certificate, shown


@pytest.fixture
def look(settings, tmp_path, monkeypatch):
    """What is found of a certificate that this machine trusts, or of one that it does not."""

    def through(*, trusted=True, **kind):
        file = certificate(tmp_path, **kind)
        if trusted:
            monkeypatch.setenv("SSL_CERT_FILE", str(file))
        with shown(file) as port:
            settings.BASE_URL = f"https://127.0.0.1:{port}"
            (finding,) = looked_at.lasts()
        return finding

    return through


@pytest.mark.parametrize(("days", "level"), [(90, Level.FINE), (20, Level.WARNING), (3, Level.WRONG)])
def test_it_is_told_in_time_that_it_ends(look, days, level):
    finding = look(days=days)
    assert (finding.level, finding.said.partition(",")[0]) == (
        level,
        f"The certificate is valid for {days} more days",
    )


def test_one_that_has_expired_is_wrong(look):
    assert look(days=-10).said == "The certificate has expired: browsers turn people away."


def test_one_for_another_name_is_wrong(look):
    assert look(days=90, name="other.example.org").said == "The certificate is not for 127.0.0.1."


def test_one_that_signs_itself_is_wrong(look):
    assert look(days=90, trusted=False).said == "The certificate was issued by nobody this machine trusts."


def test_without_https_there_is_none(settings):
    settings.BASE_URL = "http://127.0.0.1:8000"
    assert [finding.level for finding in looked_at.lasts()] == [Level.FINE]


def test_a_server_that_is_away_is_told_by_the_address(settings):
    settings.BASE_URL = "https://127.0.0.1:1"
    assert [finding.level for finding in looked_at.lasts()] == [Level.WARNING]
