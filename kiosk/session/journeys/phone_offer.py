"""Whether a resident may sign in by phone, and how that begins."""

from enum import StrEnum

from kiosk.domain.catalogue import ServiceItem
from kiosk.domain.holder import Evidence
from kiosk.session.commands import BeginApplication, OpenQr, StartTimer, WatchScanner
from kiosk.session.journeys.evidence import takes
from kiosk.session.screens.applying import UsePhone
from kiosk.session.states import Kiosk
from kiosk.session.timeouts import TimerName
from kiosk.session.transition import Transition, to


class PhoneOffer(StrEnum):
    """Whether the way by phone stands beside the card."""

    ABSENT = "absent"
    LINE_DOWN = "line_down"
    OFFERED = "offered"


def phone_offer(kiosk: Kiosk, item: ServiceItem | None) -> PhoneOffer:
    """Not where the station has it not, nor where the item asks for a card."""
    if not takes(kiosk, item, Evidence.PHONE):
        return PhoneOffer.ABSENT
    return PhoneOffer.OFFERED if kiosk.line.online else PhoneOffer.LINE_DOWN


def use_phone(kiosk: Kiosk, item: ServiceItem | None) -> Transition:
    """Show a code and read one; the card still serves. Answers to what was asked before reach nobody."""
    return to(
        kiosk,
        UsePhone(item, kiosk.timeouts.card_s),
        BeginApplication(),
        WatchScanner(),
        OpenQr(),
        StartTimer(TimerName.SECOND, 1),
    )
