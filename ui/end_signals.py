"""SIGTERM and SIGINT heard at once. Qt's loop waits in C, where Python's handlers do not run until something happens.

Python writes a byte into a socket when a signal comes; the notifier on its other end wakes the loop.
"""

import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Slot

_BYTES = 64


class EndSignals(QObject):
    """Calls `act` on Qt's thread when this process is told to end, until `close`. Make it on the main thread."""

    def __init__(self, act: Callable[[], None]) -> None:
        super().__init__()
        self._ours, self._pythons = socket.socketpair()
        self._ours.settimeout(0)
        self._pythons.settimeout(0)
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        self._wakeup_before = signal.set_wakeup_fd(self._pythons.fileno(), warn_on_full_buffer=False)

        def handle(_number: int, _frame: FrameType | None) -> None:
            act()

        self._handlers_before = {name: signal.signal(name, handle) for name in (signal.SIGTERM, signal.SIGINT)}

    def close(self) -> None:
        """Leave signals as they were."""
        for name, handler in self._handlers_before.items():
            signal.signal(name, handler)
        signal.set_wakeup_fd(self._wakeup_before)
        self._notifier.setEnabled(False)
        self._ours.close()
        self._pythons.close()

    @Slot()
    def _wake(self) -> None:
        """Python runs its handlers before it comes here."""
        self._ours.recv(_BYTES)
