"""Every mistake in the configuration has a sentence of its own, and all are told at once."""

import os
import stat

import pytest

from carelore.config import environment
from carelore.config.environment import ConfigurationError, load

COMPLETE = {
    "CARELORE_MODE": "production",
    "CARELORE_SECRET_KEY": "a key of sixty characters, drawn by nobody but for a test ok",
    "CARELORE_BASE_URL": "https://moments.example.org",
    "CARELORE_SMTP_URL": "smtp+starttls://user:password@mail.example.org:587",
    "CARELORE_MAIL_FROM": "Moments <moments@example.org>",
}


@pytest.fixture
def env(monkeypatch, tmp_path):
    """Sets the environment to exactly these `CARELORE_*` variables (and a home of its own)."""

    def set_to(**variables):
        for name in [name for name in os.environ if name.startswith("CARELORE_")]:
            monkeypatch.delenv(name)
        monkeypatch.delenv("PORT", raising=False)
        for name, value in {"CARELORE_HOME": str(tmp_path / "home"), **variables}.items():
            monkeypatch.setenv(name, value)

    return set_to


def mistakes():
    with pytest.raises(ConfigurationError) as caught:
        load()
    return caught.value.mistakes


def test_a_complete_production_environment_is_taken(env, tmp_path):
    env(**COMPLETE)
    found = load()
    assert (found.is_production, found.base_url, found.port) == (True, "https://moments.example.org", 8000)
    assert found.database_url == f"sqlite:///{tmp_path / 'home' / 'carelore.sqlite3'}"


def test_production_is_what_runs_unless_told_otherwise_and_says_all_that_is_missing(env):
    env()
    assert [sentence.split(" to ")[0] for sentence in mistakes()] == [
        "set CARELORE_SECRET_KEY",
        "set CARELORE_BASE_URL",
        "set CARELORE_SMTP_URL",
        "set CARELORE_MAIL_FROM",
    ]


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("SECRET_KEY", "short", "CARELORE_SECRET_KEY is too short"),
        ("BASE_URL", "http://moments.example.org", "CARELORE_BASE_URL must begin with https:// in production"),
        ("BASE_URL", "moments.example.org", "CARELORE_BASE_URL: must be an address without a path"),
        ("BASE_URL", "https://moments.example.org/site", "CARELORE_BASE_URL: must be an address without a path"),
        ("BASE_URL", "https://moments.example.org:http", "CARELORE_BASE_URL: must be an address without a path"),
        ("SMTP_URL", "mail.example.org", "CARELORE_SMTP_URL: must look like smtp+starttls://"),
        ("SMTP_URL", "imap://mail.example.org", "CARELORE_SMTP_URL: must look like smtp+starttls://"),
        ("SMTP_URL", "smtp://mail.example.org:mail", "CARELORE_SMTP_URL: must look like smtp+starttls://"),
        ("MAIL_FROM", "Moments", "CARELORE_MAIL_FROM: must be an e-mail address"),
        ("DATABASE_URL", "oracle://somewhere/db", "CARELORE_DATABASE_URL: must begin with"),
        ("REDIS_URL", "http://localhost", "CARELORE_REDIS_URL: must begin with"),
        ("FILES_URL", "https://store.example.org/bucket", "CARELORE_FILES_URL: must look like s3://"),
        ("MODE", "staging", "CARELORE_MODE: must be production, demo or development"),
        ("PORT", "80000", "CARELORE_PORT: must be a whole number from 1 to 65535"),
        ("PORT", "web", "CARELORE_PORT: must be a whole number from 1 to 65535"),
        ("THREADS", "0", "CARELORE_THREADS: must be a whole number from 1 to 64"),
        ("TRUSTED_PROXIES", "-1", "CARELORE_TRUSTED_PROXIES: must be a whole number from 0 to 5"),
        ("MEMBERSHIP", "closed", "CARELORE_MEMBERSHIP: must be approved or open"),
        ("LOG_LEVEL", "LOUD", "CARELORE_LOG_LEVEL: must be DEBUG, INFO, WARNING or ERROR"),
    ],
)
def test_each_mistake_has_its_sentence(env, name, value, sentence):
    env(**COMPLETE | {f"CARELORE_{name}": value})
    (found,) = mistakes()
    assert found.startswith(sentence)


