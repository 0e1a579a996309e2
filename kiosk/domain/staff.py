"""Who works at a kiosk besides residents: three roles, and which of them may do what. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from kiosk.domain.failure import FailureCode


class Role(StrEnum):
    """Three hands, none of which can do another's work. As stored; never renamed."""

    TECHNICIAN = "technician"
    SECURITY = "security"
    AUDITOR = "auditor"


class StaffAction(StrEnum):
    """What staff do that changes something or shows what is not everybody's. As in the audit log; never renamed."""

    RETRY_CASE = "case.retry"
    DROP_CASE = "case.drop"
    EXPORT_CASES = "cases.export"
    IMPORT_CASES = "cases.import"
    TAKE_BACK_CASES = "cases.take_back"
    READ_AUDIT = "audit.read"
    ADD_STAFF = "staff.add"
    LOCK_STAFF = "staff.lock"
    UNLOCK_STAFF = "staff.unlock"


MAY: Mapping[StaffAction, frozenset[Role]] = {
    StaffAction.RETRY_CASE: frozenset({Role.TECHNICIAN}),
    StaffAction.DROP_CASE: frozenset({Role.SECURITY}),
    StaffAction.EXPORT_CASES: frozenset({Role.TECHNICIAN}),
    StaffAction.IMPORT_CASES: frozenset({Role.TECHNICIAN}),
    StaffAction.TAKE_BACK_CASES: frozenset({Role.TECHNICIAN}),
    StaffAction.READ_AUDIT: frozenset({Role.AUDITOR, Role.SECURITY}),
    StaffAction.ADD_STAFF: frozenset({Role.SECURITY}),
    StaffAction.LOCK_STAFF: frozenset({Role.SECURITY}),
    StaffAction.UNLOCK_STAFF: frozenset({Role.SECURITY}),
}
"""Which roles may do what: all of it stands here."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Somebody of the staff, shown by card, PIN and code.

    Attributes:
        number: Of the account; staff have no names here.
        role: What they may do.
    """

    number: int
    role: Role


@dataclass(frozen=True, slots=True)
class StaffRefused:
    """Nothing was done.

    Attributes:
        code: Why.
        wait_s: Seconds after which it may be tried again; 0 where waiting does not help.
    """

    code: FailureCode
    wait_s: float = 0.0


def may_add(by: SignedIn | None, role: Role, present: frozenset[Role]) -> bool:
    """Whether an account with `role` may be added by somebody, where accounts with the roles `present` are there.

    The first of all is a technician, at enrolment; a technician adds the first of security, who add all others.
    """
    if by is None:
        return not present and role is Role.TECHNICIAN
    if by.role in MAY[StaffAction.ADD_STAFF]:
        return True
    return by.role is Role.TECHNICIAN and role is Role.SECURITY and Role.SECURITY not in present


_SHORTEST_PIN, _LONGEST_PIN = 6, 12


def is_good_pin(pin: str) -> bool:
    """Whether a PIN may be taken: 6 to 12 digits, neither one digit only nor a run of them up or down."""
    if not (pin.isascii() and pin.isdigit() and _SHORTEST_PIN <= len(pin) <= _LONGEST_PIN):
        return False
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    return len(steps) > 1 or not steps <= {0, 1, 9}
