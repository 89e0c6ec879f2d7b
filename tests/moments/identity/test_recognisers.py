"""A recogniser beside the rules: how its finds join theirs, and how one in ONNX reads a long text."""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import numpy as np
import pytest

from carelore.moments.identity import Kind, Span
from carelore.moments.identity.recognisers import RecogniserAbsent, joined, load

WORD = re.compile(r"\w+")
PHONE = Span(10, 20, Kind.PHONE)


def test_a_name_that_touches_nothing_is_added() -> None:
    assert joined([PHONE], [(0, 4), (20, 24)]) == [Span(0, 4, Kind.PERSON), PHONE, Span(20, 24, Kind.PERSON)]


def test_what_the_rules_found_stays_as_it_is() -> None:
    assert joined([PHONE], [(8, 12), (0, 30)]) == [PHONE]


def test_a_name_is_added_once() -> None:
    assert joined([], [(0, 4), (2, 6)]) == [Span(0, 4, Kind.PERSON)]


@pytest.mark.parametrize("wanted", ["rampart", "/no/such/folder"])
def test_what_is_not_installed_is_named(wanted: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("carelore.moments.identity.recognisers.find_spec", lambda name: None)
    with pytest.raises(RecogniserAbsent, match=f"no model for '{wanted}'"):
        load(wanted)


def test_without_the_extra_its_name_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    monkeypatch.delitem(sys.modules, "carelore.moments.identity.onnx_names", raising=False)
    with pytest.raises(RecogniserAbsent, match=r"pip install 'carelore\[names\]'"):
        load(str(tmp_path))


class StandIn:
    """Tokenizer and session in one: each word is two pieces, and a word that begins with Q is a name."""

    seen: str

    def encode(self, text: str) -> SimpleNamespace:
        text.encode()  # as the real one does, it refuses half characters
        self.seen = text
        halves = [
            (first, last)
            for match in WORD.finditer(text)
            for first, last in ((match.start(), match.start() + 1), (match.start() + 1, match.end()))
            if first < last
        ]
        return SimpleNamespace(ids=[0] * len(halves), offsets=halves)

    def run(self, outputs: None, inputs: dict[str, Any]) -> list[Any]:
        offsets = self.encode(self.seen).offsets
        names = [self.seen[first] == "Q" for first, _ in offsets]
        return [np.array([[[0.0, 9.0] if name else [9.0, 0.0] for name in names]]).reshape(1, len(offsets), 2)]

    def get_inputs(self) -> list[SimpleNamespace]:
        return [SimpleNamespace(name="input_ids")]

    def no_padding(self) -> None: ...

    def enable_truncation(self, longest: int) -> None: ...


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    stand_in = StandIn()
    tokenizers, runtime = ModuleType("tokenizers"), ModuleType("onnxruntime")
    vars(tokenizers)["Tokenizer"] = SimpleNamespace(from_file=lambda path: stand_in)
    vars(runtime).update(SessionOptions=SimpleNamespace, InferenceSession=lambda *given, **more: stand_in)
    monkeypatch.setitem(sys.modules, "tokenizers", tokenizers)
    monkeypatch.setitem(sys.modules, "onnxruntime", runtime)
    monkeypatch.delitem(sys.modules, "carelore.moments.identity.onnx_names", raising=False)
    (tmp_path / "onnx").mkdir()
    (tmp_path / "onnx/model.onnx").write_bytes(b"12345")
    (tmp_path / "config.json").write_text(json.dumps({"id2label": {"0": "O", "1": "B-SURNAME"}}))
    yield tmp_path
    monkeypatch.undo()
    sys.modules.pop("carelore.moments.identity.onnx_names", None)


def names(folder: Path, text: str) -> list[str]:
    return [text[start:end] for start, end in load(str(folder)).find(text)]


def test_a_whole_word_is_marked_though_a_piece_was_found(folder: Path) -> None:
    assert names(folder, "we met Quentin there") == ["Quentin"]


def test_names_side_by_side_are_one(folder: Path) -> None:
    assert names(folder, "Dr Quin Quade, Quincy and Qadir-Qasim") == ["Quin Quade", "Quincy", "Qadir-Qasim"]


@pytest.mark.parametrize("before", range(320, 420, 7))
def test_a_name_is_found_once_wherever_a_window_ends(before: int, folder: Path) -> None:
    text = ("a " * before)[:before] + " Quentin " + "b " * 300
    assert names(folder, text) == ["Quentin"]


def test_half_characters_do_not_stop_it(folder: Path) -> None:
    assert names(folder, "\ud83d 👩‍⚕️ Quentin") == ["Quentin"]


def test_an_empty_text_has_no_names(folder: Path) -> None:
    assert names(folder, "") == []


def test_its_name_changes_with_the_model(folder: Path) -> None:
    before = load(str(folder)).name
    (folder / "onnx/model.onnx").write_bytes(b"123")
    assert load(str(folder)).name != before
