"""So many forged replies over real sockets, to pings and to cases in turn; and what the terminal made of them."""

import json
import resource
import socket
import time
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import Thread

from kiosk.platform_client.credentials import TerminalCredentials
from kiosk.platform_client.http_gateway import HttpGateway
from tests.component.platform.clocks import WrongClock
from tests.doubles.cases_to_send import case
from tests.doubles.forged_replies import Asked, ReplyForger

_KEY = bytes(range(32))
_CASE = case()
_PING = json.dumps({"service": "qinwuyuan"}).encode()
_ACCEPTED = json.dumps({"case_no": "S-1", "local_no": _CASE.local_no, "received_at": "2026-11-23T06:30:00Z"}).encode()


@dataclass(frozen=True, slots=True)
class ForgedSeries:
    """What came of it.

    Attributes:
        outcomes: How often each kind of outcome, by the name of its class.
        slowest_s: The longest that one exchange took.
        grown_mb: What the process needed more at its most, from the first tenth on.
    """

    outcomes: Counter[str]
    slowest_s: float
    grown_mb: float


def take_forged_replies(count: int, seed: int) -> ForgedSeries:
    """Ask `count` times and get a forged reply each time."""
    outcomes: Counter[str] = Counter()
    slowest_s = 0.0
    with _forging_server(seed) as url:
        gateway = HttpGateway(TerminalCredentials(url, "T-1", _KEY), WrongClock())
        before_mb = most_mb = 0.0
        for number in range(count):
            began = time.monotonic()
            outcome = gateway.send_case(_CASE) if number % 2 else gateway.is_reachable()
            slowest_s = max(slowest_s, time.monotonic() - began)
            outcomes[type(outcome).__name__] += 1
            if number == count // 10:
                before_mb = most_mb = _resident_mb()
            elif number % 50 == 0:
                most_mb = max(most_mb, _resident_mb())
        gateway.close()
    return ForgedSeries(outcomes, slowest_s, most_mb - before_mb)


def _resident_mb() -> float:
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() / 2**20


@contextmanager
def _forging_server(seed: int) -> Generator[str]:
    """Answers every request with a forged reply, then closes the connection."""
    listener = socket.create_server(("127.0.0.1", 0))
    forger = ReplyForger(seed, _KEY, int(datetime.now(UTC).timestamp() * 1000))

    def answer_all() -> None:
        while True:
            connection, _ = listener.accept()
            with connection:
                asked = _read_request(connection)
                if asked is None:
                    return
                connection.sendall(forger.reply(asked))

    thread = Thread(target=answer_all)
    thread.start()
    address = listener.getsockname()
    try:
        yield f"http://127.0.0.1:{address[1]}"
    finally:
        socket.create_connection(address).close()  # a request without a word ends the server
        thread.join()
        listener.close()


def _read_request(connection: socket.socket) -> Asked | None:
    """What was asked, once all of it has been read; None where nobody asks."""
    received = b""
    while b"\r\n\r\n" not in received:
        piece = connection.recv(65536)
        if not piece:
            return None
        received += piece
    head, _, body = received.partition(b"\r\n\r\n")
    names = dict(line.split(": ", 1) for line in head.decode().split("\r\n")[1:])
    while len(body) < int(names.get("Content-Length", 0)):
        body += connection.recv(65536)
    return Asked(names["X-Qwy-Nonce"], _ACCEPTED if head.startswith(b"POST") else _PING)
