"""A moderator, the writer and the author press at the same instant: nothing is lost, and nobody waits for ever."""

import pytest

from carelore.common.tokens import hashed
from carelore.moments.errors import MomentError
from carelore.moments.models import Moment, Response
from carelore.moments.services import answer_moderation, answering, sharing
from carelore.people.models import User
from carelore.places.models import Role
from tests import factories
from tests.moments.answers.conftest import SECRET, sent
from tests.moments.test_moderation_at_once import at_once, shared_database  # noqa: F401  a fixture

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("shared_database")]


@pytest.fixture
def waiting():
    """An answer that waits, its writer and two moderators."""
    avria = factories.place("AVR", "country")
    rosa = factories.person("Rosa", roles={Role.RESPONDER: avria})
    two = [factories.person(name, roles={Role.MODERATOR: avria}) for name in ("Maro", "Zola")]
    story = factories.published(avria, by=two[0], secret_hash=hashed(SECRET))
    return sent(rosa, story), rosa, two


def person(user):
    """As another process reads them."""
    return User.objects.get(pk=user.pk)


def test_of_two_decisions_exactly_one_counts(waiting):
    response, _rosa, two = waiting
    told = {"response_id": response.pk, "version": response.version}
    outcomes = at_once(
        lambda: answer_moderation.publish(**told, actor=person(two[0])),
        lambda: answer_moderation.decline(**told, actor=person(two[1]), message="No."),
    )
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["AlreadyDecided", "Response"], outcomes
    assert Response.objects.get().version == response.version + 1


def test_published_while_the_author_takes_the_story_back_nothing_is_left(waiting):
    response, rosa, two = waiting
    told = {"response_id": response.pk, "version": response.version}
    outcomes = at_once(
        lambda: sharing.withdraw(token=SECRET),
        lambda: answer_moderation.publish(**told, actor=person(two[0])),
        lambda: answering.take_back(actor=person(rosa), response_id=response.pk),
    )
    wrong = [each for each in outcomes if isinstance(each, Exception) and not isinstance(each, MomentError)]
    assert wrong == []
    assert not Response.objects.exists()
    assert Moment.objects.get().answered_at is None
