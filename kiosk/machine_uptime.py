"""The machine's uptime, as Linux counts it."""

import time
from pathlib import Path

from kiosk.domain.lockout import Uptime

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


class MachineUptime:
    """Implements `kiosk.ports.uptime.UptimeClock`."""

    def uptime(self) -> Uptime:
        """Now; the seconds go on while the machine sleeps."""
        return Uptime(_BOOT_ID.read_text(encoding="ascii").strip(), time.clock_gettime(time.CLOCK_BOOTTIME))
