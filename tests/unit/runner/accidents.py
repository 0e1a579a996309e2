"""Everything that can go wrong around a runner, device by device: a table of accidents, each with its name."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from kiosk.domain.case import CaseProgress, DeliveryStatus
from kiosk.domain.failure import FailureCode
from kiosk.domain.framing import FramingHint
from kiosk.domain.identity import IdentityCard
from kiosk.domain.social_security import SocialSecurityCard
from kiosk.ports.camera import CameraLost, CameraReady, CaptureFailed, FramingSeen
from kiosk.ports.card_reader import CardFailed, CardPlaced, CardRead, SocialSecurityCardRead
from kiosk.ports.code_scanner import CodeScanned, ScanFailed
from kiosk.ports.document_printer import (
    DocumentNotPrinted,
    DocumentPrinted,
    DocumentPrinterReady,
    DocumentPrinterTrouble,
)
from kiosk.ports.outbox import IntakeChanged, LineChanged, ProgressChanged
from kiosk.ports.phone_sign_in import CodeNotTaken
from kiosk.ports.receipt_printer import NotPrinted, Printed, PrinterReady, PrinterTrouble
from kiosk.ports.speech import NoEngine, Speaking, SpeechReady
from kiosk.session.events import Event
from kiosk.session.intents import PagePressed, PhonePressed, SettingToggled
from kiosk.session.states import Setting
from tests.doubles.breaking_ports import BreakingPorts
from tests.doubles.catalogue import CATALOGUE
from tests.doubles.exposures import captured
from tests.doubles.people import EXPIRED, NOT_YET_VALID, PERMIT_HOLDER, QIN_XIAOHE, SOCIAL_CARD, YANG_DATIAN
from tests.doubles.playbook import page
from tests.unit.runner.counter import Counter

_What = TypeVar("_What")

ANOTHERS_CASE = "YL0017-0000-9999"


class BreakingCounter(Counter):
    """A counter at which everything can break; `around` are the ports that do."""

    def __init__(self) -> None:
        self.around = around = BreakingPorts()
        super().__init__(
            reader=around.reader,
            camera=around.camera,
            printer=around.printer,
            outbox=around.outbox,
            platform=around.platform,
            document_printer=around.a4,
            scanner=around.scanner,
        )

    def storage_waits(self, *, waits: bool) -> None:
        self.storage_held = waits

    def network_waits(self, *, waits: bool) -> None:
        self.network_held = waits

    def says_of_last_print(self, code: FailureCode | None) -> None:
        print_id = self.last_print()
        self.printer.say(Printed(print_id) if code is None else NotPrinted(print_id, code))

    def every_case_is(self, status: DeliveryStatus) -> None:
        """The platform says so of every case that was handed in here."""
        for local_no in self.outbox.submissions:
            if status is DeliveryStatus.DELIVERED:
                self.outbox.deliver(local_no, "SAMPLE-CASE-7")
            else:
                self.outbox.refuse(local_no)

    def mend(self) -> None:
        """A person walks round the machine: everything is plugged in, full, reachable and on time again."""
        self.around.breakage.heal()
        self.around.outbox.fails(None)
        self.around.platform.fails(None)
        self.catalogue.gives(CATALOGUE)
        self.storage_held = self.network_held = False
        self.storage.repeats(1)
        self.network.repeats(1)
        self.reader.lift()
        self.reader.restore()
        self.camera.say(CameraReady())
        self.printer.say(PrinterReady())
        self.around.a4.say(DocumentPrinterReady())
        self.around.scanner.plug()
        self.happens(IntakeChanged())
        self.settles()

    def last_print(self) -> str:
        """The id of the receipt that was last given to the printer, or of nobody's."""
        return self.printer.asked[-1].print_id if self.printer.asked else f"{ANOTHERS_CASE}/1"


@dataclass(frozen=True, slots=True)
class Accident:
    """One thing that happens.

    Attributes:
        device: What it happens to.
        name: In words, unique among the device's.
        happens: Does it; the counter is let settle afterwards.
    """

    device: str
    name: str
    happens: Callable[[BreakingCounter], object]

    def __repr__(self) -> str:
        return f"<{self.device}: {self.name}>"

    def befall(self, counter: BreakingCounter) -> None:
        self.happens(counter)
        counter.settles()


def _codes(beginning: str) -> tuple[FailureCode, ...]:
    return tuple(code for code in FailureCode if code.startswith(beginning))


