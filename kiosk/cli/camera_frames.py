"""Frames of the station's camera for a technician's command, once its exposure had time to settle."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from drivers.camera.frame_source import FrameSource
    from drivers.camera.picture import Picture

_PASSED_OVER = 10


def settled_frames(source: "FrameSource", count: int) -> "list[Picture]":
    """The next `count` frames; none where the camera is not there or falls silent."""
    from drivers.camera.frame_source import Missed

    if source.open() is not None:
        return []
    frames: list[Picture] = []
    try:
        for _ in range(_PASSED_OVER - 1 + count):
            frame = source.read()
            if isinstance(frame, Missed):
                return []
            frames.append(frame)
    finally:
        source.close()
    return frames[-count:]
