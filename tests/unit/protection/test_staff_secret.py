"""PINs are kept as scrypt, codes are those of RFC 6238, and no code is taken twice."""

import pytest
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP

from kiosk.protection.staff_secret import is_pin, new_pin_digest, new_totp_secret, step_of, totp_address

SECRET = b"12345678901234567890"  # of RFC 6238, appendix B


def _code(at_s: int, secret: bytes = SECRET) -> str:
    return TOTP(secret, 6, SHA1(), 30).generate(at_s).decode()


def test_a_pin_is_known_by_its_digest_only() -> None:
    digest = new_pin_digest("190724")
    assert is_pin("190724", digest)
    assert not is_pin("190725", digest)
    assert digest != new_pin_digest("190724")
    assert b"190724" not in digest


@pytest.mark.parametrize(("at_s", "eight"), [(59, "94287082"), (1111111109, "07081804"), (20000000000, "65353130")])
def test_codes_are_those_of_the_standard(at_s: int, eight: str) -> None:
    assert step_of(SECRET, eight[-6:], at_s, 0) == at_s // 30


@pytest.mark.parametrize(("away_s", "taken"), [(0, True), (-30, True), (30, True), (-60, False), (60, False)])
def test_a_phone_may_be_half_a_minute_off(away_s: int, taken: bool) -> None:
    assert (step_of(SECRET, _code(1_800_000_000 + away_s), 1_800_000_000, 0) is not None) is taken


def test_a_code_is_taken_once_in_its_window_and_never_after_the_clock_was_turned_back() -> None:
    now = 1_800_000_000
    step = step_of(SECRET, _code(now), now, 0)
    assert step is not None
    assert step_of(SECRET, _code(now), now + 20, step) is None
    assert step_of(SECRET, _code(now - 30), now, step) is None, "an older one that was seen, too"
    assert step_of(SECRET, _code(now - 3600), now - 3600, step) is None
    assert step_of(SECRET, _code(now + 30), now + 30, step) == step + 1


@pytest.mark.parametrize("code", ["", "12345", "1234567", "12345a", "１２３４５６", "000000"])
def test_anything_else_is_no_code(code: str) -> None:
    assert step_of(SECRET, code, 1_800_000_000, 0) is None


def test_the_address_for_the_app_holds_the_secret_and_who_it_is_for() -> None:
    secret = new_totp_secret()
    assert len(secret) == 20
    assert totp_address(secret, "YL-0017 auditor", "Qinwuyuan kiosk").startswith("otpauth://totp/")
