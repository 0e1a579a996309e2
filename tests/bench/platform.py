"""20,000 forged replies, how many are believed; photographs in chunks at 20 Mbit/s, what they take of the processor."""

import os
import threading
import time
from contextlib import closing

from kiosk.platform_client.credentials import TerminalCredentials
from kiosk.platform_client.http_gateway import HttpGateway
from kiosk.platform_client.pace import Pace
from kiosk.platform_client.registration import register
from kiosk.ports.case_gateway import Delivered
from kiosk.sandbox.server import SandboxServer
from tests.bench.result import AtMost, Bench, Result
from tests.component.platform.clocks import WrongClock
from tests.component.platform.forged_series import take_forged_replies
from tests.doubles.cases_to_send import page

_REPLIES = 20_000
_PAGES, _PAGE_BYTES, _LINE_BYTES_PER_S = 12, 1_500_000, 2_500_000


def forged_believed() -> Result:
    """Replies that were taken for the platform's acceptance or refusal of a case."""
    series = take_forged_replies(_REPLIES, seed=1)
    cost = f"the slowest took {series.slowest_s:.2f} s, memory grew by {series.grown_mb:.0f} MB"
    note = f"{_REPLIES:,} over real sockets; {cost}."
    believed = series.outcomes["Delivered"] + series.outcomes["Refused"]
    return Result(unit="replies", ours=float(believed), goal=AtMost(0), note=note)


def upload() -> Result:
    """The processor's share of a thread that uploads photographs at 20 Mbit/s, signing and digests included."""
    server = SandboxServer(None, "code")
    clock = WrongClock()
    try:
        credentials = register(server.start(), "code", terminal_name="YL-0017", clock=clock)
        if not isinstance(credentials, TerminalCredentials):
            raise OSError("the sandbox enrols nobody")
        pages = [page(os.urandom(_PAGE_BYTES)) for _ in range(_PAGES)]
        pace = Pace(_LINE_BYTES_PER_S, clock, threading.Event().wait)
        with closing(HttpGateway(credentials, clock, pace=pace)) as gateway:
            begun_s, worked_s = time.perf_counter(), time.thread_time()
            if not all(isinstance(gateway.send_attachment(*one), Delivered) for one in pages):
                raise OSError("a page did not arrive")
            took_s, worked_s = time.perf_counter() - begun_s, time.thread_time() - worked_s
    finally:
        server.stop()
    note = (
        f"{_PAGES} pages of 1.5 MB in {took_s:.1f} s, {_PAGES * _PAGE_BYTES / took_s / 1e6:.2f} MB/s; budget 2.5 MB/s."
    )
    return Result(unit="% of a core", ours=100 * worked_s / took_s, goal=AtMost(25), note=note)


BENCHES: dict[str, Bench] = {"platform.forged_believed": forged_believed, "sync.upload": upload}
