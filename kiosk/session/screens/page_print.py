"""Where a page on A4 paper is that the resident asked for on this screen."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.domain.failure import FailureCode


class PagePhase(StrEnum):
    """How far it has come."""

    NOT_ASKED = "not_asked"
    PRINTING = "printing"
    PRINTED = "printed"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class PagePrint:
    """A page that may be printed here.

    Attributes:
        phase: How far it has come.
        print_id: Of the print, the same when it is tried again; empty before.
        problem: Why there is no paper.
    """

    phase: PagePhase = PagePhase.NOT_ASKED
    print_id: str = ""
    problem: FailureCode | None = None