def _with(happens: Callable[[BreakingCounter, _What], object], what: _What) -> Callable[[BreakingCounter], object]:
    return lambda counter: happens(counter, what)


def _each(
    device: str, words: str, of: Iterable[_What], happens: Callable[[BreakingCounter, _What], object]
) -> Iterator[Accident]:
    """The same with each of these."""
    for what in of:
        yield Accident(device, f"{words}: {what}", _with(happens, what))


def _reports(device: str, *events: Event) -> Iterator[Accident]:
    """The device says so of its own accord, asked or not."""
    yield from _each(device, "says", events, lambda counter, event: counter.happens(event))


def _raises(device: str, *methods: str) -> Iterator[Accident]:
    yield from _each(device, "raises", methods, lambda counter, method: counter.around.breakage.raising.add(method))


def _silence(device: str) -> Accident:
    return Accident(device, "falls silent", lambda counter: counter.around.breakage.silent.add(device))


def _reader() -> Iterator[Accident]:
    cards: dict[str, IdentityCard | SocialSecurityCard | FailureCode] = {
        "a good card": QIN_XIAOHE,
        "another's card": YANG_DATIAN,
        "an expired card": EXPIRED,
        "a card not yet valid": NOT_YET_VALID,
        "a residence permit": PERMIT_HOLDER,
        "a social-security card": SOCIAL_CARD,
        **{f"a card that fails as {code}": code for code in _codes("CRD")},
    }
    yield from _each("reader", "there is placed", cards, lambda counter, name: counter.reader.place(cards[name]))
    yield from _each("reader", "is lost", _codes("RDR"), lambda counter, code: counter.reader.lose(code))
    yield Accident("reader", "the card is lifted", lambda counter: counter.reader.lift())
    yield Accident("reader", "is back", lambda counter: counter.reader.restore())
    yield _silence("reader")
    yield from _raises("reader", "reader.watch", "reader.rest")
    yield from _reports("reader", CardPlaced(), CardRead(YANG_DATIAN), SocialSecurityCardRead(SOCIAL_CARD))
    yield from _reports("reader", CardFailed(FailureCode.CARD_UNREADABLE))


def _camera() -> Iterator[Accident]:
    lost = (FailureCode.CAMERA_ABSENT, FailureCode.CAMERA_FROZEN)
    yield from _each("camera", "is lost", lost, lambda counter, code: counter.camera.say(CameraLost(code)))
    page_fails = "the next page fails"
    yield from _each("camera", page_fails, _codes("CAM"), lambda counter, code: counter.around.camera.fails_next(code))
    yield Accident("camera", "the next page is not sure", lambda counter: counter.around.camera.is_unsure_next())
    yield Accident("camera", "is back", lambda counter: counter.camera.say(CameraReady()))
    yield _silence("camera")
    yield from _raises("camera", "camera.open", "camera.capture", "camera.hold", "camera.cut", "camera.rest")
    yield from _reports("camera", captured(page("unasked")), CaptureFailed(FailureCode.PAGE_BLURRED))
    yield from _reports("camera", *(FramingSeen(hint) for hint in FramingHint))


def _printer() -> Iterator[Accident]:
    codes = _codes("PRN")
    fails = "the next receipt fails"
    yield from _each("printer", fails, codes, lambda counter, code: counter.around.printer.fails_next(code))
    yield from _each("printer", "is in trouble", codes, lambda counter, code: counter.printer.say(PrinterTrouble(code)))
    late = "says late of the last receipt"
    yield from _each("printer", late, (*codes, None), lambda counter, code: counter.says_of_last_print(code))
    yield _silence("printer")
    yield from _raises("printer", "printer.print_receipt")
    anothers = f"{ANOTHERS_CASE}/1"
    yield from _reports("printer", Printed(anothers), NotPrinted(anothers, FailureCode.PRINTER_FAULT))
    yield from _reports("printer", PrinterReady(), PrinterReady(paper_near_end=True))


def _a4() -> Iterator[Accident]:
    codes = _codes("DOC")
    yield from _each("a4", "the next page fails", codes, lambda counter, code: counter.around.a4.fails_next(code))
    trouble = "is in trouble"
    yield from _each("a4", trouble, codes, lambda counter, code: counter.around.a4.say(DocumentPrinterTrouble(code)))
    yield _silence("a4")
    yield from _raises("a4", "a4.print_document", "a4.withdraw")
    yield from _reports("a4", DocumentPrinted("A4-1"), DocumentNotPrinted("A4-1", FailureCode.DOCUMENT_PAPER_JAM))
    yield from _reports("a4", DocumentPrinterReady(), DocumentPrinterReady(paper_low=True, toner_low=True))
    yield Accident("a4", "the page is asked for", lambda counter: counter.happens(PagePressed()))


