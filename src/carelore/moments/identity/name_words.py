"""What a single word may be: part of a name, a known first name, a title, an ordinary word."""

import re

from .cues import Cue
from .lexicon import LEXICONS
from .lexicon.given import AMBIGUOUS, GIVEN, THINGS
from .lexicon.heads import HEADS
from .lexicon.places import PLACES
from .lexicon.shape import words
from .tokens import Token

TITLE_GAP = re.compile(r"[. ]{1,3}\Z")
GENERIC_GAP = re.compile(r"(?: ?[ ,:\"'“«(\-–]){1,3}\Z")

PARTICLES = words("""
ya wa
de da do dos das del della di du la le van von der den ten ter bin ben ibn abu al el st bint zu d' l' dei
degli lo
""")

INSTITUTIONS = words("""
hospital hospitals infirmary clinic ward wards unit centre center surgery lodge house hall court road street
lane avenue park bridge villa suite wing block station airport school college university church cathedral
practice trust council memorial hospice home building pharmacy foundation institute district team service
services hôpital clinique fondation institut maternité service pavillon lycée école rue avenue place
boulevard clínica centro fundación instituto calle plaza ospedale policlinico clinica fondazione istituto
via piazza reparto klinik klinikum krankenhaus stiftung straße platz station hospitalet fundação rua escola
hospitali kituo zahanati disease syndrome test scale score method lymphoma maladie syndrome enfermedad
síndrome malattia morbo sindrome krankheit morbus doença síndrome échelle enfermaria wodi shule
""")

# Words that are common and, after "Mrs", also surnames.
_SURNAMES = words("""
may march august black white green brown grey gray bell king prince bishop lane street hall ward house park
bridge graves love christmas england french english west north east day winter summer rose gold silver star
rock law best good friend curie wilson bell court barnard villa lodge home rivers page cook noel church
young little moore hope grace barré parkinson down lewy cushing addison huntington wing block costa hunt
police stone wells rice bush moss reed field fields hill wood forest mills potter
""")

_MIXED = re.compile(r"[a-zà-ÿ][A-Z]|[A-Z]{2}[a-z]")
_MADE = re.compile(r"(?:ed|ing|ly|tion|sion|ment|ness|less|able|ful|ous|ies)\Z")
_GERMAN_NOUN = re.compile(
    r"(?:ung|ungen|heit|heiten|keit|keiten|schaft|tion|tionen|tät|chen|lein|ment|mente|ismus|erinnen|zeit|"
    r"zimmer|team|stunden?|jahre?n?|arbeit|kräfte|wesen)\Z"
)
_ABBREVIATED = words("dr mr ms mrs mme mlle prof")
_OURS = words("our my notre mon ma nuestra mi nostra mia nossa minha")


class Words:
    """The word lists of one language, as the name rules ask for them."""

    def __init__(self, language: str, tokens: list[Token]) -> None:
        self.language = language
        self.lexicon = LEXICONS[language]
        self.heads = HEADS.get(language, frozenset[str]())
        self.nouns_are_capitalised = language == "de"
        # "la patience de Karim", but hardly ever "le Karim".
        self.hard_articles = self.lexicon.articles - {"de", "d'"} if language in ("en", "fr") else frozenset[str]()
        self.saints = frozenset({"st", "saint", "sainte", "san", "santa", "sankt", "são", "queen", "king", "lake"})
        self.before_roles = self.lexicon.articles | _OURS
        long_words = [token for token in tokens if len(token.text) > 2]
        # Text all in capitals, or With Every Word Capitalised, says nothing by a capital.
        self.shouting = len(long_words) > 6 and sum(token.capital for token in long_words) > 0.6 * len(long_words)

    def known(self, token: Token) -> bool:
        """A first name that is hardly ever another word. Of a double name one half is enough."""
        if token.low in GIVEN:
            return token.low not in AMBIGUOUS
        if "-" not in token.low:
            return False
        parts = token.text.split("-")
        return (
            len(parts) <= 3
            and all(part[0].isupper() for part in parts)
            and any(part.lower() in GIVEN for part in parts)
            and not all(part.lower() in self.lexicon.common for part in parts)
        )

    def acts(self, token: Token, following: Token | None) -> bool:
        """ "Grace was our midwife": a first name that is a word too, at the head of a sentence."""
        if token.low not in AMBIGUOUS or token.low in THINGS or token.low in self.lexicon.common:
            return False
        return following is not None and following.gap == " " and following.low in self.lexicon.goes_on

    def ordinary(self, token: Token) -> bool:
        """Made of another English word, or two words run together: no name without a cue."""
        if _MIXED.search(token.text) and not token.low.startswith(
            ("mc", "mac", "de", "di", "le", "la", "o'", "d'", "van")
        ):
            return True
        return self.language == "en" and _MADE.search(token.low) is not None

    def is_title(self, token: Token) -> bool:
        """Short titles only count capitalised: "M. Diallo", but not the m of anything."""
        if token.capital:
            return True
        return token.low in self.lexicon.titles and (len(token.low) > 3 or token.low in _ABBREVIATED)

    def may_be_name(self, token: Token, cue: Cue | None) -> bool:
        if not token.capital:
            return False
        if self.known(token) and not (
            cue is None and (token.low in self.lexicon.common or (token.upper and len(token.low) < 4))
        ):
            return True
        if token.low in AMBIGUOUS and cue in (Cue.TITLE, Cue.ROLE, Cue.KIN, Cue.CALLED):
            return True
        if token.upper and (self.shouting or cue is not Cue.TITLE):
            return False
        if token.low in self.lexicon.common or token.low in self.lexicon.small:
            return cue is Cue.TITLE and token.low in _SURNAMES
        if len(token.text) == 1:
            return cue in (Cue.TITLE, Cue.CALLED)
        if token.low in PLACES:
            return cue in (Cue.TITLE, Cue.KIN, Cue.CALLED)
        return cue is Cue.TITLE or self._unlisted_may_be_name(token, cue)

    def _unlisted_may_be_name(self, token: Token, cue: Cue | None) -> bool:
        if token.low in role_like(self) or all(part in self.lexicon.common for part in token.low.split("-")):
            return False
        if self.nouns_are_capitalised:
            return _GERMAN_NOUN.search(token.low) is None
        return not (self.shouting and cue in (None, Cue.ROLE, Cue.THANKS))

    def may_go_on(self, token: Token, cue: Cue | None) -> bool:
        """A second name: anything capitalised that is not an ordinary word; places are surnames here."""
        if token.low in self.lexicon.common or token.low in self.lexicon.small or token.low in INSTITUTIONS:
            return cue is not None and cue is not Cue.ROLE and token.low in _SURNAMES
        if token.upper and self.shouting and not self.known(token):
            return False
        return not (self.nouns_are_capitalised and _GERMAN_NOUN.search(token.low))


def role_like(words: Words) -> frozenset[str]:
    return words.lexicon.roles | words.lexicon.titles
