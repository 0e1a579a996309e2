"""The camera port over any frame source: one thread owns the source, shows the live picture, photographs, and heals.

While the camera rests the source is closed and only looked at now and then: no frame of a resident is decoded or kept.
A camera that is gone, silent or frozen is reopened until it gives living frames again. Pages are looked for on the
examiner's thread.
"""

import logging
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Condition, Thread

import cv2

from drivers.camera.camera_calibration import CameraCalibration
from drivers.camera.empty_platen import EmptyPlaten
from drivers.camera.frame_source import FrameSource, Missed, VideoCaptureSource
from drivers.camera.page_examiner import PageExaminer
from drivers.camera.picture import Picture, fit_within
from drivers.camera.platen_watch import PlatenWatch
from drivers.camera.shutter import Shutter
from drivers.camera.still_watch import StillWatch
from kiosk.domain.failure import FailureCode
from kiosk.domain.material import Corners, MaterialTemplate, PageImage
from kiosk.ports.camera import CameraLost, CameraReady, CameraReport, CaptureFailed, PreviewFrame

_log = logging.getLogger(__name__)
_FAILURES = {Missed.GONE: FailureCode.CAMERA_ABSENT, Missed.SILENT: FailureCode.CAMERA_FROZEN}
_PROBE_FRAMES = 6


@dataclass(frozen=True, slots=True)
class CameraTiming:
    """How often the camera is asked for what.

    Attributes:
        preview_s: Least time between two frames on screen.
        look_s: Least time between two looks for the page.
        frozen_s: How long the picture may stay the same.
        probe_s: Between two looks at a camera that rests.
        retry_s: Between two tries to reopen a lost one.
    """

    preview_s: float = 1 / 15
    look_s: float = 1 / 15
    frozen_s: float = 2.0
    probe_s: float = 5.0
    retry_s: float = 1.0


