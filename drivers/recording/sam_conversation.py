"""A conversation with a SAM module over a line, recorded frame by frame with nobody's data, and replayed."""

from drivers.card_reader.card_data import card_data_of
from drivers.card_reader.sam_frame import PREAMBLE, Command, ReplyParser, SamReply, encode_reply
from drivers.card_reader.sam_link import SamLink
from drivers.card_reader.sam_status import SUCCESS
from drivers.line import Line, LineError
from drivers.recording.conversation import Kind, Recorder, Replay
from drivers.recording.nobody import nobodys_address, nobodys_block
from drivers.recording.wire import ReplayedWire, loss_noted
from kiosk.domain.failure import FailureCode

_HEAD = len(PREAMBLE) + 2  # and the length
_COMMANDS = {command.value: command for command in Command}


class RecordedLink:
    """A link whose lines' conversation is recorded."""

    def __init__(self, link: SamLink, recorder: Recorder) -> None:
        self._link = link
        self._recorder = recorder
        self.vary = link.vary
        self.missing = link.missing

    def open(self) -> Line:
        """A line to the module, recorded."""
        line = self._link.open()
        self._recorder.note(Kind.OPENED)
        return RecordingLine(line, self._recorder)


class RecordingLine:
    """A line that writes down what goes over it. What came is kept until it is whole, then masked and written."""

    def __init__(self, line: Line, recorder: Recorder) -> None:
        self._line = line
        self._recorder = recorder
        self._asked: Command | None = None
        self._pieces: list[tuple[float, bytes]] = []

    def send(self, data: bytes) -> None:
        """Send, and write down what came before."""
        self._write_down()
        self._asked = _COMMANDS.get(data[_HEAD:-1])
        self._recorder.note(Kind.SENT, data)
        with loss_noted(self._recorder, LineError):
            self._line.send(data)

    def receive(self, timeout_s: float) -> bytes:
        """What has arrived."""
        try:
            received = self._line.receive(timeout_s)
        except LineError:
            self._write_down()
            self._recorder.note(Kind.LOST)
            raise
        if received:
            self._pieces.append((self._recorder.now_s(), received))
        return received

    def close(self) -> None:
        """Give the line back."""
        self._write_down()
        self._recorder.note(Kind.CLOSED)
        self._line.close()

    def _write_down(self) -> None:
        masked = masked_reply(self._asked, b"".join(piece for _, piece in self._pieces))
        for at_s, piece in self._pieces:
            self._recorder.note(Kind.RECEIVED, masked[: len(piece)], at_s)
            masked = masked[len(piece) :]
        self._pieces.clear()


def masked_reply(asked: Command | None, received: bytes) -> bytes:
    """What came in answer to `asked`, of the same length and soundness, with nobody's data in it."""
    start = received.find(PREAMBLE)
    if start < 0:
        return bytes(len(received))
    noise, frame = bytes(start), received[start:]
    whole = [reply for reply in ReplyParser().feed(frame) if isinstance(reply, SamReply)]
    if whole and frame.startswith(encode_reply(whole[0])):
        masked = encode_reply(_without_person(asked, whole[0]))
        return noise + masked + bytes(len(frame) - len(masked))
    return noise + _unsound(frame)


def _without_person(asked: Command | None, reply: SamReply) -> SamReply:
    data = bytes(len(reply.data))
    if asked is Command.READ and (content := card_data_of(reply.data)) is not None:
        text_at = reply.data.index(content.text)
        tail = len(reply.data) - text_at - len(content.text)
        data = reply.data[:text_at] + nobodys_block(content.text) + bytes(tail)
    elif asked is Command.READ_ADDRESS and reply.status == SUCCESS:
        data = nobodys_address(len(reply.data))
    return SamReply(reply.card_status, reply.status, data)


def _unsound(frame: bytes) -> bytes:
    """A torn or spoilt frame: its head, which announces the length, and nothing of its content."""
    rest = bytes(max(len(frame) - _HEAD, 0))
    masked = frame[:_HEAD] + rest
    is_sound_by_chance = any(isinstance(reply, SamReply) for reply in ReplyParser().feed(masked))
    return masked[:-1] + b"\x01" if is_sound_by_chance else masked


class ReplayLine:
    """A line that answers as the recorded one did."""

    def __init__(self, replay: Replay) -> None:
        self._replay = replay
        self._wire = ReplayedWire(replay, LineError)
        self.receive = self._wire.receive
        self.close = self._wire.close

    def send(self, data: bytes) -> None:
        """Must be what was sent when this was recorded."""
        self._wire.drop_unread()
        self._replay.sends(data)
        self._wire.break_off()


class ReplayedLink:
    """Opens the recorded lines, one after the other; where no more was opened there is no device."""

    def __init__(self, replay: Replay) -> None:
        self._replay = replay

    def open(self) -> Line:
        """The next recorded line."""
        if not self._replay.next_is(Kind.OPENED):
            raise LineError("nothing more was recorded")
        return ReplayLine(self._replay)

    def vary(self) -> bool:
        """Another way was tried where the recorded line was closed now."""
        return self._replay.next_is(Kind.CLOSED)

    def missing(self) -> FailureCode:
        """Nothing more was recorded."""
        return FailureCode.READER_ABSENT
