"""Frames from a stream's address, a video file or a video device, by OpenCV; nothing waits beyond a time-out.

A device is named by its role, its path or its number, and is asked for a size; what it gives instead is logged. Says
how a frame was missed, for a closed line and a silent one are different faults. Used by one thread at a time; knows
nothing of presence, freezing or pages.
"""

import logging
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Any, Protocol

import cv2

from drivers.camera.camera_role import DEVICES, CameraRole, device_for
from drivers.camera.picture import Picture, as_bytes

_log = logging.getLogger(__name__)

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


class Capture(Protocol):
    """What is used of `cv2.VideoCapture`."""

    def isOpened(self) -> bool: ...  # noqa: N802, D102 - OpenCV's name
    def read(self) -> tuple[bool, Any]: ...  # noqa: D102
    def get(self, propId: int, /) -> float: ...  # noqa: N803, D102
    def set(self, propId: int, value: float, /) -> bool: ...  # noqa: N803, D102
    def release(self) -> None: ...  # noqa: D102


class VideoCaptureSource:
    """A source that `cv2.VideoCapture` reads.

    Args:
        source: A role; or an address with "://", digits or a path in /dev for a video device, else the path of a video
            file, played for ever.
        timeouts: For streams.
        size_px: The width and height asked of a video device; it may give others.
        capture: Opens what it is given by a backend with parameters; `cv2.VideoCapture` unless a test stands in.
        devices: The folder of the devices' lasting names.
    """

    def __init__(
        self,
        source: str | CameraRole,
        timeouts: CaptureTimeouts | None = None,
        size_px: tuple[int, int] = (2592, 1944),
        capture: Callable[[str | int, int, list[int]], Capture] | None = None,
        devices: Path = DEVICES,
    ) -> None:
        self._source = source
        self._timeouts = timeouts or CaptureTimeouts()
        self._size_px = size_px
        self._open_capture = capture or _video_capture
        self._devices = devices
        self._is_device = isinstance(source, CameraRole) or source.isdigit() or source.startswith("/dev/")
        self._is_file = not self._is_device and "://" not in str(source)
        self._capture: Capture | None = None
        self._gives_px: tuple[int, int] | None = None
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
        if capture is None:
            return Missed.GONE
        if capture.isOpened():
            self._capture = capture
            if self._is_device:
                self._insist_on_size(capture)
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

    def _make_capture(self) -> Capture | None:
        if not self._is_device:
            limits = [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, self._timeouts.open_ms]
            limits += [cv2.CAP_PROP_READ_TIMEOUT_MSEC, self._timeouts.read_ms]
            return self._open_capture(str(self._source), cv2.CAP_FFMPEG, limits)
        device = device_for(self._source, self._devices) if isinstance(self._source, CameraRole) else self._source
        if device is None:
            return None
        wishes = [value for wish in self._wishes() for value in wish]
        return self._open_capture(int(str(device)) if str(device).isdigit() else str(device), cv2.CAP_V4L2, wishes)

    def _wishes(self) -> list[tuple[int, int]]:
        width, height = self._size_px
        motion_jpeg = cv2.VideoWriter.fourcc(*"MJPG")  # uncompressed, five megapixels come once a second
        return [
            (cv2.CAP_PROP_FOURCC, motion_jpeg),
            (cv2.CAP_PROP_FRAME_WIDTH, width),
            (cv2.CAP_PROP_FRAME_HEIGHT, height),
        ]

    def _insist_on_size(self, capture: Capture) -> None:
        """Ask once more where the device gives another size than it was asked for at opening; log what it gives."""
        if _size_of(capture) != self._size_px:
            for prop, value in self._wishes():
                capture.set(prop, value)
        gives = _size_of(capture)
        if gives not in (self._size_px, self._gives_px):
            _log.warning("camera: gives %d x %d instead of %d x %d pixels", *gives, *self._size_px)
        self._gives_px = gives


def _video_capture(source: str | int, backend: int, parameters: list[int]) -> Capture:
    if isinstance(source, int):
        return cv2.VideoCapture(source, backend, parameters)
    return cv2.VideoCapture(source, backend, parameters)


def _size_of(capture: Capture) -> tuple[int, int]:
    return int(capture.get(cv2.CAP_PROP_FRAME_WIDTH)), int(capture.get(cv2.CAP_PROP_FRAME_HEIGHT))


def _kind(begun_s: float, timeout_ms: int) -> Missed:
    """A source that used up its time kept silent; one that failed at once is gone."""
    return Missed.SILENT if time.monotonic() - begun_s >= _NEARLY * timeout_ms / 1000 else Missed.GONE
