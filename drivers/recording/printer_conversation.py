"""A conversation with a receipt printer: questions and answers as they were, of what is printed only how much."""

from drivers.receipt_printer.escpos_bytes import ASK_MARKER, CLEAR_BUFFERS, RETRACT, TELL_CHANGES, ask_status
from drivers.receipt_printer.status import FULL_NUMBER, REAL_TIME_NUMBERS
from drivers.receipt_printer.transport import PrinterLinkError, Transport, TransportFactory
from drivers.recording.conversation import Kind, Recorder, Replay, ReplayError
from drivers.recording.wire import ReplayedWire, loss_noted

_QUESTIONS = {ASK_MARKER, CLEAR_BUFFERS, RETRACT, TELL_CHANGES} | {
    ask_status(number) for number in (*REAL_TIME_NUMBERS, FULL_NUMBER)
}


def without_print(data: bytes) -> bytes:
    """`data` where it is a question; else NULs in its stead, with the marker that may end it."""
    if data in _QUESTIONS:
        return data
    tail = ASK_MARKER if data.endswith(ASK_MARKER) else b""
    return bytes(len(data) - len(tail)) + tail


def recorded_wires(connect: TransportFactory, recorder: Recorder) -> TransportFactory:
    """Opens wires whose conversation is recorded."""

    def opened() -> Transport:
        wire = connect()
        recorder.note(Kind.OPENED)
        return RecordingTransport(wire, recorder)

    return opened


class RecordingTransport:
    """A wire that writes down what goes over it."""

    def __init__(self, wire: Transport, recorder: Recorder) -> None:
        self._wire = wire
        self._recorder = recorder

    def write(self, data: bytes, timeout_s: float) -> None:
        """Hand over all of `data`."""
        self._recorder.note(Kind.SENT, without_print(data))
        with loss_noted(self._recorder, PrinterLinkError):
            self._wire.write(data, timeout_s)

    def read(self, timeout_s: float) -> bytes:
        """What arrived."""
        with loss_noted(self._recorder, PrinterLinkError):
            received = self._wire.read(timeout_s)
        if received:
            self._recorder.note(Kind.RECEIVED, received)
        return received

    def close(self) -> None:
        """Give the wire back."""
        self._recorder.note(Kind.CLOSED)
        self._wire.close()


class ReplayTransport:
    """A wire that answers as the recorded one did, whatever receipt is printed."""

    def __init__(self, replay: Replay) -> None:
        self._replay = replay
        self._wire = ReplayedWire(replay, PrinterLinkError)
        self.read = self._wire.receive
        self.close = self._wire.close

    def write(self, data: bytes, timeout_s: float) -> None:  # noqa: ARG002  a replay takes everything at once
        """Hand over all of `data`."""
        self._wire.drop_unread()
        recorded = self._replay.take(Kind.SENT)
        if (data in _QUESTIONS or recorded.data in _QUESTIONS) and data != recorded.data:
            raise ReplayError(f"sent {data.hex()}, recorded is {recorded.data.hex()}")
        self._wire.break_off()


def replayed_wires(replay: Replay) -> TransportFactory:
    """Opens the recorded wires, one after the other; where no more was opened there is no printer."""

    def opened() -> Transport:
        if not replay.next_is(Kind.OPENED):
            raise PrinterLinkError("nothing more was recorded")
        return ReplayTransport(replay)

    return opened
