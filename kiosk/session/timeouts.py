"""Every duration of the session, each with its reason. Elder mode is another instance (domain figures 4.5)."""

from dataclasses import dataclass
from enum import StrEnum


class TimerName(StrEnum):
    """Timers the core asks for. Starting one again restarts it."""

    INACTIVITY = "inactivity"
    SECOND = "second"
    PREFILL = "prefill"
    PRINT_WAIT = "print_wait"
    FAREWELL = "farewell"
    CATALOGUE = "catalogue"
    HESITATION = "hesitation"
    SHUTTER = "shutter"
    LEFT_CARD = "left_card"
    PHONE = "phone"


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Durations in seconds.

    Attributes:
        idle_s: Without a touch until the warning. Long enough to look for a paper in a bag.
        warning_s: Countdown of the warning until everything is cleared; at least 20 s (WCAG 2.2.1).
        card_s: How long the kiosk waits for a card before it goes back to the home screen.
        prefill_s: Budget for shared data; after it the form is shown as it is and late data are offered.
        print_wait_s: How long the receipt waits for the platform's case number before it is printed without.
        farewell_s: How long the farewell stays; a touch ends it.
        catalogue_s: How long a kiosk without a catalogue waits until it looks for one again.
        shutter_s: How long a page has to lie well until it is taken by itself; long enough to take a hand away.
        poll_s: Between two questions whether a phone has confirmed.
        hesitation_s: Without a touch at the choice until the elder version is offered.
        left_card_s: How long a card may lie there with nobody at the kiosk before the staff are called; long enough
            to turn back at the door.
    """

    idle_s: int = 60
    warning_s: int = 30
    card_s: int = 60
    prefill_s: int = 3
    print_wait_s: int = 3
    farewell_s: int = 8
    catalogue_s: int = 10
    shutter_s: int = 3
    hesitation_s: int = 12
    left_card_s: int = 60
    poll_s: int = 2


NORMAL_TIMEOUTS = Timeouts()
ELDER_TIMEOUTS = Timeouts(idle_s=120, warning_s=60, card_s=120, farewell_s=16, shutter_s=5)
