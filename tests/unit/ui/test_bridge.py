"""The hop between threads: only the newest counts, a wipe comes first, and nothing of the session before is shown."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QSignalSpy

from kiosk.ports.camera import PreviewFrame
from kiosk.session.intents import LeaveConfirmed, LeavePressed, ShutterPressed
from kiosk.session.screens.applying import Materials
from kiosk.session.screens.handed_in import Submitted
from kiosk.session.states import Kiosk, Line
from tests.doubles.exposures import captured
from tests.doubles.playbook import LOCAL_NO, page
from tests.unit.session.representative import MARKED_CARD
from tests.unit.session.stages import consent, first_paper, home, submitted, submitting
from ui.bridge import Bridge
from ui.items.frame_source import FrameSource
from ui.pictures import PageProvider, Pages
from ui.screens import Screens


class WatchedScreens(Screens):
    """Notes every state that is shown, every wipe, and on which thread."""

    def __init__(self, pages: PageProvider) -> None:
        super().__init__(pages)
        self.shown: list[Kiosk | str] = []
        self.threads: set[int] = set()

    def show(self, kiosk: Kiosk, pages: Pages | None = None) -> None:
        self.shown.append(kiosk)
        self.threads.add(threading.get_ident())
        super().show(kiosk, pages)

    def wipe(self) -> None:
        self.shown.append("wiped")
        super().wipe()


class Window:
    """A bridge and what it shows; Qt does nothing until `turn`."""

    def __init__(self) -> None:
        self.pages = PageProvider()
        self.screens = WatchedScreens(self.pages)
        self.frames = FrameSource()
        self.bridge = Bridge(self.screens, self.frames)
        self.drawn: list[tuple[int, int, int]] = []
        self.frames.changed.connect(self._note_frame)

    def turn(self) -> None:
        """The GUI thread has time."""
        QCoreApplication.processEvents()

    def _note_frame(self) -> None:
        if not self.frames.property("alive"):
            return
        colour = self.frames.image.pixelColor(0, 0)
        self.drawn.append((colour.red(), colour.green(), colour.blue()))


@pytest.fixture
def window(application: QGuiApplication) -> Window:
    return Window()


def _frame(shade: int) -> PreviewFrame:
    return PreviewFrame(5, 3, bytes([shade, 0, 0]) * 15, None)


def test_live_frames_never_queue_up_behind_a_busy_screen(window: Window) -> None:
    window.bridge.publish(first_paper().kiosk)
    window.turn()
    meta = window.bridge.metaObject()
    queued = QSignalSpy(window.bridge, meta.method(meta.indexOfSignal("_news()")))
    for shade in range(100):
        window.bridge.preview(_frame(shade))
    assert queued.count() == 1
    window.turn()
    assert window.drawn == [(99, 0, 0)]
    window.bridge.preview(_frame(7))
    window.turn()
    window.turn()
    assert window.drawn == [(99, 0, 0), (7, 0, 0)]


def test_a_frame_with_rows_that_are_no_multiple_of_four_is_shown_straight(window: Window) -> None:
    window.bridge.publish(first_paper().kiosk)
    rows = [bytes([10 * row, 0, 0]) * 5 for row in range(3)]
    window.bridge.preview(PreviewFrame(5, 3, b"".join(rows), ((0, 0), (4, 0), (4, 2), (0, 2))))
    window.turn()
    image = window.frames.image
    assert [image.pixelColor(x, y).red() for y in range(3) for x in (0, 4)] == [0, 0, 10, 10, 20, 20]
    assert len(window.frames.outline) == 4


def test_states_published_while_the_screen_is_busy_become_one(window: Window) -> None:
    kiosk = home().kiosk
    newest = replace(kiosk, line=Line(online=True, waiting=49))
    for waiting in range(50):
        window.bridge.publish(replace(kiosk, line=Line(online=True, waiting=waiting)))
    window.turn()
    window.turn()
    assert window.screens.shown == [newest]


def test_what_other_threads_publish_is_shown_on_the_guis_thread(window: Window) -> None:
    kiosk = home().kiosk
    threads = [threading.Thread(target=window.bridge.publish, args=(kiosk,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    window.turn()
    assert window.screens.threads == {threading.get_ident()}


def test_a_page_is_decoded_once_and_not_on_the_guis_thread(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    threads: list[int] = []

    def decode(jpeg: bytes) -> QImage:
        threads.append(threading.get_ident())
        return QImage(10, 14, QImage.Format.Format_RGB32)

    monkeypatch.setattr("ui.pictures._decoded", decode)
    taken = first_paper().when(ShutterPressed(), captured(page("page-9"))).kiosk

    def publish() -> None:
        window.bridge.publish(taken)
        window.bridge.publish(replace(taken, line=Line(online=True, waiting=5)))

    runner = threading.Thread(target=publish)
    runner.start()
    runner.join()
    window.turn()
    assert threads == [runner.ident]
    assert window.pages.requestImage("page-9", QSize(), QSize()).size() == QSize(10, 14)


def test_the_numbers_stay_on_screen_though_the_session_was_wiped_just_before_them(window: Window) -> None:
    window.bridge.publish(submitting().kiosk)
    window.bridge.wipe()
    after = submitted().kiosk
    assert isinstance(after.screen, Submitted)
    window.bridge.publish(after)
    window.turn()
    window.turn()
    assert window.screens.submitted.property("localNo") == LOCAL_NO


def test_a_state_that_waited_when_the_session_was_wiped_is_never_shown(window: Window) -> None:
    play = consent(card=MARKED_CARD)
    window.bridge.publish(play.kiosk)
    window.bridge.wipe()
    after = play.when(LeavePressed(), LeaveConfirmed()).kiosk
    window.bridge.publish(after)
    window.turn()
    assert window.screens.shown == ["wiped", after]
    assert window.screens.consent.property("name") == ""


def test_a_state_that_waited_is_dropped_though_the_next_one_is_late(window: Window) -> None:
    window.bridge.publish(consent(card=MARKED_CARD).kiosk)
    window.bridge.wipe()
    window.turn()
    assert window.screens.shown == ["wiped"]


def test_a_wipe_without_a_state_after_it_still_wipes(window: Window) -> None:
    window.bridge.publish(consent(card=MARKED_CARD).kiosk)
    window.turn()
    assert window.screens.consent.property("name") == MARKED_CARD.name
    window.bridge.wipe()
    window.turn()
    assert window.screens.consent.property("name") == ""


def test_a_wipe_takes_the_live_picture_away_and_a_late_frame_does_not_bring_it_back(window: Window) -> None:
    play = first_paper()
    assert isinstance(play.kiosk.screen, Materials)
    window.bridge.publish(play.kiosk)
    window.bridge.preview(_frame(1))
    window.turn()
    assert window.frames.property("alive")
    window.bridge.preview(_frame(2))
    window.bridge.wipe()
    window.bridge.publish(play.when(LeavePressed(), LeaveConfirmed()).kiosk)
    window.turn()
    assert not window.frames.property("alive")
    window.bridge.preview(_frame(3))
    window.turn()
    assert not window.frames.property("alive")
