"""The simulated A4 printer: a real cupsd with one queue, whose backend runs out of paper, jams and so on at a word."""

import json
import shutil
import tempfile
from enum import StrEnum
from pathlib import Path

import cups

from drivers.simulators.private_cupsd import PrivateCupsd
from kiosk.config.schema import SIMULATED_QUEUE

_BACKEND = Path(__file__).with_name("a4_backend.py")
_PRINTERS = """<DefaultPrinter {queue}>
Info Simulated A4 printer
DeviceURI qwy:{folder}
State Idle
Type 4
Accepting Yes
Shared No
JobSheets none none
ErrorPolicy abort-job
OpPolicy default
</DefaultPrinter>
"""


class A4Fault(StrEnum):
    """What can be wrong with it; all can be at once."""

    PAPER_OUT = "paper-out"
    PAPER_LOW = "paper-low"
    TONER_LOW = "toner-low"
    TONER_OUT = "toner-out"
    JAM = "jam"
    COVER_OPEN = "cover-open"
    TRAY_FULL = "full"
    OFFLINE = "off"
    STRANGE = "odd"
    SLOW = "slow"
    REJECT = "reject"


class VirtualDocumentPrinter:
    """Runs from construction until `close`.

    Args:
        sheets: Where the printed pages lie, as PDF; in a folder of its own without.
        slow_s: How long a page takes while it is slow.

    Raises:
        CupsdError: There is no cupsd, or it does not start.
    """

    def __init__(self, sheets: Path | None = None, slow_s: float = 5.0) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="a4-"))
        self._faults: set[A4Fault] = set()
        self._slow_s = slow_s
        device = self._folder / "device"
        device.mkdir()
        self.sheets = sheets or device / "sheets"
        self.sheets.mkdir(parents=True, exist_ok=True)
        if sheets:
            (device / "sheets").symlink_to(sheets.absolute())
        self._panel = device / "panel.json"
        self._show()
        printers = _PRINTERS.format(queue=SIMULATED_QUEUE, folder=device)
        self.cupsd = PrivateCupsd(self._folder, printers, {"qwy": _BACKEND})
        try:
            self.cupsd.start()
        except OSError:
            self._tidy()
            raise

    @property
    def server(self) -> str:
        """Where it is reached: the path of a socket."""
        return str(self.cupsd.socket)

    @property
    def printed(self) -> tuple[Path, ...]:
        """The sheets in its tray, in order."""
        return tuple(sorted(self.sheets.glob("*.pdf")))

    def set(self, fault: A4Fault) -> None:
        """From now on this is wrong."""
        self._faults.add(fault)
        self._show()

    def clear(self) -> None:
        """Everything is in order again."""
        self._faults.clear()
        self._show()

    def stop_queue(self) -> None:
        """Somebody stops the queue, as cupsdisable does."""
        self._connection().disablePrinter(SIMULATED_QUEUE, reason="stopped by hand")

    def start_queue(self) -> None:
        """And lets it go on."""
        self._connection().enablePrinter(SIMULATED_QUEUE)

    def jobs_known(self) -> int:
        """How many jobs the server still remembers, ended ones too."""
        return len(self._connection().getJobs(which_jobs="all"))

    def close(self) -> None:
        """Stop, and leave nothing but the sheets, where they have a folder."""
        self.cupsd.stop()
        self._tidy()

    def _show(self) -> None:
        part = self._panel.with_suffix(".part")
        part.write_text(
            json.dumps({"faults": " ".join(sorted(self._faults)), "slow_s": self._slow_s}), encoding="utf-8"
        )
        part.replace(self._panel)

    def _connection(self) -> cups.Connection:
        return cups.Connection(host=self.server)

    def _tidy(self) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)
