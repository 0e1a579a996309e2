"""Servers that are not the platform: endless, dripping, silent, rude. The terminal gives up in time and goes on."""

import socket
from collections.abc import Generator
from contextlib import contextmanager
from threading import Event, Thread

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.platform_client.credentials import TerminalCredentials
from kiosk.platform_client.http_gateway import CallBudgets, HttpGateway
from kiosk.ports.case_gateway import TryLater
from tests.component.platform.clocks import WrongClock
from tests.doubles.cases_to_send import case

UNREACHABLE = TryLater(FailureCode.PLATFORM_UNREACHABLE)
WRONG_REPLY = TryLater(FailureCode.PLATFORM_WRONG_REPLY)
BUSY = TryLater(FailureCode.PLATFORM_BUSY)
BUSY_FOR_AN_HOUR = TryLater(FailureCode.PLATFORM_BUSY, 3600.0)


@contextmanager
def strange_server(head: bytes, drip: bytes = b"", pause_s: float = 0.0) -> Generator[str]:
    """Answers one connection with `head`, then with `drip` again and again until the client leaves."""
    over = Event()
    listener = socket.create_server(("127.0.0.1", 0))

    def answer() -> None:
        connection, _ = listener.accept()
        with connection:
            connection.recv(65536)
            try:
                connection.sendall(head)
                while drip and not over.wait(pause_s):
                    connection.sendall(drip)
            except OSError:
                return

    thread = Thread(target=answer)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        over.set()
        thread.join()
        listener.close()


OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


@pytest.mark.parametrize(
    ("head", "drip", "pause_s", "outcome"),
    [
        (b"", b"", 0, UNREACHABLE),
        (b"SSH-2.0-OpenSSH\r\n", b"", 0, UNREACHABLE),
        (b"HTTP/1.1 200 OK\r\nContent-Length: nonsense\r\n\r\n{}", b"", 0, WRONG_REPLY),
        (OK + b"Content-Length: 20\r\n\r\n{}", b"", 0, UNREACHABLE),
        (OK + b'Content-Length: 23\r\n\r\n{"service":"qinwuyuan"}', b"", 0, WRONG_REPLY),
        (OK + b"X-Qwy-Timestamp: \xb9\r\nContent-Length: 2\r\n\r\n{}", b"", 0, WRONG_REPLY),
        (OK + b"Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}", b"", 0, WRONG_REPLY),
        (OK + b"\r\n", b"x" * 65536, 0, WRONG_REPLY),
        (b"HTTP/1.1 302 Found\r\nLocation: http://portal.invalid/\r\n\r\n", b"x" * 65536, 0, WRONG_REPLY),
        (OK + b"\r\n", b" ", 0.05, UNREACHABLE),
        (OK, b"X-More: 1\r\n", 0.001, UNREACHABLE),
        (b"HTTP/1.1 503 Busy\r\nRetry-After: soon\r\nContent-Length: 0\r\n\r\n", b"", 0, BUSY),
        (b"HTTP/1.1 429 Busy\r\nRetry-After: 999999\r\nContent-Length: 0\r\n\r\n", b"", 0, BUSY_FOR_AN_HOUR),
        (b"HTTP/1.1 403 No\r\nContent-Length: 4\r\n\r\nHTML", b"", 0, WRONG_REPLY),
        (b"HTTP/1.1 422 No\r\nContent-Length: 4\r\n\r\nHTML", b"", 0, WRONG_REPLY),
    ],
)
def test_a_server_that_is_not_the_platform_is_no_line(
    head: bytes, drip: bytes, pause_s: float, outcome: TryLater
) -> None:
    clock = WrongClock()
    with strange_server(head, drip, pause_s) as url:
        gateway = HttpGateway(TerminalCredentials(url, "T-1", bytes(32)), clock, CallBudgets(ping=0.5))
        before = clock.monotonic_s()
        assert gateway.is_reachable() == outcome
        assert clock.monotonic_s() - before < 1.5
        gateway.close()


def test_nobody_there_is_no_line() -> None:
    listener = socket.create_server(("127.0.0.1", 0))
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    listener.close()
    gateway = HttpGateway(TerminalCredentials(url, "T-1", bytes(32)), WrongClock())
    assert gateway.is_reachable() == UNREACHABLE
    gateway.close()


def test_an_unsigned_refusal_does_not_bury_a_case() -> None:
    body = b'{"code":"refused","message":"no","retryable":false,"fields":{}}'
    head = b"HTTP/1.1 422 No\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)
    with strange_server(head) as url:
        gateway = HttpGateway(TerminalCredentials(url, "T-1", bytes(32)), WrongClock())
        assert gateway.send_case(case()) == WRONG_REPLY
        gateway.close()
