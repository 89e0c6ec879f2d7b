"""Two workers come to the same account at the same instant: it is erased once."""

from datetime import timedelta

import pytest
from django.utils import timezone

from carelore.people.models import User
from carelore.people.services import erasure
from tests import factories
from tests.moments.test_moderation_at_once import at_once, shared_database  # noqa: F401  a fixture

pytestmark = pytest.mark.django_db(transaction=True)


def test_of_two_workers_one_erases_and_one_letter_is_written(shared_database, mailoutbox):  # noqa: F811
    for number in range(3):
        person = factories.person(f"Amina {number}")
        User.objects.filter(pk=person.pk).update(erase_at=timezone.now() - timedelta(minutes=1))
        outcomes = at_once(lambda pk=person.pk: erasure.erase(pk), lambda pk=person.pk: erasure.erase(pk))
        assert sorted(outcomes, key=str) == [False, True]
    assert [mail.subject for mail in mailoutbox] == ["Your account is erased"] * 3


def test_of_two_workers_one_reminds(shared_database, mailoutbox):  # noqa: F811
    person = factories.person("Amina")
    User.objects.filter(pk=person.pk).update(erase_at=timezone.now() + timedelta(days=1))
    assert sorted(at_once(erasure.remind_soon, erasure.remind_soon)) == [0, 1]
    assert len(mailoutbox) == 1
