"""What a simulated card is to the slot that it lies in."""

from typing import Protocol


class CardProgram(Protocol):
    """What runs on a card. Called from the slot's thread only."""

    @property
    def atr(self) -> bytes:
        """The answer to reset."""
        ...

    def reset(self) -> None:
        """Power went, or came, or the reset line was pulled."""
        ...

    def answer(self, apdu: bytes) -> bytes:
        """Data and status word."""
        ...
