"""What a technician scans or types at night becomes the slip that the admin wrote, or nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.platform_client.enrolment_slip import EnrolmentSlip, slip_in, slip_of, slip_text

DIGEST = "sm3:" + "0123456789abcdef" * 4
CODE = "K7QF-92MD-4TZ8-XB3A"
SLIP = EnrolmentSlip("https://platform.example/terminal/v1", DIGEST, CODE)


def test_what_is_written_is_read_again() -> None:
    assert slip_in(slip_text(SLIP)) == SLIP
    assert slip_in(f"  {slip_text(SLIP)}\r\n") == SLIP
    assert CODE not in repr(SLIP)


@pytest.mark.parametrize(
    "typed", ["k7qf92md4tz8xb3a", "K7QF 92MD 4TZ8 XB3A", " k7qf-92md-4tz8-xb3a ", "K7QF-92MD-4TZ8-XB3A"]
)
def test_a_code_may_be_typed_in_any_way(typed: str) -> None:
    assert slip_of(SLIP.address, DIGEST, typed) == SLIP


def test_letters_that_look_like_digits_are_read_as_these() -> None:
    slip = slip_of(SLIP.address, DIGEST, "OIL0-1111-2222-3333")
    assert slip is not None
    assert slip.code == "0110-1111-2222-3333"


@pytest.mark.parametrize("grouping", [" ", ":", "-"])
def test_a_digest_may_be_typed_in_groups_and_capitals(grouping: str) -> None:
    digits = DIGEST.removeprefix("sm3:").upper()
    typed = "SM3:" + grouping.join(digits[start : start + 4] for start in range(0, 64, 4))
    assert slip_of(SLIP.address, typed, CODE) == SLIP


@pytest.mark.parametrize(
    ("address", "digest", "code"),
    [
        ("http://platform.example", DIGEST, CODE),
        ("platform.example", DIGEST, CODE),
        (SLIP.address, "-", CODE),
        (SLIP.address, "", CODE),
        (SLIP.address, DIGEST[:-1], CODE),
        (SLIP.address, DIGEST + "0", CODE),
        (SLIP.address, DIGEST.replace("sm3", "md5"), CODE),
        (SLIP.address, DIGEST, "  "),
    ],
)
def test_what_cannot_be_right_is_no_slip(address: str, digest: str, code: str) -> None:
    assert slip_of(address, digest, code) is None


def test_this_very_machine_needs_no_authority() -> None:
    assert slip_of("http://127.0.0.1:8610", "-", "DEMO-ENROL-0001") == EnrolmentSlip(
        "http://127.0.0.1:8610", "-", "DEMO-ENROL-0001"
    )


@given(st.text())
def test_any_other_text_is_no_slip(scanned: str) -> None:
    assert slip_in(scanned) is None
