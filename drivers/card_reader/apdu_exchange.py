"""One command to a card and its whole answer: what T=0 makes of it (61 xx, 6C xx) is settled here.

ISO/IEC 7816-3, 12.2: after 61 xx the card holds xx bytes for GET RESPONSE; 6C xx asks for the command with Le = xx.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

Transmit = Callable[[bytes], tuple[bytes, int]]
"""Takes a command, gives the answer's data and its status word (SW1 SW2, 0 where no answer came)."""

OK = 0x9000

_GET_RESPONSE = bytes.fromhex("00C00000")
_HEADER_BYTES = 4
_MOST_ROUNDS = 8  # a card that never comes to an end is left alone


@dataclass(frozen=True, slots=True)
class ApduAnswer:
    """A card's answer.

    Attributes:
        data: What came before the status word; personal, so the repr hides it.
        status: SW1 SW2.
    """

    data: bytes = field(repr=False)
    status: int


def exchange(transmit: Transmit, command: bytes) -> ApduAnswer:
    """The card's answer to `command`, fetched whole. One without end keeps its 61 xx or 6C xx as status."""
    collected, status = b"", 0
    for _ in range(_MOST_ROUNDS):
        data, status = transmit(command)
        collected += data
        announced = bytes([status & 0xFF])
        match status >> 8:
            case 0x61:
                command = _GET_RESPONSE + announced
            case 0x6C:
                command = command[:_HEADER_BYTES] + announced
            case _:
                break
    return ApduAnswer(collected, status)
