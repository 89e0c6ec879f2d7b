"""Anything that anyone may send to any address: real values, nearly real ones, and what nobody would type."""

import re
from urllib.parse import quote, quote_from_bytes

from django.urls import URLPattern, URLResolver, get_resolver
from hypothesis import strategies as st

ARGUMENT = re.compile(r"<(?:(?P<kind>\w+):)?(?P<name>\w+)>")
ODD = ["", " ", "0", "-1", "1" * 400, "9" * 30, "1e9", "NaN", "\0", "a\0b", "\ud800", "\u202e", "\ufeff", "Ⅷ", "٣", "%"]
ODD += ["%00", "{{7*7}}", "'", '"', "<script>alert(1)</script>", "../../../../etc/passwd", "\r\nSet-Cookie: x=1"]
ODD += ["javascript:alert(1)", "//evil.example", "https://evil.example/", "x" * 5000, "=1+1", "null", "None", "true"]
ODD += ["[]", "{}", "2026-02-31", "2026-13", "0000-00", "9999999-01"]
REAL = re.findall(
    r"\S+",
    """
kindness patient anyone network team AVR-SC-01-W4 2026-10 send check edit publish decline return escalate assess
close undo 1 2 on en fr ar reader moderator grant revoke waiting decided someone@example.org Africa/Nairobi everyone
123456 newest thanks planned made keep confirm yes no square all concerns oldest information 2026
""",
)
REAL += ["She sat with my father until he slept.", "a calm long password"]
FIELDS = re.findall(
    r"\S+",
    """
kind text teller place place-choice place-asked happened_on scope thanks_to email website stamp given checked step
act version message reason words start end mark_id person role who name language time_zone institution visibility q
page tab sort order ordering login password password1 password2 oldpassword code next lang state since until from to
criticality principle theme agreed action_add action_remove action_send action_primary credential id p purpose new
actor packed wish session after before title file until_0 urgency suspicion number days size format export
_w_filter_fragment to to_id note_id thanks_id twin_id mark_id principles changes_on fulfils answer so discard confirmed
shape hold month year did tab because quietly
""",
)
WORDS = st.one_of(st.sampled_from(REAL), st.sampled_from(ODD), st.text(max_size=60))


def routes() -> list[str]:
    """Every address as Django's routes write it; of regular expressions only their plain beginnings."""
    found: set[str] = set()

    def walk(patterns, prefix: str) -> None:
        for each in patterns:
            here = str(each.pattern)
            if here.startswith("^") or "(?" in here:
                plain = re.match(r"\^?([\w/-]*)", here)
                found.add(prefix + (plain[1] if plain else ""))
            elif isinstance(each, URLResolver):
                walk(each.url_patterns, prefix + here)
            elif isinstance(each, URLPattern):
                found.add(prefix + here)

    walk(get_resolver().url_patterns, "/")
    return sorted(found)


def encoded(text: str) -> str:
    return quote(text.encode("utf-8", "surrogatepass"), safe="")


@st.composite
def paths(draw, among: list[str], known: list[str]) -> str:
    """One of the routes with real, nearly real or odd arguments; sometimes in another language."""
    route = draw(st.sampled_from(among))
    value = st.one_of(st.sampled_from(known), st.sampled_from(known), WORDS)
    path = ARGUMENT.sub(lambda _found: encoded(draw(value)), route)
    return draw(st.sampled_from(["", "", "", "/fr", "/ar"])) + path if not path.startswith("/editor") else path


@st.composite
def pairs(draw, most: int = 10) -> str:
    """As a query or a form carries it: names may come twice, and nothing need be well formed."""
    if draw(st.integers(0, 9)) == 0:
        return quote_from_bytes(draw(st.binary(max_size=60)), safe="&=%;+")
    told = draw(st.lists(st.tuples(st.sampled_from(FIELDS), WORDS), max_size=most))
    return "&".join(f"{encoded(name)}={encoded(value)}" for name, value in told)


BOUNDARY = "x1y2z3"


@st.composite
def bodies(draw) -> tuple[str, bytes]:
    """A kind of content and its bytes, which need not agree."""
    kind = draw(st.sampled_from(["form"] * 6 + ["multipart", "broken multipart", "json", "odd"]))
    form = draw(pairs(most=14)).encode()
    if kind == "form":
        return "application/x-www-form-urlencoded", form
    if kind == "json":
        return "application/json", draw(st.sampled_from([b"{}", b"[", b'{"code": 1}', b"\xff", b"null", b"[" * 2000]))
    if kind == "odd":
        types = [
            "",
            "text/plain",
            "application/x-www-form-urlencoded; charset=utf-7",
            "multipart/form-data",
            "a/b;;;=",
            "\xe9",
        ]
        return draw(st.sampled_from(types)), form
    name, value = draw(st.sampled_from(FIELDS)), draw(WORDS).encode("utf-8", "surrogatepass")
    file = draw(st.sampled_from(["", '; filename="a\0.csv"', '; filename="../../x.svg"', "; filename*=utf-8''%ff"]))
    part = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"{file}\r\n\r\n'.encode() + value
    end = f"\r\n--{BOUNDARY}--\r\n".encode()
    whole = part + end if kind == "multipart" else draw(st.sampled_from([part, end, part[:20], part * 3, b"\0" + part]))
    return f"multipart/form-data; boundary={BOUNDARY}", whole
