"""What lies in `deploy/` is understood by the programs that it is for."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

from carelore.config.environment import Environment
from tests.drills.front import Front

DEPLOY = Path(__file__).parents[2] / "deploy"


@pytest.mark.parametrize("site", ["carelore-one.conf", "carelore-several.conf"])
def test_nginx_takes_the_configuration(tmp_path, site):
    said = Front(tmp_path / "front", site, [8001, 8002], tmp_path).check()
    assert "test is successful" in said, said
    assert "warn" not in said


def test_systemd_takes_the_units_and_finds_them_closed(tmp_path):
    if shutil.which("systemd-analyze") is None:
        pytest.skip("systemd-analyze is not here")
    for unit in (DEPLOY / "systemd").glob("carelore*.[st]*"):
        if unit.suffix in {".service", ".timer"}:
            text = unit.read_text().replace("/opt/carelore/.venv/bin/carelore", "/bin/true")
            (tmp_path / unit.name.replace("@", "@8000")).write_text(text)
    units = sorted(str(each) for each in tmp_path.iterdir())
    assert len(units) == 5
    verified = subprocess.run(["systemd-analyze", "verify", "--man=no", *units], capture_output=True, text=True)
    assert [line for line in verified.stderr.splitlines() if "carelore" in line] == []
    for unit in units:
        if unit.endswith(".service"):
            command = ["systemd-analyze", "security", "--offline=true", "--threshold=20", unit]
            judged = subprocess.run(command, capture_output=True, text=True)
            assert judged.returncode == 0, judged.stdout[-200:]  # at most 2.0 of 10


def test_every_setting_that_is_named_exists():
    written = "\n".join(each.read_text() for each in DEPLOY.rglob("*") if each.is_file())
    named = set(re.findall(r"CARELORE_[A-Z_]+[A-Z]", written))
    assert named - {f"CARELORE_{name.upper()}" for name in Environment.model_fields} == {"CARELORE_CONFIG"}


def test_the_compose_file_names_what_it_needs():
    composed = yaml.safe_load((DEPLOY / "docker" / "compose.yml").read_text())
    assert set(composed["services"]) == {"postgres", "redis", "setup", "web", "worker", "nginx"}
    wanted = {volume.partition(":")[0] for each in composed["services"].values() for volume in each.get("volumes", [])}
    assert {each for each in wanted if not each.startswith((".", "/"))} == set(composed["volumes"])
