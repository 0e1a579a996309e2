"""How long an account waits after wrong tries: twice as long each time, and no clock that is set shortens it. Pure.

Time is that of the machine's uptime, which nobody can set. After a restart the whole wait begins anew: how long the
machine was off is known by the wall clock only, and who tries PINs may have set that.
"""

from dataclasses import dataclass, replace
from typing import Final

FREE_TRIES: Final = 3
FIRST_WAIT_S: Final = 15.0
LONGEST_WAIT_S: Final = 24 * 3600.0


@dataclass(frozen=True, slots=True)
class Uptime:
    """A moment: in which start of the machine, and how many seconds after it (sleep included)."""

    boot_id: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Lockout:
    """What is remembered of wrong tries.

    Attributes:
        tries: How many in a row; a try counts before it is judged.
        since: From when on is waited.
    """

    tries: int
    since: Uptime


def tried(lockout: Lockout | None, now: Uptime) -> Lockout:
    """After one more try."""
    return Lockout(lockout.tries + 1 if lockout else 1, now)


def wait_s(lockout: Lockout | None, now: Uptime) -> float:
    """Seconds until the next try is taken; 0 where it is taken now."""
    if lockout is None or lockout.tries < FREE_TRIES:
        return 0.0
    whole = min(FIRST_WAIT_S * 2.0 ** min(lockout.tries - FREE_TRIES, 32), LONGEST_WAIT_S)
    if lockout.since.boot_id != now.boot_id:
        return whole
    return min(max(whole - (now.seconds - lockout.since.seconds), 0.0), whole)


def seen_in(lockout: Lockout, now: Uptime) -> Lockout:
    """The same, counted in this start of the machine: in another one the wait begins now."""
    return lockout if lockout.since.boot_id == now.boot_id else replace(lockout, since=now)
