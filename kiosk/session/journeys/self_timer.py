"""The self-timer of the document camera: a page that lies well for a while is taken without a press.

What was photographed last and still lies there is not taken again by itself: something has to move first. While
anything lies over the screen nothing is counted, and a resident who wants calm presses the shutter.
"""

from dataclasses import replace

from kiosk.domain.framing import FramingHint
from kiosk.session.commands import StartTimer, TakePage
from kiosk.session.screens.applying import Framing, Materials, Taking
from kiosk.session.states import Kiosk
from kiosk.session.timeouts import TimerName
from kiosk.session.transition import Transition, update

_TICK = StartTimer(TimerName.SHUTTER, 1)


def follow(kiosk: Kiosk, screen: Materials, framing: Framing) -> Transition:
    """Begin to count when all is well, and stop when it is not."""
    if framing.hint is not FramingHint.GOOD:
        return update(kiosk, replace(screen, phase=replace(framing, fresh=True, countdown=0)))
    if not framing.fresh or kiosk.preferences.calm:
        return update(kiosk, replace(screen, phase=framing))
    return _from_the_start(kiosk, screen, framing)


def count(kiosk: Kiosk, screen: Materials, framing: Framing) -> Transition:
    """A second has gone by."""
    if kiosk.preferences.calm:
        return update(kiosk, replace(screen, phase=replace(framing, countdown=0)))
    if kiosk.overlay:
        return _from_the_start(kiosk, screen, framing)
    if framing.countdown == 1:
        return update(kiosk, replace(screen, phase=Taking()), TakePage())
    return update(kiosk, replace(screen, phase=replace(framing, countdown=framing.countdown - 1)), _TICK)


def _from_the_start(kiosk: Kiosk, screen: Materials, framing: Framing) -> Transition:
    counted = replace(framing, countdown=kiosk.timeouts.shutter_s)
    return update(kiosk, replace(screen, phase=counted), _TICK)
