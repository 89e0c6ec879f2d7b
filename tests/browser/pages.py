"""Every kind of page, and who is to look at it: what axe, the HTML checker, the byte counter and the camera walk."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Kind:
    """One kind of page. `find` is a CSS selector of a link to follow from `path`, where the address is not fixed."""

    name: str
    path: str
    who: str = "visitor"
    find: str = ""
    status: int = 200


KINDS = [
    Kind("home", "/"),
    Kind("about", "/about/"),
    Kind("privacy", "/privacy/"),
    Kind("accessibility", "/accessibility/"),
    Kind("register", "/privacy/register/"),
    Kind("moments", "/moments/"),
    Kind("moments-found", "/moments/?q=night&kind=kindness"),
    Kind("moments-none", "/moments/?q=xyzzyx"),
    Kind("moment", "/moments/", find="main .moment .story a"),
    Kind("wall", "/moments/wall/{facility}/"),
    Kind("month", "/moments/month/{facility}/"),
    Kind("moment-answered", "/moments/?q=hoarse", find="main .moment .story a"),
    Kind("share", "/moments/share/"),
    Kind("places", "/places/"),
    Kind("place", "/places/", find="main a[href*='/places/']"),
    Kind("poster", "/places/{facility}/poster/"),
    Kind("share-at", "/s/{facility}/?lang=en"),
    Kind("login", "/account/login/"),
    Kind("login-code", "/account/login/code/"),
    Kind("signup", "/account/signup/"),
    Kind("password-reset", "/account/password/reset/"),
    Kind("mailbox", "/demo/mailbox/"),
    Kind("message", "/demo/mailbox/", find="main a[href*='/demo/mailbox/']"),
    Kind("not-found", "/no/such/page/", status=404),
    Kind("dashboard", "/me/", who="member"),
    Kind("profile", "/me/profile/", who="member"),
    Kind("data", "/me/data/", who="member"),
    Kind("email", "/account/email/", who="member"),
    Kind("password-change", "/account/password/change/", who="member"),
    Kind("second-step", "/account/second-step/", who="member"),
    Kind("sessions", "/account/sessions/", who="member"),
    Kind("confirm-password", "/account/second-step/totp/activate/", who="member"),
    Kind("logout", "/account/logout/", who="member"),
    Kind("forbidden", "/moderate/", who="outsider", status=403),
    Kind("capture", "/moments/share/for-someone/", who="lead"),
    Kind("dashboard-responder", "/me/", who="responder"),
    Kind("to-answer", "/moments/to-answer/", who="responder"),
    Kind("answer", "/moments/to-answer/", who="responder", find="main .moment .story a"),
    Kind("own-answers", "/moments/answers/", who="responder"),
    Kind("own-answer", "/moments/answers/", who="responder", find="main .list a"),
    Kind("answers-to-read", "/moderate/answers/", who="moderator"),
    Kind("answer-to-read", "/moderate/answers/", who="moderator", find="main .queue a"),
    Kind("queue", "/moderate/", who="moderator"),
    Kind("review", "/moderate/", who="moderator", find="main .queue a"),
    Kind("assign", "/moderate/", who="moderator", find="main a[href$='/assign/']"),
    Kind("thanked", "/moments/thanked/", who="member"),
    Kind("safeguarding", "/moderate/", who="safeguarding"),
    Kind("insight", "/insight/WND/", who="moderator"),
    Kind("insight-none", "/insight/{facility}/?year=2023", who="member"),
    Kind("insights", "/insight/", who="moderator"),
    Kind("place-people", "/places/{facility}/people/", who="steward"),
]


def address_of(kind: Kind, *, facility: str, prefix: str = "") -> str:
    """The path of a kind of page under a language prefix such as `/fr`; addresses outside languages take none."""
    path = kind.path.format(facility=facility)
    return path if path.startswith("/demo/") else prefix + path
