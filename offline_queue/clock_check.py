"""How far this machine's clock is from the platform's, as the sync process measured it, for whoever writes times.

Measured at replies that the platform has signed for this very request, so nobody on the way can move it by more than
the call took. It lies sealed in `meta`: an altered one is none. The platform's time, carried on by the monotonic clock
for as long as the machine runs, bounds what time it may be, whatever happens to the wall clock (`time_bounds`).
"""

import json
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from kiosk.ports.clock import Clock
from kiosk.protection.envelope import Envelope, SealBrokenError
from offline_queue.database import Database

WRONG_FROM_S: Final = 300
"""The platform takes no request whose time differs by more (x-signing of the contract)."""

_CONTEXT = "clock"
_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


@dataclass(frozen=True, slots=True)
class ClockCheck:
    """One measurement.

    Attributes:
        offset_s: Seconds by which the platform's clock is ahead of this one; added to a time from here it is right.
        at: When it was measured, by this clock, ISO 8601.
        boot: In which run of the machine, as the kernel names it; empty where that is not known.
        monotonic_s: The same moment by the monotonic clock of that run.
    """

    offset_s: int
    at: str
    boot: str = field(default="", compare=False)
    monotonic_s: float = field(default=0.0, compare=False)

    @property
    def is_wrong(self) -> bool:
        """Whether the clock is so far off that its times need a remark."""
        return abs(self.offset_s) > WRONG_FROM_S

    def differs_from(self, other: "ClockCheck | None") -> bool:
        """Whether it says something new; a second more or less is the line's."""
        if other is None or self.boot != other.boot or self.is_wrong != other.is_wrong:
            return True
        return abs(self.offset_s - other.offset_s) > 1


@dataclass(frozen=True, slots=True)
class TimeBounds:
    """What time it may be, for ages: one of them is right, or both are.

    Attributes:
        earliest: No age is greater than from here.
        latest: No time before this is still to come.
        is_told: Whether the platform has told the time since the machine was started; else both are the wall clock's.
    """

    earliest: datetime
    latest: datetime
    is_told: bool


def last_check(database: Database, envelope: Envelope) -> ClockCheck | None:
    """The last measurement, or None where there is none."""
    row: tuple[bytes] | None = database.execute("clock_check").fetchone()
    if row is None:
        return None
    try:
        return ClockCheck(*json.loads(envelope.open(row[0], _CONTEXT)))
    except SealBrokenError:
        return None


def keep_check(database: Database, envelope: Envelope, check: ClockCheck) -> None:
    """Put it in the place of the last one; inside a transaction."""
    content = json.dumps([check.offset_s, check.at, check.boot, check.monotonic_s]).encode()
    database.execute("set_clock_check", {"sealed": envelope.seal(content, _CONTEXT)})


def time_bounds(database: Database, envelope: Envelope, clock: Clock) -> TimeBounds:
    """By the wall clock, and by the platform where it told the time in this run of the machine."""
    wall, check = clock.now(), last_check(database, envelope)
    if check is None or not check.boot or check.boot != boot_id():
        return TimeBounds(wall, wall, is_told=False)
    since = timedelta(seconds=check.offset_s + clock.monotonic_s() - check.monotonic_s)
    told = datetime.fromisoformat(check.at) + since
    return TimeBounds(min(wall, told), max(wall, told), is_told=True)


def boot_id() -> str:
    """Names this run of the machine; empty where the kernel does not say."""
    try:
        return _BOOT_ID.read_text(encoding="ascii").strip()
    except OSError:
        return ""
