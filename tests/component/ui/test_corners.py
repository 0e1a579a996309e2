"""The corners of a page in the real window: set by touches, by keys alone, and from a seat."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain.language import Language
from kiosk.domain.material import Corners, PageImage
from kiosk.ports.camera import PageCaptured
from kiosk.session.events import Event
from kiosk.session.intents import (
    AdjustPressed,
    CornersMoved,
    LanguagePressed,
    MainPressed,
    RetakePressed,
    SettingToggled,
    ShutterPressed,
    WholePressed,
)
from kiosk.session.screens.applying import Outlining
from kiosk.session.states import Mode, Setting
from tests.component.ui.kiosk_window import KioskWindow
from tests.component.ui.typing_window import settle
from tests.doubles.exposures import captured, photograph_of
from tests.doubles.playbook import Playbook
from tests.unit.session import stages
from ui.keys.ring import focused

SIZES = [(1080, 1920), (1920, 1080), (1280, 1024)]
TL, TR, BR, BL = range(4)

pytestmark = [
    pytest.mark.usefixtures("application"),
    pytest.mark.logs("creating directory for user dictionary"),
]

Opens = Callable[..., KioskWindow]


def _page(page_id: str, *, found: bool) -> PageImage:
    jpeg = cv2.imencode(".jpg", np.full((800, 600, 3), 240, np.uint8))[1].tobytes()
    return PageImage(page_id, jpeg, 600, 800, found=found, sharp=True)


def _unsure(mode: Mode = Mode.NORMAL, *more: Event) -> Playbook:
    return stages.first_paper(mode=mode).when(ShutterPressed(), captured(_page("frame", found=False)), *more)


@pytest.fixture
def opens() -> Iterator[Opens]:
    """Shows a state in the window, which is taken down after the test."""
    windows: list[KioskWindow] = []

    def open_window(play: Playbook, size: tuple[int, int] = SIZES[0]) -> KioskWindow:
        windows.append(KioskWindow(Playbook.switched_on(), size))
        windows[-1].shows(play)
        windows[-1].asked.clear()
        return windows[-1]

    yield open_window
    for window in windows:
        window.close()


def _corners(window: KioskWindow) -> Corners:
    """Where the core has them."""
    phase = stages.shown_materials(window.play).phase
    assert isinstance(phase, Outlining)
    return phase.corners


def _middle(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def _drags(window: KioskWindow, start: QPoint, *way: QPoint) -> None:
    finger = QTest.createTouchDevice()
    QTest.touchEvent(window.ui.window, finger).press(0, start, window.ui.window).commit()
    settle()
    for at in way:
        QTest.touchEvent(window.ui.window, finger).move(0, at, window.ui.window).commit()
        settle()
    QTest.touchEvent(window.ui.window, finger).release(0, way[-1] if way else start, window.ui.window).commit()
    settle()


def _asked(window: KioskWindow, kind: type[Event]) -> list[Event]:
    return [event for event in window.asked if isinstance(event, kind)]


@pytest.mark.parametrize("size", SIZES)
def test_a_finger_drags_a_corner_and_the_core_knows_it_once(opens: Opens, size: tuple[int, int]) -> None:
    window = opens(_unsure(), size)
    before = _corners(window)
    at = _middle(window.item("corner_2"))
    _drags(window, at, at + QPoint(-20, -10), at + QPoint(-60, -40))
    assert len(_asked(window, CornersMoved)) == 1
    window.answers()
    after = _corners(window)
    assert after[:BR] == before[:BR]
    assert after[BL] == before[BL]
    assert after[BR][0] < before[BR][0] - 30
    moved = _middle(window.item("corner_2")) - at
    assert (moved - QPoint(-60, -40)).manhattanLength() <= 4
    window.touches("mainButton")
    assert _asked(window, MainPressed)


@pytest.mark.parametrize("mode", [Mode.NORMAL, Mode.ELDER])
def test_two_touches_do_the_same_without_a_gesture(opens: Opens, mode: Mode) -> None:
    window = opens(_unsure(mode))
    at = _middle(window.item("corner_0"))
    _drags(window, at)
    assert not _asked(window, CornersMoved)
    _drags(window, at + QPoint(90, 110))
    window.answers()
    moved = _middle(window.item("corner_0")) - at
    assert (moved - QPoint(90, 110)).manhattanLength() <= 4


def test_arrows_and_whole_picture_and_retake_are_buttons(opens: Opens) -> None:
    window = opens(_unsure())
    before = _corners(window)
    window.touches("nudgeNext")
    window.touches("nudge_caret-right")
    window.answers()
    assert _corners(window)[TR][0] > before[TR][0]
    window.touches("wholeButton")
    assert _asked(window, WholePressed)
    window.touches("backButton")
    assert _asked(window, RetakePressed)


def test_by_keys_alone_a_corner_is_held_moved_and_the_next_one_taken(opens: Opens) -> None:
    window = opens(_unsure())
    before = _corners(window)
    for _ in range(40):
        window.presses(Qt.Key.Key_Tab)
        settle()
        held = focused(window.ui.window)
        if held is not None and held.objectName() == "corner_0":
            break
    window.presses(Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Up)
    window.answers()
    window.presses(Qt.Key.Key_Return)
    held = focused(window.ui.window)
    assert held is not None
    assert held.objectName() == "corner_1"
    window.presses(Qt.Key.Key_Down)
    window.answers()
    after = _corners(window)
    assert after[TL][0] < before[TL][0]
    assert after[TL][1] < before[TL][1]
    assert after[TR][1] > before[TR][1]
    window.presses(Qt.Key.Key_Tab)
    settle()
    gone_on = focused(window.ui.window)
    assert gone_on is not None
    assert gone_on.objectName() != "corner_1"


@pytest.mark.parametrize("mode", [Mode.NORMAL, Mode.ELDER])
def test_who_sits_has_loupe_arrows_and_all_buttons_in_the_lower_part(opens: Opens, mode: Mode) -> None:
    window = opens(_unsure(mode, SettingToggled(Setting.LOW_REACH)))
    height = window.ui.window.height()
    for name in ("nudgeNext", "nudge_caret-up", "wholeButton", "mainButton", "backButton"):
        assert window.item(name).mapToScene(QPointF()).y() > 0.5 * height, name
    assert window.cut_words() == []


def test_a_change_of_language_keeps_the_corners_where_they_are(opens: Opens) -> None:
    window = opens(_unsure())
    at = _middle(window.item("corner_0"))
    _drags(window, at, at + QPoint(50, 50))
    window.answers()
    kept = _corners(window)
    window.asked.append(LanguagePressed(Language.EN))
    window.answers()
    assert _corners(window) == kept
    ring, words = window.item("corner_0"), "Top left corner, %d%% from the left, %d%% from the top"
    assert ring.property("said") == words % (round(kept[TL][0] / 30), round(kept[TL][1] / 40))


@pytest.mark.parametrize("size", SIZES)
def test_a_sure_page_can_be_adjusted_where_there_is_room(opens: Opens, size: tuple[int, int]) -> None:
    page = _page("page", found=True)
    window = opens(stages.first_paper().when(ShutterPressed(), captured(page)), size)
    window.touches("adjustButton")
    assert _asked(window, AdjustPressed)
    window.answers()
    window.item("cornerPicker")
    window.play.when(MainPressed(window.play.screen), PageCaptured(replace(page, page_id="cut"), photograph_of(page)))
    window.shows(window.play)
    window.item("adjustButton")
