"""How acts on places read in the site history at /editor/."""

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.log_actions import LogActionRegistry, LogFormatter

from carelore.people.models import User
from carelore.places.models import Role


class _AboutPerson(LogFormatter):  # type: ignore[misc]
    """The record holds the person's number, not the name: who leaves the network leaves the record too."""

    sentence: Any = ""

    def format_message(self, log_entry: Any) -> str:
        person = User.objects.filter(pk=log_entry.data.get("person")).first()
        return str(self.sentence) % {
            "role": dict(Role.choices).get(log_entry.data.get("role"), ""),
            "person": person.shown_name if person else _("somebody who has left"),
        }


class Granted(_AboutPerson):
    label = gettext_lazy("Give a role")
    sentence = gettext_lazy("Role given: %(role)s, to %(person)s")


class Revoked(_AboutPerson):
    label = gettext_lazy("Take back a role")
    sentence = gettext_lazy("Role taken back: %(role)s, from %(person)s")


def register(actions: LogActionRegistry) -> None:
    actions.register_action("places.grant")(Granted)
    actions.register_action("places.revoke")(Revoked)
    actions.register_action("places.contact_left", gettext_lazy("A contact left"), gettext_lazy("Its contact has left"))
    actions.register_action("places.import_create", gettext_lazy("Import, new"), gettext_lazy("Created by an import"))
    actions.register_action("places.import_change", gettext_lazy("Import"), gettext_lazy("Changed by an import"))
