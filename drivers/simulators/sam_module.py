"""A simulated SAM module with a card lying on it or not: request frames in, reply frames out, faults on demand.

It knows no line: the pseudo-terminal in `serial_reader` carries the bytes. Calls may come from any thread.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, StrEnum
from threading import Lock

_START = b"\xaa\xaa\xaa\x96\x69"
_REQUEST_BYTES = 10
# On every card. Looks like WLT data, and holds what a careless parser takes for the start of a frame.
PHOTOGRAPH = (b"WLf\x00" + _START + bytes(range(256)) * 4)[:1024]
_GARBAGE = b"\x00\xaa\xaa\x96\xff" * 40


class Step(Enum):
    """The steps of reading a card, by their request."""

    RESET = b"\x10\xff"
    FIND = b"\x20\x01"
    SELECT = b"\x20\x02"
    READ = b"\x30\x01"
    READ_ADDRESS = b"\x30\x03"


class Disturbance(StrEnum):
    """What can be wrong with the reply to a step."""

    GARBAGE = "garbage"
    NOISE_BEFORE = "noise_before"
    WRONG_CHECKSUM = "wrong_checksum"
    WRONG_LENGTH = "wrong_length"
    SHORT_DATA = "short_data"
    TORN = "torn"
    SILENT = "silent"
    SELF_TEST_FAILED = "self_test_failed"
    UNKNOWN_COMMAND = "unknown_command"


@dataclass(frozen=True, slots=True)
class _Fault:
    disturbance: Disturbance
    steps: frozenset[Step]
    times: int | None  # None: until healed


class SamModule:
    """The module: remembers the card on it, the step it is at, and the fault it was given.

    Args:
        hides_read_card: Answer "no card" to find after a read, until the card is lifted or the module reset, as many
            modules do.
    """

    def __init__(self, *, hides_read_card: bool = True) -> None:
        self.requests: Counter[Step] = Counter()
        self._hides_read_card = hides_read_card
        self._lock = Lock()
        self._block: bytes | None = None
        self._newest_address = b""
        self._fingerprints: bytes | None = None
        self._lifts_after: Step | None = None
        self._done: Step = Step.RESET
        self._hidden = False
        self._fault: _Fault | None = None

    def place(
        self,
        text_block: bytes,
        *,
        newest_address: bytes = b"",
        fingerprints: bytes | None = None,
        lifts_after: Step | None = None,
    ) -> None:
        """Lay a card down.

        Args:
            text_block: Its text.
            newest_address: The address added last; a card without one says so when asked.
            fingerprints: Where given, the reply to a read carries them, and their length.
            lifts_after: The card is pulled away right after this step was answered.
        """
        with self._lock:
            self._block, self._lifts_after = text_block, lifts_after
            self._newest_address, self._fingerprints = newest_address, fingerprints
            self._hidden, self._done = False, Step.RESET

    def lift(self) -> None:
        """Take the card away."""
        with self._lock:
            self._lift()

    def disturb(self, disturbance: Disturbance, *steps: Step, times: int | None = None) -> None:
        """Spoil the replies to `steps` (all when none is named), so many `times` or until healed."""
        with self._lock:
            self._fault = _Fault(disturbance, frozenset(steps or Step), times)

    def heal(self) -> None:
        """End the fault."""
        with self._lock:
            self._fault = None

    def answer(self, request: bytes) -> bytes:
        """The bytes that go back for one request frame; none for a silent module."""
        with self._lock:
            step = _step_of(request)
            if step is None:
                return _reply(0x21)
            self.requests[step] += 1
            reply = self._perform(step)
            if self._lifts_after is step:
                self._lift()
            return self._disturbed(step, reply)

    def _lift(self) -> None:
        self._block, self._lifts_after, self._hidden = None, None, False
        self._done = Step.RESET

    def _perform(self, step: Step) -> bytes:
        perform: Callable[[], bytes] = {
            Step.RESET: self._reset,
            Step.FIND: self._find,
            Step.SELECT: self._select,
            Step.READ: self._read,
            Step.READ_ADDRESS: self._read_address,
        }[step]
        return perform()

    def _reset(self) -> bytes:
        self._hidden, self._done = False, Step.RESET
        return _reply(0x90)

    def _find(self) -> bytes:
        if self._block is None or self._hidden:
            return _reply(0x80)
        self._done = Step.FIND
        return _reply(0x9F, bytes(4))

    def _select(self) -> bytes:
        if self._block is None or self._done is not Step.FIND:
            return _reply(0x81)
        self._done = Step.SELECT
        return _reply(0x90, bytes(8))

    def _read(self) -> bytes:
        if self._block is None or self._done is not Step.SELECT:
            return _reply(0x41)
        self._hidden, self._done = self._hides_read_card, Step.READ
        head, tail = b"\x01\x00\x04\x00", b""
        if self._fingerprints is not None:
            head, tail = head + len(self._fingerprints).to_bytes(2, "big"), self._fingerprints
        return _reply(0x90, head + self._block + PHOTOGRAPH + tail)

    def _read_address(self) -> bytes:
        if self._block is None or self._done is not Step.READ:
            return _reply(0x41)
        return _reply(0x90, self._newest_address) if self._newest_address else _reply(0x91)

    def _disturbed(self, step: Step, reply: bytes) -> bytes:
        fault = self._fault
        if fault is None or step not in fault.steps:
            return reply
        if fault.times is not None:
            self._fault = _Fault(fault.disturbance, fault.steps, fault.times - 1) if fault.times > 1 else None
        return _spoil(fault.disturbance, reply)


def _step_of(request: bytes) -> Step | None:
    if len(request) != _REQUEST_BYTES or not request.startswith(_START + b"\x00\x03") or _parity(request[5:]):
        return None
    return next((step for step in Step if step.value == request[7:9]), None)


def _parity(data: bytes) -> int:
    parity = 0
    for byte in data:
        parity ^= byte
    return parity


def _reply(status: int, data: bytes = b"") -> bytes:
    counted = (len(data) + 4).to_bytes(2, "big") + b"\x00\x00" + bytes([status]) + data
    return _START + counted + bytes([_parity(counted)])


def _spoil(disturbance: Disturbance, reply: bytes) -> bytes:
    match disturbance:
        case Disturbance.GARBAGE:
            spoiled = _GARBAGE
        case Disturbance.NOISE_BEFORE:
            spoiled = _GARBAGE + reply
        case Disturbance.WRONG_CHECKSUM:
            spoiled = reply[:-1] + bytes([reply[-1] ^ 0x01])
        case Disturbance.WRONG_LENGTH:
            spoiled = reply[:5] + b"\xff\xff" + reply[7:]
        case Disturbance.SHORT_DATA:
            spoiled = _reply(reply[9], reply[10:-17])
        case Disturbance.TORN:
            spoiled = reply[: len(reply) // 2]
        case Disturbance.SILENT:
            spoiled = b""
        case Disturbance.SELF_TEST_FAILED:
            spoiled = _reply(0x60)
        case Disturbance.UNKNOWN_COMMAND:
            spoiled = _reply(0x21)
    return spoiled