def _scanner() -> Iterator[Accident]:
    codes = ("QWY1-SAMPLE", "https://shop.example/pay", "")
    yield from _each("scanner", "reads", codes, lambda counter, code: counter.around.scanner.scan(code))
    yield Accident("scanner", "reads what is no code", lambda counter: counter.around.scanner.garble())
    yield Accident("scanner", "is pulled out", lambda counter: counter.around.scanner.unplug())
    yield Accident("scanner", "is back", lambda counter: counter.around.scanner.plug())
    yield from _raises("scanner", "scanner.watch", "scanner.rest")
    yield from _reports("scanner", CodeScanned("QWY1-SAMPLE"), ScanFailed(FailureCode.SCAN_UNREADABLE))
    yield from _each(
        "scanner", "the phone fails", _codes("PHN"), lambda counter, code: counter.happens(CodeNotTaken(code))
    )
    yield Accident("scanner", "the phone is asked for", lambda counter: counter.happens(PhonePressed()))


def _outbox() -> Iterator[Accident]:
    yield from _each("outbox", "cannot store", _codes("STO"), lambda counter, code: counter.around.outbox.fails(code))
    yield Accident("outbox", "can store again", lambda counter: counter.around.outbox.fails(None))
    yield Accident("outbox", "is slow", lambda counter: counter.storage_waits(waits=True))
    yield Accident("outbox", "goes on", lambda counter: counter.storage_waits(waits=False))
    yield Accident("outbox", "answers twice", lambda counter: counter.storage.repeats(2))
    yield from _raises("outbox", "outbox.put", "outbox.put, after storing", "outbox.rate")
    yield from _raises("outbox", "outbox.begin_print", "outbox.end_print")
    yield from _reports("outbox", *(ProgressChanged(CaseProgress(ANOTHERS_CASE, status)) for status in DeliveryStatus))
    yield from _reports("outbox", IntakeChanged(), *(IntakeChanged(code) for code in _codes("STO")))
    ends = (DeliveryStatus.DELIVERED, DeliveryStatus.REFUSED)
    yield from _each("outbox", "says of every case", ends, lambda counter, status: counter.every_case_is(status))


def _line() -> Iterator[Accident]:
    codes = _codes("NET")
    yield from _reports("line", LineChanged(online=True, code=None, waiting=0))
    yield from _reports("line", *(LineChanged(online=False, code=code, waiting=3) for code in codes))
    yield from _each("line", "the platform gives", codes, lambda counter, code: counter.around.platform.fails(code))
    yield Accident("line", "the platform gives again", lambda counter: counter.around.platform.fails(None))
    yield Accident("line", "is slow", lambda counter: counter.network_waits(waits=True))
    yield Accident("line", "goes on", lambda counter: counter.network_waits(waits=False))
    yield Accident("line", "the platform answers twice", lambda counter: counter.network.repeats(2))
    yield Accident("line", "one answer comes late", lambda counter: counter.network.work())
    yield from _raises("line", "platform.prefill", "platform.cases")


def _speech() -> Iterator[Accident]:
    yield from _reports("speech", NoEngine(FailureCode.SPEECH_ABSENT), SpeechReady(), Speaking())
    dark = (SettingToggled(Setting.VOICE), SettingToggled(Setting.BLANK))
    yield Accident("speech", "the screen is made dark", lambda counter: counter.happens(*dark))


def _catalogue() -> Iterator[Accident]:
    yield Accident("catalogue", "is broken", lambda counter: counter.catalogue.gives(FailureCode.CATALOGUE_BROKEN))
    yield Accident("catalogue", "raises", lambda counter: counter.catalogue.gives(OSError()))
    yield Accident("catalogue", "is back", lambda counter: counter.catalogue.gives(CATALOGUE))


ACCIDENTS: tuple[Accident, ...] = (
    *_reader(),
    *_camera(),
    *_printer(),
    *_a4(),
    *_scanner(),
    *_outbox(),
    *_line(),
    *_speech(),
    *_catalogue(),
)
DEVICES: tuple[str, ...] = tuple(dict.fromkeys(accident.device for accident in ACCIDENTS))
