"""Tells a frozen picture: a living sensor never gives the same frame twice. Pure but for what it remembers."""

import zlib

from drivers.camera.picture import Picture

_EVERY = 16


class StillWatch:
    """Watches whether frames still change.

    Args:
        frozen_after_s: How long frames may be the same.
    """

    def __init__(self, frozen_after_s: float) -> None:
        self._frozen_after_s = frozen_after_s
        self._fingerprint: int | None = None
        self._changed_at_s = 0.0

    def begin(self, now_s: float) -> None:
        """Give a source that was just opened its time, but remember the last picture of the one before."""
        self._changed_at_s = now_s

    def changes(self, frame: Picture, now_s: float) -> bool:
        """Whether `frame` differs from the one before it."""
        fingerprint = zlib.crc32(frame[::_EVERY, ::_EVERY].tobytes())
        changed = fingerprint != self._fingerprint
        if changed:
            self._fingerprint = fingerprint
            self._changed_at_s = now_s
        return changed

    def is_frozen(self, now_s: float) -> bool:
        """Whether nothing has changed for too long."""
        return now_s - self._changed_at_s > self._frozen_after_s
