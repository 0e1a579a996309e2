"""Port: where a kiosk shows what is wrong with it, for whoever looks after it. Calls block for a disk write."""

from typing import Protocol

from kiosk.domain.failure import FailureCode


class FaultBoard(Protocol):
    """Holds what stands now."""

    def show(self, faults: tuple[FailureCode, ...]) -> None:
        """Exactly these stand from now on."""
        ...
