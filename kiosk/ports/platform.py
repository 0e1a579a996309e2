"""Port: what the kiosk asks the Qinwuyuan platform while a resident waits. Everything else goes by the outbox."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from kiosk.domain.document import IssuedCertificate, IssuedPdf
from kiosk.domain.failure import FailureCode
from kiosk.domain.holder import Holder
from kiosk.domain.holder_case import HolderCase
from kiosk.ports.phone_sign_in import CodeNotTaken, NoQr, PhoneConfirmed, PhoneUnknown, PhoneWaiting, QrEnded, QrOpened


@dataclass(frozen=True, slots=True)
class Prefilled:
    """Shared data about the card's holder, by `shared_key`. The repr hides them."""

    values: Mapping[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class NoPrefill:
    """The platform gave nothing; the form stays usable."""

    code: FailureCode


@dataclass(frozen=True, slots=True)
class CasesFound:
    """The holder's cases from every channel, newest first. The repr hides them."""

    cases: tuple[HolderCase, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class NoCases:
    """The platform did not say; there may be cases."""

    code: FailureCode


@dataclass(frozen=True, slots=True)
class ResultFound:
    """What came of a case, to be printed. The repr hides it."""

    case_no: str
    result: IssuedCertificate | IssuedPdf = field(repr=False)


@dataclass(frozen=True, slots=True)
class NoResult:
    """There is nothing to print (RESULT_ABSENT), or the platform did not say."""

    case_no: str
    code: FailureCode


class Platform(Protocol):
    """Blocking calls with a time budget, made on a thread of the runner's."""

    def prefill(self, item_code: str, card: Holder) -> Prefilled | NoPrefill:
        """Sign the holder in, unless a phone has, and fetch the item's shared data, within the configured budget."""
        ...

    def cases(self, card: Holder) -> CasesFound | NoCases:
        """Sign the holder in, unless a phone has, and fetch the holder's cases, within the configured budget."""
        ...

    def result(self, card: Holder, case_no: str) -> ResultFound | NoResult:
        """Sign the holder in, unless a phone has, and fetch what came of a case, within the configured budget."""
        ...

    def open_qr(self) -> QrOpened | NoQr:
        """Ask for a code that a phone can confirm on, within the configured budget."""
        ...

    def ask_phone(self, qr_id: str) -> PhoneWaiting | PhoneConfirmed | QrEnded | PhoneUnknown:
        """Whether somebody has confirmed on this code, within the configured budget."""
        ...

    def redeem_code(self, code: str) -> PhoneConfirmed | CodeNotTaken:
        """Sign in the holder of a one-time code, within the configured budget. A code serves once."""
        ...
