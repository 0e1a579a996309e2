"""The elder version, offered to somebody who hesitates at the choice: once a session, not to who has it already."""

from dataclasses import replace

from kiosk.session.commands import StartTimer, StopTimer
from kiosk.session.events import Event, TimerFired
from kiosk.session.intents import Intent
from kiosk.session.screens.browsing import Home
from kiosk.session.screens.idle import Attract, Farewell, OutOfService
from kiosk.session.states import ElderOffer, HelpSheet, Kiosk, Mode
from kiosk.session.timeouts import TimerName
from kiosk.session.transition import Transition


def keep_offer(before: Kiosk, transition: Transition, event: Event) -> Transition:
    """Follow the offer, and keep the timer that makes it: each touch shows that nobody hesitates."""
    after, commands = transition.kiosk, transition.commands
    offer = _offer(before, after, event)
    if offer is not after.elder_offer:
        after = replace(after, elder_offer=offer)
    if _waits(after) and (isinstance(event, Intent) or not _waits(before)):
        return Transition(after, (*commands, StartTimer(TimerName.HESITATION, after.timeouts.hesitation_s)))
    if _waits(before) and not _waits(after):
        return Transition(after, (*commands, StopTimer(TimerName.HESITATION)))
    return Transition(after, commands)


def _waits(kiosk: Kiosk) -> bool:
    at_the_choice = isinstance(kiosk.screen, Home) and kiosk.overlay is None
    return at_the_choice and kiosk.elder_offer is ElderOffer.AHEAD and kiosk.preferences.mode is not Mode.ELDER


def _offer(before: Kiosk, after: Kiosk, event: Event) -> ElderOffer:
    if isinstance(after.screen, Attract | OutOfService | Farewell):
        return ElderOffer.AHEAD  # the next one who comes
    if after.preferences.mode is Mode.ELDER or isinstance(after.overlay, HelpSheet):  # the help sheet offers it itself
        return ElderOffer.PAST
    if event == TimerFired(TimerName.HESITATION) and _waits(before):
        return ElderOffer.MADE
    gone_on = after.elder_offer is ElderOffer.MADE and not isinstance(after.screen, Home)
    return ElderOffer.PAST if gone_on else after.elder_offer
