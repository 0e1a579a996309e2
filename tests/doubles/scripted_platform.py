"""A Platform that answers pre-fill from a script and keeps what it was asked; no network, no time."""

from dataclasses import dataclass, field

from kiosk.domain.identity import IdentityCard
from kiosk.ports.platform import NoPrefill, Prefilled


def _shared_data() -> Prefilled:
    return Prefilled({"phone": "13800005620", "residence_community": "田园路社区 和园小区"})


@dataclass(slots=True)
class ScriptedPlatform:
    """Gives `answer` to every pre-fill.

    Attributes:
        answer: What `prefill` returns.
        asked: The item codes it was asked for, in order.
    """

    answer: Prefilled | NoPrefill = field(default_factory=_shared_data)
    asked: list[str] = field(default_factory=list[str])

    def prefill(self, item_code: str, card: IdentityCard) -> Prefilled | NoPrefill:
        self.asked.append(item_code)
        return self.answer
