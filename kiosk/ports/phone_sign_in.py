"""Vocabulary of the sign-in by phone: what the platform answers; see `kiosk.ports.platform.Platform`."""

from dataclasses import dataclass, field

from kiosk.domain.failure import FailureCode
from kiosk.domain.identity import PhoneIdentity


@dataclass(frozen=True, slots=True)
class QrOpened:
    """A code to show. The repr hides both words.

    Attributes:
        qr_id: The terminal asks by it who has confirmed; no phone ever sees it.
        address: What the code says, opaque: it tells the terminal's question to a phone, and nothing about anybody.
    """

    qr_id: str = field(repr=False)
    address: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NoQr:
    """There is no code to show."""

    code: FailureCode


@dataclass(frozen=True, slots=True)
class PhoneWaiting:
    """Nobody has confirmed yet; `seen` when a phone has opened the address."""

    seen: bool


@dataclass(frozen=True, slots=True)
class PhoneConfirmed:
    """The holder has confirmed on the phone, or showed a code that was good."""

    identity: PhoneIdentity = field(repr=False)


@dataclass(frozen=True, slots=True)
class QrEnded:
    """The code that is shown serves nobody any more: declined on the phone (PHONE_REFUSED) or expired."""

    code: FailureCode


@dataclass(frozen=True, slots=True)
class PhoneUnknown:
    """The platform did not say; asking again may help."""

    code: FailureCode


@dataclass(frozen=True, slots=True)
class CodeNotTaken:
    """The code that was scanned signs nobody in: used, expired, unknown, or the platform did not answer."""

    code: FailureCode


PhoneReport = QrOpened | NoQr | PhoneWaiting | PhoneConfirmed | QrEnded | PhoneUnknown | CodeNotTaken
