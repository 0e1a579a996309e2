"""An account of the staff as it is stored: everything but its number and its card's digest is sealed."""

import json
from dataclasses import dataclass, field

from kiosk.domain.lockout import Lockout, Uptime
from kiosk.domain.staff import Role
from kiosk.protection.envelope import Envelope, SealBrokenError


@dataclass(frozen=True, slots=True)
class StaffAccount:
    """One account. The repr hides its secrets.

    Attributes:
        role: What its holder may do.
        pin_digest: Of the PIN.
        totp_secret: Shared with the app that shows the codes.
        last_step: The half minute whose code was taken last.
        is_locked: Until security unlocks it.
        lockout: Wrong tries in a row, or None.
    """

    role: Role
    pin_digest: bytes = field(repr=False)
    totp_secret: bytes = field(repr=False)
    last_step: int = 0
    is_locked: bool = False
    lockout: Lockout | None = None


def seal_account(envelope: Envelope, card_digest: str, account: StaffAccount) -> bytes:
    """The account, bound to its card."""
    lockout = account.lockout
    document = {
        "role": account.role,
        "pin": account.pin_digest.hex(),
        "totp": account.totp_secret.hex(),
        "last_step": account.last_step,
        "locked": account.is_locked,
        "lockout": [lockout.tries, lockout.since.boot_id, lockout.since.seconds] if lockout else None,
    }
    return envelope.seal(json.dumps(document).encode(), f"staff {card_digest}")


def open_account(envelope: Envelope, card_digest: str, sealed: bytes) -> StaffAccount:
    """Raises SealBrokenError, also where what was sealed is no account."""
    try:
        document = json.loads(envelope.open(sealed, f"staff {card_digest}"))
        told = document["lockout"]
        return StaffAccount(
            Role(document["role"]),
            bytes.fromhex(document["pin"]),
            bytes.fromhex(document["totp"]),
            int(document["last_step"]),
            bool(document["locked"]),
            Lockout(int(told[0]), Uptime(str(told[1]), float(told[2]))) if told else None,
        )
    except (ValueError, KeyError, TypeError, IndexError):
        raise SealBrokenError from None
