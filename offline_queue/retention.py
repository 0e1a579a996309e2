"""Forgetting: what is left of a delivered case after its content went, and the notes of prints, for a number of days.

A delivered case keeps its numbers, its service and its receipt's token, so that a receipt can be printed again. After
that its row goes too, and the audit log says so. What waits, lies on the shelf or was exported is never forgotten.
"""

from datetime import datetime, timedelta
from typing import Final

from kiosk.domain.audit import AuditEvent
from offline_queue import audit_log
from offline_queue.database import Database, Parameters

_AT_ONCE: Final = 200  # rows a transaction, so that nobody who hands in waits for it


def forget(database: Database, now: datetime, keep_days: int) -> int:
    """Delete what is older than `keep_days`; 0 keeps everything. How many cases. Raises STORAGE_ERRORS."""
    if not keep_days:
        return 0
    before = (now - timedelta(days=keep_days)).isoformat()
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
