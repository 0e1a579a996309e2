"""What the audit log records: a closed list of events, each with its meaning and the facts that it carries.

An auditor asks who did what when, never whose case it was: no fact is personal, and a fact that an event does not
carry is a bug here, not an entry there.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class AuditEvent(StrEnum):
    """As stored; the names never change once released."""

    CASE_ACCEPTED = "case.accepted"
    CASE_DELIVERED = "case.delivered"
    CASE_SHELVED = "case.shelved"
    CASE_RETRIED = "case.retried"
    CASE_DROPPED = "case.dropped"
    CASE_EXPORTED = "case.exported"
    CASE_TAKEN_BACK = "case.taken_back"
    CASE_IMPORTED = "case.imported"
    BUNDLE_IMPORTED = "bundle.imported"
    CASE_FORGOTTEN = "case.forgotten"
    OUTBOX_SALVAGED = "outbox.salvaged"
    CLOCK_CROSSED = "clock.crossed"
    STAFF_ADDED = "staff.added"
    STAFF_LOCKED = "staff.locked"
    STAFF_UNLOCKED = "staff.unlocked"
    STAFF_SIGNED_IN = "staff.signed_in"
    STAFF_REFUSED = "staff.refused"
    STAFF_ACTED = "staff.acted"
    PRINT_BEGUN = "print.begun"
    PRINT_ENDED = "print.ended"


@dataclass(frozen=True, slots=True)
class AuditMeaning:
    """What an event says.

    Attributes:
        meaning: One sentence for the auditor.
        facts: Names of the facts that it carries, all of them, in order.
    """

    meaning: str
    facts: tuple[str, ...]


AUDIT_EVENTS: Mapping[AuditEvent, AuditMeaning] = {
    AuditEvent.CASE_ACCEPTED: AuditMeaning("A resident was told that the case is kept here.", ("local_no", "pages")),
    AuditEvent.CASE_DELIVERED: AuditMeaning("The platform has the case; its content was deleted.", ("local_no",)),
    AuditEvent.CASE_SHELVED: AuditMeaning("The case will not be sent by itself any more.", ("local_no", "code")),
    AuditEvent.CASE_RETRIED: AuditMeaning("Staff put a case from the shelf back into the queue.", ("local_no",)),
    AuditEvent.CASE_DROPPED: AuditMeaning("Staff had the content of a case on the shelf deleted.", ("local_no",)),
    AuditEvent.CASE_EXPORTED: AuditMeaning(
        "Staff took the case along in a sealed bundle; this machine does not send it.", ("local_no", "bundle")
    ),
    AuditEvent.CASE_TAKEN_BACK: AuditMeaning(
        "Staff took the export of the case back; this machine sends it again.", ("local_no", "bundle")
    ),
    AuditEvent.CASE_IMPORTED: AuditMeaning(
        "A case that another machine took in came here in a bundle, to be sent from here.", ("local_no", "bundle")
    ),
    AuditEvent.BUNDLE_IMPORTED: AuditMeaning(
        "A bundle was read in whole; so many cases were new here, so many had been here before.",
        ("bundle", "cases", "known"),
    ),
    AuditEvent.CASE_FORGOTTEN: AuditMeaning(
        "What was left of a delivered case was deleted, its time being over.", ("local_no", "place")
    ),
    AuditEvent.OUTBOX_SALVAGED: AuditMeaning(
        "Staff had a broken database read into a new one; so many cases were read, so many are missing.",
        ("cases", "missing"),
    ),
    AuditEvent.CLOCK_CROSSED: AuditMeaning(
        "This clock came to be more than five minutes off the platform's, or less again; so many seconds behind it.",
        ("offset_s",),
    ),
    AuditEvent.STAFF_ADDED: AuditMeaning(
        "An account of the staff was made by another one, or by none: the first, at enrolment.", ("staff", "role", "by")
    ),
    AuditEvent.STAFF_LOCKED: AuditMeaning("Security locked an account of the staff.", ("staff", "by")),
    AuditEvent.STAFF_UNLOCKED: AuditMeaning(
        "Security unlocked an account, its wrong tries forgotten.", ("staff", "by")
    ),
    AuditEvent.STAFF_SIGNED_IN: AuditMeaning(
        "Somebody of the staff signed in by card, PIN and code.", ("staff", "role")
    ),
    AuditEvent.STAFF_REFUSED: AuditMeaning(
        "Somebody was refused at signing in or at an action; staff 0 is nobody known.", ("staff", "code")
    ),
    AuditEvent.STAFF_ACTED: AuditMeaning(
        "Somebody of the staff was let do this; what came of it is an entry of its own.", ("staff", "role", "action")
    ),
    AuditEvent.PRINT_BEGUN: AuditMeaning("A receipt was begun to be printed.", ("local_no",)),
    AuditEvent.PRINT_ENDED: AuditMeaning("That receipt's printing ended so.", ("print_id", "outcome")),
}


def facts_text(event: AuditEvent, facts: Mapping[str, str]) -> str:
    """The facts of `event` as one line, `name=value` in the catalogue's order.

    Raises:
        ValueError: The facts are not those of the event, or a value would look like more than one fact.
    """
    named = AUDIT_EVENTS[event].facts
    if set(facts) != set(named):
        raise ValueError(f"{event} carries {', '.join(named)}, not {', '.join(facts)}")
    if any(not value.isprintable() or " " in value or "=" in value for value in facts.values()):
        raise ValueError(f"a fact of {event} is not one word")
    return " ".join(f"{name}={facts[name]}" for name in named)


def facts_in(text: str) -> dict[str, str]:
    """The facts in what `facts_text` wrote; of another text, what looks like facts."""
    facts: dict[str, str] = {}
    for fact in text.split():
        name, _, value = fact.partition("=")
        facts[name] = value
    return facts
