"""The screens after a case is durable here: its numbers, its receipt, the rating."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar

from kiosk.session.screens.name import ScreenName

if TYPE_CHECKING:
    from kiosk.domain.case import CaseProgress
    from kiosk.domain.catalogue import ServiceItem
    from kiosk.domain.failure import FailureCode
    from kiosk.domain.rating import Grade
    from kiosk.domain.receipt import Receipt


class PrintPhase(StrEnum):
    """Where the receipt is."""

    WAITING = "waiting"
    PRINTING = "printing"
    PRINTED = "printed"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class HandedIn:
    """A case that is durable here. Holds no form, no page, no card: the resident may leave.

    Attributes:
        item: What was applied for.
        progress: How far it has come.
        receipt: The receipt as it was or will be printed.
        phone_masked: The mobile number of the form, masked for a screen; empty where none was given.
        print_phase: Where the receipt is.
        print_problem: Why it is not on paper.
        grade: The rating given, or None.
    """

    item: ServiceItem
    progress: CaseProgress
    receipt: Receipt
    phone_masked: str = ""
    print_phase: PrintPhase = PrintPhase.WAITING
    print_problem: FailureCode | None = None
    grade: Grade | None = None


@dataclass(frozen=True, slots=True)
class Submitted:
    """Accepted: the numbers, the receipt, what comes next."""

    name: ClassVar[ScreenName] = ScreenName.SUBMITTED

    case: HandedIn


@dataclass(frozen=True, slots=True)
class Rating:
    """Asks how it was; voluntary."""

    name: ClassVar[ScreenName] = ScreenName.RATING

    case: HandedIn
