"""`carelore demo`."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from carelore.people.models import User
from carelore.portal.demo.people import PASSWORD


def test_the_command_prints_who_may_sign_in(db, settings):
    settings.DEMO = True
    out = StringIO()
    call_command("demo", stdout=out)
    said = out.getvalue()
    assert "58 places, 40 people, 109 moments" in said
    assert "amina@example.org" in said
    assert f"Password for all of them: {PASSWORD}\n" in said


def test_the_command_refuses_outside_the_demo(db, settings):
    settings.DEMO = False
    with pytest.raises(CommandError, match="whose password everybody knows"):
        call_command("demo")
    assert not User.objects.exists()
