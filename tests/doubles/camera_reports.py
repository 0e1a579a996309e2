"""Collects what a document camera reports and shows, and waits for it without sleeping."""

from collections.abc import Callable
from threading import Condition

from kiosk.domain.material import PageImage
from kiosk.ports.camera import CameraReport, PageCaptured, PreviewFrame


class CameraReports:
    """The reports in order and the newest frame; pass `take` and `show` to `Camera.start`."""

    def __init__(self) -> None:
        self._arrived = Condition()
        self.reports: list[CameraReport] = []
        self.frame: PreviewFrame | None = None
        self.frames = 0

    def take(self, report: CameraReport) -> None:
        with self._arrived:
            self.reports.append(report)
            self._arrived.notify_all()

    def show(self, frame: PreviewFrame) -> None:
        with self._arrived:
            self.frame = frame
            self.frames += 1
            self._arrived.notify_all()

    def said(self, *wanted: CameraReport, timeout_s: float = 15.0) -> None:
        """Wait until each of `wanted` was reported."""
        self.wait(lambda: all(report in self.reports for report in wanted), timeout_s)

    def page(self, timeout_s: float = 15.0) -> PageImage:
        """The newest photograph, waited for."""
        self.wait(lambda: any(isinstance(report, PageCaptured) for report in self.reports), timeout_s)
        return [report.page for report in self.reports if isinstance(report, PageCaptured)][-1]

    def forget(self) -> None:
        """Start collecting anew."""
        with self._arrived:
            self.reports.clear()
            self.frames = 0

    def wait(self, met: Callable[[], object], timeout_s: float = 15.0) -> None:
        """Wait until `met`, which is asked at each report and frame; fails the test when it never is."""
        with self._arrived:
            if not self._arrived.wait_for(met, timeout_s):
                raise AssertionError(f"in vain, after {self.reports} and {self.frames} frames")

    def quiet_for(self, duration_s: float) -> bool:
        """Whether nothing further is reported or shown for so long."""
        with self._arrived:
            before = (len(self.reports), self.frames)
            return not self._arrived.wait_for(lambda: (len(self.reports), self.frames) != before, duration_s)
