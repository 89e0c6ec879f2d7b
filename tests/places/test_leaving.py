"""What ends at places when somebody leaves."""

from wagtail.models import ModelLogEntry

from carelore.common.personal import Subject
from carelore.places.models import Place, Role, RoleGrant
from carelore.places.queries.contacts import safeguarding_contact
from carelore.places.services.leaving import end_contacts, end_roles
from tests import factories


def test_every_role_ends_on_record(places):
    person = factories.person("Amina", roles={Role.READER: places.ward, Role.LEAD: places.hill})
    other = factories.person("Otieno", roles={Role.READER: places.ward})
    assert end_roles(Subject(person)) == 2
    assert list(RoleGrant.objects.values_list("user", flat=True)) == [other.pk]
    assert list(ModelLogEntry.objects.values_list("action", flat=True)) == ["places.revoke"] * 2


def test_the_contact_of_the_place_above_answers(places):
    Place.objects.filter(pk=places.avria.pk).update(safeguarding_email="country@example.org")
    Place.objects.filter(pk=places.ward.pk).update(
        safeguarding_name="Amina", safeguarding_email="Amina@example.org", safeguarding_phone="+254 20 1"
    )
    assert end_contacts(Subject(None, frozenset({"amina@example.org"}))) == 1
    ward = Place.objects.get(pk=places.ward.pk)
    assert (ward.safeguarding_name, ward.safeguarding_phone) == ("", "")
    assert safeguarding_contact(ward).email == "country@example.org"


def test_the_contacts_of_others_stay(places):
    Place.objects.filter(pk=places.ward.pk).update(quality_email="otieno@example.org")
    assert end_contacts(Subject(None, frozenset({"amina@example.org"}))) == 0
