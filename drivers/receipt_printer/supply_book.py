"""The counts of a printer's supplies in a file, so that they outlive the program. Holds numbers only, nobody's data."""

import dataclasses
import json
import logging
from collections.abc import Callable
from datetime import date
from pathlib import Path

from drivers.receipt_printer.profile import PrinterProfile
from drivers.receipt_printer.supplies import Forecast, Supplies, forecast

_log = logging.getLogger(__name__)


class SupplyBook:
    """Counts and remembers. Used by one thread; a disk that fails costs the memory, never a receipt.

    Args:
        path: JSON file; made with the first count.
        profile: The model.
        today: The day at the station.
    """

    def __init__(self, path: Path, profile: PrinterProfile, today: Callable[[], date] = date.today) -> None:
        self._path = path
        self._profile = profile
        self._today = today
        self.supplies = _read(path)

    @property
    def forecast(self) -> Forecast:
        """How long roll and knife will last."""
        return forecast(self.supplies, self._profile, self._today())

    def note_receipt(self, paper_mm: int) -> None:
        """A receipt was sent to the printer."""
        self._keep(self.supplies.after_receipt(paper_mm, self._profile, self._today()))

    def note_new_roll(self) -> None:
        """A new roll was put in."""
        self._keep(self.supplies.with_new_roll(self._today()))

    def _keep(self, supplies: Supplies) -> None:
        self.supplies = supplies
        record = dataclasses.asdict(supplies)
        record["roll_since"] = supplies.roll_since.isoformat() if supplies.roll_since else None
        fresh = self._path.with_suffix(".new")
        try:
            fresh.write_text(json.dumps(record), encoding="utf-8")
            fresh.replace(self._path)
        except OSError as error:
            _log.warning("supplies are counted but not kept: %s", error.strerror)


def _read(path: Path) -> Supplies:
    """The counts in the file; none where there is no file yet, or one that cannot be understood."""
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
        since = record.pop("roll_since")
        counts = {name: int(count) for name, count in record.items()}
        return Supplies(date.fromisoformat(since) if since else None, **counts)
    except FileNotFoundError:
        return Supplies()
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        _log.warning("the counts of supplies cannot be read and begin again")
        return Supplies()
