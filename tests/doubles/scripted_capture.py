"""A video device that gives the sizes and frames of a script, in the place of `cv2.VideoCapture`."""

import cv2
import numpy as np

_SIZE = {cv2.CAP_PROP_FRAME_WIDTH: 0, cv2.CAP_PROP_FRAME_HEIGHT: 1}


class ScriptedCapture:
    """Opens with `size_px`, and changes to what it is asked for later only if it is `obedient`."""

    def __init__(self, size_px: tuple[int, int], *, obedient: bool = False) -> None:
        self._size_px = list(size_px)
        self._obedient = obedient
        self.opened: list[str | int] = []

    def open(self, device: str | int, backend: int, parameters: list[int]) -> "ScriptedCapture":
        self.opened.append(device)
        assert backend == cv2.CAP_V4L2
        assert len(parameters) % 2 == 0
        return self

    def isOpened(self) -> bool:  # noqa: N802 - OpenCV's name
        return True

    def get(self, prop: int, /) -> float:
        return float(self._size_px[_SIZE[prop]])

    def set(self, prop: int, value: float, /) -> bool:
        if self._obedient and prop in _SIZE:
            self._size_px[_SIZE[prop]] = int(value)
        return self._obedient

    def read(self) -> tuple[bool, object]:
        width, height = self._size_px
        return True, np.full((height, width, 3), 90, np.uint8)

    def release(self) -> None:
        """Nothing is held."""
