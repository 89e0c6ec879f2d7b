"""`carelore moments detect --file FILE`."""

import json
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command


def detect(path: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    call_command("moments", "detect", "--file", str(path))
    printed = capsys.readouterr()
    assert printed.err == ""
    return json.loads(printed.out)


def test_the_same_list_comes_back_with_the_spans_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = [
        ["en_GB", "Nurse Wairimu rang me on 07700 900123.", []],
        ["fr_FR", "Tout était propre.", [[0, 4, "PERSON"]]],
        ["de_DE", "Danke an Pfleger Tomasz."],
    ]
    path = tmp_path / "sentences.json"
    path.write_text(json.dumps(given), encoding="utf-8")
    assert detect(path, capsys) == [
        ["en_GB", given[0][1], [[6, 13, "PERSON"], [25, 37, "PHONE"]]],
        ["fr_FR", given[1][1], []],
        ["de_DE", given[2][1], [[17, 23, "PERSON"]]],
    ]


@pytest.mark.parametrize("before", ["👩‍⚕️🙏🏽 ", "e\u0301 ", "\ud83d ", "\udc00\ud83d ", "\u202e", "𝒜 "])
def test_offsets_count_code_points_whatever_stands_before(
    before: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = f"{before}my daughter Emily"
    path = tmp_path / "sentences.json"
    path.write_text(json.dumps([["en_GB", text, []]]), encoding="utf-8")
    ((_, again, spans),) = detect(path, capsys)
    assert (again, [text[start:end] for start, end, _ in spans]) == (text, ["Emily"])


def test_a_file_that_begins_with_a_byte_order_mark_is_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "sentences.json"
    path.write_text('[["en_GB", "fine", []]]', encoding="utf-8-sig")
    assert detect(path, capsys) == [["en_GB", "fine", []]]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("{", "is not JSON"),
        ("{}", "must hold a list"),
        ('[["en_GB", "fine", []], ["en_GB"]]', "Entry 2 is not"),
        ('[["en_GB", 7, []]]', "Entry 1 is not"),
    ],
)
def test_what_is_no_such_list_is_refused(written: str, said: str, tmp_path: Path) -> None:
    path = tmp_path / "sentences.json"
    path.write_text(written, encoding="utf-8")
    with pytest.raises(CommandError, match=said):
        call_command("moments", "detect", "--file", str(path))


def test_an_absent_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="cannot be read"):
        call_command("moments", "detect", "--file", str(tmp_path / "absent.json"))
