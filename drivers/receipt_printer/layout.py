"""Layout of the receipt: a `Receipt` becomes the bytes of one job, for any profile.

Follows picture 18 of the look on the printer's grid: 24-dot text, title and the number that counts doubled, QR code
with the opaque token only. The platform's number counts once it is known, until then the kiosk's own. It masks nothing:
a `Receipt` arrives masked.
"""

import re
from dataclasses import dataclass

from drivers.receipt_printer.columns import columns_of, justified, printable, wrap
from drivers.receipt_printer.escpos_bytes import Align, EscPosBuilder, Span
from drivers.receipt_printer.mark import WHEAT_MARK
from drivers.receipt_printer.profile import CELL_DOTS, PrinterProfile
from drivers.receipt_printer.raster import rule
from drivers.receipt_printer.wording import Wording
from kiosk.domain.case import DeliveryStatus
from kiosk.domain.receipt import Receipt

_SOLID_DOTS, _DASH_DOTS = 3, 2
_DASH, _GAP = 8, 6
_ABOVE_RULE, _BELOW_RULE = 8, 16
_QUIET_MODULES = 4
_SMALL_GAP = 10
_PAUSE = re.compile(r"([，。]|\. )")
_LONGEST_TOKEN = 64


@dataclass(frozen=True, slots=True)
class PrintJob:
    """All bytes of a receipt, and the paper in millimetres that they take."""

    content: bytes
    paper_mm: int


def receipt_bytes(receipt: Receipt, profile: PrinterProfile) -> bytes:
    """The bytes of the job for `receipt`."""
    return receipt_job(receipt, profile).content


def receipt_job(receipt: Receipt, profile: PrinterProfile) -> PrintJob:
    """The whole job for `receipt`, from reset to cut. Never raises, whatever the receipt's texts hold."""
    page = _Page(receipt, profile)
    page.head()
    page.facts()
    page.numbers()
    page.code()
    page.next_steps()
    page.foot()
    return PrintJob(page.builder.finish(), page.builder.paper_mm)


def is_token(text: str) -> bool:
    """True for a token that may stand in a QR code: one word of printable ASCII, of modest length."""
    return 0 < len(text) <= _LONGEST_TOKEN and text.isascii() and text.isprintable() and " " not in text


