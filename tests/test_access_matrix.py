"""Who gets what: every address, as everyone. An address that is not listed here fails the test below.

The columns are `WHO`. `newcomer` has an account that the network has not admitted; `member` reads at the hospital where
the stories lie; `outsider` is a member without a role; the rest hold the role they are named after for the whole
country; `staff` runs the network and holds no role.
"""

from types import SimpleNamespace

import pytest
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from carelore.mail.models import Message
from carelore.moments.enums import Act, Scope, State
from carelore.moments.models import Decision, Moment
from carelore.places.models import Role
from tests import factories

WHO = ["visitor", "newcomer", "outsider", "member", "moderator", "safeguarding", "lead", "steward", "staff"]
WHO += ["responder"]
EVERYONE = [200] * len(WHO)


def only(*who: str, visitor: int = 302, others: int = 403) -> list[int]:
    """These see it; a visitor is asked to sign in (302), others are told no."""
    return [visitor if each == "visitor" and each not in who else 200 if each in who else others for each in WHO]


def but(row: list[int], **exceptions: int) -> list[int]:
    return [exceptions.get(who, code) for who, code in zip(WHO, row, strict=True)]


SIGNED_IN = only(*WHO[1:])
MEMBERS = only(*WHO[2:], visitor=404, others=404)
AT_THE_PLACE = only("member", "moderator", "safeguarding", "lead", "steward", "responder", visitor=404, others=404)
NOBODY = [404] * len(WHO)

# (name of the address, arguments or the name of a thing made below): what each gets on reading it.
READ: dict[tuple[str, str], list[int]] = {
    ("healthz", ""): EVERYONE,
    ("readyz", ""): EVERYONE,
    ("robots", ""): EVERYONE,
    ("favicon", ""): [302] * len(WHO),
    ("media", "original picture"): [404] * len(WHO),
    ("portal:home", ""): EVERYONE,
    ("portal:about", ""): EVERYONE,
    ("portal:privacy", ""): EVERYONE,
    ("portal:accessibility", ""): EVERYONE,
    ("portal:dashboard", ""): SIGNED_IN,
    ("people:profile", ""): SIGNED_IN,
    ("people:data", ""): SIGNED_IN,
    ("people:register", ""): EVERYONE,
    ("people:sessions", ""): SIGNED_IN,
    ("people:confirm", ""): [302] * len(WHO),  # all of them have a password, and are asked for that instead
    ("people:person", "shown to everyone"): EVERYONE,
    ("people:person", "shown to members"): MEMBERS,
    ("people:person", "shown to nobody"): but(NOBODY, staff=200),
    ("places:places", ""): EVERYONE,
    ("places:place", "ward code"): EVERYONE,
    ("places:poster", "ward code"): EVERYONE,
    ("places:qr", "ward code"): EVERYONE,
    ("places:people", "ward code"): only("steward", "staff"),
    ("moments:moments", ""): EVERYONE,
    ("moments:feed", ""): EVERYONE,
    ("moments:wall", "ward code"): EVERYONE,
    ("moments:month", "ward code"): EVERYONE,
    **{
        (f"moments:picture_{kind}", about): EVERYONE if about == "for anyone" else NOBODY
        for kind in ("svg", "png")
        for about in ("for anyone", "for the network", "for the team", "waiting", "escalated")
    },
    ("moments:export", ""): only("lead", "steward"),
    ("moments:moment", "for anyone"): EVERYONE,
    ("moments:moment", "for the network"): MEMBERS,
    ("moments:moment", "for the team"): AT_THE_PLACE,
    ("moments:moment", "waiting"): NOBODY,
    ("moments:moment", "escalated"): NOBODY,
    ("moments:share", ""): EVERYONE,
    ("moments:share_at", "ward code"): EVERYONE,
    ("moments:capture", ""): only("moderator", "lead", "steward", "responder"),
    ("moments:mine", "secret"): EVERYONE,
    ("moments:mine", "wrong secret"): NOBODY,
    ("moments:withdraw", "secret"): EVERYONE,
    ("moments:queue", ""): only("moderator", "safeguarding"),
    ("moments:review", "waiting"): but(only("moderator"), safeguarding=404),
    ("moments:review", "escalated"): but(only("safeguarding"), moderator=404),
    ("moments:review", "for the team"): but(only("moderator"), safeguarding=404),
    ("moments:assign", "waiting"): but(only("moderator"), safeguarding=404),
    ("moments:assign", "escalated"): but(only("safeguarding"), moderator=404),
    ("moments:pass_thanks_on", "for the team"): but(only("moderator"), safeguarding=404),
    ("moments:pass_thanks_on", "waiting"): but(only(), moderator=404, safeguarding=404),
    ("moments:thanked", ""): SIGNED_IN,
    ("moments:insights", ""): [{"newcomer": 403, "outsider": 403, "staff": 403}.get(who, 302) for who in WHO],
    ("moments:insight", "ward code"): only("member", "moderator", "safeguarding", "lead", "steward", "responder"),
    ("moments:insight_table", "ward code"): only("member", "moderator", "safeguarding", "lead", "steward", "responder"),
    ("moments:to_answer", ""): only("responder"),
    ("moments:own_answers", ""): only("responder"),
    ("moments:own_answer", "answer"): only("responder", others=404),
    ("moments:answer", "for anyone"): only("responder"),
    ("moments:answer", "for the team"): only("responder"),
    ("moments:answer", "waiting"): but(only("responder"), responder=404),
    ("moments:answer_queue", ""): only("moderator"),
    ("moments:answer_review", "answer"): only("moderator"),
    ("moments:answer_review", "draft"): but(only(), moderator=404),
    ("demo:mailbox", ""): NOBODY,
    ("demo:message", "message"): NOBODY,
    ("demo:html", "message"): NOBODY,
}


