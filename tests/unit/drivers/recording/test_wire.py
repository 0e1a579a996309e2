"""What recorded wires have in common: lost where they were lost, closed where they were closed, and nothing besides."""

import io
import json

import pytest

from drivers.line import LineError
from drivers.recording.conversation import Kind, Moment, Recorder, Replay, ReplayError
from drivers.recording.wire import ReplayedWire, loss_noted


def _wire(*moments: Moment) -> tuple[ReplayedWire, Replay]:
    replay = Replay((Moment(0.0, Kind.OPENED), *moments))
    return ReplayedWire(replay, LineError), replay


def test_bytes_come_in_the_pieces_in_which_they_came_and_then_none() -> None:
    wire, replay = _wire(Moment(0.1, Kind.RECEIVED, b"ab"), Moment(0.2, Kind.RECEIVED, b"c"), Moment(0.3, Kind.CLOSED))
    assert [wire.receive(0.0) for _ in range(3)] == [b"ab", b"c", b""]
    wire.close()
    assert replay.is_over


def test_a_lost_wire_is_lost_once_as_the_drivers_own_error() -> None:
    wire, _ = _wire(Moment(0.1, Kind.LOST))
    with pytest.raises(LineError, match="as recorded"):
        wire.receive(0.0)
    assert wire.receive(0.0) == b""
    wire.close()


def test_what_was_not_read_can_be_dropped() -> None:
    wire, replay = _wire(Moment(0.1, Kind.RECEIVED, b"late"), Moment(0.2, Kind.SENT, b"next"))
    wire.drop_unread()
    assert replay.next_is(Kind.SENT)


def test_no_wire_is_replayed_where_none_was_opened() -> None:
    with pytest.raises(ReplayError):
        ReplayedWire(Replay(()), LineError)


def test_a_loss_is_written_down_and_passes() -> None:
    file = io.StringIO()
    with pytest.raises(LineError), loss_noted(Recorder(file), LineError):
        raise LineError
    with pytest.raises(ValueError, match="other"), loss_noted(Recorder(file), LineError):
        raise ValueError("other")
    assert [json.loads(line)["kind"] for line in file.getvalue().splitlines()] == ["lost"]
