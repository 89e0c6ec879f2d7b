import pytest

from tests.moments.telling import AT, typed


@pytest.fixture
def send(client, places):
    """Post a whole form to the page of Ward 4."""
    return lambda **changes: client.post(AT, typed(**changes))
