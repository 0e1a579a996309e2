"""The bench played over HTTP, as the command line, the dock and the tours do."""

import json
import socket
from collections.abc import Iterator
from http.client import HTTPConnection
from threading import Thread

import pytest

from drivers.simulators.control import ControlServer
from drivers.simulators.virtual_line import LineState
from drivers.simulators.workbench import Workbench


@pytest.fixture
def control(bench: Workbench) -> Iterator[ControlServer]:
    server = ControlServer(bench)
    yield server
    server.close()


def _say(control: ControlServer, words: str, headers: dict[str, str] | None = None) -> tuple[int, dict[str, str]]:
    connection = HTTPConnection("127.0.0.1", control.port, timeout=10)
    try:
        connection.request("POST", "/", words.encode(), headers or {})
        reply = connection.getresponse()
        return reply.status, json.loads(reply.read())
    finally:
        connection.close()


@pytest.mark.parametrize(("words", "done"), [("line down", "line down"), ("  line   down\n", "line down")])
def test_words_are_done_before_they_are_answered(
    bench: Workbench, control: ControlServer, words: str, done: str
) -> None:
    assert _say(control, words) == (200, {"done": done})
    assert bench.line.state is LineState.DOWN


def test_words_that_nobody_knows_are_answered_with_what_is_known(control: ControlServer) -> None:
    status, answer = _say(control, "line sideways")
    assert status == 400
    assert answer["error"].startswith("unknown action 'sideways' of line; there are: up, down")


@pytest.mark.parametrize("words", ["", "\0", "行 down", "\ud83d".encode("utf-8", "surrogatepass").decode("latin-1")])
def test_any_bytes_are_answered(control: ControlServer, words: str) -> None:
    assert _say(control, words)[0] == 400


@pytest.mark.parametrize("length", ["1001", "-1", "many", "²"])
def test_a_length_that_cannot_be_meant_is_refused(control: ControlServer, length: str) -> None:
    with socket.create_connection(("127.0.0.1", control.port), timeout=5) as client:
        client.sendall(f"POST / HTTP/1.0\r\nContent-Length: {length}\r\n\r\n".encode("latin-1"))
        assert b" 413 " in client.recv(4096)


def test_a_port_that_was_taken_meanwhile_is_told(bench: Workbench, control: ControlServer) -> None:
    bench.perform(["line", "down"])
    with socket.create_server(("127.0.0.1", bench.line.port)):
        status, answer = _say(control, "line up")
    assert status == 500
    assert answer["error"].startswith("line up: ")


def test_who_asks_is_told_how_the_devices_were_set_whoever_set_them(control: ControlServer) -> None:
    for words in ("line down", "printer mute", "line sideways", "line up", "printer unmute", "line  down"):
        _say(control, words)
    connection = HTTPConnection("127.0.0.1", control.port, timeout=10)
    connection.request("GET", "/")
    assert json.loads(connection.getresponse().read()) == {
        "performed": ["printer mute", "line up", "printer unmute", "line down"]
    }
    connection.close()


def test_many_hands_may_play_at_once(control: ControlServer) -> None:
    statuses: list[int] = []

    def play(words: str) -> None:
        statuses.append(_say(control, words)[0])

    hands = [
        Thread(target=play, args=(words,))
        for words in ("line slow", "card insert chen", "printer paper-out", "line up", "card remove", "printer paper")
    ]
    for hand in hands:
        hand.start()
    for hand in hands:
        hand.join()
    assert statuses == [200] * 6
