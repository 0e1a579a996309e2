"""The screens after a case is durable here: its numbers, its receipt, the rating."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar

from kiosk.session.screens.name import ScreenName
from kiosk.session.screens.page_print import PagePrint

if TYPE_CHECKING:
    from kiosk.domain.case import CaseProgress
    from kiosk.domain.catalogue import ServiceItem
    from kiosk.domain.document import ApplicationCopy
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
    """A case that is durable here: the resident may leave. Of form and card it holds at most the copy for paper.

    Attributes:
        item: What was applied for.
        progress: How far it has come.
        receipt: The receipt as it was or will be printed.
        phone_masked: The mobile number of the form, masked for a screen; empty where none was given.
        print_phase: Where the receipt is.
        print_problem: Why it is not on paper.
        grade: The rating given, or None.
        copy: The application as it can be printed on A4 paper; None without such a printer, and once it is printed.
        page: Where that is.
    """

    item: ServiceItem
    progress: CaseProgress
    receipt: Receipt
    phone_masked: str = ""
    print_phase: PrintPhase = PrintPhase.WAITING
    print_problem: FailureCode | None = None
    grade: Grade | None = None
    copy: ApplicationCopy | None = field(default=None, repr=False)
    page: PagePrint = field(default_factory=PagePrint)


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
