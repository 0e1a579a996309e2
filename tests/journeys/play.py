"""What a script of these tests can do in a kiosk process: touch and look like a resident, play with devices, skip time.

The steps of an application stand here, without pictures; `kiosk.tour` has those that are shown to people.
"""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.session.events import ClockRead, Event
from kiosk.session.screens.applying import Form, Framing, Inspecting, Materials
from kiosk.session.screens.handed_in import Submitted
from kiosk.session.states import Kiosk
from kiosk.stage import StageError, send_words
from tests.doubles.skipping_clock import SkippingClock
from ui.resident import Resident

PERMIT = "11999999MB0000001X-RESIDENCE-PERMIT"
RECORD = "11999999MB0000001X-INSURANCE-RECORD"
_STROKES = [[(0.15, 0.3), (0.5, 0.3), (0.85, 0.6)], [(0.3, 0.2), (0.3, 0.7)]]
CONFIRMED = "confirmed.txt"
SECRETS = "secrets.txt"
MARKED_PHONE = "19987651234"
MARKED_ADDRESS = "谁也不知道的巷子 7719 号"


@dataclass(frozen=True, slots=True)
class Play:
    """One process's resident and surroundings.

    Attributes:
        resident: Touches and looks.
        window: What is looked at.
        kiosk: The core's state, read only to know when something has come.
        post: Queues an event; used for the clock alone.
        clock: The kiosk's time.
        control_port: Where the bench with the devices listens.
        out: Folder for what the script notes.
    """

    resident: Resident
    window: QQuickWindow
    kiosk: Callable[[], Kiosk]
    post: Callable[[Event], None]
    clock: SkippingClock
    control_port: int
    out: Path

    def plays(self, words: str) -> None:
        """Play with a device.

        Raises:
            StageError: when the bench does not know the words.
        """
        answer = send_words(self.control_port, words)
        if not answer.understood:
            raise StageError(answer.text)

    def announces(self, *words: str) -> None:
        """Tell whoever started this process how far it has come."""
        sys.stdout.write(" ".join(words) + "\n")
        sys.stdout.flush()

    def notes(self, file: str, *lines: str) -> None:
        """Leave lines for whoever judges this process afterwards, durably."""
        with (self.out / file).open("a", encoding="utf-8") as notes:
            notes.writelines(f"{line}\n" for line in lines)
            notes.flush()
            os.fsync(notes.fileno())

    def until(self, true: Callable[[Kiosk], bool], what: str, timeout_s: float = 20.0) -> None:
        """Wait until `true` of the core's state."""
        self.resident.waits_until(lambda: true(self.kiosk()), what, timeout_s)

    def reads(self, name: str, text: str) -> None:
        """Wait until the item `name`, or something in it, shows `text`."""
        self.resident.waits_until(lambda: _shows(self.window.contentItem(), name, text), f"{text!r} in {name}")

    def reads_somewhere(self, text: str) -> None:
        """Wait until `text` stands somewhere in the window."""
        self.resident.waits_until(lambda: _shows(self.window.contentItem(), "", text), repr(text))

    def reads_nothing_of(self, text: str) -> None:
        """Look all over the window; `text` stands nowhere."""
        self.resident.waits_until(lambda: not _shows(self.window.contentItem(), "", text), f"no {text!r}")

    def idles(self, seconds: int) -> None:
        """Do nothing for so long."""
        for _ in range(seconds):
            self.clock.skip(1)
            self.post(ClockRead(self.clock.now()))
            self.resident.rests(0.02)

    def goes_to_sign_in(self, item: str) -> None:
        """From the invitation to where the card of an item is waited for; none lies there."""
        self.plays("card remove")
        self.resident.waits_for("attract", timeout_s=30)
        self.until(lambda kiosk: kiosk.catalogue is not None, "a catalogue")
        self.resident.touches("beginButton")
        self.resident.waits_for("home")
        self.resident.touches(f"tile_{item}")
        self.resident.waits_for("guide")
        ready = "reader and camera"
        self.until(lambda kiosk: (kiosk.devices.reader, kiosk.devices.camera) == (None, None), ready)
        self.resident.touches("mainButton")
        self.resident.waits_for("place_card")

    def goes_to_form(self) -> None:
        """From the invitation to the form of the permit, with the card of chen, which is taken along."""
        self.goes_to_sign_in(PERMIT)
        self.plays("card insert chen")
        self.resident.waits_for("consent")
        self.plays("card remove")
        self.resident.touches("mainButton")
        self.resident.waits_for("form")
        self.until(lambda kiosk: isinstance(kiosk.screen, Form) and not kiosk.screen.waiting, "shared data")

    def writes(self, key: str, text: str) -> None:
        """Write into a field of the form and put the keyboard away."""
        self.resident.writes(f"field_{key}", text)
        self.puts_keyboard_away()
        self.reads(f"field_{key}", text)

    def puts_keyboard_away(self) -> None:
        """Where it is shown."""
        self.resident.rests()
        if self.resident.sees("key_done"):
            self.resident.touches("key_done")

    def fills_in(self) -> None:
        """Answer what is asked and go on."""
        self.writes("residence_address", MARKED_ADDRESS)
        self.resident.touches("choice_residence_reason_home")
        for part, digits in (("year", "1998"), ("month", "3"), ("day", "24")):
            self.resident.writes(f"field_residence_since_{part}", digits)
        self.resident.touches("mainButton")
        self.resident.waits_for("materials")

    def photographs_and_signs(self) -> None:
        """From the camera to the signed page; the next press hands in."""
        self.until(_is_good, "a page in the picture")
        self.resident.touches("mainButton")
        self.until(_is_inspecting, "a taken page")
        self.resident.touches("mainButton")
        self.resident.waits_for("review")
        self.resident.touches("confirmCheck")
        self.resident.touches("mainButton")
        self.resident.waits_for("sign")
        self.resident.draws("signaturePad", _STROKES)

    def asks_for_record(self) -> None:
        """From the consent to the review of an insurance record, which needs no paper; the next press hands in."""
        self.resident.touches("mainButton")
        self.resident.waits_for("form")
        self.until(lambda kiosk: isinstance(kiosk.screen, Form) and not kiosk.screen.waiting, "shared data")
        self.resident.touches("choice_insurance_kind_pension")
        self.resident.touches("mainButton")
        self.resident.waits_for("review")
        self.resident.touches("confirmCheck")

    def submits(self) -> str:
        """Hand in; the number is noted durably as soon as the screen shows it."""
        self.resident.touches("mainButton")
        self.resident.waits_for("submitted")
        screen = self.kiosk().screen
        assert isinstance(screen, Submitted)
        local_no = screen.case.progress.local_no
        self.notes(CONFIRMED, local_no)
        return local_no

    def leaves(self) -> None:
        """Leave from wherever this is, clearing what is there."""
        self.resident.touches("leaveSessionButton")
        if self.resident.sees("confirmLeaveButton"):
            self.resident.touches("confirmLeaveButton")
        self.resident.waits_for("farewell")
        self.idles(20)
        self.resident.waits_for("attract")


def _is_good(kiosk: Kiosk) -> bool:
    phase = kiosk.screen.phase if isinstance(kiosk.screen, Materials) else None
    return isinstance(phase, Framing) and phase.hint.value == "good"


def _is_inspecting(kiosk: Kiosk) -> bool:
    return isinstance(kiosk.screen, Materials) and isinstance(kiosk.screen.phase, Inspecting)


def _shows(item: QQuickItem, name: str, text: str, *, inside: bool = False) -> bool:
    if not item.isVisible():
        return False
    inside = inside or name in {"", item.objectName()}
    if inside and text in str(item.property("text") or ""):
        return True
    return any(_shows(child, name, text, inside=inside) for child in item.childItems())
