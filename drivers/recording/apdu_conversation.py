"""A conversation with cards over PC/SC: the APDUs of each connection, with nobody's data in them, and their replay."""

from collections.abc import Callable
from itertools import pairwise

from drivers.card_reader.apdu_exchange import OK
from drivers.card_reader.card_data import STREAM_BYTES_TO_TEXT_END, text_block_of
from drivers.card_reader.pcsc_service import CardConnection, CardService, PcscError, ReaderState
from drivers.recording.conversation import Kind, Moment, Recorder, Replay
from drivers.recording.nobody import nobodys_block, nobodys_record

_STATUS_BYTES = 2
_READ_RECORD = bytes.fromhex("00B2")
_GET_RESPONSE = bytes.fromhex("00C0")
_MORE = 0x61
_STREAM_HEAD = 4
OpenService = Callable[[], CardService]


def recorded_service(open_service: OpenService, read_prefix: bytes, recorder: Recorder) -> OpenService:
    """Connects to PC/SC; what is said to cards is recorded. `read_prefix` begins the commands that read the stream."""
    return lambda: RecordingService(open_service(), read_prefix, recorder)


class RecordingService:
    """PC/SC with connections that are written down; names and states of readers are not."""

    def __init__(self, service: CardService, read_prefix: bytes, recorder: Recorder) -> None:
        self._service = service
        self._read_prefix = read_prefix
        self._recorder = recorder

    def readers(self) -> tuple[str, ...]:
        """Names of the readers."""
        return self._service.readers()

    def state(self, reader: str) -> ReaderState:
        """The reader's state."""
        return self._service.state(reader)

    def connect(self, reader: str) -> CardConnection:
        """Connect to the card; its ATR begins the recording of it."""
        atr = self._service.state(reader).atr
        connection = self._service.connect(reader)
        self._recorder.note(Kind.OPENED, atr)
        return _RecordingConnection(connection, self._read_prefix, self._recorder)

    def release(self) -> None:
        """Give the context back."""
        self._service.release()


class _RecordingConnection:
    """Keeps what was said until the end: only then is it known whose card it was that has to be nobody's."""

    def __init__(self, connection: CardConnection, read_prefix: bytes, recorder: Recorder) -> None:
        self._connection = connection
        self._read_prefix = read_prefix
        self._recorder = recorder
        self._said: list[Moment] = []

    def transmit(self, apdu: bytes) -> bytes:
        self._keep(Kind.SENT, apdu)
        try:
            answer = self._connection.transmit(apdu)
        except PcscError as error:
            self._keep(Kind.LOST, error.code.to_bytes(4))
            raise
        self._keep(Kind.RECEIVED, answer)
        return answer

    def disconnect(self) -> None:
        for moment in without_person(self._said, self._read_prefix):
            self._recorder.note(moment.kind, moment.data, moment.at_s)
        self._recorder.note(Kind.CLOSED)
        self._connection.disconnect()

    def _keep(self, kind: Kind, data: bytes) -> None:
        self._said.append(Moment(self._recorder.now_s(), kind, data))


def without_person(said: list[Moment], read_prefix: bytes) -> list[Moment]:
    """What was said over one connection, each answer of its own length and status, with nobody's data in it."""
    stream = _masked_stream(said, read_prefix)
    masked: list[Moment] = []
    command, goes_on = b"", False
    for moment in said:
        if moment.kind is Kind.SENT:
            command = command if goes_on and moment.data.startswith(_GET_RESPONSE) else moment.data
            masked.append(moment)
            continue
        if moment.kind is Kind.LOST:
            masked.append(moment)
            continue
        data, status = moment.data[:-_STATUS_BYTES], moment.data[-_STATUS_BYTES:]
        goes_on = status[:1] == bytes([_MORE])
        masked.append(Moment(moment.at_s, moment.kind, _masked_answer(command, data, stream, read_prefix) + status))
    return masked


def _masked_answer(command: bytes, data: bytes, stream: bytes, read_prefix: bytes) -> bytes:
    if command.startswith(read_prefix):
        offset = int.from_bytes(command[2:4])
        return (stream[offset : offset + len(data)] + bytes(len(data)))[: len(data)]
    is_record = command.startswith(_READ_RECORD) and len(data) >= _STATUS_BYTES and data[1] <= len(data) - 2
    if not is_record:
        return bytes(len(data))
    tag, end = data[0], 2 + data[1]
    return data[:2] + nobodys_record(tag, data[2:end]) + bytes(len(data) - end)


def _masked_stream(said: list[Moment], read_prefix: bytes) -> bytes:
    """The card's data as one stream, as far as it was read, with nobody's text in it."""
    stream = bytearray()
    for asked, answered in pairwise(said):
        is_page = asked.kind is Kind.SENT and asked.data.startswith(read_prefix) and answered.kind is Kind.RECEIVED
        if is_page and answered.data[-_STATUS_BYTES:] == OK.to_bytes(2):
            offset = int.from_bytes(asked.data[2:4])
            page = answered.data[:-_STATUS_BYTES]
            stream[offset : offset + len(page)] = page
    block = text_block_of(bytes(stream))
    head, rest = bytes(stream[:_STREAM_HEAD]), bytes(max(len(stream) - _STREAM_HEAD, 0))
    if block is None:
        return head + rest
    return head + nobodys_block(block) + bytes(len(stream) - STREAM_BYTES_TO_TEXT_END)


class ReplayService:
    """PC/SC with one reader, in which the recorded cards lie one after the other.

    Args:
        replay: The conversation.
        reader: What the reader is called.
    """

    def __init__(self, replay: Replay, reader: str = "Replayed reader 00 00") -> None:
        self._replay = replay
        self._reader = reader

    def readers(self) -> tuple[str, ...]:
        """Names of the readers."""
        return (self._reader,)

    def state(self, reader: str) -> ReaderState:
        """The reader's state."""
        card = self._replay.next_of(Kind.OPENED)
        atr = card.data if card and reader == self._reader else b""
        return ReaderState(attached=reader == self._reader, card=card is not None, events=1, atr=atr)

    def connect(self, reader: str) -> CardConnection:  # noqa: ARG002  there is one
        """Connect to the next recorded card."""
        self._replay.take(Kind.OPENED)
        return _ReplayConnection(self._replay)

    def release(self) -> None:
        """Nothing is held."""


class _ReplayConnection:
    def __init__(self, replay: Replay) -> None:
        self._replay = replay

    def transmit(self, apdu: bytes) -> bytes:
        self._replay.sends(apdu)
        answer = self._replay.take(Kind.RECEIVED, Kind.LOST)
        if answer.kind is Kind.LOST:
            raise PcscError(int.from_bytes(answer.data))
        return answer.data

    def disconnect(self) -> None:
        self._replay.take(Kind.CLOSED)
