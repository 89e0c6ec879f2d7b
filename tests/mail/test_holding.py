"""The outbox of a restored backup: nothing leaves a second time unasked."""

import pytest

from carelore.mail.models import Message, MessageState
from carelore.mail.services import holding, outbox


@pytest.fixture
def message(db):
    def make(state, number=1):
        made = Message(purpose="t", recipient="a@example.org", language="en", subject="S", text="T", state=state)
        made.message_id = outbox.new_message_id()
        made.save()
        return made

    return make


@pytest.mark.parametrize("state", ["waiting", "claimed", "handed"])
def test_what_had_not_left_is_held_back_with_its_words(message, state):
    made = message(state)
    assert holding.hold_back() == 1
    made.refresh_from_db()
    assert (made.state, made.text, made.failure) == (MessageState.GIVEN_UP, "T", holding.HELD)


@pytest.mark.parametrize("state", ["sent", "cancelled", "given_up"])
def test_what_was_done_stays_as_it_was(message, state):
    message(state)
    assert holding.hold_back() == 0
    assert Message.objects.get().state == state


def test_what_is_known_to_have_left_counts_as_sent(message):
    left, other = message("waiting"), message("waiting")
    assert holding.settle_left({left.message_id, "<unknown@example.org>"}) == 1
    left.refresh_from_db()
    other.refresh_from_db()
    assert (left.state, left.text, other.state, other.text) == (MessageState.SENT, "", MessageState.WAITING, "T")
