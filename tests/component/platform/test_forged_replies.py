"""20,000 forged replies over real sockets: none crashes the terminal, counts as success, or costs it time or memory."""

import json
import resource
import socket
import time
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from threading import Thread

from kiosk.platform_client.credentials import TerminalCredentials
from kiosk.platform_client.http_gateway import HttpGateway
from kiosk.ports.case_gateway import Delivered
from tests.component.platform.clocks import WrongClock
from tests.doubles.cases_to_send import case
from tests.doubles.forged_replies import Asked, ReplyForger

KEY = bytes(range(32))
REPLIES = 20_000
SLOWEST_S = 5.0
MOST_GROWTH_MB = 24
CASE = case()
PING = json.dumps({"service": "qinwuyuan"}).encode()
ACCEPTED = {"case_no": "S-1", "local_no": CASE.local_no, "received_at": "2026-11-23T06:30:00Z"}


@contextmanager
def forging_server(seed: int) -> Generator[str]:
    """Answers every request with a forged reply, then closes the connection."""
    listener = socket.create_server(("127.0.0.1", 0))
    forger = ReplyForger(seed, KEY, int(datetime.now(UTC).timestamp() * 1000))

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
    right = json.dumps(ACCEPTED).encode() if head.startswith(b"POST") else PING
    return Asked(names["X-Qwy-Nonce"], right)


def test_no_forged_reply_is_success_or_trouble() -> None:
    outcomes: Counter[str] = Counter()
    slowest = 0.0
    with forging_server(seed=20261130) as url:
        gateway = HttpGateway(TerminalCredentials(url, "T-1", KEY), WrongClock())
        before_kb = 0
        for number in range(REPLIES):
            began = time.monotonic()
            outcome = gateway.send_case(CASE) if number % 2 else gateway.is_reachable()
            slowest = max(slowest, time.monotonic() - began)
            outcomes[type(outcome).__name__] += 1
            assert not isinstance(outcome, Delivered), f"reply {number} was believed"
            if number == REPLIES // 10:
                before_kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        grown_mb = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before_kb) / 1024
        gateway.close()
    assert slowest < SLOWEST_S
    assert grown_mb < MOST_GROWTH_MB
    assert outcomes["TryLater"] > REPLIES / 2
    assert outcomes["StopSending"], "an unsigned 401 in the contract's form pauses sending"
    assert not outcomes["Refused"], "who cannot sign cannot bury a case"
