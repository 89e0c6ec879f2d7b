"""The `carelore` command, where it cannot begin."""

import pytest

from carelore.config import command, environment


@pytest.mark.parametrize(("variables", "hinted"), [({}, True), ({"CARELORE_MODE": "production"}, False)])
def test_who_has_configured_nothing_is_told_how_to_reach_the_demo(variables, hinted, monkeypatch):
    monkeypatch.setattr(command.os, "environ", dict(variables))
    monkeypatch.setattr(command.os, "umask", lambda mask: mask)
    monkeypatch.setattr(command.sys, "argv", ["carelore", "moments", "import", "--help"])
    monkeypatch.setattr("django.conf.settings", Broken())
    with pytest.raises(SystemExit) as caught:
        command.main()
    said = str(caught.value).splitlines()
    assert said == ["Carelore cannot start yet:", "  - say what", *([command.DEMO] if hinted else [])]


class Broken:
    """Settings that were never told anything."""

    @property
    def configured(self):
        raise environment.ConfigurationError(["say what"])
