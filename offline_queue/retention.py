"""Forgetting: what is left of a delivered case after its content went, and the notes of prints, for a number of days.

A delivered case keeps its numbers, its service and its receipt's token, so that a receipt can be printed again. After
that its row goes too, and the audit log says so. What waits, lies on the shelf or was exported is never forgotten.

Forgetting cannot be undone, so it waits until the platform has told the time, and goes by the earlier of two clocks. A
time that cannot be, left by a clock that was years off, counts from now on: such a row goes neither at once nor never.
"""

from datetime import datetime, timedelta
from typing import Final

from kiosk.domain.audit import AuditEvent
from offline_queue import audit_log
from offline_queue.clock_check import TimeBounds
from offline_queue.database import Database, Parameters

_AT_ONCE: Final = 200  # rows a transaction, so that nobody who hands in waits for it
_OVERDUE: Final = timedelta(days=366)  # later than this nobody comes to forget what is due each day
_AHEAD: Final = timedelta(days=1)


def forget(database: Database, times: TimeBounds, keep_days: int) -> int:
    """Delete what is older than `keep_days`; 0 keeps everything. How many cases. Raises STORAGE_ERRORS."""
    if not keep_days or not times.is_told:
        return 0
    now, due = times.earliest, times.earliest - timedelta(days=keep_days)
    restamp: Parameters = {
        "now": now.isoformat(),
        "earliest": (due - _OVERDUE).isoformat(),
        "latest": (times.latest + _AHEAD).isoformat(),
    }
    with database.transaction():
        database.execute("restamp_cases", restamp)
        database.execute("restamp_prints", restamp)
    before = due.isoformat()
    forgotten = 0
    while some := _forget_some(database, now, before):
        forgotten += some
    with database.transaction():
        database.execute("forget_prints", {"before": before})
    return forgotten


def _forget_some(database: Database, now: datetime, before: str) -> int:
    with database.transaction():
        row: Parameters = {"before": before, "most": _AT_ONCE}
        found: list[tuple[int, str]] = database.execute("forget_cases", row).fetchall()
        for sequence, local_no in found:
            facts = {"local_no": local_no, "place": str(sequence)}
            audit_log.record(database, now.isoformat(), AuditEvent.CASE_FORGOTTEN, facts)
    return len(found)