@pytest.fixture
def cast(cast, places):
    cast.responder = factories.person("Rosa", roles={Role.RESPONDER: places.avria})
    return cast


@pytest.fixture
def things(places, cast):
    """What the addresses above are about."""
    anyone, network, team = (
        factories.published(places.ward, by=cast.moderator, scope=scope, slug=f"s{scope}") for scope in Scope
    )
    Moment.objects.filter(scope=Scope.TEAM).update(thanks_to="the night nurse")
    waiting = factories.moment(places.ward, slug="waiting")
    escalated = factories.moment(places.ward, slug="escalated", state=State.ESCALATED)
    Decision.objects.create(
        moment=escalated, act=Act.ESCALATE, actor=cast.moderator, from_state=State.WAITING, to_state=State.ESCALATED
    )
    waiting_decision = Decision.objects.filter(moment=team).get()
    answers = [
        factories.response(anyone, by=cast.responder, state=state, published_at=None) for state in ("waiting", "draft")
    ]
    return {
        "": [],
        "answer": [answers[0].pk],
        "draft": [answers[1].pk],
        "decision": [waiting_decision.pk],
        "original picture": ["original_images/ward.jpg"],
        "ward code": [places.ward.code],
        "waiting": [waiting.slug],
        "escalated": [escalated.slug],
        "message": [Message.objects.create(purpose="x", recipient="a@example.org", message_id="<1@x>").pk],
        **{
            f"shown to {visibility}": [factories.person("P", visibility=visibility).pk]
            for visibility in ("everyone", "members", "nobody")
        },
        **{
            name: [moment.slug]
            for name, scope in (("for anyone", "anyone"), ("for the network", "network"), ("for the team", "team"))
            for moment in (anyone, network, team)
            if moment.scope == scope
        },
        "secret": [_secret_of(waiting)],
        "wrong secret": ["AAAAAAAAAAAAAAAAAAAAAA"],
    }


def _secret_of(moment) -> str:
    from carelore.common.tokens import hashed

    moment.secret_hash = hashed("the-secret-of-this-story")
    moment.save()
    return "the-secret-of-this-story"


@pytest.mark.parametrize(("address", "about"), READ, ids=lambda value: value or "-")
def test_exactly_these_may_read(address, about, things, cast, client):
    got = []
    for who in WHO:
        client.logout()
        if who != "visitor":
            client.force_login(getattr(cast, who))
        got.append(client.get(reverse(address, args=things[about])).status_code)
    assert dict(zip(WHO, got, strict=True)) == dict(zip(WHO, READ[address, about], strict=True))


