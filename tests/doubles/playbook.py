"""A playbook: events in, screens and commands out, told as a story; with a runner's timers in simulated time.

    Playbook().when(MainPressed(ScreenName.ATTRACT)).shows(ScreenName.HOME)

The timers of inactivity, hesitation and a left card, which run beside every screen, are left out of `asks` unless they
are named there.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone

from kiosk.domain.case import CaseProgress, DeliveryStatus, Signature
from kiosk.domain.language import LocalizedText
from kiosk.domain.material import PageImage
from kiosk.domain.station import Station
from kiosk.ports.camera import CameraReady
from kiosk.ports.card_reader import ReaderReady
from kiosk.ports.outbox import Accepted, LineChanged
from kiosk.ports.receipt_printer import PrinterReady
from kiosk.session.commands import Command, StartTimer, StopTimer
from kiosk.session.events import CatalogueLoaded, ClockRead, Event, TimerFired
from kiosk.session.intents import BackPressed, MainPressed
from kiosk.session.machine import start, step
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import ComfortSheet, ConfirmCancel, HelpSheet, InactivityWarning, Kiosk, Overlay, Preferences
from kiosk.session.timeouts import TimerName
from tests.doubles.catalogue import CATALOGUE

STATION = Station(
    terminal_name="YL-0000",
    name=LocalizedText("示例驿站", "Sample station"),
    phone="029-0000 0000",
    area_code="999999000000",
    phone_sign_in=True,
    social_security_cards=True,
)
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=timezone(timedelta(hours=8)))

LOCAL_NO = "YL0000-1123-0001"
CASE_NO = "SAMPLE-CASE-1"
ACCEPTED = Accepted(CaseProgress(LOCAL_NO, DeliveryStatus.QUEUED), receipt_token="opaque-token")
DELIVERED = CaseProgress(LOCAL_NO, DeliveryStatus.DELIVERED, CASE_NO)
SIGNATURE = Signature((((5.0, 10.0), (25.0, 10.0)), ((15.0, 5.0), (15.0, 25.0))), width_mm=120, height_mm=50)

_BESIDE = (TimerName.INACTIVITY, TimerName.HESITATION, TimerName.LEFT_CARD)

OverlayKind = type[InactivityWarning] | type[ConfirmCancel] | type[HelpSheet] | type[ComfortSheet]


def page(page_id: str = "page-1") -> PageImage:
    """A photographed page."""
    return PageImage(page_id, b"\xff\xd8 a page \xff\xd9", 1240, 1754, found=True, sharp=True)


def new_kiosk(defaults: Preferences | None = None) -> Kiosk:
    """A kiosk just switched on: no catalogue, no device heard of yet."""
    preferences = defaults or Preferences()
    return Kiosk(STATION, NOON, preferences=preferences, defaults=preferences)


@dataclass(slots=True)
class Playbook:
    """Plays events into the core and keeps what came out.

    Attributes:
        kiosk: The state now.
        last: Commands of the last `when`, `passes` or press.
        told: All commands since the playbook began.
        timers: Seconds left of each running timer.
    """

    kiosk: Kiosk = field(default_factory=new_kiosk)
    last: tuple[Command, ...] = ()
    told: list[Command] = field(default_factory=list[Command])
    timers: dict[TimerName, float] = field(default_factory=dict[TimerName, float])

    @classmethod
    def switched_on(cls, *, online: bool = True, defaults: Preferences | None = None) -> "Playbook":
        """A kiosk in good order with its catalogue, at the invitation."""
        play = cls(new_kiosk(defaults))
        play._perform(start(play.kiosk).commands)
        line = LineChanged(online=online, code=None, waiting=0)
        return play.when(CatalogueLoaded(CATALOGUE), ReaderReady(), CameraReady(), PrinterReady(), line)

    def when(self, *events: Event) -> "Playbook":
        """These things happen, one after the other."""
        self.last = ()
        for event in events:
            transition = step(self.kiosk, event)
            self.kiosk = transition.kiosk
            self._perform(transition.commands)
        return self

    def presses_main(self) -> "Playbook":
        """The resident presses the main action of the screen that is shown."""
        return self.when(MainPressed(self.screen))

    def presses_back(self) -> "Playbook":
        """The resident presses the back action of the screen that is shown."""
        return self.when(BackPressed(self.screen))

    def passes(self, seconds: float) -> "Playbook":
        """Time goes by and nothing else happens; timers that run out fire in their order."""
        commands: tuple[Command, ...] = ()
        left = seconds
        while due := self._next_due(left):
            left -= self._wait(self.timers[due])
            del self.timers[due]
            commands += self.when(TimerFired(due)).last
        self._wait(left)
        self.last = commands
        return self

    def shows(self, name: ScreenName, over: OverlayKind | None = None) -> "Playbook":
        """The screen is `name`, with `over` over it or nothing."""
        shown = (self.screen, type(self.kiosk.overlay) if self.kiosk.overlay else None)
        assert shown == (name, over)
        return self

    def asks(self, *commands: Command) -> "Playbook":
        """The last `when` gave exactly these commands."""
        named = {_restarted(command) for command in commands}
        heard = [command for command in self.last if _restarted(command) in (None, *named)]
        assert heard == list(commands)
        return self

    @property
    def screen(self) -> ScreenName:
        """The name of the screen that is shown."""
        return self.kiosk.screen.name

    @property
    def overlay(self) -> Overlay | None:
        """What lies over the screen."""
        return self.kiosk.overlay

    def _next_due(self, within: float) -> TimerName | None:
        due = min(self.timers, key=lambda name: self.timers[name], default=None)
        return due if due and self.timers[due] <= within else None

    def _wait(self, seconds: float) -> float:
        self.timers = {name: left - seconds for name, left in self.timers.items()}
        self.kiosk = step(self.kiosk, ClockRead(self.kiosk.now + timedelta(seconds=seconds))).kiosk
        return seconds

    def _perform(self, commands: tuple[Command, ...]) -> None:
        self.last += commands
        self.told += commands
        for command in commands:
            match command:
                case StartTimer(name=name, seconds=seconds):
                    self.timers[name] = seconds
                case StopTimer(name=name):
                    self.timers.pop(name, None)
                case _:
                    pass


def _restarted(command: Command) -> TimerName | None:
    """The timer that this command keeps, where it is one that runs beside every screen."""
    if isinstance(command, StartTimer | StopTimer) and command.name in _BESIDE:
        return command.name
    return None
