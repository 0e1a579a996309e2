"""The scanner on a serial line as the kiosk sees it: one worker thread that opens it, reads it and opens it again.

A scanner says nothing of itself: there is one while its device can be opened and read. A cable pulled out of a USB port
shows at once; one pulled out of an RS-232 port cannot be seen by anybody.
"""

import logging
import time
from collections.abc import Callable
from threading import Event, Lock, Thread

from drivers.code_scanner.scan_burst import Burst, BurstDecoder, Garbled, Scanned
from drivers.code_scanner.scanner_profile import ScannerProfile
from drivers.line import LineError
from drivers.serial_line import SerialLine
from kiosk.domain.failure import FailureCode
from kiosk.ports.code_scanner import CodeScanned, ScanFailed, ScannerLost, ScannerReady, ScannerReport

_log = logging.getLogger(__name__)

_LISTEN_S = 0.05
_CLOSE_S = 5.0


class SupervisedScanner:
    """A `kiosk.ports.code_scanner.CodeScanner`.

    Args:
        device: Path of the serial device.
        profile: Model.
        retry_s: Pause between two tries to open a device that is not there.
    """

    def __init__(self, device: str, profile: ScannerProfile, *, retry_s: float = 0.5) -> None:
        self._device = device
        self._profile = profile
        self._retry_s = retry_s
        self._closing = Event()
        self._lock = Lock()
        self._watching = False
        self._decoder = BurstDecoder(profile.rules)
        self._thread: Thread | None = None
        # From here on the worker's own.
        self._report: Callable[[ScannerReport], None] = lambda _: None
        self._line: SerialLine | None = None
        self._ready: bool | None = None

    def start(self, report: Callable[[ScannerReport], None]) -> None:
        """Begin supervision on a thread of its own. A second call does nothing."""
        if self._thread is None:
            self._report = report
            self._thread = Thread(target=self._supervise, name="code-scanner", daemon=True)
            self._thread.start()

    def watch(self) -> None:
        """Report codes from now on; what had begun before belongs to nobody."""
        with self._lock:
            self._decoder.forget()
            self._watching = True

    def rest(self) -> None:
        """Report no further code."""
        with self._lock:
            self._decoder.forget()
            self._watching = False

    def close(self) -> None:
        """End the worker and give the line back. Safe to repeat."""
        self._closing.set()
        if self._thread is not None:
            self._thread.join(_CLOSE_S)

    def _supervise(self) -> None:
        try:
            while not self._closing.is_set():
                try:
                    self._listen()
                except LineError:
                    self._lose()
                    self._closing.wait(self._retry_s)
        finally:
            if self._line is not None:
                self._line.close()

    def _listen(self) -> None:
        line = self._line = self._line or SerialLine(self._device, self._profile.baud)
        if not self._ready:
            self._ready = True
            _log.info("code scanner ready")
            self._report(ScannerReady())
        data = line.receive(_LISTEN_S)
        with self._lock:
            now_s = time.monotonic()
            bursts = self._decoder.feed(data, now_s) if data else self._decoder.pause(now_s)
            heard = bursts if self._watching else []
        for burst in heard:
            self._report(_report_of(burst))

    def _lose(self) -> None:
        if self._line is not None:
            self._line.close()
            self._line = None
        with self._lock:
            self._decoder.forget()
        if self._ready is not False:
            self._ready = False
            _log.warning("code scanner lost")
            self._report(ScannerLost(FailureCode.SCANNER_ABSENT))


def _report_of(burst: Burst) -> ScannerReport:
    match burst:
        case Scanned(text=text):
            return CodeScanned(text)
        case Garbled(fault=fault):
            _log.info("a scan is no code: %s", fault)
            return ScanFailed(FailureCode.SCAN_UNREADABLE)
