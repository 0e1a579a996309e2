"""The line between kiosk and platform in each of its states, and up again, over real sockets."""

import socket
import time
from collections.abc import Iterator
from http.client import HTTPException
from threading import Thread

import pytest

from drivers.simulators.virtual_line import LineState, VirtualLine
from tests.component.simulators.far_end import ANSWER, ask, far_end

SLOW_S = 0.15


@pytest.fixture(scope="module")
def server_port() -> Iterator[int]:
    with far_end() as port:
        yield port


@pytest.fixture
def line(server_port: int) -> Iterator[VirtualLine]:
    line = VirtualLine(server_port, delay_s=SLOW_S)
    yield line
    line.close()


def _works(line: VirtualLine) -> None:
    assert ask(line.port)[2] == ANSWER


def test_what_is_sent_arrives_whole_both_ways(line: VirtualLine) -> None:
    _works(line)
    assert ask(line.port, b"x" * 300_000)[2] == ANSWER


def test_a_cut_line_refuses(line: VirtualLine) -> None:
    line.set(LineState.DOWN)
    with pytest.raises(ConnectionRefusedError):
        ask(line.port)


def test_cutting_the_line_breaks_what_is_open(line: VirtualLine) -> None:
    with socket.create_connection(("127.0.0.1", line.port), timeout=5) as client:
        client.sendall(b"GET / HTTP/1.1\r\n")
        line.set(LineState.DOWN)
        assert _is_broken(client)


def test_cutting_the_line_breaks_an_upload_that_nobody_takes() -> None:
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        line = VirtualLine(deaf.getsockname()[1])
        with socket.create_connection(("127.0.0.1", line.port), timeout=0.3) as client:
            with pytest.raises(TimeoutError):
                client.sendall(bytes(64_000_000))  # every buffer on the way is full now
            closer = Thread(target=line.close)
            closer.start()
            closer.join(5)
            given_back = not closer.is_alive()
            assert _is_broken(client)
        closer.join()
        assert given_back


def test_a_stalled_line_takes_the_request_and_says_nothing(line: VirtualLine) -> None:
    line.set(LineState.STALL)
    with pytest.raises(TimeoutError):
        ask(line.port, timeout_s=0.2)


def test_a_torn_line_ends_in_the_middle_of_the_reply(line: VirtualLine) -> None:
    line.set(LineState.TORN)
    try:
        content = ask(line.port)[2]
    except (HTTPException, ConnectionError):
        content = b""
    assert content != ANSWER


def test_a_captive_portal_answers_everything_with_its_page(line: VirtualLine) -> None:
    line.set(LineState.PORTAL)
    for body in (None, b"small", b"x" * 2_000_000):
        status, media_type, content = ask(line.port, body)
        assert (status, media_type) == (200, "text/html")
        assert b"Wi-Fi" in content
        assert ANSWER not in content


def test_a_slow_line_is_late_and_whole(line: VirtualLine) -> None:
    line.set(LineState.SLOW)
    began = time.monotonic()
    _works(line)
    assert time.monotonic() - began >= 2 * SLOW_S


@pytest.mark.parametrize("state", LineState)
def test_after_every_state_the_line_is_up_again_at_the_same_address(line: VirtualLine, state: LineState) -> None:
    port = line.port
    line.set(state)
    assert line.state is state
    line.set(LineState.UP)
    assert line.port == port
    _works(line)


@pytest.mark.parametrize("state", [state for state in LineState if state is not LineState.DOWN])
def test_the_line_is_given_back_though_somebody_holds_it_and_says_nothing(server_port: int, state: LineState) -> None:
    line = VirtualLine(server_port)
    line.set(state)
    with socket.create_connection(("127.0.0.1", line.port), timeout=5) as client:
        began = time.monotonic()
        line.close()
        assert time.monotonic() - began < 2
        assert _is_broken(client)


def test_without_a_far_end_the_line_closes_what_it_took() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        free_port = listener.getsockname()[1]
    line = VirtualLine(free_port)
    with socket.create_connection(("127.0.0.1", line.port), timeout=5) as client:
        assert _is_broken(client)
    line.close()


def _is_broken(client: socket.socket) -> bool:
    try:
        return client.recv(1) == b""
    except ConnectionError:
        return True
