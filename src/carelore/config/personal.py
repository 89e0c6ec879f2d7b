"""What this app holds about people: nothing."""

from django.utils.translation import gettext_lazy as _

from carelore.common.personal import Impersonal, declare

declare("config.Backup", Impersonal(_("When backups were made, and how large they are.")))
