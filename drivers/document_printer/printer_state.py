"""What a printer says of itself, as IPP has it: `printer-state` and `printer-state-reasons` (RFC 8011, 5.4.11, 5.4.12).

A reason is a keyword with a severity at its end: `media-empty-error`. Only errors keep a page from coming out; an
empty cartridge that is but a warning still prints. A reason that is not in the table is kept in the printer's words.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.domain.failure import FailureCode

_STOPPED = 5
_STATES = (3, 4, _STOPPED)
_SEVERITIES = ("report", "warning", "error")

_TROUBLES = {
    "cover-open": FailureCode.DOCUMENT_COVER_OPEN,
    "door-open": FailureCode.DOCUMENT_COVER_OPEN,
    "interlock-open": FailureCode.DOCUMENT_COVER_OPEN,
    "input-tray-missing": FailureCode.DOCUMENT_COVER_OPEN,
    "media-jam": FailureCode.DOCUMENT_PAPER_JAM,
    "media-empty": FailureCode.DOCUMENT_PAPER_OUT,
    "media-needed": FailureCode.DOCUMENT_PAPER_OUT,
    "toner-empty": FailureCode.DOCUMENT_TONER_OUT,
    "marker-supply-empty": FailureCode.DOCUMENT_TONER_OUT,
    "marker-supply-missing": FailureCode.DOCUMENT_TONER_OUT,
    "developer-empty": FailureCode.DOCUMENT_TONER_OUT,
    "output-area-full": FailureCode.DOCUMENT_TRAY_FULL,
    "output-tray-missing": FailureCode.DOCUMENT_TRAY_FULL,
    "offline": FailureCode.DOCUMENT_PRINTER_OFFLINE,
    "connecting-to-device": FailureCode.DOCUMENT_PRINTER_OFFLINE,
    "timed-out": FailureCode.DOCUMENT_PRINTER_OFFLINE,
    "shutdown": FailureCode.DOCUMENT_PRINTER_OFFLINE,
    "paused": FailureCode.DOCUMENT_QUEUE_STOPPED,
    "moving-to-paused": FailureCode.DOCUMENT_QUEUE_STOPPED,
    "fuser-over-temp": FailureCode.DOCUMENT_PRINTER_FAULT,
    "opc-life-over": FailureCode.DOCUMENT_PRINTER_FAULT,
    "marker-waste-full": FailureCode.DOCUMENT_PRINTER_FAULT,
    "spool-area-full": FailureCode.DOCUMENT_PRINTER_FAULT,
}
"""In the order in which a technician meets them: an open cover hides what lies behind it."""

_TELL_AT_ANY_SEVERITY = {"offline", "connecting-to-device"}  # what CUPS's own backends call `offline-report`
_PAPER_LOW = {"media-low", "media-empty", "media-needed"}
_TONER_LOW = {"toner-low", "toner-empty", "marker-supply-low", "marker-supply-empty", "developer-low"}
_HARMLESS = {
    "none",
    "cups-waiting-for-job-completed",
    "cups-remote-pending",
    "cups-remote-processing",
    "fuser-under-temp",
    "opc-near-eol",
    "marker-waste-almost-full",
    "output-area-almost-full",
    "stopping",
}


@dataclass(frozen=True, slots=True)
class PrinterCondition:
    """The state of a queue and its printer at one moment.

    Attributes:
        trouble: Why nothing comes out, or None.
        paper_low: The tray is nearly empty, or one of several is.
        toner_low: Toner or ink is nearly used up.
        unknown: Reasons that are in no table, in the printer's words.
    """

    trouble: FailureCode | None = None
    paper_low: bool = False
    toner_low: bool = False
    unknown: tuple[str, ...] = ()


def condition_of(state: int, reasons: Iterable[str], *, accepting: bool = True) -> PrinterCondition:
    """The condition that these attributes tell."""
    told = [_split(reason) for reason in reasons]
    errors = {stem for stem, severity in told if severity == "error" or stem in _TELL_AT_ANY_SEVERITY}
    warned = {stem for stem, severity in told if severity == "warning"}
    stems = {stem for stem, _ in told}
    strange = [(stem, severity) for stem, severity in told if stem not in _TROUBLES | dict.fromkeys(_known_besides())]
    trouble = next((code for stem, code in _TROUBLES.items() if stem in errors), None)
    if trouble is None and (state == _STOPPED or not accepting):
        trouble = FailureCode.DOCUMENT_QUEUE_STOPPED
    if trouble is None and (state not in _STATES or any(severity == "error" for _, severity in strange)):
        trouble = FailureCode.DOCUMENT_PRINTER_FAULT
    return PrinterCondition(
        trouble,
        paper_low=bool(_PAPER_LOW & warned) or "media-low" in stems,
        toner_low=bool(_TONER_LOW & warned) or bool({"toner-low", "marker-supply-low", "developer-low"} & stems),
        unknown=tuple(stem if severity == "" else f"{stem}-{severity}" for stem, severity in strange),
    )


def _known_besides() -> set[str]:
    return _PAPER_LOW | _TONER_LOW | _HARMLESS


def _split(reason: str) -> tuple[str, str]:
    """Keyword and severity. A known keyword without one counts as an error, an unknown one tells no severity."""
    stem, _, severity = reason.rpartition("-")
    if severity in _SEVERITIES and stem:
        return stem, severity
    return reason, "error" if reason in _TROUBLES else ""
