"""Short letters about an account, in the person's language and time, through Django's mail API into the outbox."""

from typing import Any

from django.conf import settings
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.translation import override

from carelore.common.languages import offered
from carelore.people.models import User
from carelore.people.zones import zone_of


def tell(person: User, notice: str, *, address: str = "", **about: Any) -> None:
    """Write `<notice>_subject.txt` and `<notice>_message.txt` to a person, or to another address of theirs."""
    known = {"person": person, "base_url": settings.BASE_URL, "now": timezone.now(), **about}
    with override(offered(person.language)), timezone.override(zone_of(person.time_zone)):
        subject = " ".join(render_to_string(f"{notice}_subject.txt", known).split())
        body = render_to_string(f"{notice}_message.txt", known)
        EmailMessage(subject, body, to=[address or person.email]).send()
