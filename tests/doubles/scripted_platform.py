"""A Platform that answers from a script and keeps what it was asked; no network, no time."""

from dataclasses import dataclass, field

from kiosk.domain.identity import IdentityCard
from kiosk.ports.platform import CasesFound, NoCases, NoPrefill, Prefilled
from tests.doubles.holder_cases import CASES


def _shared_data() -> Prefilled:
    return Prefilled({"phone": "13800005620", "residence_community": "田园路社区 和园小区"})


@dataclass(slots=True)
class ScriptedPlatform:
    """Gives `answer` to every pre-fill, `found` to every look at own cases.

    Attributes:
        answer: What `prefill` returns.
        found: What `cases` returns.
        asked: The item codes it was asked for, in order; "cases" for the holder's.
    """

    answer: Prefilled | NoPrefill = field(default_factory=_shared_data)
    found: CasesFound | NoCases = field(default_factory=lambda: CasesFound(CASES))
    asked: list[str] = field(default_factory=list[str])

    def cases(self, card: IdentityCard) -> CasesFound | NoCases:
        self.asked.append("cases")
        return self.found

    def prefill(self, item_code: str, card: IdentityCard) -> Prefilled | NoPrefill:
        self.asked.append(item_code)
        return self.answer