def test_no_sentence_repeats_a_secret(env):
    env(**COMPLETE | {"CARELORE_SMTP_URL": "imap://me:hush@mail", "CARELORE_SECRET_KEY": "hush"})
    assert "hush" not in " ".join(mistakes())


def test_unknown_variables_are_named_with_the_one_that_may_be_meant(env):
    env(**COMPLETE | {"CARELORE_BASEURL": "x", "CARELORE_COLOUR": "x"})
    assert mistakes() == [
        "CARELORE_BASEURL is not a setting that Carelore knows; did you mean CARELORE_BASE_URL?",
        "CARELORE_COLOUR is not a setting that Carelore knows; see docs/operate/configuration.md",
    ]


def test_variables_of_the_tests_are_left_alone(env):
    env(**COMPLETE | {"CARELORE_TEST_DATABASE_URL": "x"})
    assert load().is_production


def test_mistakes_of_all_kinds_are_told_at_once(env):
    env(CARELORE_MODE="production", CARELORE_PORT="web", CARELORE_COLOUR="x")
    assert len(mistakes()) == 6


def test_a_file_holds_the_same_settings_and_the_environment_wins(env, tmp_path):
    file = tmp_path / "carelore.env"
    lines = [f'{name}="{value}"' for name, value in COMPLETE.items()]
    file.write_text("# Our server\n" + "\n".join(lines) + "\nCARELORE_PORT=9000\n\nCARELORE_THREADS=4\n")
    env(CARELORE_CONFIG=str(file), CARELORE_THREADS="2")
    found = load()
    assert (found.base_url, found.port, found.threads) == ("https://moments.example.org", 9000, 2)
    assert found.mail_from == "Moments <moments@example.org>"


def test_an_unknown_line_in_the_file_is_named_too(env, tmp_path):
    file = tmp_path / "carelore.env"
    file.write_text("CARELORE_MODE=demo\nCARELORE_PROT=9000\nEDITOR=vi\n")
    env(CARELORE_CONFIG=str(file))
    assert mistakes() == [
        "CARELORE_PROT is not a setting that Carelore knows; did you mean CARELORE_PORT?",
        "EDITOR is not a setting that Carelore knows; see docs/operate/configuration.md",
    ]


def test_a_file_that_is_not_there_is_named(env):
    env(CARELORE_CONFIG="/nowhere/carelore.env")
    assert mistakes() == ["CARELORE_CONFIG names /nowhere/carelore.env, which is not a file that can be read"]


def test_the_demo_needs_nothing_and_keeps_its_key(env, tmp_path):
    env(CARELORE_MODE="demo", PORT="8123")
    first, again = load(), load()
    assert (first.is_demo, first.port, first.base_url) == (True, 8123, "http://127.0.0.1:8123")
    assert first.secret_key == again.secret_key
    assert len(first.secret_key) >= 50
    assert stat.S_IMODE((tmp_path / "home" / "secret_key").stat().st_mode) == 0o600


def test_port_without_a_prefix_counts_unless_ours_is_set(env):
    env(CARELORE_MODE="demo", CARELORE_PORT="9001", PORT="8123")
    assert load().port == 9001


def test_a_wrong_port_without_a_prefix_is_told(env):
    env(CARELORE_MODE="demo", PORT="web")
    assert mistakes() == ["PORT: must be a whole number from 1 to 65535"]


def test_a_home_that_cannot_be_made_is_told(env, tmp_path):
    (tmp_path / "file").write_text("")
    env(CARELORE_MODE="demo", CARELORE_HOME=str(tmp_path / "file" / "home"))
    (found,) = mistakes()
    assert found.startswith("CARELORE_HOME: cannot write in")


def test_lists_are_split_at_commas(env):
    env(**COMPLETE | {"CARELORE_ALLOWED_HOSTS": "a.example.org, b.example.org,"})
    assert load().allowed_hosts == ["a.example.org", "b.example.org"]


def test_an_empty_variable_counts_as_unset(env):
    env(CARELORE_MODE="demo", CARELORE_SMTP_URL="", CARELORE_PORT="")
    assert (load().smtp_url, load().port) == ("", 8000)


def test_every_setting_is_documented():
    page = (environment.Path(__file__).parents[2] / "docs" / "operate" / "configuration.md").read_text()
    assert [name for name in environment.Environment.model_fields if f"`CARELORE_{name.upper()}`" not in page] == []
