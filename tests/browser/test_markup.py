"""The Nu HTML checker reads every kind of page, as the browser receives it."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.browser.pages import KINDS

JAR = Path(__file__).parents[2] / "var/tools/node_modules/vnu-jar/build/dist/vnu.jar"


@pytest.mark.skipif(not JAR.exists(), reason="the Nu HTML checker is not installed; .ci/run fetches it")
def test_every_kind_of_page_is_valid_html(source_of, tmp_path):
    for kind in KINDS:
        for language in ("en", "ar"):
            (tmp_path / f"{kind.name}-{language}.html").write_text(source_of(kind, language))
    result = subprocess.run(
        ["java", "-jar", JAR, "--format", "json", "--stdout", "--exit-zero-always", *sorted(tmp_path.glob("*.html"))],
        capture_output=True,
        text=True,
        check=True,
    )
    found = [
        f"{Path(message['url']).name}: {message['message']} …{message.get('extract', '')}…"
        for message in json.loads(result.stdout)["messages"]
        if message["type"] == "error"
    ]
    assert found == []
