"""The eight principles in the order in which everything here counts them, and a text whose principles are known."""

from dataclasses import dataclass

PRINCIPLES = (
    "fast_access",
    "effective_treatment",
    "continuity",
    "family_involvement",
    "information",
    "involvement_decisions",
    "emotional_support_respect",
    "physical_environment",
)
FEWEST_TEXTS = 200  # with principles, in one language: nothing is learnt from fewer


@dataclass(frozen=True, slots=True)
class Labelled:
    """`group` names who told it, as far as that is known: texts of one group are never learnt from and tried on."""

    text: str
    principles: frozenset[str]
    group: str = ""
