"""What the author of a story does: share it, correct it, choose its readers anew, take it back.

The author has no account. Whoever holds the secret link is the author.
"""

import secrets

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from carelore.common.tokens import derived_token, hashed
from carelore.mail.letters import address_of
from carelore.mail.services import outbox
from carelore.moments import consent
from carelore.moments.enums import Act, Channel, Scope, State
from carelore.moments.errors import NotAllowed, NotPossibleNow, NotWider, UnknownLink
from carelore.moments.models import Decision, Moment, Redaction
from carelore.moments.rules import may_capture
from carelore.moments.services import vocabulary, withdrawn_before
from carelore.moments.services.deciding import digest
from carelore.moments.services.draft import Draft
from carelore.moments.services.forgetting import forget_author, forget_words
from carelore.moments.services.notices import where
from carelore.moments.services.suggesting import suggest_again
from carelore.moments.services.twinning import compare_again
from carelore.moments.triage import urgency_of
from carelore.people import network
from carelore.people.models import User

SLUG_LETTERS = "23456789abcdefghjkmnpqrstuvwxyz"  # none that can be taken for another


@transaction.atomic
def share(*, draft: Draft, actor: User | None, submission: str) -> tuple[Moment, str]:
    """Put the story into the queue and return it with its author's secret, which is kept nowhere.

    `submission` is the random key that came with the form: the same form sent twice makes one moment, and gives the
    same secret again. `actor` is who wrote it down for somebody else, and nobody when authors do so themselves. A
    receipt is mailed when an address was given. Raises `NotAllowed`.
    """
    if draft.given and (actor is None or not may_capture(actor, draft.place)):
        raise NotAllowed(_("You have no role at this place that lets you write down a story for someone else."))
    token = derived_token("moment", submission, draft.digest)
    moment, created = Moment.objects.get_or_create(
        secret_hash=hashed(token),
        defaults={
            "slug": "".join(secrets.choice(SLUG_LETTERS) for _each in range(10)),
            "kind": draft.kind,
            "text": draft.text,
            "language": draft.language,
            "teller": draft.teller,
            "place": draft.place,
            "happened_on": draft.happened_on,
            "thanks_to": draft.thanks_to,
            "scope": draft.scope,
            "consent_version": consent.version_of(draft.given),
            "consented_at": timezone.now(),
            "email": draft.email,
            "channel": Channel.ASSISTED if draft.given else Channel.PAGE,
            "captured_by": actor if draft.given else None,
            "suspicion": draft.suspicion,
            "reply_in": draft.reply_in,
            "urgency": urgency_of(draft.kind, draft.text),
        },
    )
    if created and draft.email:
        _send_receipt(moment, token)
    return moment, token


@transaction.atomic
def correct(*, token: str, text: str, language: str = "") -> Moment:
    """Replace the words before anyone else sees them; a returned story goes back into the queue.

    `language` is the one they are told in, empty for the same as before. Marks made on the old words go with
    them. Raises `UnknownLink`, `NotPossibleNow`.
    """
    moment = _locked(token)
    if not moment.can_be_corrected:
        raise NotPossibleNow(_("This story can no longer be changed. You can still take it back."))
    language = language or moment.language
    if (text, language) == (moment.text, moment.language) and moment.state == State.WAITING:
        return moment
    Redaction.objects.filter(moment=moment).delete()
    compare_again(moment)
    suggest_again(moment)
    _record(moment, Act.CORRECT, State.WAITING, text_digest=digest(text))
    moment.text, moment.language, moment.state = text, language, State.WAITING
    moment.urgency = urgency_of(moment.kind, text)
    return _changed(moment)


@transaction.atomic
def choose_readers(*, token: str, scope: Scope) -> Moment:
    """Change who may read the story: to fewer people at any time and at once, to more only before publication.

    Raises `UnknownLink`, `NotPossibleNow`, `NotWider`.
    """
    moment = _locked(token)
    if moment.withdrawn_at is not None:
        raise NotPossibleNow(_("You have taken this story back. Nobody can read it."))
    if scope == moment.scope:
        return moment
    if consent.is_wider(scope, moment.scope) and not moment.can_be_corrected:
        raise NotWider(_("Now that a decision has been made, you can let fewer people read it, but not more."))
    _record(moment, Act.SCOPE, State(moment.state), reason=f"{moment.scope} > {scope}")
    given = moment.consent_version.partition("+")[2]
    moment.scope, moment.consent_version, moment.consented_at = scope, consent.version_of(given), timezone.now()
    return _changed(moment)


@transaction.atomic
def withdraw(*, token: str) -> Moment:
    """Take the story back: its words leave every table at once. Doing it again changes nothing.

    What safeguarding already has stays with them until they close it, and can never be published. Raises `UnknownLink`.
    """
    return taken_back(_locked(token))


def taken_back(moment: Moment) -> Moment:
    """The same for a story in hand; the caller holds its row and the transaction."""
    if moment.withdrawn_at is not None:
        return moment
    stays = moment.state == State.ESCALATED
    _record(moment, Act.WITHDRAW, State.ESCALATED if stays else State.WITHDRAWN)
    withdrawn_before.note(moment)
    if stays:
        forget_author(moment)
    else:
        forget_words(moment)
        moment.state = State.WITHDRAWN
    moment.approval = moment.published_at = None
    moment.withdrawn_at = timezone.now()
    return _changed(moment)


def _locked(token: str) -> Moment:
    moment = Moment.objects.select_for_update().filter(secret_hash=hashed(token)).first()
    if moment is None:
        raise UnknownLink(_("This link does not open a story."))
    return moment


def _record(moment: Moment, act: Act, to: State, *, reason: str = "", text_digest: str = "") -> None:
    Decision.objects.create(
        moment=moment, act=act, from_state=moment.state, to_state=to, reason=reason, text_digest=text_digest
    )


def _changed(moment: Moment) -> Moment:
    """Save it under a new version, so that a moderator who has the old one open is told."""
    moment.version += 1
    vocabulary.follow(moment)
    moment.save()
    return moment


def _send_receipt(moment: Moment, token: str) -> None:
    known = moment.author_language
    link = address_of("moments:mine", token, language=known)
    outbox.queue(
        purpose="moment receipt",
        recipient=moment.email,
        language=known,
        template="moment_received",
        context={"link": link, "place": where(moment.place, known), "days": network.current().promise_days},
        about=f"moment:{moment.pk}",
    )
