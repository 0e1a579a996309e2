"""Everything that happens to a code scanner, each as one cycle: pulled, torn, noisy, flooded; and a code after each."""

import time
from pathlib import Path
from queue import Queue

from drivers.code_scanner.scanner_profile import load_scanner_profile
from drivers.code_scanner.supervised_scanner import SupervisedScanner
from drivers.simulators.code_scanner import CodeScannerSimulator
from kiosk.domain.failure import FailureCode
from kiosk.ports.code_scanner import CodeScanned, ScanFailed, ScannerLost, ScannerReady, ScannerReport
from tests.component.supervision.cycles import Cycle

_PATIENCE_S = 10.0
_CODE = "QWY1.a-code-of-one-minute-01"


class ScannerCycles:
    """A scanner on a pseudo-terminal."""

    def __init__(self, folder: Path) -> None:
        self._device = CodeScannerSimulator(folder / "scanner")
        profile = load_scanner_profile("simulated")
        self._scanner = SupervisedScanner(str(self._device.device), profile, retry_s=0.005)
        self._reports: Queue[ScannerReport] = Queue()
        self._scanner.watch()
        self._scanner.start(self._reports.put)
        assert self._next() == ScannerReady()

    def kinds(self) -> tuple[Cycle, ...]:
        return (self.unplugged, self.unplugged_within_a_code, self.noisy, self.flooded)

    def unplugged(self) -> float:
        """Pulled and put back."""
        recovery = self._lose()
        self._scan()
        return recovery

    def unplugged_within_a_code(self) -> float:
        """Half a code belongs to no code that comes later."""
        self._device.tear(_CODE)
        recovery = self._lose()
        self._scan()
        return recovery

    def noisy(self) -> None:
        """Said to be unreadable, once."""
        self._device.noise()
        assert self._next() == ScanFailed(FailureCode.SCAN_UNREADABLE)
        self._scan()

    def flooded(self) -> None:
        """Far more than a code can hold: said to be unreadable, and nothing of it is kept."""
        self._device.flood()
        assert self._next() == ScanFailed(FailureCode.SCAN_UNREADABLE)
        self._scan()

    def close(self) -> None:
        self._scanner.close()
        self._device.close()

    def _scan(self) -> None:
        """A resident's code; watched anew each time, as the next resident would, so that it is no repetition."""
        self._scanner.watch()
        self._device.scan(_CODE)
        assert self._next() == CodeScanned(_CODE)

    def _lose(self) -> float:
        self._device.unplug()
        assert self._next() == ScannerLost(FailureCode.SCANNER_ABSENT)
        self._device.plug()
        since = time.monotonic()
        assert self._next() == ScannerReady()
        return time.monotonic() - since

    def _next(self) -> ScannerReport:
        return self._reports.get(timeout=_PATIENCE_S)
