"""To whom thanks are passed on."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from carelore.common.folding import fold
from carelore.common.forms import DrawnForm
from carelore.moments.forms.fields import LineField
from carelore.people.models import User


class ThanksForm(DrawnForm):
    """A name, and the member or the address it belongs to. `around` are the people of the place."""

    name = LineField(
        label=_("Their name, as they should be greeted"),
        max_length=120,
        error_messages={"required": _("Please write the name, so that the letter can greet them.")},
    )
    to = LineField(
        label=_("Member or e-mail address"),
        help_text=_("The name of a member who works at this place, or any e-mail address."),
        max_length=254,
        error_messages={"required": _("Please say where the letter goes.")},
        widget=forms.TextInput(attrs={"autocomplete": "off", "dir": "auto"}),
    )

    def __init__(self, data: Any = None, *, around: list[User], **options: Any) -> None:
        super().__init__(data, auto_id="thanks-%s", **options)
        self.around = around

    def clean_to(self) -> str:
        """Sets `member`, or leaves it to be an address."""
        said: str = self.cleaned_data["to"].strip()
        self.member = self._member(said)
        if self.member is None:
            forms.EmailField(
                error_messages={
                    "invalid": _("No member at this place has that name, and it is not an e-mail address either.")
                }
            ).clean(said)
        return said

    def arguments(self) -> dict[str, Any]:
        told = self.cleaned_data
        return {"name": told["name"], "member": self.member, "email": "" if self.member else told["to"]}

    def _member(self, said: str) -> User | None:
        if said.isdigit():  # pressed beside their name: the page tells no addresses
            return next((each for each in self.around if str(each.pk) == said), None)
        if "@" in said:
            return User.objects.filter(email__iexact=said, is_active=True).first()
        named = [each for each in self.around if fold(each.shown_name) == fold(said)]
        if len(named) > 1:
            raise forms.ValidationError(_("Several people here have this name. Please write the e-mail address."))
        return named[0] if named else None
