"""A language in which there is enough to learn from."""

import pytest

from carelore.moments.models import LabelledText
from tests.moments.themes.invented import texts


@pytest.fixture
def many(db):
    LabelledText.objects.bulk_create(
        LabelledText(
            language="en", text=text.text, principles=sorted(text.principles), group=text.group, key=str(place)
        )
        for place, text in enumerate(texts())
    )
