"""Frames from a stream's address, a video file or a numbered video device, by OpenCV; nothing waits beyond a time-out.

Says how a frame was missed, for a closed line and a silent one are different faults. Used by one thread at a time;
knows nothing of presence, freezing or pages.
"""

import os
import time
from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol

import cv2

from drivers.camera.picture import Picture, as_bytes

OPEN_TIMEOUT_MS = 1500
READ_TIMEOUT_MS = 2000
_NEARLY = 0.9
# FFmpeg writes each refused connection to the standard error output; changes of state are logged by the camera instead.
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")


class Missed(Enum):
    """Why there is no frame."""

    GONE = auto()
    SILENT = auto()


class FrameSource(Protocol):
    """Where frames come from."""

    @property
    def is_live(self) -> bool:
        """False for a film, which may stand still and gives frames as fast as they are asked for."""
        ...

    def open(self) -> Missed | None:
        """Take the device; None when that went well."""
        ...

    def read(self) -> Picture | Missed:
        """The next frame, waiting for it; a miss leaves the source closed."""
        ...

    def close(self) -> None:
        """Give the device back. May be called at any time."""
        ...


@dataclass(frozen=True, slots=True)
class CaptureTimeouts:
    """How long a stream may keep silent.

    Attributes:
        open_ms: While it is opened.
        read_ms: Between two frames.
    """

    open_ms: int = OPEN_TIMEOUT_MS
    read_ms: int = READ_TIMEOUT_MS


class VideoCaptureSource:
    """A source that `cv2.VideoCapture` reads.

    Args:
        source: An address with "://", digits for a video device, else the path of a video file, played for ever.
        timeouts: For streams.
        size_px: The width and height asked of a video device; it may give others.
    """

    def __init__(
        self, source: str, timeouts: CaptureTimeouts | None = None, size_px: tuple[int, int] = (2592, 1944)
    ) -> None:
        self._source = source
        self._timeouts = timeouts or CaptureTimeouts()
        self._size_px = size_px
        self._is_file = "://" not in source and not source.isdigit()
        self._capture: cv2.VideoCapture | None = None
        cv2.setNumThreads(1)  # the screen needs the other cores
        cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)

    @property
    def is_live(self) -> bool:
        """Whether this is a stream or a device."""
        return not self._is_file

    def open(self) -> Missed | None:
        """Take the device."""
        self.close()
        begun_s = time.monotonic()
        capture = self._make_capture()
        if capture.isOpened():
            self._capture = capture
            return None
        capture.release()
        return _kind(begun_s, self._timeouts.open_ms)

    def read(self) -> Picture | Missed:
        """The next frame."""
        if self._capture is None:
            return Missed.GONE
        begun_s = time.monotonic()
        taken, frame = self._capture.read()
        if not taken and self._is_file:
            self._capture.set(cv2.CAP_PROP_POS_FRAMES, 0)
            taken, frame = self._capture.read()
        if taken:
            return as_bytes(frame)
        self.close()
        return _kind(begun_s, self._timeouts.read_ms)

    def close(self) -> None:
        """Give the device back."""
        if self._capture is not None:
            self._capture.release()
            self._capture = None

    def _make_capture(self) -> cv2.VideoCapture:
        if self._source.isdigit():
            width, height = self._size_px
            motion_jpeg = cv2.VideoWriter.fourcc(*"MJPG")
            wishes = (cv2.CAP_PROP_FOURCC, motion_jpeg, cv2.CAP_PROP_FRAME_WIDTH, width)
            return cv2.VideoCapture(int(self._source), cv2.CAP_V4L2, [*wishes, cv2.CAP_PROP_FRAME_HEIGHT, height])
        limits = (cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, self._timeouts.open_ms)
        return cv2.VideoCapture(
            self._source, cv2.CAP_FFMPEG, [*limits, cv2.CAP_PROP_READ_TIMEOUT_MSEC, self._timeouts.read_ms]
        )


def _kind(begun_s: float, timeout_ms: int) -> Missed:
    """A source that used up its time kept silent; one that failed at once is gone."""
    return Missed.SILENT if time.monotonic() - begun_s >= _NEARLY * timeout_ms / 1000 else Missed.GONE
