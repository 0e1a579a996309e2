"""How far this machine's clock is from the platform's, as the sync process measured it, for whoever writes times.

Measured at replies that the platform has signed for this very request, so nobody on the way can move it by more than
the call took. It lies sealed in `meta`: an altered one is none.
"""

import json
from dataclasses import dataclass
from typing import Final

from kiosk.protection.envelope import Envelope, SealBrokenError
from offline_queue.database import Database

WRONG_FROM_S: Final = 300
"""The platform takes no request whose time differs by more (x-signing of the contract)."""

_CONTEXT = "clock"


@dataclass(frozen=True, slots=True)
class ClockCheck:
    """One measurement.

    Attributes:
        offset_s: Seconds by which the platform's clock is ahead of this one; added to a time from here it is right.
        at: When it was measured, by this clock, ISO 8601.
    """

    offset_s: int
    at: str

    @property
    def is_wrong(self) -> bool:
        """Whether the clock is so far off that its times need a remark."""
        return abs(self.offset_s) > WRONG_FROM_S

    def differs_from(self, other: "ClockCheck | None") -> bool:
        """Whether it says something new; a second more or less is the line's."""
        return other is None or self.is_wrong != other.is_wrong or abs(self.offset_s - other.offset_s) > 1


def last_check(database: Database, envelope: Envelope) -> ClockCheck | None:
    """The last measurement, or None where there is none."""
    row: tuple[bytes] | None = database.execute("clock_check").fetchone()
    if row is None:
        return None
    try:
        offset_s, at = json.loads(envelope.open(row[0], _CONTEXT))
    except SealBrokenError:
        return None
    return ClockCheck(offset_s, at)


def keep_check(database: Database, envelope: Envelope, check: ClockCheck) -> None:
    """Put it in the place of the last one; inside a transaction."""
    sealed = envelope.seal(json.dumps([check.offset_s, check.at]).encode(), _CONTEXT)
    database.execute("set_clock_check", {"sealed": sealed})
