"""The file of a conversation: JSON lines, one a piece of bytes, with direction and seconds since the beginning."""

import json
import time
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from threading import Lock
from typing import TextIO


class Kind(StrEnum):
    """What a line of the file is."""

    OPENED = "opened"  # the wire, or a card, whose ATR it carries
    SENT = "sent"
    RECEIVED = "received"
    LOST = "lost"  # the wire or the card went; with PC/SC's error code
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Moment:
    """A line of the file.

    Attributes:
        at_s: Seconds since the recording began.
        kind: What happened.
        data: The bytes of it.
    """

    at_s: float
    kind: Kind
    data: bytes = b""


class Recorder:
    """Writes moments as they come; used by one device's thread at a time. Close the file yourself."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._begun_s = time.monotonic()
        self._lock = Lock()

    def now_s(self) -> float:
        """Seconds since the recording began."""
        return time.monotonic() - self._begun_s

    def note(self, kind: Kind, data: bytes = b"", at_s: float | None = None) -> None:
        """Write one moment. `data` must be nobody's by now."""
        moment = {"at_s": round(self.now_s() if at_s is None else at_s, 4), "kind": kind.value, "data": data.hex()}
        with self._lock:
            self._file.write(json.dumps(moment) + "\n")
            self._file.flush()


def read_conversation(path: Path) -> tuple[Moment, ...]:
    """The moments in the file.

    Raises:
        ValueError: A line is none of ours.
        OSError: It cannot be read.
    """
    moments: list[Moment] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            told = json.loads(line)
            moments.append(Moment(float(told["at_s"]), Kind(told["kind"]), bytes.fromhex(told["data"])))
        except (KeyError, TypeError, ValueError) as error:
            raise ValueError(f"{path.name}, line {number}: no moment of a conversation") from error
    return tuple(moments)


class Replay:
    """Moments taken one after the other by whatever plays the device."""

    def __init__(self, moments: tuple[Moment, ...]) -> None:
        self._moments = list(moments)

    @property
    def is_over(self) -> bool:
        """Whether nothing is left."""
        return not self._moments

    def next_is(self, kind: Kind) -> bool:
        """Whether the next moment is of this kind."""
        return bool(self._moments) and self._moments[0].kind is kind

    def next_of(self, kind: Kind) -> Moment | None:
        """The next moment of this kind, wherever it stands, not taken."""
        return next((moment for moment in self._moments if moment.kind is kind), None)

    def take(self, *kinds: Kind) -> Moment:
        """The next moment, which must be of one of these kinds.

        Raises:
            ReplayError: It is not: the code says something else than it did when this was recorded.
        """
        if not self._moments or self._moments[0].kind not in kinds:
            found = self._moments[0].kind if self._moments else "the end"
            raise ReplayError(f"expected {' or '.join(kinds)}, recorded is {found}")
        return self._moments.pop(0)

    def sends(self, data: bytes) -> None:
        """The code sends this; it must be what was sent when this was recorded."""
        recorded = self.take(Kind.SENT)
        if recorded.data != data:
            raise ReplayError(f"sent {data.hex()}, recorded is {recorded.data.hex()}")


class ReplayError(AssertionError):
    """A replay and the code have come apart: a bug, or a changed protocol."""
