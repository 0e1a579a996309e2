"""An open hidraw device: a frame goes out in reports, and what comes in reports comes out as bytes."""

import fcntl
import os
import select
from pathlib import Path

from drivers.card_reader.hid_report import ReportShape
from drivers.line import LineError

_AT_ONCE_MS = 0


def open_hidraw(device: Path) -> int:
    """A handle to the device, ours alone.

    Raises:
        OSError: It is not there, in use, or not to be opened by this user.
    """
    handle = os.open(device, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(handle)
        raise
    return handle


class HidLine:
    """A `Line` over an open hidraw device.

    Args:
        handle: What `open_hidraw` gave; given back by `close`.
        shape: How the model cuts its frames.
    """

    def __init__(self, handle: int, shape: ReportShape) -> None:
        self._handle = handle
        self._shape = shape
        self._poll = select.poll()
        self._poll.register(handle, select.POLLIN)

    def send(self, data: bytes) -> None:
        """Throw away the reports that came unasked, then send."""
        while self._report(_AT_ONCE_MS):
            pass
        for report in self._shape.reports_of(data):
            try:
                os.write(self._handle, report)
            except OSError as error:
                raise LineError from error

    def receive(self, timeout_s: float) -> bytes:
        """What one report brought, waiting for it at most `timeout_s`; empty when none came."""
        report = self._report(round(timeout_s * 1000))
        return self._shape.content_of(report)

    def close(self) -> None:
        """Give the handle back."""
        os.close(self._handle)

    def _report(self, timeout_ms: int) -> bytes:
        try:
            events = self._poll.poll(timeout_ms)
            if not events:
                return b""
            report = os.read(self._handle, self._shape.most_bytes) if events[0][1] & select.POLLIN else b""
        except BlockingIOError:
            return b""
        except OSError as error:
            raise LineError from error
        if not report:
            raise LineError("the device went away")
        return report
