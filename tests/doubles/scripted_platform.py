"""A Platform that answers from a script and keeps what it was asked; no network, no time."""

from dataclasses import dataclass, field

from kiosk.domain.failure import FailureCode
from kiosk.domain.holder import Holder
from kiosk.ports.phone_sign_in import CodeNotTaken, NoQr, PhoneConfirmed, PhoneUnknown, PhoneWaiting, QrEnded, QrOpened
from kiosk.ports.platform import CasesFound, NoCases, NoPrefill, NoResult, Prefilled, ResultFound
from tests.doubles.holder_cases import CASES


def _shared_data() -> Prefilled:
    return Prefilled({"phone": "13800005620", "residence_community": "田园路社区 和园小区"})


@dataclass(slots=True)
class ScriptedPlatform:
    """Gives `answer` to every pre-fill, `found` to every look at own cases, `phone` to who asks for a phone.

    Attributes:
        answer: What `prefill` returns.
        found: What `cases` returns.
        phone: What `ask_phone` returns for the code that was opened last, and `redeem_code` for `good_code`.
        qr: What `open_qr` returns.
        good_code: The one-time code that signs in, once.
        asked: The item codes it was asked for, in order; "cases" for the holder's.
    """

    answer: Prefilled | NoPrefill = field(default_factory=_shared_data)
    found: CasesFound | NoCases = field(default_factory=lambda: CasesFound(CASES))
    phone: PhoneWaiting | PhoneConfirmed | QrEnded | PhoneUnknown = field(
        default_factory=lambda: PhoneWaiting(seen=False)
    )
    qr: QrOpened | NoQr = field(default_factory=lambda: QrOpened("qr-1", "https://phone.invalid/q/opaque-token"))
    good_code: str = ""
    asked: list[str] = field(default_factory=list[str])

    def cases(self, card: Holder) -> CasesFound | NoCases:
        self.asked.append("cases")
        return self.found

    def result(self, card: Holder, case_no: str) -> ResultFound | NoResult:
        self.asked.append("result")
        return NoResult(case_no, FailureCode.RESULT_ABSENT)

    def prefill(self, item_code: str, card: Holder) -> Prefilled | NoPrefill:
        self.asked.append(item_code)
        return self.answer

    def open_qr(self) -> QrOpened | NoQr:
        self.asked.append("qr")
        return self.qr

    def ask_phone(self, qr_id: str) -> PhoneWaiting | PhoneConfirmed | QrEnded | PhoneUnknown:
        self.asked.append("phone")
        known = isinstance(self.qr, QrOpened) and qr_id == self.qr.qr_id
        return self.phone if known else QrEnded(FailureCode.PHONE_TIMED_OUT)

    def redeem_code(self, code: str) -> PhoneConfirmed | CodeNotTaken:
        self.asked.append("code")
        if code != self.good_code:
            return CodeNotTaken(FailureCode.CODE_FOREIGN)
        self.good_code = ""
        return self.phone if isinstance(self.phone, PhoneConfirmed) else CodeNotTaken(FailureCode.CODE_USED)
