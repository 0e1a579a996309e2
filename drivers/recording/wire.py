"""What recorded wires have in common: one is opened, brings bytes, may be lost and is closed; and plays again so."""

from collections.abc import Generator
from contextlib import contextmanager
from threading import Event

from drivers.recording.conversation import Kind, Recorder, Replay


@contextmanager
def loss_noted(recorder: Recorder, lost: type[Exception]) -> Generator[None]:
    """Writes down that the wire was lost, where `lost` comes out of the block, and lets it pass."""
    try:
        yield
    except lost:
        recorder.note(Kind.LOST)
        raise


class ReplayedWire:
    """The device's end of a recorded wire. What the driver's end says is for the device's own replay to judge.

    Args:
        replay: The conversation, at a wire that was opened.
        lost: What a loss is to the driver.

    Raises:
        ReplayError: From the constructor, where no wire was opened now.
    """

    def __init__(self, replay: Replay, lost: type[Exception]) -> None:
        replay.take(Kind.OPENED)
        self._replay = replay
        self._lost = lost

    def receive(self, timeout_s: float) -> bytes:
        """What arrived, in the pieces in which it came; nothing, after `timeout_s`, where nothing did."""
        self.break_off()
        if self._replay.next_is(Kind.RECEIVED):
            return self._replay.take(Kind.RECEIVED).data
        Event().wait(timeout_s)
        return b""

    def drop_unread(self) -> None:
        """The driver had seen enough of what came."""
        while self._replay.next_is(Kind.RECEIVED):
            self._replay.take(Kind.RECEIVED)

    def break_off(self) -> None:
        """Be lost, where the recorded wire was lost now."""
        if self._replay.next_is(Kind.LOST):
            self._replay.take(Kind.LOST)
            raise self._lost("lost, as recorded")

    def close(self) -> None:
        """Give the wire back."""
        if self._replay.next_is(Kind.CLOSED):
            self._replay.take(Kind.CLOSED)
