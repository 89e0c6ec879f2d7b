"""`check --deploy` has nothing to say about a complete production environment."""

import os
import subprocess
import sys


def test_a_complete_production_environment_passes_every_check(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "carelore.config.command", "check", "--deploy", "--fail-level", "INFO"],
        env={
            "PATH": os.environ["PATH"],
            "CARELORE_HOME": str(tmp_path),
            "CARELORE_SECRET_KEY": "Wd7-pLq2VxT9_mZr4KcY8sHf1JbN6gQe3UaXo5iRtMwzPy0vDu",
            "CARELORE_BASE_URL": "https://moments.example.org",
            "CARELORE_SMTP_URL": "smtps://user:word@mail.example.org",
            "CARELORE_MAIL_FROM": "Moments <moments@example.org>",
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "no issues" in done.stdout
