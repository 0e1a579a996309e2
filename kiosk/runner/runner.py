"""The imperative shell: one queue of events, one thread that steps the core and has its commands performed.

An answer that belongs to a session that has ended is dropped here, so that nobody ever sees another person's data.
"""

import logging
import queue
import threading
import traceback
from collections.abc import Callable
from concurrent.futures import Executor
from contextlib import ExitStack
from dataclasses import replace

from kiosk.domain.failure import FailureCode
from kiosk.ports.clock import Clock
from kiosk.runner.performer import Answer, Performer
from kiosk.runner.surroundings import FrontEnd, Ports
from kiosk.runner.timers import Timers
from kiosk.session.events import ClockRead, Event, TimerFired
from kiosk.session.machine import start, step
from kiosk.session.standing_faults import standing_faults
from kiosk.session.states import Kiosk, LeftCard

logger = logging.getLogger(__name__)

_TICK_S = 1.0


class Runner:
    """Steps the core. `post` may be called from any thread; the front end is told on the runner's.

    Args:
        kiosk: The first state.
        make_ports: Makes the adapters; called on the runner's thread, so that heavy libraries delay no first frame.
        front: The front end.
        clock: Time.
        storage: Of the performer.
        network: Of the performer.
    """

    def __init__(
        self,
        kiosk: Kiosk,
        make_ports: Callable[[], Ports],
        front: FrontEnd,
        clock: Clock,
        *,
        storage: Executor | None = None,
        network: Executor | None = None,
    ) -> None:
        self._kiosk = kiosk
        self._make_ports = make_ports
        self._clock = clock
        self._front = front
        self._events: queue.SimpleQueue[Event | Answer | None] = queue.SimpleQueue()
        self._timers = Timers(clock)
        self._performer = Performer(self._timers, front.wipe, self._events.put, storage=storage, network=network)
        self._handles = ExitStack()
        self._has_a4 = self._has_scanner = False
        self._faults: tuple[FailureCode, ...] | None = None
        self._over = False
        self._failure: Exception | None = None
        self._thread = threading.Thread(target=self._run, name="runner")

    @property
    def kiosk(self) -> Kiosk:
        """The state after the last event."""
        return self._kiosk

    @property
    def failure(self) -> Exception | None:
        """What stopped the core, if anything did: a wrong installation (ConfigError) or a bug."""
        return self._failure

    def start(self) -> None:
        """Start the thread, and on it the devices. Events posted before are kept."""
        self._thread.start()

    def post(self, event: Event) -> None:
        """Queue an event."""
        self._events.put(event)

    def close(self) -> None:
        """Stop the thread, finish what is being stored, give back every device. Safe before `start`."""
        self._events.put(None)
        if self._thread.is_alive():
            self._thread.join()
        self._performer.close()
        self._handles.close()

    def connect(self) -> None:
        """Make the adapters and start them."""
        ports = self._make_ports()
        self._performer.connect(ports)
        for close in (ports.outbox.close, ports.printer.close, ports.camera.close, ports.reader.close):
            self._handles.callback(close)
        self._has_a4, self._has_scanner = ports.document_printer is not None, ports.scanner is not None
        if ports.document_printer:
            self._handles.callback(ports.document_printer.close)
            ports.document_printer.start(self.post)
        if ports.scanner:
            self._handles.callback(ports.scanner.close)
            ports.scanner.start(self.post)
        ports.outbox.start(self.post)
        ports.reader.start(self.post)
        ports.printer.start(self.post)
        ports.camera.start(self.post, self._front.preview)
        first = start(self._kiosk)
        for command in first.commands:
            self._performer.perform(command, self._kiosk.now)
        self._front.publish(self._kiosk)

    def _run(self) -> None:
        try:
            self.connect()
            while not self._over:
                self.turn(self._timers.left_s(_TICK_S))
        except Exception as error:  # noqa: BLE001  a kiosk that no longer answers must end, and be started again
            self._failure = error
            # where, not what: the words of an error may hold what somebody typed
            where = "".join(traceback.format_tb(error.__traceback__))
            logger.critical("the core stopped: %s\n%s", type(error).__name__, where)
            self._front.stop()

    def turn(self, wait_s: float = 0.0) -> bool:
        """Handle the next event, waiting so long for one, then the timers that are due. False without an event.

        Called on the runner's thread, or by a test without one.
        """
        try:
            waiting = self._events.get(timeout=wait_s)
        except queue.Empty:
            self._fire_due()
            return False
        match waiting:
            case None:
                self._over = True
                return False
            case Answer(event=event) as answer:
                if self._performer.is_wanted(answer):
                    self.handle(event)
            case event:
                self.handle(event)
        self._fire_due()
        return True

    def handle(self, event: Event) -> None:
        """Tell the time, step, perform, publish. Called on the runner's thread, or by a test without one."""
        told = step(self._kiosk, ClockRead(self._clock.now())).kiosk
        transition = step(told, event)
        before, self._kiosk = self._kiosk, transition.kiosk
        if before.screen.name is not self._kiosk.screen.name:
            logger.info("screen %s", self._kiosk.screen.name)
        if self._kiosk.left_card is LeftCard.ALARM is not before.left_card:
            logger.warning("a card was left on the reader, the staff are called: %s", FailureCode.CARD_LEFT)
        for command in transition.commands:
            self._performer.perform(command, self._kiosk.now)
        if replace(before, now=self._kiosk.now) != self._kiosk or before.now.minute != self._kiosk.now.minute:
            self._front.publish(self._kiosk)
        self._performer.note_print(event)
        self._tell_faults()

    def _tell_faults(self) -> None:
        faults = standing_faults(self._kiosk, has_scanner=self._has_scanner, has_document_printer=self._has_a4)
        if faults != self._faults:
            self._faults = faults
            self._performer.show_faults(faults)

    def _fire_due(self) -> None:
        by_s = self._clock.monotonic_s()
        fired = False
        while name := self._timers.next_due(by_s):
            fired = True
            self.handle(TimerFired(name))
        if not fired and self._clock.now().minute != self._kiosk.now.minute:
            self.handle(ClockRead(self._clock.now()))