class _Page:
    """One receipt on its way to paper; each method adds a block, top to bottom."""

    def __init__(self, receipt: Receipt, profile: PrinterProfile) -> None:
        self.builder = EscPosBuilder(profile)
        self._receipt = receipt
        self._profile = profile

    def head(self) -> None:
        self.builder.raster(WHEAT_MARK, align=Align.CENTRE)
        self.builder.feed(16)
        self._centred(self._say(Wording.BRAND), bold=True)
        self.builder.feed(4)
        self._centred(self._say(Wording.TITLE if self._receipt.case_no else Wording.SLIP), bold=True, scale=2)
        if self._receipt.sample:
            self._centred(self._say(Wording.SAMPLE), bold=True)
        if self._receipt.reprint:
            self._centred(self._say(Wording.REPRINT), bold=True)
        self._solid_rule()

    def facts(self) -> None:
        receipt = self._receipt
        self._fact(Wording.ITEM, receipt.item_name, bold=True)
        self._fact(Wording.APPLICANT, receipt.applicant_masked)
        self._fact(Wording.ID_NUMBER, receipt.id_number_masked)
        self._fact(Wording.HANDED_IN, f"{receipt.handed_in_at:%Y-%m-%d %H:%M}")
        self._dashed_rule()

    def numbers(self) -> None:
        receipt = self._receipt
        self._centred(self._say(Wording.CASE_NO if receipt.case_no else Wording.LOCAL_NO))
        number = printable(receipt.case_no or receipt.local_no)
        self._centred(number, bold=True, scale=2 if columns_of(number) * 2 <= self._profile.columns else 1)
        self._centred(self._say(Wording.QUOTE))
        self.builder.feed(_SMALL_GAP)
        if receipt.case_no:
            self._centred(f"{self._say(Wording.LOCAL_NO)} {receipt.local_no}")
        elif receipt.status is DeliveryStatus.REFUSED:
            self._centred(self._say(Wording.REFUSED), bold=True)
            self._centred(self._say(Wording.CALL_OR_WINDOW))
        else:
            self._centred(self._say(Wording.NOT_YET_SENT), bold=True)
            self._centred(self._say(Wording.SENT_LATER))

    def code(self) -> None:
        if not is_token(self._receipt.token):
            return
        quiet = _QUIET_MODULES * self._profile.qr_module_dots
        self.builder.feed(quiet)
        self.builder.qr(self._receipt.token)
        self.builder.feed(quiet)
        self._centred(self._say(Wording.CODE))

    def next_steps(self) -> None:
        if self._receipt.status is DeliveryStatus.REFUSED or not self._receipt.next_steps:
            return
        first, *others = self._receipt.next_steps
        self._solid_rule()
        self._left(self._say(Wording.NEXT), bold=True)
        self._left(self._say(Wording.SUBMITTED if self._receipt.case_no else Wording.ONCE_SENT) + first)
        for line in others:
            self._left(line)

    def foot(self) -> None:
        receipt = self._receipt
        self._dashed_rule()
        self._left(receipt.station_name)
        self._left_together(
            f"{self._say(Wording.TERMINAL)} {receipt.terminal_name}",
            f"{self._say(Wording.PRINT_NO)} {receipt.print_id}",
        )
        self.builder.feed(_SMALL_GAP)
        self._centred(self._say(Wording.KEEP))
        self.builder.cut()
        self.builder.present()

    def _say(self, words: Wording) -> str:
        return words.value.in_language(self._receipt.language).replace("{phone}", self._receipt.phone)

    def _fact(self, label: Wording, value: str, *, bold: bool = False) -> None:
        head = justified(self._say(label), self._label_columns())
        gap = 3 if self._profile.text_columns > 40 else 1  # noqa: PLR2004  wide paper has room to breathe
        indent = self._profile.margin_columns + columns_of(head) + gap
        lines = wrap(value, self._profile.columns - self._profile.margin_columns - indent)
        for index, line in enumerate(lines):
            if index == 0:
                self.builder.text(Span(self._margin() + head + " " * gap), Span(line, bold))
            else:
                self.builder.text(Span(" " * indent), Span(line, bold))

    def _label_columns(self) -> int:
        labels = (Wording.ITEM, Wording.APPLICANT, Wording.ID_NUMBER, Wording.HANDED_IN)
        return max(columns_of(self._say(label)) for label in labels)

    def _left(self, text: str, *, bold: bool = False) -> None:
        for line in wrap(text, self._profile.text_columns):
            self.builder.text(Span(self._margin()), Span(line, bold))

    def _left_together(self, first: str, second: str) -> None:
        together = f"{first}  {second}"
        if columns_of(printable(together)) <= self._profile.text_columns:
            self._left(together)
        else:
            self._left(first)
            self._left(second)

    def _centred(self, text: str, *, bold: bool = False, scale: int = 1) -> None:
        columns = self._profile.text_columns if scale == 1 else self._profile.columns // scale
        if columns_of(printable(text)) > columns:
            text = _PAUSE.sub(r"\1\n", text)
        for line in wrap(text, columns):
            self.builder.text(Span(line, bold), align=Align.CENTRE, scale=scale)

    def _margin(self) -> str:
        return " " * self._profile.margin_columns

    def _solid_rule(self) -> None:
        self._rule(_SOLID_DOTS)

    def _dashed_rule(self) -> None:
        self._rule(_DASH_DOTS, dash=_DASH, gap=_GAP)

    def _rule(self, height: int, *, dash: int = 0, gap: int = 0) -> None:
        left = self._profile.margin_columns * CELL_DOTS
        self.builder.feed(_ABOVE_RULE)
        self.builder.raster(rule(left, self._profile.text_dots, height, dash=dash, gap=gap))
        self.builder.feed(_BELOW_RULE)
