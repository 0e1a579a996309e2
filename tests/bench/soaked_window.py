"""`python -m tests.bench.soaked_window JOURNEYS...`: residents come and go in the real window, told as JSON.

The core and the window without devices: each journey plays every screen of a visit, in another mode or language than
the one before, and ends with the wipe that ends every session. The memory after each number of JOURNEYS goes to stdout.
"""

import gc
import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np

from kiosk.domain.language import Language
from kiosk.domain.material import PageImage
from kiosk.ports.outbox import ProgressChanged
from kiosk.ports.platform import Prefilled
from kiosk.session.intents import (
    ConfirmToggled,
    HelpClosed,
    HelpPressed,
    ItemPressed,
    LanguagePressed,
    LeaveDeclined,
    LeavePressed,
    ModePressed,
    ShutterPressed,
    SignatureChanged,
)
from kiosk.session.states import Kiosk, Mode
from tests.component.ui.typing_window import settle
from tests.doubles.catalogue import RESIDENCE
from tests.doubles.exposures import captured
from tests.doubles.playbook import ACCEPTED, DELIVERED, SIGNATURE, Playbook
from tests.unit.session import stages
from ui.app import KioskUi
from ui.panel import Panel, make_application

_WAYS = (
    (Mode.NORMAL, Language.ZH),
    (Mode.ELDER, Language.ZH),
    (Mode.NORMAL, Language.EN),
    (Mode.CONTRAST, Language.ZH),
)
_PAGE_PX = (2480, 3508)


def journey(number: int) -> Iterator[Kiosk]:
    """The states of one visit, from the invitation to the goodbye."""
    mode, language = _WAYS[number % len(_WAYS)]
    play = Playbook.switched_on()
    yield play.kiosk
    yield play.when(ModePressed(mode), LanguagePressed(language)).kiosk
    yield play.when(ItemPressed(RESIDENCE.code)).kiosk
    yield play.when(HelpPressed()).kiosk
    yield play.when(HelpClosed()).kiosk
    form = stages.form(mode=mode).when(LanguagePressed(language))
    yield form.kiosk
    yield form.when(Prefilled({"phone": "13800005620"})).kiosk
    yield form.when(LeavePressed()).kiosk
    yield form.when(LeaveDeclined()).kiosk
    stages.fill_in(form)
    while form.screen == "form":
        yield form.kiosk
        form.presses_main()
    for paper in RESIDENCE.photographed:
        yield form.when(ShutterPressed()).kiosk
        yield form.when(captured(_page(f"{paper.code} {number}"))).kiosk
        yield form.presses_main().kiosk
    yield form.when(ConfirmToggled()).kiosk
    yield form.presses_main().kiosk
    yield form.when(SignatureChanged(SIGNATURE)).kiosk
    yield form.presses_main().kiosk
    yield form.when(ACCEPTED).kiosk
    yield form.when(ProgressChanged(DELIVERED)).kiosk
    yield form.presses_main().kiosk
    yield form.presses_main().kiosk


def soak(counts: list[int]) -> dict[int, float]:
    """Resident MB after so many journeys."""
    first = Playbook.switched_on().kiosk
    ui = KioskUi(Panel(4.03, full_screen=False))
    ui.load(first, lambda _: None)
    ui.show(lambda: None)
    settle(lambda: bool(ui.window.property("warm")))
    found: dict[int, float] = {}
    for number in range(max(counts)):
        for state in journey(number):
            ui.publish(state)
            settle()
            ui.window.grabWindow()  # drawn even where the platform would skip a frame
        ui.wipe()
        ui.publish(replace(first))
        settle()
        if number + 1 in counts:
            gc.collect()
            found[number + 1] = _resident_mb()
    ui.close()
    return found


def _page(name: str) -> PageImage:
    width, height = _PAGE_PX
    return PageImage(name, _JPEG, width, height, found=True, sharp=True)


def _resident_mb() -> float:
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS:")).split()[1]) / 1024


_JPEG = cv2.imencode(".jpg", np.full((_PAGE_PX[1], _PAGE_PX[0], 3), 240, np.uint8))[1].tobytes()


if __name__ == "__main__":
    application = make_application(sys.argv[:1])
    sys.stdout.write(json.dumps(soak([int(count) for count in sys.argv[1:]])))
