"""The imperative shell: one queue of events, one thread that steps the core and performs its commands.

It decides nothing. Slow work runs on a thread of its own and comes back as an event; an answer that belongs to a
session that has ended is dropped here, so that nobody ever sees another person's data.
"""

import logging
import queue
import threading
import traceback
import uuid
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC

from kiosk.domain.case import Submission
from kiosk.domain.failure import FailureCode
from kiosk.domain.material import SuppliedMaterial
from kiosk.ports.camera import Camera, PreviewFrame
from kiosk.ports.card_reader import CardReader
from kiosk.ports.catalogue import CatalogueSource
from kiosk.ports.clock import Clock
from kiosk.ports.outbox import NotAccepted, Outbox
from kiosk.ports.platform import NoPrefill, Platform
from kiosk.ports.receipt_printer import NotPrinted, Printed, ReceiptPrinter
from kiosk.session import commands
from kiosk.session.events import CatalogueLoaded, CatalogueMissing, ClockRead, Event, TimerFired
from kiosk.session.screens.draft import Draft
from kiosk.session.states import Kiosk
from kiosk.session.timeouts import TimerName

logger = logging.getLogger(__name__)

_TICK_S = 1.0


def _nothing() -> None:
    """For a front end that nobody has to stop."""


@dataclass(frozen=True, slots=True)
class Ports:
    """Everything the core needs from outside."""

    reader: CardReader
    camera: Camera
    printer: ReceiptPrinter
    outbox: Outbox
    platform: Platform
    catalogue: CatalogueSource


@dataclass(frozen=True, slots=True)
class FrontEnd:
    """What shows the state.

    Attributes:
        publish: Gets every new state, on the runner's thread.
        preview: Gets live frames of the camera, on the camera's thread.
        wipe: Forgets what the front end holds of a session.
        stop: Ends the front end, because the core has stopped; called on the runner's thread.
    """

    publish: Callable[[Kiosk], None]
    preview: Callable[[PreviewFrame], None]
    wipe: Callable[[], None]
    stop: Callable[[], None] = _nothing


@dataclass(frozen=True, slots=True)
class _Answer:
    """What a port answered to one application; another one's resident never gets it."""

    application_id: str
    event: Event


