"""`carelore moments evaluate`."""

import csv
import json

import pytest
from django.core.management import CommandError, call_command

from carelore.moments.themes.labels import PRINCIPLES
from tests.moments.themes.invented import texts


def table(path, labelled):
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["text", "principles", "respondent"])
        writer.writerows([text.text, "|".join(sorted(text.principles)), text.group] for text in labelled)
    return path


def test_it_prints_one_json_object_and_nothing_else(tmp_path, capsys):
    train, test = table(tmp_path / "a.csv", texts()), table(tmp_path / "b.csv", texts(50, seed=2))
    call_command("moments", "evaluate", train=train, test=test)
    said = json.loads(capsys.readouterr().out)
    assert (sorted(said), sorted(said["per_principle"])) == (
        ["macro_f1", "micro_f1", "per_principle"],
        sorted(PRINCIPLES),
    )


def test_too_few_texts_are_said(tmp_path):
    few = table(tmp_path / "a.csv", texts(20))
    with pytest.raises(CommandError, match="20 labelled texts are fewer than 200"):
        call_command("moments", "evaluate", train=few, test=few)
