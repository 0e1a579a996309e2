"""An open serial line on a pseudo-terminal: bytes as they are, ours alone, and only our own error comes out."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from drivers.line import LineError
from drivers.serial_line import SerialLine

_BAUD = 115200
_WAIT_S = 5.0
_AT_ONCE_S = 0.03
ALL_BYTES = bytes(range(256))


@pytest.fixture
def far_end() -> Iterator[tuple[int, str]]:
    """The reader's end of the line, and the name of ours."""
    reader, device = os.openpty()
    yield reader, os.ttyname(device)
    os.close(reader)
    os.close(device)


@pytest.fixture
def line(far_end: tuple[int, str]) -> Iterator[SerialLine]:
    line = SerialLine(far_end[1], _BAUD)
    yield line
    line.close()


def _received(line: SerialLine, count: int) -> bytes:
    data = b""
    while len(data) < count:
        part = line.receive(_WAIT_S)
        assert part, "the line fell silent"
        data += part
    return data


def test_no_byte_is_altered_on_the_way(line: SerialLine, far_end: tuple[int, str]) -> None:
    line.send(ALL_BYTES)
    assert os.read(far_end[0], len(ALL_BYTES)) == ALL_BYTES
    os.write(far_end[0], ALL_BYTES)
    assert _received(line, len(ALL_BYTES)) == ALL_BYTES


def test_a_silent_reader_costs_only_the_time_it_was_given(line: SerialLine) -> None:
    assert line.receive(_AT_ONCE_S) == b""


def test_what_came_unasked_is_not_taken_for_an_answer(line: SerialLine, far_end: tuple[int, str]) -> None:
    os.write(far_end[0], b"late answer to another card")
    line.send(b"find")
    os.write(far_end[0], b"found")
    assert _received(line, len(b"found")) == b"found"


def test_a_second_program_cannot_listen_to_the_cards(line: SerialLine, far_end: tuple[int, str]) -> None:
    assert line.receive(0.0) == b""
    with pytest.raises(LineError):
        SerialLine(far_end[1], _BAUD)


def test_a_line_that_was_given_back_can_be_opened_again(far_end: tuple[int, str]) -> None:
    for _ in range(3):
        line = SerialLine(far_end[1], _BAUD)
        line.close()
        line.close()
        with pytest.raises(LineError):
            line.send(b"find")
        with pytest.raises(LineError):
            line.receive(_AT_ONCE_S)


def test_a_pulled_cable_is_our_error_in_whatever_is_asked() -> None:
    reader, device = os.openpty()
    line = SerialLine(os.ttyname(device), _BAUD)
    os.close(device)
    os.close(reader)
    with pytest.raises(LineError):
        line.receive(_WAIT_S)
    with pytest.raises(LineError):
        line.send(b"find")
    line.close()


def test_what_is_no_serial_line_cannot_be_opened_and_leaves_no_handle(tmp_path: Path) -> None:
    file = tmp_path / "reader"
    file.touch()
    handles = Path("/proc/self/fd")
    before = sum(1 for _ in handles.iterdir())
    for device in (file, tmp_path / "missing", tmp_path):
        with pytest.raises(LineError):
            SerialLine(str(device), _BAUD)
    assert sum(1 for _ in handles.iterdir()) == before
