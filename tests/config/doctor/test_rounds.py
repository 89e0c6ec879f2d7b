"""Asking and telling."""

import json
import threading

from django.db import OperationalError

from carelore.config.doctor import report
from carelore.config.doctor.findings import Check, fine, warning, wrong
from carelore.config.doctor.rounds import examine


def breaks(error):
    def look():
        raise error
        yield

    return look


def test_one_that_fails_and_one_that_hangs_stop_nobody():
    release = threading.Event()
    found = examine(
        [
            Check("hangs", lambda: [release.wait(30)], seconds=0.2),
            Check("fails", breaks(KeyError("secret"))),
            Check("well", lambda: [fine("All right.")]),
        ]
    )
    release.set()
    assert [findings[0].said for _check, findings in found] == [
        "No answer within 0 seconds.",
        "This could not be looked at: KeyError.",
        "All right.",
    ]


def test_a_database_that_is_away_is_told_once_by_its_own_check_and_is_only_a_remark_elsewhere():
    ((_check, (finding,)),) = examine([Check("outbox", breaks(OperationalError("dsn")))])
    assert finding == warning("Not looked at: the database does not answer as it should.")


FOUND = [
    (Check("disk", list), [fine("Much room.")]),
    (Check("worker", list), [wrong("None at work.", "Start one.")]),
    (Check("clock", list), [warning("Nobody keeps it.", "Let somebody.")]),
]


def test_a_person_reads_a_sign_a_word_a_sentence_and_what_to_do():
    assert list(report.lines(FOUND)) == [
        "✓ fine   disk              Much room.",
        "✗ wrong  worker            None at work.",
        "                           → Start one.",
        "! look   clock             Nobody keeps it.",
        "                           → Let somebody.",
        "1 thing is wrong, 1 deserves a look.",
    ]


def test_a_machine_reads_the_same():
    told = json.loads(report.as_json(FOUND))
    assert (told["ok"], told["findings"][1]) == (
        False,
        {"check": "worker", "level": "wrong", "said": "None at work.", "mend": "Start one."},
    )


def test_warnings_alone_are_not_wrong():
    assert [report.is_wrong(FOUND), report.is_wrong(FOUND[2:])] == [True, False]
