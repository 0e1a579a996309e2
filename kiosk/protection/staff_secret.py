"""What staff show besides their card: a PIN, kept as scrypt, and a one-time code by time (TOTP, RFC 6238)."""

import secrets
from hmac import compare_digest
from typing import Final

from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from cryptography.hazmat.primitives.twofactor.totp import TOTP

STEP_S: Final = 30
_SALT, _DIGEST = 16, 32
_COST = 2**15  # 32 MiB and a tenth of a second a try
_SECRET, _DIGITS = 20, 6
_STEPS_AROUND = (0, -1, 1)  # a phone's clock may be half a minute off


def new_pin_digest(pin: str) -> bytes:
    """What is kept of a PIN: a fresh salt and its digest."""
    salt = secrets.token_bytes(_SALT)
    return salt + _scrypt(salt).derive(pin.encode())


def is_pin(pin: str, digest: bytes) -> bool:
    """Whether the digest was made of this PIN."""
    return compare_digest(_scrypt(digest[:_SALT]).derive(pin.encode()), digest[_SALT:])


def new_totp_secret() -> bytes:
    """A secret for the app that shows the codes."""
    return secrets.token_bytes(_SECRET)


def totp_address(secret: bytes, account: str, issuer: str) -> str:
    """The `otpauth:` address of the secret, which an app scans as a QR code."""
    return _totp(secret).get_provisioning_uri(account, issuer)


def step_of(secret: bytes, code: str, now_s: float, last_step: int) -> int | None:
    """The half minute whose code this is, now or beside it; None for a wrong code and for one up to `last_step`.

    Whoever keeps the step that comes back as the last one takes no code twice, whatever the clock says afterwards.
    """
    if len(code) != _DIGITS or not (code.isascii() and code.isdigit()):
        return None
    totp, this_step = _totp(secret), int(now_s) // STEP_S
    for step in (this_step + away for away in _STEPS_AROUND):
        if step > last_step and compare_digest(totp.generate(step * STEP_S), code.encode()):
            return step
    return None


def _totp(secret: bytes) -> TOTP:
    # SHA-1, because it is what the usual apps understand; HMAC does not rest on what SHA-1 has lost
    return TOTP(secret, _DIGITS, SHA1(), STEP_S)  # noqa: S303


def _scrypt(salt: bytes) -> Scrypt:
    return Scrypt(salt=salt, length=_DIGEST, n=_COST, r=8, p=1)
