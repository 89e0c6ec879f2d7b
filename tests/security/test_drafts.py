"""What a browser keeps of an unfinished story is under a name of its own for each person who signed in."""

import pytest

from carelore.places.models import Role
from tests import factories
from tests.moments.telling import typed


@pytest.fixture
def nurse(places):
    return factories.person("Nia", roles={Role.RESPONDER: places.harbour})


@pytest.mark.parametrize("step", ["", "check"])
def test_a_story_written_for_someone_is_not_offered_to_who_comes_next(client, places, nurse, step):
    data = typed(step=step, place="AVR-SC-01", given="spoken")
    public = client.post("/moments/share/", data) if step else client.get("/moments/share/")
    assert " data-draft" in public.text
    assert "data-draft=" not in public.text
    client.force_login(nurse)
    own = client.post("/moments/share/for-someone/", data) if step else client.get("/moments/share/for-someone/")
    assert f'data-draft="-{nurse.pk}"' in own.text
