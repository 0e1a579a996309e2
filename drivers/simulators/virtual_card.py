"""The card program behind vpcd, the virtual reader of pcscd: inserted and lifted by hand, faults on demand.

Connecting to vpcd's port inserts the card, closing the connection lifts it. An ID card answers the pseudo READ BINARY
`FF B0` with the stream of a SAM reader; other cards bring their own program. When pcscd stops, a card that still lies
is inserted again as soon as it runs.
"""

import logging
import socket
import time
from dataclasses import dataclass
from threading import Condition, Thread
from typing import Final

from drivers.simulators.card_program import CardProgram
from drivers.simulators.faulty_card import CardFault, FaultyCard
from drivers.simulators.id_card_program import IdCardProgram
from drivers.simulators.vpcd_messages import receive_message, send_message

_log = logging.getLogger(__name__)

VPCD_PORT: Final = 35963

_ASK_ATR = b"\x04"
_RECONNECT_S = 0.05
# pcscd looks every 0.4 s. A hand is slower than that; a card swapped faster would pass for the one before.
_LIFTED_S = 0.5


@dataclass(frozen=True, slots=True, eq=False)
class _Inserted:
    """The card in the slot. Compared by identity: the same card put back is another insertion."""

    program: CardProgram
    lifts_after: int | None


class VirtualCard:
    """A slot of vpcd and the card in it, on a thread of its own. All methods return at once.

    Args:
        host: Where vpcd listens.
        port: Its port; 35963 is the first slot.
    """

    def __init__(self, host: str = "127.0.0.1", port: int = VPCD_PORT) -> None:
        self._address = (host, port)
        self._changed = Condition()
        self._card: _Inserted | None = None
        self._connection: socket.socket | None = None
        self._closing = False
        self._lifted_at = time.monotonic() - _LIFTED_S
        self._thread = Thread(target=self._run, name="virtual-card", daemon=True)
        self._thread.start()

    def insert(self, text_block: bytes, *, fault: CardFault | None = None, lifts_after: int | None = None) -> None:
        """Lay a card on the reader; with `lifts_after` it is pulled away when so many APDUs were answered."""
        program = IdCardProgram(text_block)
        self.insert_program(FaultyCard(program, fault) if fault else program, lifts_after=lifts_after)

    def insert_program(self, program: CardProgram, *, lifts_after: int | None = None) -> None:
        """Lay down a card that runs `program`; `lifts_after` as for `insert`."""
        with self._changed:
            self._card = _Inserted(program, lifts_after)
            self._disconnect()
            self._changed.notify_all()

    def remove(self) -> None:
        """Lift the card."""
        with self._changed:
            self._card = None
            self._disconnect()
            self._changed.notify_all()

    def close(self) -> None:
        """Lift the card and end the thread. Safe to repeat."""
        with self._changed:
            self._closing = True
            self._card = None
            self._disconnect()
            self._changed.notify_all()
        self._thread.join()

    @property
    def is_inserted(self) -> bool:
        """Whether a card lies there; False again after it was pulled away by `lifts_after`."""
        with self._changed:
            return self._card is not None

    def _run(self) -> None:
        while (card := self._next_card()) is not None:
            connection = self._connect(card)
            if connection is None:
                continue
            with connection:
                try:
                    self._serve(connection, card)
                except OSError:
                    _log.debug("connection to vpcd ended")
            with self._changed:
                self._connection = None
                if self._card is not card:  # lifted; where pcscd ended it, the same card goes in again at once
                    self._lifted_at = time.monotonic()

    def _next_card(self) -> _Inserted | None:
        with self._changed:
            self._changed.wait_for(lambda: self._closing or self._card is not None)
            return self._card

    def _connect(self, card: _Inserted) -> socket.socket | None:
        """A connection to vpcd; None where the card changed meanwhile or nobody listens yet."""
        if not self._still_lies(card, self._lifted_at + _LIFTED_S - time.monotonic()):
            return None
        try:
            connection = socket.create_connection(self._address, timeout=1)
        except OSError:
            self._still_lies(card, _RECONNECT_S)
            return None
        connection.settimeout(None)
        with self._changed:
            if self._card is not card:
                connection.close()
                return None
            self._connection = connection
            return connection

    def _still_lies(self, card: _Inserted, duration_s: float) -> bool:
        """Wait so long; False as soon as another card, or none, takes the place of `card`."""
        with self._changed:
            return not self._changed.wait_for(lambda: self._card is not card, max(duration_s, 0.0))

    def _disconnect(self) -> None:
        if self._connection is not None:
            try:
                self._connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                _log.debug("connection to vpcd was already closed")

    def _serve(self, connection: socket.socket, card: _Inserted) -> None:
        answered = 0
        while (message := receive_message(connection)) is not None:
            if message == _ASK_ATR:
                send_message(connection, card.program.atr)
                continue
            if len(message) == 1:  # power off, power on and reset want no answer
                card.program.reset()
                continue
            if answered == card.lifts_after:
                self._pull(card)
                return
            send_message(connection, card.program.answer(message))
            answered += 1

    def _pull(self, card: _Inserted) -> None:
        with self._changed:
            if self._card is card:
                self._card = None
