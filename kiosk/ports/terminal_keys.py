"""Port: what keeps the key of this machine, under which everything that must stay secret here is sealed."""

from dataclasses import dataclass, field
from typing import Protocol

from kiosk.domain.failure import FailureCode


@dataclass(frozen=True, slots=True)
class DeviceKey:
    """The key, in memory. The repr hides it."""

    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class NoDeviceKey:
    """The key cannot be had now. It is never replaced: what is sealed needs this one.

    Attributes:
        code: Why.
        reason: What was found, for staff; no secret.
    """

    code: FailureCode
    reason: str


class TerminalKeys(Protocol):
    """Keeps one key for good, and gives it to whoever runs as the kiosk's user on this machine."""

    def device_key(self) -> DeviceKey | NoDeviceKey:
        """The key, drawn and stored durably at the first call on this machine; 16 bytes. May take a second.

        Raises:
            OSError: The data folder can neither be read nor written.
        """
        ...
