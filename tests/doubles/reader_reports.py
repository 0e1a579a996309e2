"""Collects what a card reader reports, and waits for it without sleeping."""

from threading import Condition

from kiosk.ports.card_reader import ReaderReport


class ReaderReports:
    """The reports in order; pass `take` to `CardReader.start`."""

    def __init__(self) -> None:
        self._arrived = Condition()
        self._reports: list[ReaderReport] = []
        self._seen = 0

    def take(self, report: ReaderReport) -> None:
        with self._arrived:
            self._reports.append(report)
            self._arrived.notify_all()

    def next(self, timeout_s: float = 10.0) -> ReaderReport:
        """The next report not yet looked at; fails the test when none comes."""
        with self._arrived:
            if not self._arrived.wait_for(lambda: len(self._reports) > self._seen, timeout_s):
                raise AssertionError(f"no further report after {self._reports[: self._seen]}")
            self._seen += 1
            return self._reports[self._seen - 1]

    def quiet_for(self, duration_s: float) -> bool:
        """Whether nothing further is reported for so long."""
        with self._arrived:
            return not self._arrived.wait_for(lambda: len(self._reports) > self._seen, duration_s)
