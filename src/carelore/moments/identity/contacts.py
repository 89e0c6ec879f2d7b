"""E-mail and web addresses, also the ones spelled out to slip past a filter ("name at example dot com")."""

import re
from collections.abc import Iterator

from .spans import Kind

Found = tuple[int, int, Kind]

_LABEL = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
_EMAIL = re.compile(rf"(?<![\w.+%-])[\w.+%'-]{{1,64}} ?@ ?{_LABEL}(?: ?\. ?{_LABEL}){{0,4}}\.{_LABEL}(?![\w-])")

_AT = (
    r"(?:\[at\]|\(at\)|\{at\}|at|arobase|\[arobase\]|\(arobase\)|arroba|chiocciola|klammeraffe|ات|@|\[@\]|"
    r"\(@\))"
)
_DOT = r"(?:\[dot\]|\(dot\)|\{dot\}|dot|point|punto|punkt|ponto|nukta|دوت|نقطة|\[\.\]|\(\.\)|\.)"
_DOT_WORD = r"(?:dot|punto|punkt|ponto|nukta|دوت|نقطة)"
_ENDING = r"(?:com|org|net|edu|gov|info|co|uk|fr|de|es|it|pt|br|ch|ma|tn|dz|eg|tz|ke|us|ca|eu|int)"
_SPELLED = re.compile(
    rf"(?<!\w)[\w.+-]{{2,40}}(?:\s{_DOT_WORD}\s[\w-]{{2,30}}){{0,2}}\s?{_AT}\s?[\w-]{{2,40}}(?:\s?{_DOT}\s?[\w-]{{2,30}}){{0,2}}\s?{_DOT}\s?{_ENDING}(?!\w)",
    re.IGNORECASE,
)
_SPELLED_HINT = re.compile(
    r"\bdot\b|\bpoint\b|punto|punkt|ponto|nukta|دوت|نقطة|[\[(]\.[\])]|[\[({]at[\])}]", re.IGNORECASE
)

_WEB = re.compile(r"(?<![\w@])(?:(?:https?|ftp)://|www\.)[^\s<>\"'«»]{2,400}", re.IGNORECASE)
_BARE = re.compile(
    r"(?<![\w@.-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,4}"
    r"(?:(?:com|org|net|info|edu|gov|io|app|nhs\.uk|co\.uk|org\.uk|gov\.uk|ac\.uk|gouv\.fr|"
    r"int)(?:/[^\s<>\"']{0,300})?"
    r"|(?:uk|fr|de|es|it|pt|br|ch|ma|tn|dz|eg|tz|ke|us|ca|eu|me|ly|be|at)/[^\s<>\"']{1,300})(?![\w-]|\.\w)"
)
_HANDLE = re.compile(
    r"\b(?:instagram|insta|twitter|facebook|tiktok|snapchat|telegram|انستغرام|فيسبوك|"
    r"تويتر)[\s:(]{1,3}(@?[\w.]{3,30})"
    r"|(?<![\w.@])(@(?=[\w.]{0,29}[\d_])[a-z][\w.]{3,29})",
    re.IGNORECASE,
)
_TRAILING = ".,;:!?)]}…"


def find_emails(text: str) -> Iterator[Found]:
    if "@" in text:
        for match in _EMAIL.finditer(text):
            yield match.start(), match.end(), Kind.EMAIL
    if _SPELLED_HINT.search(text):
        for match in _SPELLED.finditer(text):
            yield match.start(), match.end(), Kind.EMAIL


def find_urls(text: str) -> Iterator[Found]:
    """Web addresses, and the names people go by on social networks: both lead to a person."""
    for match in _WEB.finditer(text):
        yield match.start(), match.start() + len(match.group().rstrip(_TRAILING)), Kind.URL
    for match in _BARE.finditer(text):
        yield match.start(), match.start() + len(match.group().rstrip(_TRAILING)), Kind.URL
    if "@" in text:
        for match in _HANDLE.finditer(text):
            group = 1 if match.group(1) else 2
            if group == 2 or "@" in match.group(1):
                yield (
                    match.start(group),
                    match.start(group) + len(match.group(group).rstrip(_TRAILING)),
                    Kind.URL,
                )
