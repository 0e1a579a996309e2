"""All simulated devices on one bench, and the words that play with them: `card insert chen`, `printer paper-out`.

The same words serve the command line, the dock window, the tours and the tests.
"""

import logging
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from inspect import signature
from pathlib import Path

from drivers.simulators.code_scanner import CodeScannerSimulator
from drivers.simulators.id_card_program import CardFault, IdCardProgram
from drivers.simulators.pcscd import Pcscd
from drivers.simulators.private_cupsd import CupsdError
from drivers.simulators.sample_people import SAMPLE_PEOPLE, encode_text_block
from drivers.simulators.social_card_program import SOCIAL_CARDS
from drivers.simulators.virtual_camera import VirtualCamera
from drivers.simulators.virtual_card import CardProgram, VirtualCard
from drivers.simulators.virtual_document_printer import A4Fault, VirtualDocumentPrinter
from drivers.simulators.virtual_line import LineState, VirtualLine
from drivers.simulators.virtual_phone import VirtualPhone, phone_words
from drivers.simulators.virtual_printer import VirtualPrinter

_log = logging.getLogger(__name__)


class UnknownWordError(ValueError):
    """A command that the bench does not know or cannot do; says which words it knows, or why not."""


@dataclass(frozen=True, slots=True)
class BenchPorts:
    """Where the devices are reached.

    Attributes:
        camera_url: Address of the live picture.
        printer_port: TCP port of the receipt printer.
        line_port: TCP port of the line to the platform.
        document_server: Socket of the CUPS server with the A4 printer; empty where there is no cupsd.
        scanner_device: Serial device of the code scanner.
    """

    camera_url: str
    printer_port: int
    line_port: int
    document_server: str
    scanner_device: str


class Workbench:
    """Card reader with pcscd, camera, printers, code scanner, a phone and the line, from construction until `close`.

    Args:
        platform_port: TCP port of the sandbox platform, the far end of the line.
        receipts: Folder for what the printers print, sheets of A4 in `a4`.
    """

    def __init__(self, platform_port: int, receipts: Path | None = None) -> None:
        self._pcscd = Pcscd()
        self.pcscd_state = self._pcscd.start()
        self.card = VirtualCard()
        self.camera = VirtualCamera()
        self.printer = VirtualPrinter(save_to=receipts)
        self.line = VirtualLine(platform_port)
        self.document_printer = _document_printer(receipts)
        self._folder = tempfile.TemporaryDirectory(prefix="kiosk-bench-")
        self.scanner = CodeScannerSimulator(Path(self._folder.name) / "scanner")
        self._words = self._vocabulary() | phone_words(self.scanner, VirtualPhone(platform_port))

    @property
    def ports(self) -> BenchPorts:
        """Where the devices are reached."""
        server = self.document_printer.server if self.document_printer else ""
        return BenchPorts(self.camera.url, self.printer.port, self.line.port, server, str(self.scanner.device))

    def perform(self, words: list[str]) -> None:
        """Do what `words` say.

        Raises:
            UnknownWordError: naming the words that would be known in this place.
        """
        device, action, *rest = [*words, "", ""][: max(len(words), 2)]
        actions = self._words.get(device)
        if actions is None:
            raise _unknown(f"device {device!r}", self._words)
        act = actions.get(action)
        if act is None:
            raise _unknown(f"action {action!r} of {device}", actions)
        try:
            signature(act).bind(*rest)
        except TypeError:
            wanted = " ".join(signature(act).parameters).upper() or "no further word"
            raise UnknownWordError(f"{device} {action} takes {wanted}, not {' '.join(rest) or 'nothing'!r}") from None
        try:
            act(*rest)
        except UnknownWordError:
            raise
        except ValueError as error:
            raise UnknownWordError(f"{device} {action}: {error}") from error

    def close(self) -> None:
        """Stop every device."""
        self.card.close()
        self.camera.close()
        self.printer.close()
        self.line.close()
        if self.document_printer:
            self.document_printer.close()
        self.scanner.close()
        self._folder.cleanup()
        self._pcscd.stop()

    def _vocabulary(self) -> dict[str, dict[str, Callable[..., None]]]:
        return {
            "card": {
                "insert": self._insert,
                "remove": self.card.remove,
                "tear": self._tear,
                "fault": self._lay_faulty,
            },
            "reader": {
                "stop": self._stop_reader,
                "start": lambda: _forget(self._pcscd.start()),
            },
            "printer": {
                "paper-out": self.printer.paper_out,
                "paper-out-after": self._paper_out_after,
                "paper": self.printer.load_paper,
                "cover-open": self.printer.open_cover,
                "cover-close": self.printer.close_cover,
                "stall": self.printer.stall,
                "resume": self.printer.resume,
                "mute": self.printer.mute,
                "unmute": self.printer.unmute,
                "unplug": self.printer.die,
                "plug": self.printer.revive,
            },
            **({"a4": _a4_words(self.document_printer)} if self.document_printer else {}),
            "camera": {
                "show": self.camera.show,
                "freeze": self.camera.freeze,
                "unplug": self.camera.unplug,
                "plug": self.camera.plug,
            },
            "line": {state.value: self._line_setter(state) for state in LineState},
        }

    def _insert(self, who: str) -> None:
        self.card.insert_program(_card_of(who))

    def _tear(self, who: str, apdus: str = "2") -> None:
        self.card.insert_program(_card_of(who), lifts_after=_number(apdus))

    def _lay_faulty(self, who: str, fault: str) -> None:
        if who in SOCIAL_CARDS:
            raise UnknownWordError(f"faults are an identity card's; {who!r} is none")
        self.card.insert_program(_id_card_of(who, _card_fault(fault)))

    def _paper_out_after(self, lines: str) -> None:
        self.printer.paper_out_after(_number(lines))

    def _stop_reader(self) -> None:
        if not self._pcscd.is_ours:
            raise UnknownWordError("reader stop: the card service is the machine's own and is left alone, or has ended")
        self._pcscd.stop()

    def _line_setter(self, state: LineState) -> Callable[[], None]:
        return lambda: self.line.set(state)


