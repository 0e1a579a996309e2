"""Every screen in every mode at every size: no warning of Qt (any fails a test), no word cut or off the panel."""

from collections.abc import Iterator
from dataclasses import replace

import cv2
import numpy as np
import pytest

from kiosk.domain.case import CaseProgress, DeliveryStatus
from kiosk.domain.failure import FailureCode
from kiosk.domain.language import Language
from kiosk.domain.material import PageImage
from kiosk.domain.rating import Grade
from kiosk.ports.camera import CameraLost, CaptureFailed, FramingHint, FramingSeen, PageCaptured
from kiosk.ports.card_reader import CardFailed
from kiosk.ports.outbox import LineChanged, NotAccepted, ProgressChanged
from kiosk.ports.platform import NoPrefill, Prefilled
from kiosk.ports.receipt_printer import NotPrinted, Printed, PrinterReady, PrinterTrouble
from kiosk.session.events import (
    FieldChanged,
    GradePressed,
    HelpPressed,
    LanguagePressed,
    LeavePressed,
    OffersTaken,
    ReprintPressed,
    RetakePressed,
    ShutterPressed,
)
from kiosk.session.states import InactivityWarning, Mode
from tests.component.ui.kiosk_window import KioskWindow
from tests.doubles.catalogue import RESIDENCE
from tests.doubles.playbook import CASE_NO, LOCAL_NO, Playbook
from tests.unit.session import stages

SIZES = [(1080, 1920), (1920, 1080), (1280, 1024)]
SHARED = Prefilled({"phone": "13800005620", "residence_community": "田园路社区 和园小区"})

pytestmark = [
    pytest.mark.usefixtures("application"),
    pytest.mark.logs("creating directory for user dictionary"),
]


def _page(name: str, *, found: bool = True, sharp: bool = True) -> PageImage:
    jpeg = cv2.imencode(".jpg", np.full((877, 620, 3), 240, np.uint8))[1].tobytes()
    return PageImage(name, jpeg, 620, 877, found=found, sharp=sharp)


def _until_a_case(mode: Mode) -> Iterator[Playbook]:
    yield stages.home(mode=mode)
    yield stages.guide(mode=mode)
    yield stages.place_card(mode=mode)
    yield stages.place_card(mode=mode).when(CardFailed(FailureCode.CARD_UNREADABLE))
    yield stages.consent(mode=mode)


def _forms(mode: Mode) -> Iterator[Playbook]:
    yield stages.form(mode=mode)
    yield stages.form(mode=mode).when(SHARED)
    late = stages.form(mode=mode).when(FieldChanged("remark", "x"), NoPrefill(FailureCode.PLATFORM_UNREACHABLE), SHARED)
    yield late
    yield late.when(OffersTaken()).presses_main()
    play = stages.fill_in(stages.form(mode=mode))
    while play.screen == "form":
        yield play
        play.presses_main()


def _papers(mode: Mode) -> Iterator[Playbook]:
    yield stages.first_paper(mode=mode).when(FramingSeen(FramingHint.HOLD_STILL))
    yield stages.first_paper(mode=mode).when(CameraLost(FailureCode.CAMERA_ABSENT))
    yield stages.first_paper(mode=mode).when(ShutterPressed())
    yield stages.first_paper(mode=mode).when(ShutterPressed(), CaptureFailed(FailureCode.PAGE_NOT_FOUND))
    yield stages.first_paper(mode=mode).when(ShutterPressed(), PageCaptured(_page("p1", sharp=False)))
    play = stages.first_paper(mode=mode)
    for number, _ in enumerate(RESIDENCE.photographed):
        play.when(ShutterPressed(), PageCaptured(_page(f"page{number}"))).presses_main()
        yield play
    yield play.when(RetakePressed())


def _handing_in(mode: Mode) -> Iterator[Playbook]:
    yield stages.sign(mode=mode)
    yield stages.submitting(mode=mode)
    yield stages.submitting(mode=mode).when(NotAccepted(FailureCode.STORAGE_FULL))


def _afterwards(mode: Mode) -> Iterator[Playbook]:
    yield stages.submitted(mode=mode)
    yield stages.submitted(mode=mode).when(LineChanged(online=False, code=None, waiting=3))
    delivered = ProgressChanged(CaseProgress(LOCAL_NO, DeliveryStatus.DELIVERED, CASE_NO))
    play = stages.submitted(mode=mode).when(delivered)
    yield play
    print_id = stages.shown_case(play).receipt.print_id
    yield play.when(Printed(print_id))
    play = stages.submitted(mode=mode).when(delivered, PrinterTrouble(FailureCode.PRINTER_PAPER_OUT))
    yield play.when(NotPrinted(print_id, FailureCode.PRINTER_PAPER_OUT))
    yield play.when(PrinterReady())
    yield play.when(ReprintPressed())
    yield stages.submitted(mode=mode).when(ProgressChanged(CaseProgress(LOCAL_NO, DeliveryStatus.REFUSED)))
    yield stages.rating(mode=mode)
    yield stages.rating(mode=mode).when(GradePressed(Grade(4)))
    yield stages.farewell(mode=mode)


def _overlays(mode: Mode) -> Iterator[Playbook]:
    yield stages.form(mode=mode).when(HelpPressed())
    yield stages.form(mode=mode).when(LeavePressed())
    play = stages.form(mode=mode)
    play.kiosk = replace(play.kiosk, overlay=InactivityWarning(12))
    yield play


def _all(mode: Mode) -> Iterator[Playbook]:
    for part in (_until_a_case, _forms, _papers, _handing_in, _afterwards, _overlays):
        yield from part(mode)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("mode", list(Mode))
def test_every_screen_is_shown_whole(mode: Mode, size: tuple[int, int], language: Language) -> None:
    shown = KioskWindow(Playbook.switched_on(), size)
    cut: dict[str, list[str]] = {}
    for play in _all(mode):
        shown.shows(play.when(LanguagePressed(language)))
        if found := shown.cut_words():
            cut.setdefault(play.screen, []).extend(found)
    shown.close()
    assert cut == {}
