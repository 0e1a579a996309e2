"""When the intake closes, and when staff are warned before: by what waits, the disk and the catalogue's age. Pure.

The limits are data of the configuration (`[intake]`), for all services together and for single ones. What was begun is
always finished: the answer is for who has not begun yet.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from kiosk.config.schema import IntakeConfig, ServiceLimits
from kiosk.domain.failure import FailureCode

_MB = 1024 * 1024
_PLENTY = 16
OLDEST_DAYS: Final = 366
"""What seems to be older has its time from a clock that was off: its age is not known, and limits nothing."""


@dataclass(frozen=True, slots=True)
class Queue:
    """What waits of one service.

    Attributes:
        item_code: The service.
        waiting: How many cases.
        oldest: When the oldest of them was handed in, aware; None where no time of theirs can be right.
    """

    item_code: str
    waiting: int
    oldest: datetime | None


@dataclass(frozen=True, slots=True)
class Situation:
    """What the limits are held against.

    Attributes:
        queues: What waits, by service.
        free_bytes: Room on the disk.
        confirmed_at: When the platform last confirmed the catalogue; None where it never did, which limits nothing.
        now: The earliest that it may be, aware: a clock that ran ahead closes nothing.
    """

    queues: tuple[Queue, ...]
    free_bytes: int
    confirmed_at: datetime | None
    now: datetime


@dataclass(frozen=True, slots=True)
class Verdict:
    """What follows.

    Attributes:
        closed: Why nothing is taken in; None where the intake is open.
        closed_items: Services that are closed by a limit of their own, with its reason.
        warnings: What staff should look at, a sentence each; also of limits that are reached.
    """

    closed: FailureCode | None
    closed_items: tuple[tuple[str, FailureCode], ...]
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Measure:
    name: str
    code: FailureCode
    part: float  # of the limit; 1 and more is reached
    told: str


def judge(limits: IntakeConfig, situation: Situation) -> Verdict:
    """Hold the situation against the limits."""
    every = list(_of_all(limits, situation))
    own = [(service.item, _of_service(service, situation)) for service in limits.services]
    reached = [(item, next((m.code for m in found if m.part >= 1), None)) for item, found in own]
    told = [("", measure) for measure in every] + [(item, measure) for item, found in own for measure in found]
    return Verdict(
        closed=next((measure.code for measure in every if measure.part >= 1), None),
        closed_items=tuple((item, code) for item, code in reached if code),
        warnings=tuple(_sentence(item, measure) for item, measure in told if measure.part >= limits.warn_at),
    )


def _of_all(limits: IntakeConfig, situation: Situation) -> Iterator[_Measure]:
    reserve = limits.reserve_mb * _MB
    # from sixteen times the reserve, which counts as plenty, down to the reserve
    part = (_PLENTY * reserve - situation.free_bytes) / ((_PLENTY - 1) * reserve) if reserve else 0.0
    yield _Measure(
        "free room",
        FailureCode.STORAGE_FULL,
        part,
        f"{situation.free_bytes // _MB} MB left, {limits.reserve_mb} stay free",
    )
    yield from _measures(limits.waiting_most, limits.oldest_days, limits.catalogue_days, situation.queues, situation)


def _of_service(service: ServiceLimits, situation: Situation) -> list[_Measure]:
    own = [queue for queue in situation.queues if queue.item_code == service.item]
    return list(_measures(service.waiting_most, service.oldest_days, service.catalogue_days, own, situation))


def _measures(
    waiting_most: int, oldest_days: int, catalogue_days: int, queues: Sequence[Queue], situation: Situation
) -> Iterator[_Measure]:
    """Of each limit that is set; 0 sets none."""
    if waiting_most:
        waiting = sum(queue.waiting for queue in queues)
        yield _Measure(
            "waiting", FailureCode.INTAKE_CROWDED, waiting / waiting_most, f"{waiting} of {waiting_most} cases"
        )
    oldest = [queue.oldest for queue in queues if queue.oldest]
    if oldest_days and oldest:
        days = _days(situation.now - min(oldest))
        yield _Measure(
            "oldest case", FailureCode.INTAKE_OVERDUE, days / oldest_days, f"{days:.1f} of {oldest_days} days"
        )
    if catalogue_days and situation.confirmed_at:
        days = _days(situation.now - situation.confirmed_at)
        yield _Measure(
            "catalogue", FailureCode.CATALOGUE_STALE, days / catalogue_days, f"{days:.1f} of {catalogue_days} days"
        )


def _days(age: timedelta) -> float:
    days = age / timedelta(days=1)
    return days if days <= OLDEST_DAYS else 0.0


def _sentence(item: str, measure: _Measure) -> str:
    state = f"closed, {measure.code}" if measure.part >= 1 else "soon"
    return f"{item + ' ' if item else ''}{measure.name}: {measure.told} ({state})"
