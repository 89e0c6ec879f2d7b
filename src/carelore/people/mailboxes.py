"""How many mails a stranger may have sent to somebody's mailbox, without keeping its owner from asking for one.

Counted for the mailbox and the asking network together, so that nobody uses up what another may ask for. Over all
networks there is a limit, too, or many of them together would flood the mailbox; whoever asks from a browser in which
the account was open before is not held by it. Passwords and passkeys need no mail at all.
"""

from datetime import timedelta

from django.http import HttpRequest

from carelore.common.throttle import exceeded, source_of
from carelore.people import browsers
from carelore.people.models import User

A_MINUTE, AN_HOUR = timedelta(minutes=1), timedelta(hours=1)
IN_A_MINUTE, IN_AN_HOUR = 3, 12  # from one network
FROM_ALL = 60  # in an hour, from browsers that the account does not know


def may_write_to(request: HttpRequest, address: str, owner: User | None) -> bool:
    """Count one mail that somebody asks for, and say whether it may be sent. `owner` is whose account it is, if any."""
    address = address.casefold()
    here = f"{address} {source_of(request)}"
    if exceeded("mail here in a minute", here, limit=IN_A_MINUTE, window=A_MINUTE):
        return False
    if exceeded("mail here", here, limit=IN_AN_HOUR, window=AN_HOUR):
        return False
    if owner is not None and browsers.is_known(request, owner):
        return True
    return not exceeded("mail from all", address, limit=FROM_ALL, window=AN_HOUR)
