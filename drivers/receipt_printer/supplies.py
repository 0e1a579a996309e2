"""What a printer used up, and how long roll and knife will last. Pure: counts in, forecast out."""

from dataclasses import dataclass, replace
from datetime import date

from drivers.receipt_printer.profile import Cut, PrinterProfile

_WARNED_AHEAD = 25
"""Receipts that are left when a roll counts as near its end: a busy morning."""


@dataclass(frozen=True, slots=True)
class Supplies:
    """Counts of one printer.

    Attributes:
        roll_since: Day on which the roll was put in; None before the first receipt.
        roll_mm: Paper used of this roll, in millimetres.
        roll_receipts: Receipts printed on this roll.
        all_mm: Paper used ever, in millimetres.
        all_receipts: Receipts printed ever.
        cuts: Cuts of the knife ever.
    """

    roll_since: date | None = None
    roll_mm: int = 0
    roll_receipts: int = 0
    all_mm: int = 0
    all_receipts: int = 0
    cuts: int = 0

    def after_receipt(self, paper_mm: int, profile: PrinterProfile, today: date) -> "Supplies":
        """The counts after a receipt of `paper_mm`, whether or not it was confirmed: paper may have moved."""
        return replace(
            self,
            roll_since=self.roll_since or today,
            roll_mm=self.roll_mm + paper_mm,
            roll_receipts=self.roll_receipts + 1,
            all_mm=self.all_mm + paper_mm,
            all_receipts=self.all_receipts + 1,
            cuts=self.cuts + (profile.cut is not Cut.TEAR_BAR),
        )

    def with_new_roll(self, today: date) -> "Supplies":
        """The counts after a new roll was put in."""
        return replace(self, roll_since=today, roll_mm=0, roll_receipts=0)


@dataclass(frozen=True, slots=True)
class Forecast:
    """How long it lasts; None where the profile or the counts do not tell.

    Attributes:
        metres_left: Paper on the roll.
        receipts_left: Receipts of the mean length so far.
        days_left: Days at the mean pace of this roll.
        cuts_left: Cuts that the maker still promises.
        near_end: True when the roll should be changed soon.
    """

    metres_left: float | None
    receipts_left: int | None
    days_left: int | None
    cuts_left: int | None
    near_end: bool


def forecast(supplies: Supplies, profile: PrinterProfile, today: date) -> Forecast:
    """What the counts mean for roll and knife of this model."""
    cuts_left = max(profile.knife_cuts - supplies.cuts, 0) if profile.knife_cuts else None
    if not profile.roll_m:
        return Forecast(None, None, None, cuts_left, near_end=False)
    left_mm = max(profile.roll_m * 1000 - supplies.roll_mm, 0)
    if not (supplies.roll_mm and supplies.roll_receipts and supplies.roll_since):
        return Forecast(left_mm / 1000, None, None, cuts_left, near_end=False)
    receipts_left = left_mm * supplies.roll_receipts // supplies.roll_mm
    days = max((today - supplies.roll_since).days, 1)
    days_left = receipts_left * days // supplies.roll_receipts
    return Forecast(left_mm / 1000, receipts_left, days_left, cuts_left, near_end=receipts_left < _WARNED_AHEAD)
