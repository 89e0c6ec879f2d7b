"""The settings, as the doctor tells them."""

import pytest

from carelore.config.doctor import settings as looked_at
from carelore.config.doctor.findings import Level
from carelore.config.environment import Mode


@pytest.fixture
def production(monkeypatch):
    monkeypatch.setattr(looked_at, "ENV", looked_at.ENV.model_copy(update={"mode": Mode.PRODUCTION}))


def test_an_address_without_https_is_told_once(production, settings):
    settings.BASE_URL = "http://127.0.0.1:8000"
    found = list(looked_at.fit_for_production())
    assert [each.level for each in found if "http://" in each.said] == [Level.WARNING]
    assert not [each.said for each in found if any(code in each.said for code in looked_at.WANT_HTTPS)]
