"""A conversation with a SAM module over a serial line, recorded frame by frame with nobody's data, and replayed."""

from threading import Event

from drivers.card_reader.card_data import card_data_of
from drivers.card_reader.sam_frame import PREAMBLE, Command, ReplyParser, SamReply, encode_reply
from drivers.card_reader.sam_status import SUCCESS
from drivers.card_reader.serial_line import Line, OpenLine, SerialLineError
from drivers.recording.conversation import Kind, Recorder, Replay
from drivers.recording.nobody import nobodys_address, nobodys_block

_HEAD = len(PREAMBLE) + 2  # and the length
_COMMANDS = {command.value: command for command in Command}


def recorded_line(open_line: OpenLine, recorder: Recorder) -> OpenLine:
    """Opens lines whose conversation is recorded."""

    def opened(device: str, baud: int) -> Line:
        line = open_line(device, baud)
        recorder.note(Kind.OPENED)
        return RecordingLine(line, recorder)

    return opened


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
        try:
            self._line.send(data)
        except SerialLineError:
            self._recorder.note(Kind.LOST)
            raise

    def receive(self, timeout_s: float) -> bytes:
        """What has arrived."""
        try:
            received = self._line.receive(timeout_s)
        except SerialLineError:
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

    def send(self, data: bytes) -> None:
        """Must be what was sent when this was recorded."""
        while self._replay.next_is(Kind.RECEIVED):  # the driver had seen enough
            self._replay.take(Kind.RECEIVED)
        self._replay.sends(data)
        self._lose()

    def receive(self, timeout_s: float) -> bytes:
        """What has arrived."""
        self._lose()
        if self._replay.next_is(Kind.RECEIVED):
            return self._replay.take(Kind.RECEIVED).data
        Event().wait(timeout_s)
        return b""

    def close(self) -> None:
        """Give the line back."""
        if self._replay.next_is(Kind.CLOSED):
            self._replay.take(Kind.CLOSED)

    def _lose(self) -> None:
        if self._replay.next_is(Kind.LOST):
            self._replay.take(Kind.LOST)
            raise SerialLineError


def replayed_line(replay: Replay) -> OpenLine:
    """Opens the recorded lines, one after the other; where no more was opened there is no device."""

    def opened(device: str, _: int) -> Line:
        if not replay.next_is(Kind.OPENED):
            raise SerialLineError(device)
        replay.take(Kind.OPENED)
        return ReplayLine(replay)

    return opened
