"""Names of people by a small token classifier in ONNX, with its tokenizer: some 20 ms for a hundred words.

The folder holds `config.json` (its `id2label`), `tokenizer.json` and `onnx/*.onnx`, as such models are published.
"""

import json
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from .recognisers import Bounds

LABELS = frozenset({"GIVEN_NAME", "SURNAME", "PER", "PERSON", "NAME"})
SURE = 0.5
WINDOW, OVERLAP = 400, 60  # characters; such models see some five hundred tokens at a time
LONGEST = 512
_JOINS = frozenset(" -'’.\u00a0")


class OnnxNames:
    """See `recognisers.Recogniser`."""

    def __init__(self, folder: Path) -> None:
        model = min(folder.glob("onnx/*.onnx"))
        labels = json.loads((folder / "config.json").read_text(encoding="utf-8"))["id2label"]
        self.name = f"{folder.name} {model.stat().st_size}"
        self._names = np.array([labels[str(number)].split("-", 1)[-1] in LABELS for number in range(len(labels))])
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(LONGEST)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self._session = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
        self._inputs = {each.name for each in self._session.get_inputs()}

    def find(self, text: str) -> list[Bounds]:
        # The tokenizer speaks UTF-8, which has no half characters.
        text = "".join("?" if "\ud800" <= character <= "\udfff" else character for character in text)
        found: list[Bounds] = []
        for begin in range(0, max(1, len(text) - OVERLAP), WINDOW - OVERLAP):
            for start, end in self._window(text[begin : begin + WINDOW]):
                _add(found, (start + begin, end + begin), text)
        return found

    def _window(self, text: str) -> list[Bounds]:
        encoded = self._tokenizer.encode(text)
        ids = np.array([encoded.ids], dtype=np.int64)
        offered = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
        wanted = {name: value for name, value in offered.items() if name in self._inputs}
        logits = np.asarray(self._session.run(None, wanted)[0])[0]
        weights = np.exp(logits - logits.max(axis=-1, keepdims=True))
        likely = weights[:, self._names].sum(axis=-1) / weights.sum(axis=-1)
        return [
            _whole_word(text, start, end)
            for (start, end), chance in zip(encoded.offsets, likely, strict=True)
            if chance >= SURE and any(map(str.isalpha, text[start:end]))
        ]


def _whole_word(text: str, start: int, end: int) -> Bounds:
    """A model sees pieces of words; nobody marks half a name."""
    while start > 0 and text[start - 1].isalpha():
        start -= 1
    while end < len(text) and text[end].isalpha():
        end += 1
    return start, end


def _add(found: list[Bounds], bounds: Bounds, text: str) -> None:
    """Join it to the name before when they are one name; windows overlap, so it may also be known."""
    start, end = bounds
    for index, (first, last) in enumerate(found):
        if first <= start and end <= last:
            return
        if start <= last and first <= end:
            found[index] = (min(first, start), max(last, end))
            return
    if found and found[-1][1] < start and set(text[found[-1][1] : start]) <= _JOINS and start - found[-1][1] <= 2:
        found[-1] = (found[-1][0], end)
    else:
        found.append((start, end))
