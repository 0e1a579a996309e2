"""The screens without anybody's data: the invitation, the closed kiosk, the farewell."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar

from kiosk.session.screens.name import ScreenName

if TYPE_CHECKING:
    from kiosk.domain.failure import FailureCode


@dataclass(frozen=True, slots=True)
class Attract:
    """Nobody is here; the invitation is shown."""

    name: ClassVar[ScreenName] = ScreenName.ATTRACT


@dataclass(frozen=True, slots=True)
class OutOfService:
    """Nothing can be offered, for the reason given."""

    name: ClassVar[ScreenName] = ScreenName.OUT_OF_SERVICE

    code: FailureCode


class FarewellReason(StrEnum):
    """Why the session ended."""

    DONE = "done"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Farewell:
    """Thanks and goodbye; everything is cleared already."""

    name: ClassVar[ScreenName] = ScreenName.FAREWELL

    reason: FarewellReason