class SupervisedCamera:
    """Implements the `Camera` port.

    Args:
        source: An address, a video file's path, a video device's path or number, or a frame source.
        preview_px: The box, width and height, that the live picture is scaled into.
        timing: How often it is asked for what.
        calibration: What a technician's chart told of it.
        platen: What a technician photographed of it without a page.
    """

    def __init__(
        self,
        source: str | FrameSource,
        *,
        preview_px: tuple[int, int] = (968, 1000),
        timing: CameraTiming | None = None,
        calibration: CameraCalibration | None = None,
        platen: EmptyPlaten | None = None,
    ) -> None:
        self._source: FrameSource = VideoCaptureSource(source) if isinstance(source, str) else source
        self._preview_px = preview_px
        self._timing = timing or CameraTiming()
        self._wake = Condition()
        self._orders = 0  # counts what was asked, so that a pause ends when something new is
        self._closing = False
        self._shown = False
        self._shutter: Shutter | None = None
        self._opened = False
        self._state: CameraReady | CameraLost | None = None
        self._watch = StillWatch(self._timing.frozen_s)
        self._preview_due_s = self._look_due_s = 0.0
        self._platen = PlatenWatch(platen)
        self._examiner = PageExaminer(calibration, self._platen)
        self._report: Callable[[CameraReport], None] = _nobody_listens
        self._preview: Callable[[PreviewFrame], None] = _nobody_watches
        self._thread = Thread(target=self._run, name="camera", daemon=True)

    def start(self, report: Callable[[CameraReport], None], preview: Callable[[PreviewFrame], None]) -> None:
        """Begin supervision; `report` and `preview` are called on the camera's own threads."""
        self._report, self._preview = report, preview
        self._examiner.start(report)
        self._thread.start()

    def open(self, template: MaterialTemplate = MaterialTemplate.PAGE) -> None:
        """Begin the live picture; what is taken from now on is treated as `template` says."""
        with self._order():
            self._shown = True
            self._examiner.begin(template)

    def capture(self) -> None:
        """Take the page from frames exposed after this call; a press while one is being taken counts for that one."""
        with self._order():
            refused = self._closing
            if not refused and self._shutter is None:
                self._shutter = Shutter(time.monotonic())
        if refused:
            self._report(CaptureFailed(FailureCode.CAMERA_ABSENT))

    def hold(self) -> None:
        """End the live picture; the photograph that was taken last can be cut until `open` or `rest`."""
        with self._order():
            self._shown = False
            self._shutter = None

    def cut(self, corners: Corners) -> None:
        """Cut the page out of that photograph, on the examiner's thread."""
        if not self._examiner.cut(corners):
            self._report(CaptureFailed(FailureCode.CAMERA_ABSENT))

    def compose(self, front: PageImage, back: PageImage) -> None:
        """Put two sides of a card onto one A4, on the examiner's thread."""
        if self._closing:
            self._report(CaptureFailed(FailureCode.CAMERA_ABSENT))
        else:
            self._examiner.compose(front, back)

    def rest(self) -> None:
        """End the live picture, give up a photograph that is being taken, and forget every frame and photograph."""
        with self._order():
            self._shown = False
            self._shutter = None
            self._examiner.release()

    def close(self) -> None:
        """Stop and give back source and threads. May be called again."""
        self.rest()
        with self._order():
            self._closing = True
        if self._thread.is_alive():
            self._thread.join()
        self._examiner.close()

    @contextmanager
    def _order(self) -> Generator[None]:
        with self._wake:
            yield
            self._orders += 1
            self._wake.notify_all()

    def _run(self) -> None:
        while not self._closing:
            with self._wake:
                orders, busy = self._orders, self._shown or self._shutter is not None
            pause_s = self._step_busy() if busy else self._step_resting()
            self._pause(orders, pause_s)
        self._source.close()

    def _pause(self, orders: int, pause_s: float) -> None:
        """Wait that long, or until something is asked that was not among the first `orders`."""
        if pause_s > 0:
            with self._wake:
                self._wake.wait_for(lambda: self._orders != orders, pause_s)

    def _step_resting(self) -> float:
        """Look whether the camera is there, and give it back at once."""
        if self._ensure_open():
            for _ in range(_PROBE_FRAMES):
                frame = self._read()
                if frame is not None and isinstance(self._state, CameraReady):
                    self._platen.look(frame)
                if frame is None or isinstance(self._state, CameraReady):
                    break
        self._source.close()
        self._opened = False
        return self._timing.probe_s if isinstance(self._state, CameraReady) else self._timing.retry_s

    def _step_busy(self) -> float:
        """Read one frame and use it. The pause to make before the next step is returned."""
        if not self._ensure_open():
            return self._timing.retry_s
        asked_s = time.monotonic()
        frame = self._read()
        if frame is None:
            return 0.0
        now_s = time.monotonic()
        if isinstance(self._state, CameraReady):
            self._use(frame, now_s, now_s - asked_s)
        elif self._watch.is_frozen(now_s):
            self._give_up(FailureCode.CAMERA_FROZEN)
            return self._timing.retry_s
        return 0.0 if self._source.is_live else self._timing.preview_s

    def _ensure_open(self) -> bool:
        if self._opened:
            return True
        missed = self._source.open()
        self._opened = missed is None
        self._watch.begin(time.monotonic())
        if missed is not None:
            self._give_up(_FAILURES[missed])
        return self._opened

    def _read(self) -> Picture | None:
        """A frame, with the camera's state brought up to date; None when there is none."""
        frame = self._source.read()
        if isinstance(frame, Missed):
            self._give_up(_FAILURES[frame])
            return None
        now_s = time.monotonic()
        if self._watch.changes(frame, now_s) or not self._source.is_live:
            self._note(CameraReady())
        elif self._watch.is_frozen(now_s):
            self._note(CameraLost(FailureCode.CAMERA_FROZEN))
        elif self._state != CameraLost(FailureCode.CAMERA_FROZEN):
            self._note(CameraReady())
        return frame

    def _give_up(self, code: FailureCode) -> None:
        """Close the source for a new try, say so, and answer a photograph that can no longer be taken."""
        self._source.close()
        self._opened = False
        self._examiner.forget()
        self._note(CameraLost(code))
        with self._wake:
            refused, self._shutter = self._shutter is not None, None
        if refused:
            self._report(CaptureFailed(code))

    def _note(self, state: CameraReady | CameraLost) -> None:
        if state == self._state:
            return
        self._state = state
        _log.info("camera: %s", state.code if isinstance(state, CameraLost) else "ready")
        self._report(state)

    def _use(self, frame: Picture, now_s: float, waited_s: float) -> None:
        """Show a living frame, and give it to a photograph that is being taken."""
        with self._wake:
            shown, shutter = self._shown, self._shutter
            if shutter is not None and shutter.offer(frame, now_s, waited_s):
                self._shutter = None
                self._examiner.photograph(shutter.frames)
        if not shown or now_s < self._preview_due_s:
            return
        # A frame may come a little early; on average the rate is kept.
        period_s = self._timing.preview_s
        self._preview_due_s = max(self._preview_due_s + period_s, now_s + period_s / 2)
        small = fit_within(frame, *self._preview_px)
        rgb = cv2.cvtColor(small, cv2.COLOR_BGR2RGB)
        self._preview(PreviewFrame(small.shape[1], small.shape[0], rgb.tobytes(), self._examiner.outline))
        if now_s >= self._look_due_s:
            self._look_due_s = now_s + self._timing.look_s
            self._examiner.look(small)


def _nobody_listens(report: CameraReport) -> None:
    """Before `start`."""


def _nobody_watches(frame: PreviewFrame) -> None:
    """Before `start`."""
