"""Once a week, whoever moderates hears of what has waited longer than promised; nothing when nothing has."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from django.db import transaction
from django.utils import timezone

from carelore.common.languages import offered
from carelore.mail.errors import AddressError
from carelore.mail.letters import address_of
from carelore.mail.services import outbox
from carelore.moments.models import Reminder
from carelore.moments.queries.overdue import Overdue, overdue_for
from carelore.people.models import User
from carelore.places.models import Role

BEGINS = 7  # o'clock on Monday, where the person lives
LASTS = timedelta(days=2)  # for a worker that stood still on Monday morning
KEPT = timedelta(weeks=8)


def remind_all() -> int:
    """Whose Monday has begun and who was not reminded this week. Returns how many letters were written."""
    roles = [Role.MODERATOR, Role.SAFEGUARDING]
    people = User.objects.filter(is_active=True, erase_at=None, role_grants__role__in=roles).distinct()
    return sum(_remind(person) for person in people.order_by("pk"))


def forget_old() -> int:
    return Reminder.objects.filter(week__lt=timezone.now().date() - KEPT).delete()[0]


def _remind(person: User) -> bool:
    """The row and the letter are written together, so that two workers write one."""
    week = _week_of(timezone.now().astimezone(ZoneInfo(person.time_zone)))
    if week is None or Reminder.objects.filter(person=person, week=week).exists():
        return False
    overdue = overdue_for(person)
    with transaction.atomic():
        _reminder, new = Reminder.objects.get_or_create(person=person, week=week)
        return new and bool(overdue.number) and _write(person, overdue)


def _week_of(now: datetime) -> date | None:
    """The Monday on which this week's letter is due, or nothing if it is not time, or no longer."""
    monday = (now - timedelta(days=now.weekday())).replace(hour=BEGINS, minute=0, second=0, microsecond=0)
    return monday.date() if monday <= now < monday + LASTS else None


def _write(person: User, overdue: Overdue) -> bool:
    """Whoever cannot be written to keeps nobody else from being reminded."""
    language = offered(person.language)
    address = address_of("moments:queue", language=language)
    try:
        outbox.queue(
            purpose="overdue",
            recipient=person.email,
            language=language,
            template="overdue",
            context={"overdue": overdue, "name": person.shown_name, "address": address},
        )
    except AddressError:
        return False
    return True