# What a POST gets that lacks something: 302 asks a visitor to sign in, 422 tells who may act what is missing.
# The moderator takes back a decision of their own (302).
WRITE: dict[tuple[str, str], list[int]] = {
    ("moments:decide", "waiting"): but(only(visitor=302), moderator=422, safeguarding=404),
    ("moments:decide", "escalated"): but(only(visitor=302), moderator=404, safeguarding=422),
    ("moments:redact", "waiting"): but(only(visitor=302), moderator=422, safeguarding=404),
    ("moments:note", "waiting"): but(only(visitor=302), moderator=422, safeguarding=404),
    ("moments:note", "escalated"): but(only(visitor=302), moderator=404, safeguarding=422),
    ("moments:themes", "waiting"): but(only(visitor=302), moderator=302, safeguarding=404),
    ("moments:themes", "escalated"): but(only(visitor=302), moderator=404, safeguarding=302),
    ("moments:assign", "waiting"): but(only(visitor=302), moderator=302, safeguarding=404),
    ("moments:tell_apart", "waiting"): but(only(visitor=302), moderator=404, safeguarding=404),
    ("moments:pass_thanks_on", "for the team"): but(only(visitor=302), moderator=422, safeguarding=404),
    ("moments:undo", "decision"): but(only(visitor=302), moderator=302, safeguarding=404),
    ("moments:answer", "for anyone"): but(only(visitor=302), responder=422),
    ("moments:own_answer", "answer"): but(only(visitor=302, others=404), responder=422),
    ("moments:take_back_answer", "answer"): but(only(visitor=302, others=404), responder=302),
    ("moments:answer_decide", "answer"): but(only(visitor=302), moderator=422),
    ("moments:answer_decide", "draft"): but(only(visitor=302), moderator=404),
    ("places:people", "ward code"): but(only(visitor=302), steward=200, staff=200),
    ("moments:withdraw", "wrong secret"): NOBODY,
    ("moments:mine", "wrong secret"): NOBODY,
    # Each for oneself alone. Who has not lately proven to be it is asked to (302); keeping answers so, too.
    ("people:copy", ""): [302] * len(WHO),
    ("people:leave", ""): [302] * len(WHO),
    ("people:keep", ""): [302] * len(WHO),
}


@pytest.mark.parametrize(("address", "about"), WRITE, ids=lambda value: value or "-")
def test_exactly_these_may_write(address, about, things, cast, client):
    got = []
    for who in WHO:
        client.logout()
        if who != "visitor":
            client.force_login(getattr(cast, who))
        got.append(client.post(reverse(address, args=things[about]), {"act": "publish", "version": "0"}).status_code)
    assert dict(zip(WHO, got, strict=True)) == dict(zip(WHO, WRITE[address, about], strict=True))


def all_names() -> set[str]:
    """The name of every address of the site, but those of the back office and of allauth, which have tests below."""
    found: set[str] = set()

    def walk(patterns, prefix: str) -> None:
        for each in patterns:
            if isinstance(each, URLResolver):
                if str(each.pattern) not in {"editor/", "account/"}:
                    walk(each.url_patterns, f"{prefix}{each.namespace}:" if each.namespace else prefix)
            elif isinstance(each, URLPattern) and each.name:
                found.add(prefix + each.name)

    walk(get_resolver().url_patterns, "")
    return found


def test_every_address_is_in_the_matrix():
    listed = {address for address, _ in READ} | {address for address, _ in WRITE}
    assert all_names() - listed == set(), "decide who may see these"
    assert listed - all_names() == set(), "these are gone"


@pytest.mark.parametrize("who", WHO)
def test_the_back_office_opens_for_staff_alone(who, cast, client):
    if who != "visitor":
        client.force_login(getattr(cast, who))
    response = client.get("/editor/")
    expected = {"visitor": SimpleNamespace(status=302), "staff": SimpleNamespace(status=200)}
    assert response.status_code == expected.get(who, SimpleNamespace(status=403)).status
