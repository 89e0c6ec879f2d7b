"""A story as a moderator reads it, put together of parts.

To add a part to the sheet:

1. Say which rows it needs as a queryset, in a file of its own beside this one (`queries/<part>.py`), and hand it to
   `read_together` in `sheet_of`: a part more is not a query more. The story came through the gate `moderated_by`; what
   the part shows of other stories goes through it too. Of people, follow the name alone (`all_but_name`).
2. Give it a field of `Sheet`, filled in `sheet_of`.
3. Draw it in `templates/moments/_sheet_<part>.html` and include that in `_sheet.html`.
4. Where something can be typed, add its form to `views.desk.forms_on`, as `blank(NoteForm)` until somebody has typed:
   drawing the fields of a form is what costs most on this page.
5. Hold `bench/lists.py --pages desk` and the test that counts the queries of the desk against the limits.
"""

from dataclasses import dataclass

from django.db.models import QuerySet

from carelore.common.together import read_together
from carelore.moments import suspicion
from carelore.moments.enums import Act
from carelore.moments.identity import Severity
from carelore.moments.models import Decision, Moment, Redaction
from carelore.moments.queries.desk import all_but_name
from carelore.moments.queries.pieces import Piece, pieces_of
from carelore.moments.queries.themes import Themes, marks_on, models_for, suggestions_for, themes_of
from carelore.moments.queries.twins import Double, doubles_among, twins_of
from carelore.moments.rules import acts_for, may_read_reason
from carelore.places.rules import Viewer


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that the desk shows of one story, a field for each part."""

    moment: Moment
    acts: set[Act]
    pieces: list[Piece]
    history: list[Decision]
    doubles: list[Double]
    notes: list[Decision]
    themes: Themes

    @property
    def must(self) -> list[Piece]:
        return [piece for piece in self.pieces if piece.span and piece.span.severity == Severity.MUST]

    @property
    def check(self) -> list[Piece]:
        return [piece for piece in self.pieces if piece.span and piece.span.severity == Severity.CHECK]

    @property
    def suspicions(self) -> list[str]:
        return suspicion.words_of(self.moment.suspicion)


def sheet_of(moment: Moment, viewer: Viewer) -> Sheet:
    """For a moment that came through the gate `moderated_by`. The rows of all parts are read in one query."""
    about_themes = (marks_on(moment), suggestions_for(moment), models_for(moment))
    marks, decisions, twins, *themes = read_together(
        marks_of(moment), history_of(moment), twins_of(moment), *about_themes
    )
    history = readable(decisions, moment, viewer)
    return Sheet(
        moment=moment,
        acts=acts_for(viewer, moment),
        pieces=pieces_of(moment.text, marks, moment.language),
        history=[each for each in history if each.act != Act.NOTE],
        notes=[each for each in history if each.act == Act.NOTE and each.reason],
        doubles=doubles_among(twins, moment, viewer),
        themes=themes_of(moment, *themes),
    )


def marks_of(moment: Moment) -> QuerySet[Redaction]:
    return moment.redactions.select_related("marked_by").defer(*all_but_name("marked_by"))


def history_of(moment: Moment) -> QuerySet[Decision]:
    return moment.decisions.select_related("actor").defer("text_digest", *all_but_name("actor"))


def readable(history: list[Decision], moment: Moment, viewer: Viewer) -> list[Decision]:
    """What was decided, without the reasons that are not for this viewer."""
    for decision in history:
        if not may_read_reason(viewer, decision, moment):
            decision.reason = ""
    return history
