"""Collects the frames of one photograph: only such as were exposed after the shutter was pressed.

A frame may have waited in a buffer before it was read. A read that had to wait emptied the buffers, so what follows it
is new; a source that never makes one wait is trusted after a while. While the camera still looks for its exposure, as
after a sheet was laid under it, frames are passed over until two running are equally bright. Pure; time is passed in.
"""

from drivers.camera.picture import Picture, as_bytes

FRAMES = 3
_LEAST_PASSED = 2
_WAITED_S = 0.02
_PATIENCE_S = 0.8
_SETTLED = 0.03  # of the brightness, from frame to frame
_SETTLED_WITHIN = 1.5  # of 255, in the dark
_SETTLES_IN_S = 2.0  # a lamp that flickers never settles
_EVERY = 16


class Shutter:
    """One press of the shutter, at `pressed_at_s`."""

    def __init__(self, pressed_at_s: float) -> None:
        self._pressed_at_s = pressed_at_s
        self._passed = 0
        self._caught_up = False
        self._bright: float | None = None
        self.frames: list[Picture] = []

    def offer(self, frame: Picture, now_s: float, waited_s: float) -> bool:
        """Take or pass over `frame`, which was waited for that long; True once there are enough."""
        if not self._is_settled(frame) and now_s - self._pressed_at_s < _SETTLES_IN_S:
            self.frames.clear()
        elif self._passed >= _LEAST_PASSED and self._caught_up:
            self.frames.append(frame)
        self._passed += 1
        self._caught_up |= waited_s >= _WAITED_S or now_s - self._pressed_at_s >= _PATIENCE_S
        return len(self.frames) >= FRAMES

    def _is_settled(self, frame: Picture) -> bool:
        """Whether `frame` is as bright as the one before it."""
        before, self._bright = self._bright, float(as_bytes(frame[::_EVERY, ::_EVERY]).mean())
        return before is None or abs(self._bright - before) <= max(_SETTLED * before, _SETTLED_WITHIN)
