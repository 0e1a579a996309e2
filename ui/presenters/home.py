"""Home: what is asked for often, what is done together, the parts of life; in the elder version a few groups."""

from dataclasses import dataclass, field

from kiosk.domain.catalogue import Audience
from kiosk.session.journeys.browse import page_count
from kiosk.session.journeys.home import groups_on_home, items_on_home
from kiosk.session.screens.browsing import Home
from kiosk.session.states import Kiosk, Mode
from ui.presenters.entries import EntryTile, TopicEntry, present_entries, present_topics
from ui.presenters.problem import Problem, present_problem, staff_code

_ONE_THINGS = 3
_TOPICS = 8


@dataclass(frozen=True, slots=True)
class HomeView:
    """What home shows.

    Attributes:
        tiles: The items on the home screen.
        groups: The groups that the elder version shows in their place; empty elsewhere.
        one_things: The first ones of what is done together.
        topics: The parts of life.
        popular: Words that many people search for.
        total: How many items there are for this audience.
        one_thing_total: How many things are done together.
        enterprise: Whether the items for enterprises are shown.
        page: Which page, from 0, where the elder version shows items.
        page_count: How many there are; one elsewhere.
        problem: A missing device; the most hindering one.
        staff_code: Code of that, or of the line, small at the foot.
        online: Whether the line is up.
        sample: Whether anything of the catalogue is sample data.
    """

    tiles: tuple[EntryTile, ...] = ()
    groups: tuple[TopicEntry, ...] = ()
    one_things: tuple[EntryTile, ...] = ()
    topics: tuple[TopicEntry, ...] = ()
    popular: tuple[str, ...] = ()
    total: int = 0
    one_thing_total: int = 0
    enterprise: bool = False
    page: int = 0
    page_count: int = 1
    problem: Problem = field(default_factory=Problem)
    staff_code: str = ""
    online: bool = True
    sample: bool = False


def present_home(kiosk: Kiosk, home: Home) -> HomeView:
    """The catalogue for this mode and audience."""
    catalogue = kiosk.catalogue
    if catalogue is None:
        return HomeView()
    mode, language = kiosk.preferences.mode, kiosk.preferences.language
    items = catalogue.items_for(home.audience)
    groups = groups_on_home(catalogue, mode)
    count = page_count(items, mode) if mode is Mode.ELDER and not groups else 1
    devices = kiosk.devices
    problem = present_problem(devices.reader or devices.camera or devices.printer, language)
    return HomeView(
        tiles=() if groups else present_entries(items_on_home(catalogue, mode, home), language),
        groups=present_topics(groups, language),
        one_things=present_entries(catalogue.one_things[:_ONE_THINGS], language),
        topics=present_topics([topic for topic in catalogue.topics if not topic.elder][:_TOPICS], language),
        popular=tuple(words.in_language(language) for words in catalogue.popular),
        total=len(items),
        one_thing_total=len(catalogue.one_things),
        enterprise=home.audience is Audience.ENTERPRISE,
        page=min(home.page, count - 1),
        page_count=count,
        problem=problem,
        staff_code=problem.code or staff_code(kiosk),
        online=kiosk.line.online,
        sample=any(entry.sample for entry in catalogue.entries),
    )
