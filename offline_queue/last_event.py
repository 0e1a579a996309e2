"""What the audit log says last of a case, which is chained as its row is not.

`salvage` brings a row that is older than the log there; whoever looks for damage names a row that says something else.
"""

import sqlite3
from collections.abc import Iterable, Mapping
from typing import Final

from kiosk.domain.audit import AuditEvent, facts_in

_AFTER: Final = {
    AuditEvent.CASE_DELIVERED: "UPDATE entries SET status = 'delivered', finished_at = :at, "
    "sealed_case = NULL, sealed_key = NULL, wrapped_key = NULL "
    "WHERE sequence = :sequence",
    AuditEvent.CASE_SHELVED: "UPDATE entries SET status = 'dead', finished_at = :at, last_code = :code "
    "WHERE sequence = :sequence",
    AuditEvent.CASE_RETRIED: "UPDATE entries SET status = 'pending' WHERE sequence = :sequence",
    AuditEvent.CASE_DROPPED: "UPDATE entries SET status = 'dead', "
    "sealed_case = NULL, sealed_key = NULL, wrapped_key = NULL WHERE sequence = :sequence",
    AuditEvent.CASE_EXPORTED: "UPDATE entries SET status = 'exported', bundle = :bundle WHERE sequence = :sequence",
    AuditEvent.CASE_TAKEN_BACK: "UPDATE entries SET status = 'pending' WHERE sequence = :sequence",
    AuditEvent.CASE_FORGOTTEN: "DELETE FROM entries WHERE sequence = :sequence",
}
"""What makes of a case what the event made of it."""

_STATUS: Final = {
    AuditEvent.CASE_ACCEPTED: "pending",
    AuditEvent.CASE_IMPORTED: "pending",
    AuditEvent.CASE_RETRIED: "pending",
    AuditEvent.CASE_TAKEN_BACK: "pending",
    AuditEvent.CASE_EXPORTED: "exported",
    AuditEvent.CASE_DELIVERED: "delivered",
    AuditEvent.CASE_SHELVED: "dead",
    AuditEvent.CASE_DROPPED: "dead",
    AuditEvent.CASE_FORGOTTEN: "",
}
"""The status of a case after the event; empty where no row is left."""


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


def contradictions(rows: Iterable[tuple[int, str, str]]) -> list[str]:
    """What rows and log say differently, a sentence each. Pure.

    A case whose row was lost before a salvage was named then.

    Args:
        rows: Cases as (0, local number, status), then the log's entries as (place, event, facts), in order.
    """
    found: dict[str, set[str]] = {}
    last: dict[str, AuditEvent] = {}
    for place, first, second in rows:
        if not place:
            found.setdefault(first, set()).add(second)
        elif first == AuditEvent.OUTBOX_SALVAGED:
            last = {local_no: event for local_no, event in last.items() if local_no in found}
        elif first in _STATUS and (local_no := facts_in(second).get("local_no")):
            last[local_no] = AuditEvent(first)
    said: list[str] = []
    for local_no, event in last.items():
        states, expected = found.get(local_no, set[str]()), _STATUS[event]
        if expected not in states and (expected or states):
            now = f"is {' and '.join(sorted(states))}" if states else "is not there"
            said.append(f"{local_no}: the log's last word is {event}, the case {now}")
    return said
