"""What the audit log says last of a case whose row is older than the log, for `salvage`."""

import sqlite3
from collections.abc import Mapping
from typing import Final

from kiosk.domain.audit import AuditEvent, facts_in

_AFTER: Final = {
    AuditEvent.CASE_DELIVERED: "UPDATE entries SET status = 'delivered', finished_at = :at, sealed_case = NULL "
    "WHERE sequence = :sequence",
    AuditEvent.CASE_SHELVED: "UPDATE entries SET status = 'dead', finished_at = :at, last_code = :code "
    "WHERE sequence = :sequence",
    AuditEvent.CASE_RETRIED: "UPDATE entries SET status = 'pending' WHERE sequence = :sequence",
    AuditEvent.CASE_DROPPED: "UPDATE entries SET status = 'dead', sealed_case = NULL WHERE sequence = :sequence",
    AuditEvent.CASE_EXPORTED: "UPDATE entries SET status = 'exported', bundle = :bundle WHERE sequence = :sequence",
    AuditEvent.CASE_TAKEN_BACK: "UPDATE entries SET status = 'pending' WHERE sequence = :sequence",
    AuditEvent.CASE_FORGOTTEN: "DELETE FROM entries WHERE sequence = :sequence",
}
"""What makes of a case what the event made of it."""


def follow_log(connection: sqlite3.Connection, cases: Mapping[str, int]) -> None:
    """Bring these cases, places by local number, to where the log in the same database saw them last."""
    last: dict[int, tuple[str, AuditEvent, dict[str, str]]] = {}
    for at, event, text in connection.execute("SELECT at, event, facts FROM audit ORDER BY sequence"):
        facts = facts_in(str(text))
        sequence = cases.get(facts.get("local_no", ""))
        if sequence is not None and event in _AFTER:
            last[sequence] = (str(at), AuditEvent(event), facts)
    for sequence, (at, event, facts) in last.items():
        row = {"sequence": sequence, "at": at, "code": facts.get("code"), "bundle": facts.get("bundle", "")}
        connection.execute(_AFTER[event], row)