class Runner:
    """Steps the core. `post` may be called from any thread; the front end is told on the runner's.

    Args:
        kiosk: The first state.
        make_ports: Makes the adapters; called on the runner's thread, so that heavy libraries delay no first frame.
        front: The front end.
        clock: Time.
        storage: Runs blocking disk work in order; a thread of its own by default.
        network: Runs blocking platform calls; a thread of its own by default.
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
        self._storage = storage or ThreadPoolExecutor(1, thread_name_prefix="storage")
        self._network = network or ThreadPoolExecutor(1, thread_name_prefix="network")
        self._events: queue.SimpleQueue[Event | _Answer | None] = queue.SimpleQueue()
        self._deadlines: dict[TimerName, float] = {}
        self._application_id = ""
        self._handles = ExitStack()
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
        self._network.shutdown(wait=True, cancel_futures=True)
        self._storage.shutdown(wait=True)
        self._handles.close()

    def connect(self) -> None:
        """Make the adapters and start them."""
        from kiosk.session.machine import start  # the journeys are not needed before the first frame

        self._ports = ports = self._make_ports()
        for close in (ports.outbox.close, ports.printer.close, ports.camera.close, ports.reader.close):
            self._handles.callback(close)
        ports.outbox.start(self.post)
        ports.reader.start(self.post)
        ports.printer.start(self.post)
        ports.camera.start(self.post, self._front.preview)
        first = start(self._kiosk)
        for command in first.commands:
            self._perform(command)
        self._front.publish(self._kiosk)

    def _run(self) -> None:
        try:
            self.connect()
            while not self._over:
                self.turn(self._patience())
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
            case _Answer(application_id=application_id, event=event):
                if application_id == self._application_id:
                    self.handle(event)
            case event:
                self.handle(event)
        self._fire_due()
        return True

    def handle(self, event: Event) -> None:
        """Tell the time, step, perform, publish. Called on the runner's thread, or by a test without one."""
        from kiosk.session.machine import step

        told = step(self._kiosk, ClockRead(self._clock.now())).kiosk
        transition = step(told, event)
        before, self._kiosk = self._kiosk, transition.kiosk
        if before.screen.name is not self._kiosk.screen.name:
            logger.info("screen %s", self._kiosk.screen.name)
        for command in transition.commands:
            self._perform(command)
        if replace(before, now=self._kiosk.now) != self._kiosk or before.now.minute != self._kiosk.now.minute:
            self._front.publish(self._kiosk)
        self._note_print(event)

    def _patience(self) -> float:
        now = self._clock.monotonic_s()
        return max(0.0, min([_TICK_S, *(deadline - now for deadline in self._deadlines.values())]))

    def _fire_due(self) -> None:
        now = self._clock.monotonic_s()
        due = sorted((deadline, name) for name, deadline in self._deadlines.items() if deadline <= now)
        for deadline, name in due:
            if self._deadlines.get(name) == deadline:  # handling the one before may have stopped or restarted it
                del self._deadlines[name]
                self.handle(TimerFired(name))
        if not due and self._clock.now().minute != self._kiosk.now.minute:
            self.handle(ClockRead(self._clock.now()))

    def _perform(self, command: commands.Command) -> None:  # noqa: C901, PLR0912  one line a command
        match command:
            case commands.StartTimer(name=name, seconds=seconds):
                self._deadlines[name] = self._clock.monotonic_s() + seconds
            case commands.StopTimer(name=name):
                self._deadlines.pop(name, None)
            case commands.WatchCard():
                self._ports.reader.watch()
            case commands.RestCard():
                self._ports.reader.rest()
            case commands.BeginApplication():
                self._application_id = str(uuid.uuid4())
            case commands.FetchPrefill(item_code=item_code, card=card):
                unreachable = NoPrefill(FailureCode.PLATFORM_UNREACHABLE)
                self._ask(self._network, lambda: self._ports.platform.prefill(item_code, card), unreachable)
            case commands.OpenCamera():
                self._ports.camera.open()
            case commands.TakePage():
                self._ports.camera.capture()
            case commands.RestCamera():
                self._ports.camera.rest()
            case commands.Enqueue(draft=draft):
                submission = self._submission(draft)
                lost = NotAccepted(FailureCode.STORAGE_FAULT)
                self._ask(self._storage, lambda: self._ports.outbox.put(submission), lost)
            case commands.PrintReceipt(receipt=receipt):
                failed = NotPrinted(receipt.print_id, FailureCode.PRINTER_FAULT)
                self._do(self._storage, lambda: self._print(command), failed)
            case commands.Rate(local_no=local_no, grade=grade):
                self._do(self._storage, lambda: self._ports.outbox.rate(local_no, grade))
            case commands.LoadCatalogue():
                self._do(self._storage, self._load_catalogue, CatalogueMissing(FailureCode.CATALOGUE_BROKEN))
            case commands.WipeSession():
                self._application_id = ""
                self._front.wipe()

    def _ask(self, executor: Executor, call: Callable[[], Event], otherwise: Event) -> None:
        """Have `call` answered for the application under way; when it has ended meanwhile, nobody gets the answer."""
        asked_for = self._application_id

        def answer() -> None:
            self._events.put(_Answer(asked_for, call()))

        self._do(executor, answer, _Answer(asked_for, otherwise))

    def _do(self, executor: Executor, work: Callable[[], None], otherwise: Event | _Answer | None = None) -> None:
        """Do blocking work. A port that raises is a bug; the resident still gets an answer."""

        def guarded() -> None:
            try:
                work()
            except Exception as error:  # noqa: BLE001  whatever it is, see above
                logger.error("a port raised %s instead of answering", type(error).__name__)  # noqa: TRY400  no content
                if otherwise is not None:
                    self._events.put(otherwise)

        executor.submit(guarded)

    def _submission(self, draft: Draft) -> Submission:
        return Submission(
            submission_id=self._application_id,
            item_code=draft.item.code,
            item_version=draft.item.version,
            item_name=draft.item.name.zh,
            applicant=draft.card,
            consents=(draft.consent,) if draft.consent else (),
            form=tuple((key, value) for key, value in draft.values.items() if value.value.strip()),
            materials=tuple(SuppliedMaterial(code, (page,)) for code, page in draft.pages),
            signature=draft.signature if draft.item.signature else None,
            confirmed_at=self._kiosk.now.astimezone(UTC),
        )

    def _print(self, command: commands.PrintReceipt) -> None:
        receipt = command.receipt
        first_time = self._ports.outbox.begin_print(receipt.print_id, command.local_no)
        self._ports.printer.print_receipt(receipt if first_time else replace(receipt, reprint=True))

    def _note_print(self, event: Event) -> None:
        match event:
            case Printed(print_id=print_id):
                self._do(self._storage, lambda: self._ports.outbox.end_print(print_id, "printed"))
            case NotPrinted(print_id=print_id, code=code):
                self._do(self._storage, lambda: self._ports.outbox.end_print(print_id, code.value))
            case _:
                pass

    def _load_catalogue(self) -> None:
        loaded = self._ports.catalogue.load()
        self.post(CatalogueMissing(loaded) if isinstance(loaded, FailureCode) else CatalogueLoaded(loaded))
