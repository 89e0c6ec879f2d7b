"""Two moderators press at the same instant: one wins, the other is told."""

import sqlite3
import threading

import pytest
from django.conf import settings
from django.db import connection, connections

from carelore.moments.enums import State
from carelore.moments.errors import AlreadyDecided
from carelore.moments.models import Decision
from carelore.moments.services import moderation
from carelore.people.models import User
from carelore.places.models import Role
from tests import factories

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def shared_database(tmp_path, transactional_db):
    """A database that threads really share: a file, where the tests' own lies in memory."""
    if connection.vendor != "sqlite":
        yield
        return
    default = connections["default"]
    file = tmp_path / "shared.sqlite3"
    with sqlite3.connect(file) as copy:
        default.connection.backup(copy)
    copy.close()
    kept, memory = dict(default.settings_dict), default.connection
    default.connection = None
    default.settings_dict.update(NAME=str(file), OPTIONS=settings.DATABASES["default"]["OPTIONS"])
    inherited, default.inc_thread_sharing = default.inc_thread_sharing, lambda: None
    yield
    default.close()
    default.inc_thread_sharing = inherited
    default.settings_dict.clear()
    default.settings_dict.update(kept)
    default.connection = memory


def at_once(*calls):
    """Run the calls in threads that start together; what each returned or raised."""
    start, outcomes = threading.Barrier(len(calls)), [None] * len(calls)

    def run(number, call):
        start.wait()
        try:
            outcomes[number] = call()
        except Exception as error:
            outcomes[number] = error
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run, args=each) for each in enumerate(calls)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    return outcomes


def test_of_two_decisions_at_once_exactly_one_counts(shared_database):
    avria = factories.place("AVR", "country")
    two = [factories.person(name, roles={Role.MODERATOR: avria}) for name in ("Maro", "Zola")]
    for _round in range(5):
        moment = factories.moment(avria)
        outcomes = at_once(
            lambda pk=moment.pk: moderation.publish(moment_id=pk, version=1, actor=User.objects.get(pk=two[0].pk)),
            lambda pk=moment.pk: moderation.decline(
                moment_id=pk, version=1, actor=User.objects.get(pk=two[1].pk), message="No."
            ),
        )
        assert sorted(type(outcome).__name__ for outcome in outcomes) == ["AlreadyDecided", "Decision"], outcomes
        winner = next(outcome for outcome in outcomes if isinstance(outcome, Decision))
        second = next(outcome for outcome in outcomes if isinstance(outcome, AlreadyDecided))
        moment.refresh_from_db()
        assert moment.state == winner.to_state
        assert moment.decisions.count() == 1
        assert second.who == winner.actor.name


def test_of_two_undos_at_once_exactly_one_counts(shared_database):
    avria = factories.place("AVR", "country")
    maro = factories.person("Maro", roles={Role.MODERATOR: avria})
    moment = factories.moment(avria)
    decision = moderation.publish(moment_id=moment.pk, version=1, actor=maro)
    call = lambda: moderation.undo(decision_id=decision.pk, actor=User.objects.get(pk=maro.pk))  # noqa: E731
    outcomes = at_once(call, call)
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["AlreadyDecided", "Decision"], outcomes
    moment.refresh_from_db()
    assert (moment.state, moment.version) == (State.WAITING, 3)
