"""A page on A4 paper beside the way: offered, on its way, in the tray, or why not."""

from dataclasses import dataclass, field

from kiosk.session.journeys.page_print import is_offered
from kiosk.session.screens.page_print import PagePhase, PagePrint
from kiosk.session.states import Kiosk
from ui.presenters.problem import Problem, present_problem

_OFFERED = "offered"


@dataclass(frozen=True, slots=True)
class PageView:
    """What is shown of it.

    Attributes:
        phase: offered, printing, printed or failed; empty where nothing is shown.
        problem: Why there is no paper.
        can_ask: Whether it can be asked for now.
    """

    phase: str = ""
    problem: Problem = field(default_factory=Problem)
    can_ask: bool = False


def present_page(kiosk: Kiosk, page: PagePrint) -> PageView:
    """The page, in the resident's language."""
    offered = is_offered(kiosk, page)
    if page.phase is PagePhase.NOT_ASKED:
        return PageView(_OFFERED, can_ask=True) if offered else PageView()
    return PageView(page.phase.value, present_problem(page.problem, kiosk.preferences.language), offered)
