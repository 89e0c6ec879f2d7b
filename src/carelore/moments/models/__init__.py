"""What is kept of moments, a file for each noun."""

from .answer import Response
from .decision import Decision, Redaction
from .moment import LONGEST, NEWEST, RISK, SHORTEST, Moment
from .reminder import Reminder
from .thanks import Thanks
from .theme import LabelledText, PrincipleMark, Suggestion, ThemeModel
from .twins import Band, Twin
from .word import Word

__all__ = [
    "LONGEST",
    "NEWEST",
    "RISK",
    "SHORTEST",
    "Band",
    "Decision",
    "LabelledText",
    "Moment",
    "PrincipleMark",
    "Redaction",
    "Reminder",
    "Response",
    "Suggestion",
    "Thanks",
    "ThemeModel",
    "Twin",
    "Word",
]
