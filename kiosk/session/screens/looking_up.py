"""The screens on which a card's holder sees what became of own cases."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from kiosk.session.screens.name import ScreenName
from kiosk.session.screens.page_print import PagePrint

if TYPE_CHECKING:
    from kiosk.domain.failure import FailureCode
    from kiosk.domain.holder import Holder
    from kiosk.domain.holder_case import HolderCase


@dataclass(frozen=True, slots=True)
class MyCases:
    """The holder's cases, newest first, a page at a time.

    Attributes:
        card: Whose cases.
        cases: None while they are being fetched, or where they cannot be.
        problem: Why they cannot.
        page: Counts from 0.
    """

    name: ClassVar[ScreenName] = ScreenName.MY_CASES

    card: Holder = field(repr=False)
    cases: tuple[HolderCase, ...] | None = field(default=None, repr=False)
    problem: FailureCode | None = None
    page: int = 0


@dataclass(frozen=True, slots=True)
class MyCase:
    """The way of one case; leads back to `back`. What came of it may be printed, once it was fetched."""

    name: ClassVar[ScreenName] = ScreenName.MY_CASE

    case: HolderCase = field(repr=False)
    back: MyCases
    page: PagePrint = field(default_factory=PagePrint)
    fetching: bool = False
