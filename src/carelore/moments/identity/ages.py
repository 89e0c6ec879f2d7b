"""Ages of ninety and more: so few people reach them that the age alone can point at one."""

import re
from collections.abc import Iterator

from .contacts import Found
from .spans import Kind

_N = r"(9\d|1[01]\d)"
_EN = (
    r"(ninety(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|(?:a |one )?hundred(?:[ -]and[ "
    r"-](?:one|two|three|four|five|six|seven))?)"
)
_FR = (
    r"(quatre-vingts?[ -](?:dix(?:-sept|-huit|-neuf)?|onze|douze|treize|quatorze|quinze|seize)|"
    r"nonante(?:[ -]\w{2,7})?|cent(?:[ -](?:un|deux|trois|quatre|cinq|six))?)"
)
_ES = (
    r"(noventa(?: y (?:uno?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))?|cien(?:to (?:uno|dos|tres|"
    r"cuatro|cinco))?)"
)
_DE = (
    r"((?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)undneunzig|neunzig|(?:ein)?hundert(?:eins|zwei|"
    r"drei|vier|fünf)?)"
)
_IT = (
    r"(novant(?:a(?:due|tré|tre|quattro|cinque|sei|sette|nove)?|uno|otto)|cento(?:uno|due|tre|quattro|"
    r"cinque)?)"
)
_PT = (
    r"(noventa(?: e (?:um|dois|três|quatro|cinco|seis|sete|oito|nove))?|cem|cento e (?:um|dois|três|"
    r"quatro|cinco))"
)
_SW = r"(tisini(?: na (?:moja|mbili|tatu|nne|tano|sita|saba|nane|tisa))?|mia moja)"
_AR = (
    r"((?:(?:واحد|اثنان|اثنين|ثلاثة?|اربعة?|خمسة?|ستة?|سبعة?|ثماني|ثمانية|تسعة?) و)?تسعو?ي?ن(?:ين|ون)?|"
    r"مئة|مائة)"
)

_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        (
            rf"(?<![\w.,/]){_N}[ -]?(?:years?|yrs?|y)[ -]?(?:olds?|of age|young)\b|(?<![\w.,/]){_N} ?y/?o\b|"
            rf"\bage[ds]?:?(?: of)? {_N}\b(?![.,]\d|/)"
        ),
        (
            rf"\b(?:is|was|turned|turning|turns|nearly|almost|at|she's|he's|i'm|i am|am) {_N}(?=[.,;!?]? "
            rf"(?:and|but|with|who|now|so|when|years|last|this|today|yesterday|on|in|,)|[.!?](?:\s|\Z)|\Z)"
        ),
        rf"(?<![\w.,/]){_N}(?:st|nd|rd|th) birthday",
        (
            rf"\b(?:gran|granny|nan|nana|nanny|mum|mom|mam|dad|mother|father|husband|wife|aunt|auntie|uncle|brother|"
            rf"sister|grandma|grandad|grandmother|grandfather|neighbou?r|friend), {_N},"
        ),
        rf"\b(?:mit|alter von) {_DE} jahren\b",
        (
            rf"\b{_EN}[ -]years?[ -]olds?\b|\baged {_EN}\b|\b(?:is|was|turned|she's|he's) "
            rf"(ninety(?:-\w{{3,5}})?)\b"
        ),
        (
            rf"\b(?<!y )(?<!il y )(?:a|avait|ai|aura|âgée?s? de|de ses|ses|mes|de|fêté|fêter|eu) (?:{_N}|"
            rf"{_FR}) ans\b(?! (?:de service|d'expérience|après|plus tard))"
        ),
        (
            rf"\b(?:tiene|tenía|tengo|cumplió|cumplir|cumple|de|con|sus|mis) (?:{_N}|{_ES}) años\b(?! de "
            rf"(?:servicio|experiencia))"
        ),
        (
            rf"\b(?:ha|aveva|ho|compiuto|compie|di|con|suoi|miei) (?:{_N}|{_IT}) anni\b(?! di (?:servizio|"
            rf"esperienza))"
        ),
        (
            rf"\b(?:tem|tinha|tenho|fez|faz|com|de|seus|meus) (?:{_N}|{_PT}) anos\b(?! de (?:serviço|"
            rf"experiência))"
        ),
        (
            rf"(?<![\w.,/]){_N}(?: ?jahren? alt\b|[ -]?jährige?[rnsm]?\b)|\bim alter von {_N}\b|\b{_DE}(?: "
            rf"jahre alt|jährige?[rn]?)\b"
        ),
        rf"\b(?:ist|war|wird|wurde) {_N}(?=[.,;!?]? (?:und|aber)|[.!?](?:\s|\Z)|\Z)|\b{_N}\. geburtstag",
        rf"\b(?:umri wa |ana |nina |alikuwa na |mwenye |wa )?miaka (?:{_N}|{_SW})\b(?! (?:ya|iliyopita))",
        rf"(?:عمر(?:ها|ه|ي)?|تبلغ|يبلغ|العمر|سن|بلغت?)(?: من العمر)?(?: حوالي)? (?:{_N}|{_AR})(?!\w)",
        rf"(?<![\w.,/]){_N} (?:سنة|عاما|عام) من العمر",
    )
)
_MAY_BE = re.compile(
    r"(?<!\d)(?:9\d|1[01]\d)(?!\d)|ninet|hundred|quatre-v|nonante|\bcent|nov[ae]n|neunzig|hundert|\bcien|"
    r"\bcem|tisini|mia moja|تسع|مئة|مائة",
    re.IGNORECASE,
)


def find_ages(text: str) -> Iterator[Found]:
    if not _MAY_BE.search(text):
        return
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            group = match.lastindex
            if group:
                yield match.start(group), match.end(group), Kind.AGE
