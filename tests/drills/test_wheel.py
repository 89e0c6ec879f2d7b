"""The wheel, in an environment where nothing else of ours is, serves the demo network."""

import os
import re
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from tests.machinery.processes import free_port, get, until

ROOT = Path(__file__).resolve().parent.parent.parent
UV = Path(sys.executable).parent / "uv"


def uv(*arguments, **more):
    return subprocess.run([UV, "--quiet", *map(str, arguments)], capture_output=True, text=True, check=False, **more)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The folder with the sdist, and with the wheel that was built from it, as an installer would."""
    folder = tmp_path_factory.mktemp("dist")
    done = uv("build", "--no-build-isolation", "--offline", "--python", sys.executable, "-o", folder, ROOT)
    assert done.returncode == 0, done.stderr
    return folder


def one(folder, pattern):
    (found,) = folder.glob(pattern)
    return found


def members(wheel):
    """Every file of a wheel but its list of hashes, with its content."""
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist() if not name.endswith("/RECORD")}


def test_the_sdist_builds_the_wheel_that_the_tree_builds(made, tmp_path):
    done = uv("build", "--wheel", "--no-build-isolation", "--offline", "--python", sys.executable, "-o", tmp_path, ROOT)
    assert done.returncode == 0, done.stderr
    from_tree, from_sdist = members(one(tmp_path, "*.whl")), members(one(made, "*.whl"))
    assert sorted(from_tree) == sorted(from_sdist)
    assert [name for name in from_tree if from_tree[name] != from_sdist[name]] == []


def test_the_wheel_has_every_file_of_the_package_and_the_sdist_the_locks(made):
    package = ROOT / "src" / "carelore"
    ours = {
        f"carelore/{file.relative_to(package)}"
        for file in package.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }
    assert ours - set(members(one(made, "*.whl"))) == set()
    with tarfile.open(one(made, "*.tar.gz")) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"requirements/runtime.txt", "requirements/dev.txt", "CHANGELOG.md", "Makefile"} - names == set()


def test_the_wheel_asks_for_what_the_project_says_and_pins_nothing(made):
    files = members(one(made, "*.whl"))
    (told,) = [content.decode() for name, content in files.items() if name.endswith(".dist-info/METADATA")]
    wanted = [line for line in told.splitlines() if line.startswith("Requires-Dist:")]
    assert len(wanted) > 15
    assert [line for line in wanted if "==" in line.partition(";")[0]] == []


@pytest.fixture(scope="module")
def environment(made, tmp_path_factory):
    """An empty environment with the locked libraries and the wheel. Skips where the libraries are not to be had."""
    folder = tmp_path_factory.mktemp("empty") / "venv"
    assert uv("venv", "--python", sys.executable, folder).returncode == 0
    python = folder / "bin" / "python"
    locked = ["pip", "install", "--python", python, "--require-hashes", "-r", ROOT / "requirements" / "runtime.txt"]
    if (done := uv(*locked)).returncode:
        pytest.skip(f"the libraries cannot be had here: {done.stderr[-300:]}")
    done = uv("pip", "install", "--python", python, "--no-deps", "--offline", one(made, "*.whl"))
    assert done.returncode == 0, done.stderr
    return folder


def test_the_demo_runs_from_the_wheel_alone(environment, tmp_path):
    port = free_port()
    base = f"http://127.0.0.1:{port}"
    demo = subprocess.Popen(
        [environment / "bin" / "carelore", "demo", "--serve"],
        env={"PATH": os.environ["PATH"], "PORT": str(port), "CARELORE_HOME": str(tmp_path / "home")},
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        assert until(lambda: get(f"{base}/readyz")[0] == 200 or demo.poll() is not None, 180), demo.poll()
        assert demo.poll() is None, demo.stdout.read()
        status, page = get(f"{base}/fr/moments/")
        assert (status, 'lang="fr"' in page, "Partager" in page) == (200, True, True)
        style = re.search(r'href="(/static/[^"]+\.css)"', page)
        assert get(base + style[1])[0] == 200
        assert [get(base + path)[0] for path in ("/", "/ar/", "/places/", "/account/login/", "/demo/mailbox/")] == [
            200
        ] * 5
    finally:
        demo.terminate()
        demo.communicate(timeout=30)
