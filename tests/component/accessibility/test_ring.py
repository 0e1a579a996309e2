"""The ring of the Tab key on every screen: complete, in reading order, without a trap, and seen by who is in it."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtQml import QQmlProperty
from PySide6.QtQuick import QQuickItem

from kiosk.session.states import Mode
from tests.component.accessibility.conftest import name_of
from tests.component.matrix.stories import stories
from tests.component.ui.kiosk_window import PX_PER_MM, KioskWindow
from tests.component.ui.typing_window import settle
from tests.doubles.playbook import Playbook
from ui.keys.ring import focus_ring, scope, shown, view_of

_LEAST_RING_MM = 0.8
_COMES_AND_GOES = "moreBelow"  # there only while there is more below

pytestmark = [
    pytest.mark.usefixtures("application"),
    pytest.mark.logs("creating directory for user dictionary", "JPEG data", "JPEG datastream", "image from provider"),
]


def _usable(window: KioskWindow) -> set[QQuickItem]:
    """What a finger could press or fill in, outside the keyboard on the screen."""
    top = scope(window.ui.window)
    keys = {key for item in shown(top) if item.objectName() == "keyboard" for key in shown(item)}
    return {
        item
        for item in set(shown(top)) - keys
        if item.inherits("QQuickAbstractButton") or (item.inherits("QQuickTextInput") and not item.property("readOnly"))
    }


def _rect(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _in_sight(item: QQuickItem) -> bool:
    """Whether no scrolling is needed to see all of it."""
    view = view_of(item)
    return view is None or _rect(view).contains(_rect(item))


def _goes_up(before: QQuickItem, after: QQuickItem) -> bool:
    """Whether `after` stands over `before`, in the same column."""
    first, second = _rect(before), _rect(after)
    beside = second.left() >= first.right() or second.right() <= first.left()
    return second.bottom() <= first.top() and not beside


def _ring_mm(item: QQuickItem) -> float:
    """Width of the line that shows the focus."""
    widths = [
        float(QQmlProperty.read(part, "border.width"))
        for part in shown(item)
        if part.inherits("QQuickRectangle") and part.property("shown") is True
    ]
    return max(widths, default=0.0) / PX_PER_MM


def _problems(window: KioskWindow) -> list[str]:
    ring = focus_ring(window.ui.window)
    found = [f"{name_of(item)} cannot be reached by keys" for item in _usable(window) - set(ring)]
    found += [
        f"{name_of(b)} comes after {name_of(a)}, which stands below it"
        for a, b in pairwise(filter(_in_sight, ring))
        if _goes_up(a, b)
    ]
    return found


@pytest.mark.parametrize("mode", list(Mode))
def test_keys_reach_everything_on_every_screen_in_reading_order(mode: Mode) -> None:
    window = KioskWindow(Playbook.switched_on())
    problems: dict[str, list[str]] = {}
    for story in stories():
        window.shows(story.tell(mode))
        if found := _problems(window):
            problems[story.name] = found
    window.close()
    assert problems == {}


@pytest.mark.parametrize("mode", [Mode.NORMAL, Mode.ELDER])
def test_tab_goes_once_around_and_comes_back_and_always_shows_where_it_is(mode: Mode) -> None:
    window = KioskWindow(Playbook.switched_on())
    problems: dict[str, object] = {}
    walked: set[tuple[str, str]] = set()
    for story in stories():
        play = story.tell(mode)
        kind = play.screen, type(play.overlay).__name__
        if kind in walked:
            continue
        walked.add(kind)
        window.shows(play)
        window.presses(Qt.Key.Key_Tab)
        settle()
        ring = focus_ring(window.ui.window)
        if not ring:
            continue  # nothing can be done here, by fingers neither
        begun = window.ui.window.activeFocusItem()
        gone = [begun]
        thin: list[str] = []
        for _ in range(len(ring) + 2):
            item = window.ui.window.activeFocusItem()
            if item.inherits("QQuickAbstractButton") and _ring_mm(item) < _LEAST_RING_MM:
                thin.append(name_of(item))
            window.presses(Qt.Key.Key_Tab)
            gone.append(window.ui.window.activeFocusItem())
        names = {name_of(item) for item in gone} - {_COMES_AND_GOES}
        if thin or begun not in gone[1:] or names != {name_of(item) for item in ring} - {_COMES_AND_GOES}:
            problems[story.name] = (thin, [name_of(item) for item in gone], [name_of(item) for item in ring])
    window.close()
    assert problems == {}
