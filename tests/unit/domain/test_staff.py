"""Who may do what: the whole table, and that nobody gets a role from who has no right to give it."""

import pytest

from kiosk.domain.staff import MAY, Role, SignedIn, StaffAction, is_good_pin, may_add

TECHNICIAN, SECURITY, AUDITOR = Role.TECHNICIAN, Role.SECURITY, Role.AUDITOR
NOBODY: frozenset[Role] = frozenset()


def test_every_action_is_somebodys_and_no_role_does_everything() -> None:
    assert MAY.keys() == set(StaffAction)
    assert all(MAY.values())
    assert all(any(role not in may for may in MAY.values()) for role in Role)


def test_who_deletes_does_not_send_and_who_reads_the_log_changes_nothing() -> None:
    assert MAY[StaffAction.DROP_CASE].isdisjoint(MAY[StaffAction.RETRY_CASE])
    assert [action for action, may in MAY.items() if AUDITOR in may] == [StaffAction.READ_AUDIT]
    assert not any(TECHNICIAN in may for action, may in MAY.items() if action.startswith("staff."))


@pytest.mark.parametrize(
    ("by", "role", "present", "may"),
    [
        (None, TECHNICIAN, NOBODY, True),
        (None, SECURITY, NOBODY, False),
        (None, AUDITOR, NOBODY, False),
        (None, TECHNICIAN, {TECHNICIAN}, False),
        (None, TECHNICIAN, {SECURITY}, False),
        (TECHNICIAN, SECURITY, {TECHNICIAN}, True),
        (TECHNICIAN, SECURITY, {TECHNICIAN, SECURITY}, False),
        (TECHNICIAN, TECHNICIAN, {TECHNICIAN}, False),
        (TECHNICIAN, AUDITOR, {TECHNICIAN}, False),
        (AUDITOR, SECURITY, {TECHNICIAN, AUDITOR}, False),
        (AUDITOR, AUDITOR, {AUDITOR}, False),
        (SECURITY, TECHNICIAN, {SECURITY}, True),
        (SECURITY, SECURITY, {SECURITY}, True),
        (SECURITY, AUDITOR, {SECURITY}, True),
    ],
)
def test_who_may_make_whom(by: Role | None, role: Role, present: set[Role], may: bool) -> None:
    assert may_add(SignedIn(1, by) if by else None, role, frozenset(present)) is may


@pytest.mark.parametrize(
    ("pin", "good"),
    [
        ("190724", True),
        ("112233", True),
        ("123457", True),
        ("901234567812", True),
        ("12345", False),
        ("1907241907241", False),
        ("111111", False),
        ("123456", False),
        ("654321", False),
        ("789012", False),
        ("19072a", False),
        ("１９０７２４", False),
        ("", False),
    ],
)
def test_a_pin_that_is_tried_first_is_not_taken(pin: str, good: bool) -> None:
    assert is_good_pin(pin) is good
