"""The live picture: how often its outline is found anew, and whether another thread's frames wait for that."""

import statistics
import time
from threading import Event

import cv2

from drivers.camera.frame_source import Missed
from drivers.camera.framing import look_at
from drivers.camera.page_detector import find_page
from drivers.camera.picture import Picture, as_bytes, fit_within
from drivers.camera.supervised_camera import SupervisedCamera
from drivers.simulators.photographs import Scene, photograph
from kiosk.ports.camera import CameraReport, PreviewFrame
from tests.bench.result import AtLeast, Bench, Result

_SECONDS = 5.0
_FRAME_S = 1 / 60
_CAMERA_FPS = 30
_SIZE_PX = (1944, 2592)
_PREVIEW_PX = (968, 1000)


class _Reel:
    """Frames at the camera's pace that differ a little from one another."""

    is_live = True

    def __init__(self) -> None:
        still = as_bytes(photograph(Scene.CLUTTERED, 1, _SIZE_PX).picture)
        self._frames = [as_bytes(still + value) for value in range(2)]
        self._clock = Event()
        self._given = 0

    def open(self) -> Missed | None:
        return None

    def read(self) -> Picture | Missed:
        self._clock.wait(1 / _CAMERA_FPS)
        self._given += 1
        return self._frames[self._given % 2]

    def close(self) -> None:
        """Nothing is held."""


def outline_fps() -> Result:
    """Outlines that one core can find in a second of the live picture, and how late another thread's ticks come."""
    late_idle = _late_ms()
    camera = SupervisedCamera(_Reel())
    camera.start(_unheard, _unseen)
    camera.open()
    late = _late_ms()
    camera.close()
    note = (
        "A core's time for picture, outline and hint at 5 megapixels. While it is shown, another thread's ticks, 60 "
        f"a second, come {late[0]:.1f} ms late in the median and {late[1]:.0f} ms at the 99th percentile; "
        f"without a camera {late_idle[0]:.1f} and {late_idle[1]:.0f} ms."
    )
    return Result(unit="a second", ours=1 / _core_s_of_a_look(), goal=AtLeast(15.0), note=note)


def _core_s_of_a_look() -> float:
    frame = as_bytes(photograph(Scene.CLUTTERED, 1, _SIZE_PX).picture)
    took: list[float] = []
    for _ in range(25):
        began = time.thread_time()
        small = fit_within(frame, *_PREVIEW_PX)
        cv2.cvtColor(small, cv2.COLOR_BGR2RGB).tobytes()
        look_at(small, find_page(small, refine=False))
        took.append(time.thread_time() - began)
    return statistics.median(took)


def _late_ms() -> tuple[float, float]:
    """How late a thread's ticks come, in the median and at the 99th percentile."""
    never = Event()
    never.wait(1.0)
    late: list[float] = []
    started = time.perf_counter()
    for tick in range(1, int(_SECONDS / _FRAME_S) + 1):
        due = started + tick * _FRAME_S
        never.wait(max(0.0, due - time.perf_counter()))
        late.append((time.perf_counter() - due) * 1000)
    return statistics.median(late), statistics.quantiles(late, n=100)[98]


def _unseen(frame: PreviewFrame) -> None:
    """Nobody looks."""


def _unheard(report: CameraReport) -> None:
    """Nobody is told."""


BENCHES: dict[str, Bench] = {"camera.outline_fps": outline_fps}
