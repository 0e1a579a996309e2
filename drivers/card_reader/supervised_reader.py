"""The card reader as the kiosk sees it: one worker thread that polls a carrier and reports changes of state once each.

Three misses in a row make "lost"; the worker goes on asking, so a reader or a service that comes back is in use again
without a restart. Connection and bytes are the carrier's; whether a card may be used is the core's.
"""

import logging
from collections.abc import Callable
from collections.abc import Set as AbstractSet
from threading import Condition, Thread

from drivers.card_reader.card_carrier import CardCarrier, CardLying, NoCard, NotRead, Presence, ReaderMissing
from drivers.card_reader.card_photo import PhotoDecoder
from drivers.card_reader.read_report import RESIDENTS_ONLY, report_of
from kiosk.domain.failure import FailureCode
from kiosk.domain.identity import CardKind
from kiosk.ports.card_reader import CardPlaced, CardRemoved, ReaderLost, ReaderReady, ReaderReport

_log = logging.getLogger(__name__)

_MISSES_TO_LOSE = 3
_RESTING = 0
_CLOSE_S = 5.0


class SupervisedCardReader:
    """A `kiosk.ports.card_reader.CardReader` over any carrier.

    Args:
        carrier: The connection; used by the worker thread only.
        accepts: Kinds of identity card that are read; any other fails as of another kind.
        photo_decoder: Reads the photograph, where the station has a decoder.
        poll_s: Pause between two looks at the reader.
        lost_poll_s: The same while there is no reader.
    """

    def __init__(
        self,
        carrier: CardCarrier,
        *,
        accepts: AbstractSet[CardKind] = RESIDENTS_ONLY,
        photo_decoder: PhotoDecoder | None = None,
        poll_s: float = 0.05,
        lost_poll_s: float = 0.25,
    ) -> None:
        self._carrier = carrier
        self._accepts = accepts
        self._photo_decoder = photo_decoder
        self._poll_s = poll_s
        self._lost_poll_s = lost_poll_s
        self._wake = Condition()
        self._closing = False
        self._watch = _RESTING  # number of the last call of watch(), while it holds
        self._watches = 0
        self._thread: Thread | None = None
        # From here on the worker's own.
        self._report: Callable[[ReaderReport], None] = lambda _: None
        self._ready = False
        self._lost: FailureCode | None = None
        self._misses = 0
        self._missed: FailureCode | None = None  # what the misses said
        self._card: CardLying | None = None
        self._served_watch = _RESTING  # the watch for which the lying card was tried

    def start(self, report: Callable[[ReaderReport], None]) -> None:
        """Begin supervision on a thread of its own. A second call does nothing."""
        if self._thread is not None:
            return
        self._report = report
        self._thread = Thread(target=self._supervise, name="card-reader", daemon=True)
        self._thread.start()

    def watch(self) -> None:
        """Read the card that lies there now, or the next one placed."""
        with self._wake:
            self._watches += 1
            self._watch = self._watches
            self._wake.notify_all()

    def rest(self) -> None:
        """Read no further card. A read under way is thrown away."""
        with self._wake:
            self._watch = _RESTING

    def close(self) -> None:
        """End the worker and give the handle back. Safe to repeat."""
        with self._wake:
            self._closing, self._watch = True, _RESTING
            self._wake.notify_all()
        if self._thread is not None:
            self._thread.join(_CLOSE_S)
            if self._thread.is_alive():
                _log.error("card reader did not come back from its last exchange")

    def _supervise(self) -> None:
        try:
            going_on = True
            while going_on:
                self._observe(self._carrier.presence())
                self._read_if_asked()
                going_on = self._pause(self._poll_s if self._ready else self._lost_poll_s)
        finally:
            self._carrier.close()

    def _pause(self, duration_s: float) -> bool:
        """Wait for the next look or for a watch not yet served; False when closing."""
        with self._wake:
            self._wake.wait_for(lambda: self._closing or self._is_read_due(), duration_s)
            return not self._closing

    def _is_read_due(self) -> bool:
        is_unserved = self._watch not in (_RESTING, self._served_watch)
        return is_unserved and self._card is not None and self._misses == 0

    def _observe(self, presence: Presence) -> None:
        match presence:
            case ReaderMissing(code):
                self._miss(code)
            case NoCard():
                self._answered()
                self._lift()
            case CardLying():
                self._answered()
                self._lay(presence)

    def _miss(self, code: FailureCode) -> None:
        self._misses = self._misses + 1 if code == self._missed else 1  # a reader that comes passes other states
        self._missed = code
        if self._misses >= _MISSES_TO_LOSE and code != self._lost:
            self._ready, self._lost = False, code
            _log.warning("card reader lost: %s", code)
            self._report(ReaderLost(code))

    def _answered(self) -> None:
        self._misses = 0
        if self._ready:
            return
        was_lost = self._lost is not None
        self._ready, self._lost = True, None
        _log.info("card reader ready")
        self._report(ReaderReady())
        if was_lost:
            self._lift()  # nobody saw whether the card stayed, so what lies there now counts as another one

    def _lift(self) -> None:
        if self._card is not None:
            self._card = None
            self._report(CardRemoved())

    def _lay(self, card: CardLying) -> None:
        if card == self._card:
            return
        self._lift()
        self._card, self._served_watch = card, _RESTING
        self._report(CardPlaced())

    def _read_if_asked(self) -> None:
        with self._wake:
            watch = self._watch
            due = self._is_read_due()
        if not due:
            return
        self._served_watch = watch
        outcome = self._carrier.read_card()
        after = self._settled_presence() if outcome == NotRead(FailureCode.CARD_UNREADABLE) else None
        lifted = isinstance(after, NoCard | CardLying)
        report = report_of(outcome, lifted=lifted, accepts=self._accepts, decoder=self._photo_decoder)
        if report is not None and self._watch == watch:
            self._report(report)
        if after is not None:
            self._observe(after)
        if isinstance(outcome, ReaderMissing):
            self._served_watch = _RESTING  # the card was not tried: once more when the reader is back
            self._observe(outcome)

    def _settled_presence(self) -> Presence | None:
        """What replaced the card within the time in which a lifted card shows; None where the same card still lies."""
        looks = 1 + round(self._carrier.removal_shows_within_s / self._poll_s)
        for _ in range(looks):
            presence = self._carrier.presence()
            if presence != self._card:
                return presence
            if not self._rests(self._poll_s):
                break
        return None

    def _rests(self, duration_s: float) -> bool:
        """Wait this long; False when closing."""
        with self._wake:
            return not self._wake.wait_for(lambda: self._closing, duration_s)