def _document_printer(receipts: Path | None) -> VirtualDocumentPrinter | None:
    """The A4 printer; None on a machine without cupsd, which then has no such printer to offer."""
    try:
        return VirtualDocumentPrinter(receipts / "a4" if receipts else None)
    except CupsdError as error:
        _log.warning("no A4 printer on this bench: %s", error)
        return None


def _a4_words(printer: VirtualDocumentPrinter) -> dict[str, Callable[..., None]]:
    faults: dict[str, Callable[..., None]] = {fault.value: partial(printer.set, fault) for fault in A4Fault}
    return {**faults, "mend": printer.clear, "stop": printer.stop_queue, "start": printer.start_queue}


def _unknown(what: str, known: Iterable[str]) -> UnknownWordError:
    return UnknownWordError(f"unknown {what}; there are: {', '.join(known)}")


def _card_of(who: str) -> CardProgram:
    return SOCIAL_CARDS[who]() if who in SOCIAL_CARDS else _id_card_of(who)


def _id_card_of(who: str, fault: CardFault | None = None) -> CardProgram:
    if who not in SAMPLE_PEOPLE:
        raise _unknown(f"person {who!r}", [*SAMPLE_PEOPLE, *SOCIAL_CARDS])
    return IdCardProgram(encode_text_block(SAMPLE_PEOPLE[who]), fault)


def _card_fault(fault: str) -> CardFault:
    if fault not in set(CardFault):
        raise _unknown(f"fault {fault!r}", CardFault)
    return CardFault(fault)


def _number(word: str) -> int:
    if not (word.isascii() and word.isdigit()):
        raise UnknownWordError(f"{word!r} is not a number")
    return int(word)


def _forget(_state: object) -> None:
    """For calls whose answer nobody waits for."""
