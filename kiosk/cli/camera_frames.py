"""Pictures for a technician's command: photographs, or frames of the camera once its exposure had time to settle."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.config.schema import Config

if TYPE_CHECKING:
    from drivers.camera.frame_source import FrameSource
    from drivers.camera.picture import Picture

_PASSED_OVER = 10


def pictures_of(photographs: Sequence[Path], config: Config, count: int) -> "list[Picture]":
    """These photographs, or without any `count` frames of the camera; none where that failed, which is told."""
    from drivers.camera.page_scan import UnreadablePhotographError, read_photograph
    from kiosk.devices import make_frame_source

    try:
        pictures = [read_photograph(path) for path in photographs]
    except UnreadablePhotographError as error:
        print(error, file=sys.stderr)
        return []
    pictures = pictures or settled_frames(make_frame_source(config), count)
    if not pictures:
        print(f"no picture from the camera {config.camera.source}", file=sys.stderr)
    return pictures


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
