"""Linking stories that were probably sent twice. A moderator sees the link, and decides; nothing is hidden by it."""

from datetime import timedelta

from django.db import transaction
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone
from django.utils.translation import gettext as _

from carelore.moments.enums import State
from carelore.moments.errors import NotAllowed
from carelore.moments.models import Band, Moment, Twin
from carelore.moments.rules import may_handle
from carelore.moments.services.deciding import handled, locked
from carelore.moments.twins import are_twins, bands_of, likeness, plain_words
from carelore.people.models import User

AT_ONCE = 300  # two seconds of a minute
MOST_COMPARED = 300
MOST_LINKED = 5
FORGOTTEN = timedelta(days=400)  # since a story came; a year's visitors may tell the same twice


def link_new() -> int:
    """Compare stories that wait and were not compared yet with all of the last 400 days; returns how many.

    Each in its own transaction. Two workers that do the same at once find the rows there.
    """
    new = Moment.objects.filter(~Exists(Band.objects.filter(moment=OuterRef("pk"))), state=State.WAITING)
    done = 0
    for pk in list(new.exclude(text="").order_by("pk").values_list("pk", flat=True)[:AT_ONCE]):
        with transaction.atomic():
            moment = Moment.objects.select_for_update(of=("self",)).filter(pk=pk, state=State.WAITING).first()
            if moment is not None and not moment.bands.exists():
                _link(moment)
                done += 1
    return done


def compare_again(moment: Moment) -> None:
    """After its words were changed: what was found for the old ones goes."""
    Band.objects.filter(moment=moment).delete()
    Twin.objects.filter(Q(moment=moment) | Q(earlier=moment)).delete()


@transaction.atomic
def tell_apart(*, moment_id: int, twin_id: int, actor: User) -> None:
    """Who handles both says that the two are two stories. Raises `NotAllowed`."""
    twin = Twin.objects.filter(Q(moment=moment_id) | Q(earlier=moment_id), pk=twin_id).first()
    for end in sorted({twin.moment_id, twin.earlier_id} if twin else {moment_id}):  # always locked in the same order
        handled(moment_id=end, actor=actor)
    Twin.objects.filter(Q(moment=moment_id) | Q(earlier=moment_id), pk=twin_id).update(dismissed_by=actor)


@transaction.atomic
def tell_all_apart(*, moment_id: int, actor: User) -> None:
    """The same for all that are like this story, as far as they are in the actor's hands. Raises `NotAllowed`."""
    links = Twin.objects.filter(Q(moment=moment_id) | Q(earlier=moment_id), dismissed_by=None)
    ends = {end for link in links for end in (link.moment_id, link.earlier_id)} | {moment_id}
    mine = [end for end in sorted(ends) if may_handle(actor, locked(end))]  # always locked in the same order
    if moment_id not in mine:
        raise NotAllowed(_("This story is not in your hands."))
    links.filter(moment__in=mine, earlier__in=mine).update(dismissed_by=actor)


def forget_old() -> int:
    """Bands of stories that came long ago are no longer needed; their links stay."""
    old = Band.objects.filter(moment__received_at__lt=timezone.now() - FORGOTTEN)
    return Band.objects.filter(pk__in=list(old.values_list("pk", flat=True)[:5000])).delete()[0]


def _link(moment: Moment) -> None:
    words = plain_words(moment.text)
    digests = bands_of(words)
    sharing = Band.objects.filter(digest__in=digests, moment__received_at__gte=timezone.now() - FORGOTTEN)
    candidates = Moment.objects.filter(pk__in=sharing.values("moment")).exclude(text="").order_by("-pk")
    found = []
    for pk, text in candidates.values_list("pk", "text")[:MOST_COMPARED]:
        other = plain_words(text)
        if are_twins(words, other):
            found.append(Twin(moment=moment, earlier_id=pk, likeness=likeness(words, other)))
    found.sort(key=lambda twin: -twin.likeness)
    Twin.objects.bulk_create(found[:MOST_LINKED], ignore_conflicts=True)
    # A story without a word is marked as compared, too.
    Band.objects.bulk_create(Band(moment=moment, digest=digest) for digest in digests or [moment.pk])
