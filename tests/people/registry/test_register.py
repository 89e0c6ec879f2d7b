"""Every model says what it holds about people, and says it of fields that there are."""

import pytest
from django.apps import apps
from django.conf import settings
from django.db import models

from carelore.common.personal import Impersonal, Part, Personal, declarations, declare
from carelore.people import registry

MODELS = {
    model._meta.label: model
    for model in apps.get_models(include_auto_created=True)
    if model._meta.managed and not model._meta.proxy
}
# A field of one of these kinds is about somebody, whatever it is called.
TELLING = (models.EmailField, models.FileField, models.GenericIPAddressField)


def points_to_people(field) -> bool:
    return field.is_relation and field.related_model is apps.get_model(settings.AUTH_USER_MODEL)


def test_no_model_is_silent():
    assert set(MODELS) - set(declarations()) == set(), "declare what it holds about people (common.personal)"


def test_nothing_is_declared_that_is_gone():
    assert set(declarations()) - set(MODELS) == set()


@pytest.mark.parametrize("model", sorted(registry.held()))
def test_what_is_declared_names_fields_that_there_are(model):
    fields = {field.name for field in MODELS[model]._meta.get_fields()}
    assert set(registry.held()[model].holds) - fields == set()


@pytest.mark.parametrize("model", sorted(MODELS))
def test_no_field_that_tells_of_somebody_is_left_out(model):
    said = declarations()[model]
    told = set() if isinstance(said, Impersonal) else set(said.holds)
    telling = {
        field.name
        for field in MODELS[model]._meta.concrete_fields
        if isinstance(field, TELLING) or points_to_people(field)
    }
    pictures = {"file"} if model == "wagtailimages.Rendition" else set()
    assert telling - told - pictures == set()


@pytest.mark.parametrize("model", sorted(registry.held()))
def test_what_is_held_can_be_copied(model):
    assert registry.held()[model].export is not None


def test_a_part_belongs_to_a_whole():
    wholes = {said.of for said in registry.held().values() if isinstance(said, Part)}
    assert {type(declarations()[name]) for name in wholes} == {Personal}


def test_periods_have_names_of_their_own():
    names = [period.name for period in registry.periods()]
    assert len(names) == len(set(names))


def test_a_model_is_declared_once():
    with pytest.raises(ValueError, match="twice"):
        declare("people.User", Impersonal("nothing"))


@pytest.mark.parametrize("language", ["", "/fr", "/ar"])
def test_everybody_may_read_the_register(client, db, language):
    page = client.get(f"{language}/privacy/register/")
    assert (page.status_code, page.text.count("<h2>")) == (200, len(registry.entries()) + 1)
