"""The `carelore` command, where it cannot begin."""

import json
import os
import subprocess
import sys
from pathlib import Path

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


def test_what_reads_files_alone_needs_no_configuration_and_leaves_nothing(tmp_path):
    told = tmp_path / "told.json"
    told.write_text(json.dumps([["en_GB", "Please ring 020 7946 0018.", []]]))
    command = [Path(sys.executable).with_name("carelore"), "moments", "detect", "--file", told]
    bare = {"PATH": os.environ["PATH"], "TMPDIR": str(tmp_path)}
    found = subprocess.run(command, cwd=tmp_path, env=bare, capture_output=True, text=True, check=True)
    assert json.loads(found.stdout) == [["en_GB", "Please ring 020 7946 0018.", [[12, 25, "PHONE"]]]]
    assert (found.stderr, list(tmp_path.iterdir())) == ("", [told])
