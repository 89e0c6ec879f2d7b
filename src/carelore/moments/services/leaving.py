"""What becomes of the stories of somebody who leaves the network."""

from carelore.common.personal import Subject
from carelore.moments.models import Moment
from carelore.moments.queries.mine import by_addresses
from carelore.moments.services.forgetting import forget_author
from carelore.moments.services.sharing import taken_back

TAKE_BACK = "moments.take_back"


def part_from_stories(subject: Subject) -> int:
    """Take back the stories shared with the subject's addresses, if that is the wish; else let them stand alone.

    A story that stands alone has no address and no thanks any more; its secret link still opens it for whoever has it.
    Called within an erasure.
    """
    if subject.account:
        Moment.objects.filter(assigned_to=subject.account).update(assigned_to=None)
    theirs = by_addresses(subject.addresses).values_list("pk", flat=True)
    mine = Moment.objects.select_for_update().filter(pk__in=list(theirs))
    for moment in mine:
        if TAKE_BACK in subject.wishes:
            taken_back(moment)
        forget_author(moment)
        moment.save(update_fields=["email", "thanks_to"])
    return len(mine)
