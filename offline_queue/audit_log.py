"""The audit log in the outbox's database, so that what happened and the record of it are one transaction."""

from collections.abc import Iterator, Mapping

from kiosk.domain.audit import AuditEvent, facts_text
from kiosk.protection.audit_chain import GENESIS, AuditLink, link_after
from offline_queue.database import Database


def record(database: Database, at: str, event: AuditEvent, facts: Mapping[str, str]) -> None:
    """Append an entry; inside the transaction of what it records."""
    last: tuple[int, str] | None = database.execute("audit_head").fetchone()
    sequence, previous = last or (0, GENESIS)
    link = link_after(previous, sequence + 1, at, event, facts_text(event, facts))
    database.execute(
        "add_audit",
        {"sequence": link.sequence, "at": link.at, "event": link.event, "facts": link.facts, "digest": link.digest},
    )


def links(database: Database) -> Iterator[AuditLink]:
    """Every entry, oldest first."""
    for row in database.execute("audit_links"):
        yield AuditLink(*row)
