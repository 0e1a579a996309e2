"""Adapters that break their promises: each raises in the methods that are named, or falls silent.

Beside that they are the scripted doubles.
"""

from dataclasses import dataclass, field, replace

from kiosk.domain.case import Submission
from kiosk.domain.document import Document, IssuedPdf
from kiosk.domain.failure import FailureCode
from kiosk.domain.holder import Holder
from kiosk.domain.identity import IdentityCard
from kiosk.domain.material import Corners, MaterialTemplate
from kiosk.domain.rating import Grade
from kiosk.domain.receipt import Receipt
from kiosk.domain.social_security import SocialSecurityCard
from kiosk.ports.outbox import Accepted, NotAccepted
from kiosk.ports.platform import CasesFound, NoCases, NoPrefill, NoResult, Prefilled, ResultFound
from tests.doubles.holder_cases import CASES
from tests.doubles.memory_outbox import MemoryOutbox
from tests.doubles.people import QIN_XIAOHE
from tests.doubles.scripted_camera import SAMPLE_PAGE, ScriptedCamera
from tests.doubles.scripted_card_reader import ScriptedCardReader
from tests.doubles.scripted_code_scanner import ScriptedCodeScanner
from tests.doubles.scripted_document_printer import ScriptedDocumentPrinter
from tests.doubles.scripted_platform import ScriptedPlatform
from tests.doubles.scripted_receipt_printer import ScriptedReceiptPrinter


class BrokenError(Exception):
    """A bug in an adapter."""


@dataclass(slots=True)
class Breakage:
    """What is broken now.

    Attributes:
        raising: Methods that raise, as `camera.open`.
        silent: Devices that no longer answer what they are asked.
    """

    raising: set[str] = field(default_factory=set[str])
    silent: set[str] = field(default_factory=set[str])

    def heal(self) -> None:
        self.raising.clear()
        self.silent.clear()

    def meets(self, method: str) -> None:
        if method in self.raising:
            raise BrokenError


class BreakingCardReader(ScriptedCardReader):
    """A reader that raises, or tells of a card and never reads it."""

    def __init__(self, breakage: Breakage) -> None:
        super().__init__()
        self._breakage = breakage

    def watch(self) -> None:
        self._breakage.meets("reader.watch")
        super().watch()

    def rest(self) -> None:
        super().rest()
        self._breakage.meets("reader.rest")

    def place(self, card: IdentityCard | SocialSecurityCard | FailureCode) -> None:
        watching = self.is_watching
        self.is_watching = watching and "reader" not in self._breakage.silent
        super().place(card)
        self.is_watching = watching


class BreakingCamera(ScriptedCamera):
    """A camera that raises, or never gives the page."""

    def __init__(self, breakage: Breakage) -> None:
        super().__init__()
        self._breakage = breakage

    def open(self, template: MaterialTemplate = MaterialTemplate.PAGE) -> None:
        self._breakage.meets("camera.open")
        super().open(template)

    def capture(self) -> None:
        self._breakage.meets("camera.capture")
        if "camera" not in self._breakage.silent:
            super().capture()

    def hold(self) -> None:
        super().hold()
        self._breakage.meets("camera.hold")

    def cut(self, corners: Corners) -> None:
        self._breakage.meets("camera.cut")
        if "camera" not in self._breakage.silent:
            super().cut(corners)

    def rest(self) -> None:
        super().rest()
        self._breakage.meets("camera.rest")

    def fails_next(self, code: FailureCode) -> None:
        """The next photograph fails so."""
        self._pages.append(code)

    def is_unsure_next(self) -> None:
        """In the next photograph it is not sure where the page is."""
        self._pages.append(replace(SAMPLE_PAGE, found=False))

    @property
    def rests(self) -> bool:
        """Whether no picture is live and no photograph kept."""
        return not self.is_open and self._kept is None


class BreakingDocumentPrinter(ScriptedDocumentPrinter):
    """An A4 printer that raises, or never says what became of a page."""

    def __init__(self, breakage: Breakage) -> None:
        super().__init__()
        self._breakage = breakage

    def fails_next(self, code: FailureCode) -> None:
        """The next page fails so."""
        self._outcomes.append(code)

    def print_document(self, print_id: str, document: Document) -> None:
        self._breakage.meets("a4.print_document")
        if "a4" not in self._breakage.silent:
            super().print_document(print_id, document)

    def withdraw(self) -> None:
        super().withdraw()
        self._breakage.meets("a4.withdraw")


