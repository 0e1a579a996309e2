"""The words that play with the receipt printer and with the A4 printer."""

from collections.abc import Callable
from functools import partial

from drivers.simulators.virtual_document_printer import A4Fault, VirtualDocumentPrinter
from drivers.simulators.virtual_printer import VirtualPrinter
from drivers.simulators.vocabulary import Actions, UnknownWordError, number


def printer_words(printer: VirtualPrinter) -> Actions:
    """What can be done with the receipt printer."""

    def paper_out_after(lines: str) -> None:
        printer.paper_out_after(number(lines))

    def cover_open_after(lines: str) -> None:
        printer.open_cover_after(number(lines))

    def stall_after(lines: str) -> None:
        printer.stall_after(number(lines))

    def take() -> None:
        if not printer.has_mouth:
            raise UnknownWordError("this printer lets its slips fall; `kiosk demo --printer` has others")
        printer.take_slip()

    return {
        "paper-out": printer.paper_out,
        "paper-out-after": paper_out_after,
        "paper-low": printer.paper_low,
        "paper": printer.load_paper,
        "cover-open": printer.open_cover,
        "cover-open-after": cover_open_after,
        "cover-close": printer.close_cover,
        "knife-jam": printer.jam_knife,
        "knife-free": printer.free_knife,
        "hot": printer.heat,
        "cool": printer.cool,
        "break": printer.break_down,
        "mend": printer.mend,
        "stall": printer.stall,
        "stall-after": stall_after,
        "resume": printer.resume,
        "mute": printer.mute,
        "unmute": printer.unmute,
        "unplug": printer.die,
        "plug": printer.revive,
        "take": take,
    }


def a4_words(printer: VirtualDocumentPrinter) -> Actions:
    """What can be done with the A4 printer."""
    faults: dict[str, Callable[..., None]] = {fault.value: partial(printer.set, fault) for fault in A4Fault}
    return {**faults, "mend": printer.clear, "stop": printer.stop_queue, "start": printer.start_queue}
