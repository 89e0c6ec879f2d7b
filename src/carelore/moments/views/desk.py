"""What every page of the moderation desk shows: the sheet, the list beside it, and what can still be undone."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache

from carelore.common.forms import Blank, DrawnForm, blank
from carelore.common.numbers import number_in
from carelore.moments import rules
from carelore.moments.errors import AlreadyDecided, MomentError
from carelore.moments.forms.care import NoteForm
from carelore.moments.forms.desk import DeskFilters
from carelore.moments.forms.moderate import ActForm, blank_for
from carelore.moments.forms.redact import RedactForm, UnmarkForm
from carelore.moments.models import Decision, Moment
from carelore.moments.queries.answer_desk import count_waiting
from carelore.moments.queries.board import Board, board_for
from carelore.moments.queries.desk import for_sheet, moderated_by, within_reach
from carelore.moments.queries.queue import Tab
from carelore.moments.queries.sheet import Sheet, sheet_of
from carelore.moments.queries.undoable import undoable
from carelore.moments.views.lines import lines_of
from carelore.places.rules import Viewer

View = Callable[..., HttpResponse]
Bound = ActForm | RedactForm | UnmarkForm | NoteForm


def seated_if(may: Callable[[Viewer], bool]) -> Callable[[View], View]:
    """Marks the views of those to whom a rule opens the desk; nothing of them is kept by any cache."""

    def opened(view: View) -> View:
        @never_cache
        @login_required
        @wraps(view)
        def seated(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if not may(request.user):
                raise PermissionDenied
            return view(request, *args, **kwargs)

        return seated

    return opened


at_the_desk = seated_if(rules.moderates_somewhere)


def filters_of(request: HttpRequest) -> DeskFilters:
    """As the address says, with the tabs that this person's roles open."""
    tabs = [Tab.WAITING, Tab.RETURNED, Tab.DECIDED] if rules.is_moderator(request.user) else []
    if rules.safeguards_somewhere(request.user):
        tabs.append(Tab.SAFEGUARDING)
    return DeskFilters(request.GET, tabs=tabs)


def story_at_desk(request: HttpRequest, slug: str) -> Moment:
    """Through the gate, or 404."""
    found = for_sheet(moderated_by(request.user).filter(slug=slug)).first()
    if found is None:
        raise Http404
    return found


def story_in_reach(request: HttpRequest, slug: str) -> Moment:
    """To act on: what somebody else has just moved out of sight is found too, so that the second one is told."""
    found = within_reach(request.user).filter(slug=slug).first()
    if found is None:
        raise Http404
    return found


def desk_page(
    request: HttpRequest,
    *,
    moment: Moment | None = None,
    bound: Bound | None = None,
    problem: MomentError | None = None,
    status: int = 200,
) -> HttpResponse:
    """The page of one story, or of the list with its first story. `bound` keeps what was typed, `problem` is said.

    `queries.sheet` says how a part is added to the sheet.
    """
    filters = filters_of(request)
    after = request.GET.get("after", "")[:60]
    board = board_for(request.user, filters.wanted, after=after, current=moment)
    sheet = sheet_of(board.current.moment, request.user) if board.current else None
    context = {
        **_list(board, filters, after),
        "sheet": sheet,
        "forms": forms_on(sheet, bound) if sheet else {},
        "kept": bound.typed if isinstance(bound, ActForm) and sheet and bound.act not in sheet.acts else "",
        "undo": _undo(request),
        "answers": count_waiting(request.user) if moment is None and rules.is_moderator(request.user) else None,
        "problem": problem,
        "overtaken": problem if isinstance(problem, AlreadyDecided) else None,
        "typed": getattr(bound, "typed", ""),
    }
    return render(request, "moments/review.html" if moment else "moments/queue.html", context, status=status)


def forms_on(sheet: Sheet, bound: Bound | None) -> dict[str, Blank | DrawnForm | None]:
    """The forms of the sheet by their name: blank, but for the one that somebody has typed into."""
    found: dict[str, Blank | DrawnForm | None] = {str(act): blank_for(act, sheet.moment) for act in sheet.acts}
    found["redact"], found["note"] = blank(RedactForm), blank(NoteForm)
    if isinstance(bound, ActForm) and bound.act in sheet.acts:
        found[str(bound.act)] = bound
    if isinstance(bound, RedactForm):
        found["redact"] = bound
    if isinstance(bound, NoteForm):
        found["note"] = bound
    return found


def _list(board: Board, filters: DeskFilters, after: str) -> dict[str, Any]:
    """The list beside the sheet, with the addresses that lead from it and back to it."""
    filters.offer(board.places, board.languages)
    query = f"?{address}" if (address := filters.address(after=after)) else ""
    return {
        "board": board,
        "lines": lines_of(board, filters.wanted.tab, query),
        "filters": filters,
        "tabs": [(tab, board.counts[tab], _tab_address(tab)) for tab in Tab if tab in filters.tabs],
        "query": query,
        "more": f"?{filters.address(after=board.after)}" if board.after else "",
        "start": f"?{filters.address()}",
    }


def list_address(request: HttpRequest, **others: str) -> str:
    """The query string of the list from which the story was opened, to come back to it."""
    query = filters_of(request).address(after=request.GET.get("after", "")[:60], **others)
    return f"?{query}" if query else ""


def gone_page(request: HttpRequest, error: MomentError, *, kept: str = "") -> HttpResponse:
    """Calmly: somebody else has decided, and the story is no longer in these hands."""
    overtaken = error if isinstance(error, AlreadyDecided) else None
    return render(
        request, "moments/overtaken.html", {"problem": error, "overtaken": overtaken, "kept": kept}, status=409
    )


def _tab_address(tab: Tab) -> str:
    return "" if tab == Tab.WAITING else f"?tab={tab}"


def _undo(request: HttpRequest) -> Decision | None:
    did = number_in(request.GET.get("did", ""))
    return None if did is None else undoable(request.user, did)