class BreakingCodeScanner(ScriptedCodeScanner):
    """A scanner that raises when it is turned on or off."""

    def __init__(self, breakage: Breakage) -> None:
        super().__init__()
        self._breakage = breakage

    def watch(self) -> None:
        self._breakage.meets("scanner.watch")
        super().watch()

    def rest(self) -> None:
        super().rest()
        self._breakage.meets("scanner.rest")


class BreakingReceiptPrinter(ScriptedReceiptPrinter):
    """A printer that raises, or never says what became of a receipt; `asked` counts what it was given all the same."""

    def __init__(self, breakage: Breakage) -> None:
        super().__init__()
        self._breakage = breakage

    def fails_next(self, code: FailureCode) -> None:
        """The next receipt fails so."""
        self._outcomes.append(code)

    def print_receipt(self, receipt: Receipt) -> None:
        if "printer" in self._breakage.silent:
            self.asked.append(receipt)
            return
        if "printer.print_receipt" in self._breakage.raising:
            self.asked.append(receipt)
            raise BrokenError
        super().print_receipt(receipt)


@dataclass(slots=True)
class BreakingOutbox(MemoryOutbox):
    """An outbox that raises, even after it has stored.

    Attributes:
        told: What each accepted case was told as, each time.
        print_tried: Prints that were begun, also where that raised.
    """

    breakage: Breakage = field(default_factory=Breakage)
    told: list[Accepted] = field(default_factory=list[Accepted])
    print_tried: set[str] = field(default_factory=set[str])

    def fails(self, code: FailureCode | None) -> None:
        """From now on nothing is stored, for this reason; None stores again."""
        self.fault = code

    def put(self, submission: Submission) -> Accepted | NotAccepted:
        self.breakage.meets("outbox.put")
        answer = MemoryOutbox.put(self, submission)
        self.breakage.meets("outbox.put, after storing")
        if isinstance(answer, Accepted):
            self.told.append(answer)
        return answer

    def begin_print(self, print_id: str, local_no: str) -> bool:
        self.print_tried.add(local_no)
        self.breakage.meets("outbox.begin_print")
        return MemoryOutbox.begin_print(self, print_id, local_no)

    def end_print(self, print_id: str, outcome: str) -> None:
        self.breakage.meets("outbox.end_print")
        MemoryOutbox.end_print(self, print_id, outcome)

    def rate(self, local_no: str, grade: Grade) -> None:
        self.breakage.meets("outbox.rate")
        MemoryOutbox.rate(self, local_no, grade)


def phone_of(card: Holder) -> str:
    """The telephone number that the platform knows of this person, another one for each."""
    return f"1380000{card.id_number[-4:-1]}0"


@dataclass(slots=True)
class BreakingPlatform(ScriptedPlatform):
    """A platform that raises; it gives each holder another telephone number, and cases to one of them only."""

    breakage: Breakage = field(default_factory=Breakage)
    failure: FailureCode | None = None

    def fails(self, code: FailureCode | None) -> None:
        """From now on nothing is given, for this reason; None gives again."""
        self.failure = code

    def prefill(self, item_code: str, card: Holder) -> Prefilled | NoPrefill:
        self.breakage.meets("platform.prefill")
        return NoPrefill(self.failure) if self.failure else Prefilled({"phone": phone_of(card)})

    def cases(self, card: Holder) -> CasesFound | NoCases:
        self.breakage.meets("platform.cases")
        return NoCases(self.failure) if self.failure else CasesFound(CASES if card == QIN_XIAOHE else ())

    def result(self, card: Holder, case_no: str) -> ResultFound | NoResult:
        self.breakage.meets("platform.result")
        if self.failure or card != QIN_XIAOHE:
            return NoResult(case_no, self.failure or FailureCode.RESULT_ABSENT)
        return ResultFound(case_no, IssuedPdf(b"%PDF-1.4 " + phone_of(card).encode()))


class BreakingPorts:
    """All of them, with the one breakage that they share."""

    def __init__(self) -> None:
        self.breakage = Breakage()
        self.reader = BreakingCardReader(self.breakage)
        self.camera = BreakingCamera(self.breakage)
        self.printer = BreakingReceiptPrinter(self.breakage)
        self.a4 = BreakingDocumentPrinter(self.breakage)
        self.scanner = BreakingCodeScanner(self.breakage)
        self.outbox = BreakingOutbox(breakage=self.breakage)
        self.platform = BreakingPlatform(breakage=self.breakage)
