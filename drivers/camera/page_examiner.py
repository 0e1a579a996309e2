"""Looks for the page on a thread of its own, so that finding it never holds up the live picture, nor a frame on screen.

Takes the newest small picture or the frames of a photograph, one job at a time; a job that waits is replaced by a newer
one, and all are dropped by `forget`. The photograph that was taken last stays in memory until `release`, so that it can
be cut once more.
"""

import os
from collections.abc import Callable, Sequence
from threading import Condition, Thread, get_native_id

from drivers.camera.camera_calibration import CameraCalibration
from drivers.camera.card_sheet import compose_card
from drivers.camera.framing import FramingJudge, look_at, look_at_person
from drivers.camera.page_detector import find_page
from drivers.camera.page_photograph import Exposure, cut_page, photograph_page, photograph_person
from drivers.camera.picture import Picture
from drivers.camera.platen_watch import PlatenWatch
from kiosk.domain.material import Corners, MaterialTemplate, PageImage
from kiosk.ports.camera import CameraReport, CardComposed, FramingSeen, PageCaptured

_LONGEST_WAIT_S = 5.0
_YIELDING = 5  # the screen's frames come first


class PageExaminer:
    """Works from `start` until `close`; reports FramingSeen when the hint changes and PageCaptured.

    Args:
        calibration: Of the camera, where a technician made one.
        platen: Says what is known of the empty platen.
    """

    def __init__(self, calibration: CameraCalibration | None = None, platen: PlatenWatch | None = None) -> None:
        self._calibration = calibration
        self._platen = platen or PlatenWatch()
        self._wake = Condition()
        self._closing = False
        self._template = MaterialTemplate.PAGE
        self._picture: Picture | None = None
        self._frames: Sequence[Picture] = ()
        self._kept: Exposure | None = None
        self._corners: Corners | None = None
        self._sides: tuple[PageImage, PageImage] | None = None
        self._outline: Corners | None = None
        self._judge = FramingJudge()
        self._report: Callable[[CameraReport], None] = _nobody_listens
        self._thread = Thread(target=self._run, name="page-examiner", daemon=True)

    @property
    def outline(self) -> Corners | None:
        """Where the page was in the newest picture looked at."""
        return self._outline

    def start(self, report: Callable[[CameraReport], None]) -> None:
        """Begin to work; `report` is called on the examiner's thread."""
        self._report = report
        self._thread.start()

    def look(self, picture: Picture) -> None:
        """Look for the page in a picture of the live view."""
        with self._wake:
            self._picture = picture
            self._wake.notify()

    def photograph(self, frames: Sequence[Picture]) -> None:
        """Make a page of these frames; answered by PageCaptured unless forgotten first."""
        with self._wake:
            self._frames = frames
            self._wake.notify()

    def cut(self, corners: Corners) -> bool:
        """Cut the kept photograph there; answered by PageCaptured unless released first. False when there is none."""
        with self._wake:
            if self._kept is None:
                return False
            self._corners = corners
            self._wake.notify()
            return True

    def compose(self, front: PageImage, back: PageImage) -> None:
        """Put two sides of a card onto one page; answered by CardComposed unless released first."""
        with self._wake:
            self._sides = front, back
            self._wake.notify()

    def begin(self, template: MaterialTemplate) -> None:
        """Forget everything, and treat as `template` says what comes from now on."""
        with self._wake:
            self._template = template
            self.release()

    def release(self) -> None:
        """Forget the kept photograph and the sides of a card, with everything else."""
        with self._wake:
            self._kept = self._corners = self._sides = None
        self.forget()

    def forget(self) -> None:
        """Drop every picture and what was seen; what is being worked out is not reported. A kept photograph stays."""
        with self._wake:
            self._picture = None
            self._frames = ()
            self._outline = None
            self._judge = FramingJudge()

    def close(self) -> None:
        """Stop and join the thread."""
        self.release()
        with self._wake:
            self._closing = True
            self._wake.notify()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        os.setpriority(os.PRIO_PROCESS, get_native_id(), _YIELDING)  # of this thread alone
        while True:
            with self._wake:
                self._wake.wait_for(self._has_work, _LONGEST_WAIT_S)
                if self._closing:
                    return
                frames, picture, judge, template = self._frames, self._picture, self._judge, self._template
                kept, corners, sides = self._kept, self._corners, self._sides
                self._frames, self._picture, self._corners = (), None, None
            if frames:
                self._expose(frames, judge, template)
            elif kept and corners:
                self._cut(kept, corners)
            elif sides:
                self._compose(sides)
            elif picture is not None:
                self._look(picture, judge, template)

    def _has_work(self) -> bool:
        waiting = (self._corners, self._sides, self._picture)
        return self._closing or bool(self._frames) or any(job is not None for job in waiting)

    def _expose(self, frames: Sequence[Picture], judge: FramingJudge, template: MaterialTemplate) -> None:
        if template is MaterialTemplate.PORTRAIT:
            self._say(judge, PageCaptured(photograph_person(frames), None))
            return
        exposure = photograph_page(frames, self._calibration, template, self._platen.known)
        with self._wake:
            if judge is not self._judge:
                return
            self._kept = exposure
        self._say(judge, PageCaptured(exposure.page, exposure.photograph))

    def _cut(self, kept: Exposure, corners: Corners) -> None:
        page = cut_page(kept, corners, self._calibration)
        if kept is self._kept:
            self._report(PageCaptured(page, kept.photograph))

    def _compose(self, sides: tuple[PageImage, PageImage]) -> None:
        page = compose_card(*sides)
        with self._wake:
            if self._sides is not sides:
                return
            self._sides = None
        self._report(CardComposed(page))

    def _look(self, picture: Picture, judge: FramingJudge, template: MaterialTemplate) -> None:
        if template is MaterialTemplate.PORTRAIT:
            look = look_at_person(picture)
        else:
            look = look_at(picture, find_page(picture, refine=False, platen=self._platen.known))
        hint = judge.judge(look)
        with self._wake:
            if judge is self._judge:
                self._outline = look.corners
        if hint is not None:
            self._say(judge, FramingSeen(hint))

    def _say(self, judge: FramingJudge, report: CameraReport) -> None:
        """Report unless all was forgotten since the job was begun: each `forget` brings a new judge."""
        if judge is self._judge:
            self._report(report)


def _nobody_listens(report: CameraReport) -> None:
    """Before `start`."""
