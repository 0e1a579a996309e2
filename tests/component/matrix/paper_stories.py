"""Stories of the papers that are photographed: the live picture, corners, templates."""

from collections.abc import Iterator

import cv2
import numpy as np

from kiosk.domain.failure import FailureCode
from kiosk.domain.framing import FramingHint
from kiosk.domain.material import PageImage
from kiosk.ports.camera import CameraLost, CaptureFailed, FramingSeen, PageCaptured
from kiosk.session.intents import (
    AnotherPressed,
    ModePressed,
    RetakePressed,
    ShutterPressed,
    WholePressed,
)
from kiosk.session.states import Mode
from tests.component.matrix.story import Story
from tests.doubles.catalogue import BANK_CARD, PORTRAIT
from tests.doubles.exposures import captured
from tests.doubles.playbook import Playbook
from tests.unit.session import stages


def papers() -> Iterator[Story]:
    paper = stages.first_paper
    yield Story("camera looks", lambda mode: paper(mode=mode))
    yield Story("camera holds", lambda mode: paper(mode=mode).when(FramingSeen(FramingHint.HOLD_STILL)))
    yield Story("camera not sure", lambda mode: paper(mode=mode).when(FramingSeen(FramingHint.UNSURE)))
    yield Story("camera counts down", lambda mode: paper(mode=mode).when(FramingSeen(FramingHint.GOOD)))
    yield Story("camera lost", lambda mode: paper(mode=mode).when(CameraLost(FailureCode.CAMERA_ABSENT)))
    yield Story("page being taken", lambda mode: paper(mode=mode).when(ShutterPressed()))
    yield Story("no page found", lambda mode: paper(mode=mode).when(ShutterPressed(), _not_found()))
    yield Story("page blurred", lambda mode: taken(mode, page("p1", sharp=False)))
    yield Story("page taken", lambda mode: taken(mode, page("p1")))
    yield Story("corners by hand", _unsure)
    yield Story("corners confirmed", lambda mode: _unsure(mode).presses_main())
    yield Story("whole photograph", lambda mode: _unsure(mode).when(WholePressed()))
    yield Story("pages gathered", lambda mode: _gathered(mode, 1))
    yield Story("no more pages", lambda mode: _gathered(mode, 2))
    yield Story("second page", lambda mode: _gathered(mode, 1).when(AnotherPressed()))
    yield Story("front of a card", _front)
    yield Story("back of a card", lambda mode: _front(mode).when(ShutterPressed(), _card()).presses_main())
    yield Story("sides being joined", _joined)
    yield Story("bank card", _bank_card)
    yield Story("bank card masked", lambda mode: _bank_card(mode).when(ShutterPressed(), _card()))
    yield Story("bank card to be outlined", _covered)
    yield Story("bank card covered", lambda mode: _covered(mode).presses_main().when(captured(page("c", found=False))))
    yield Story("portrait", _portrait)
    yield Story("portrait too near", lambda mode: _portrait(mode).when(FramingSeen(FramingHint.NOT_WHOLE)))
    yield Story("portrait taken", lambda mode: _portrait(mode).when(ShutterPressed(), PageCaptured(page("f"), None)))
    yield Story("portrait not told", _not_told)
    yield Story("page taken again", lambda mode: taken(mode, page("p1")).when(RetakePressed()))
    yield Story("second paper", lambda mode: taken(mode, page("p1")).presses_main())


def _not_found() -> CaptureFailed:
    return CaptureFailed(FailureCode.PAGE_NOT_FOUND)


def taken(mode: Mode, page: PageImage) -> Playbook:
    return stages.first_paper(mode=mode).when(ShutterPressed(), captured(page))


def _unsure(mode: Mode) -> Playbook:
    return taken(mode, page("p1", found=False))


def _gathered(mode: Mode, count: int) -> Playbook:
    play = stages.many_papers().when(ModePressed(mode))
    for number in range(count):
        play.when(ShutterPressed(), captured(page(f"p{number}"))).presses_main()
        if number < count - 1:
            play.when(AnotherPressed())
    return play


def _front(mode: Mode) -> Playbook:
    return _gathered(mode, 1).presses_main()


def _card() -> PageCaptured:
    return captured(page("side"))


def _bank_card(mode: Mode) -> Playbook:
    return stages.many_papers(BANK_CARD).when(ModePressed(mode))


def _covered(mode: Mode) -> Playbook:
    """Not sure where the bank card is."""
    return _bank_card(mode).when(ShutterPressed(), captured(page("c", found=False)))


def _portrait(mode: Mode) -> Playbook:
    return stages.many_papers(PORTRAIT).when(ModePressed(mode))


def _not_told(mode: Mode) -> Playbook:
    """No person was told from the background."""
    return _portrait(mode).when(ShutterPressed(), PageCaptured(page("f", found=False), None))


def _joined(mode: Mode) -> Playbook:
    back = _front(mode).when(ShutterPressed(), _card()).presses_main()
    return back.when(ShutterPressed(), _card()).presses_main()


def page(name: str, *, found: bool = True, sharp: bool = True) -> PageImage:
    jpeg = cv2.imencode(".jpg", np.full((877, 620, 3), 240, np.uint8))[1].tobytes()
    return PageImage(name, jpeg, 620, 877, found=found, sharp=sharp)
