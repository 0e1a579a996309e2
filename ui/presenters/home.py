"""Home: the items of this page, and what the resident should know before choosing."""

from dataclasses import dataclass, field

from kiosk.session.journeys.home import items_on_page, page_count
from kiosk.session.screens import Home
from kiosk.session.states import Kiosk
from ui.presenters.problem import Problem, present_problem, staff_code


@dataclass(frozen=True, slots=True)
class HomeTile:
    """One item as a tile."""

    code: str
    name: str
    short_name: str
    icon_name: str
    time: str
    fee: str


@dataclass(frozen=True, slots=True)
class HomeView:
    """What home shows.

    Attributes:
        tiles: The items of this page.
        page: Which page, from 0.
        page_count: How many there are.
        problem: A missing device; the most hindering one.
        staff_code: Code of that, or of the line, small at the foot.
        online: Whether the line is up.
        sample: Whether an item of the page is sample data.
    """

    tiles: tuple[HomeTile, ...] = ()
    page: int = 0
    page_count: int = 1
    problem: Problem = field(default_factory=Problem)
    staff_code: str = ""
    online: bool = True
    sample: bool = False


def present_home(kiosk: Kiosk, home: Home) -> HomeView:
    """The page of the catalogue for this mode."""
    if kiosk.catalogue is None:
        return HomeView()
    mode, language = kiosk.preferences.mode, kiosk.preferences.language
    items = items_on_page(kiosk.catalogue, mode, home.page)
    count = page_count(kiosk.catalogue, mode)
    devices = kiosk.devices
    problem = present_problem(devices.reader or devices.camera or devices.printer, language)
    return HomeView(
        tiles=tuple(
            HomeTile(
                code=item.code,
                name=item.name.in_language(language),
                short_name=item.short_name.in_language(language),
                icon_name=item.icon,
                time=item.guide.time_short.in_language(language),
                fee=item.guide.fee_short.in_language(language),
            )
            for item in items
        ),
        page=min(home.page, count - 1),
        page_count=count,
        problem=problem,
        staff_code=problem.code or staff_code(kiosk),
        online=kiosk.line.online,
        sample=any(item.sample for item in items),
    )
