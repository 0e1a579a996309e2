"""Port: how long the machine has been on, which nobody can set."""

from typing import Protocol

from kiosk.domain.lockout import Uptime


class UptimeClock(Protocol):
    """Time since the machine was started."""

    def uptime(self) -> Uptime:
        """Now."""
        ...
