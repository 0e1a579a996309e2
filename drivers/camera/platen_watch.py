"""Whether the picture of the empty platen still holds, judged while the camera rests and nobody's paper lies there.

The camera may have been moved, the platen be dirty, the lamp changed, something left lying. Then pages are found as
without that picture, staff is told once, and it counts again as soon as it fits again.
"""

import logging

from drivers.camera.empty_platen import PLATEN_PX, EmptyPlaten
from drivers.camera.picture import Picture, fit_within
from drivers.camera.platen_light import light_on_platen
from kiosk.domain.failure import FailureCode

_log = logging.getLogger(__name__)
_LOOKS = 12  # a page that is forgotten there for less than a minute says nothing
_MOST_UNLIKE = 0.02


def is_bare(frame: Picture, platen: EmptyPlaten) -> bool:
    """Whether the frame shows that platen and nothing on it, in whatever light."""
    light = light_on_platen(fit_within(frame, PLATEN_PX, PLATEN_PX), platen)
    return light is not None and light.fits and light.unlike <= _MOST_UNLIKE


class PlatenWatch:
    """What is known of the empty platen.

    Args:
        platen: As a technician photographed it; None where nobody did.
    """

    def __init__(self, platen: EmptyPlaten | None = None) -> None:
        self._platen = platen
        self._misfits = 0

    @property
    def known(self) -> EmptyPlaten | None:
        """The empty platen, while it holds."""
        return self._platen if self._misfits < _LOOKS else None

    def look(self, frame: Picture) -> None:
        """Judge a frame of the resting camera."""
        if self._platen is None:
            return
        bare = is_bare(frame, self._platen)
        if bare and self._misfits >= _LOOKS:
            _log.info("camera: the platen is again as it was photographed")
        self._misfits = 0 if bare else self._misfits + 1
        if self._misfits == _LOOKS:
            _log.warning("camera: %s, the platen is not as it was photographed", FailureCode.PLATEN_CHANGED)
