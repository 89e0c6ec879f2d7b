"""What moderators do for one another at a story: a note, and who looks after it. Neither changes the story."""

from django.db import transaction
from django.utils.translation import gettext as _

from carelore.moments.enums import Act
from carelore.moments.errors import NotAllowed
from carelore.moments.models import Decision, Moment
from carelore.moments.queries.colleagues import colleagues_at
from carelore.moments.services.deciding import handled
from carelore.people.models import User


@transaction.atomic
def write_note(*, moment_id: int, text: str, actor: User) -> Decision:
    """It stands among the decisions, with the note as the reason. Raises `NotAllowed`."""
    moment = handled(moment_id=moment_id, actor=actor)
    return Decision.objects.create(
        moment=moment, act=Act.NOTE, actor=actor, from_state=moment.state, to_state=moment.state, reason=text
    )


@transaction.atomic
def delete_note(*, moment_id: int, note_id: int, actor: User) -> None:
    """One's own. Doing it again changes nothing. Raises `NotAllowed`."""
    moment = handled(moment_id=moment_id, actor=actor)
    Decision.objects.filter(pk=note_id, moment=moment, act=Act.NOTE, actor=actor).delete()


@transaction.atomic
def assign(*, moment_id: int, to_id: int | None, actor: User) -> Moment:
    """Say who looks after the story: oneself, somebody else who may handle it, or nobody. Raises `NotAllowed`."""
    moment = handled(moment_id=moment_id, actor=actor)
    if to_id is not None and to_id not in {each.pk for each in colleagues_at(moment)}:
        raise NotAllowed(_("This person does not moderate at that place."))
    moment.assigned_to_id = to_id
    moment.save(update_fields=["assigned_to"])
    return moment
