"""A backlog of ten thousand cases: how fast the sync worker sends it, beside a bare signed session at one server."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from functools import partial
from http import HTTPStatus
from itertools import islice
from pathlib import Path
from typing import Final

import requests

from kiosk.platform_client.credentials import TerminalCredentials
from kiosk.platform_client.http_gateway import HttpGateway
from kiosk.platform_client.registration import register
from kiosk.platform_client.wire import case_body
from kiosk.ports.case_gateway import CaseToSend, SendOutcome
from kiosk.ports.outbox import Accepted
from kiosk.protection.envelope import Envelope
from offline_queue.outbox import SqliteOutbox
from offline_queue.sync import SyncWorker
from tests.bench.outbox import on_disk
from tests.bench.result import AtLeast, Bench, Measure, Result
from tests.check.step import ROOT
from tests.component.platform.clocks import WrongClock
from tests.component.platform.signed_request import signed
from tests.doubles.cases_to_send import case
from tests.doubles.submissions import submission

BACKLOG: Final = 10_000
_BLOCK: Final = 500
_SERVE: Final = (
    "import sys; from pathlib import Path; from kiosk.sandbox.server import serve;"
    "serve('127.0.0.1', 0, Path(sys.argv[1]), 'code', b'')"
)
_IN_MEMORY: Final = Path("/dev/shm")  # to fill the outbox without a sync for each case


def drain(backlog: int = BACKLOG, block: int = _BLOCK) -> Result:
    """Cases a second, in turn with the bare session, a block of each."""
    clock, envelope = WrongClock(), Envelope(os.urandom(16))
    with _platform() as url, _filled(envelope, clock, backlog) as folder:
        credentials = register(url, "code", terminal_name="YL-0017", clock=clock)
        if not isinstance(credentials, TerminalCredentials):
            raise OSError("the sandbox enrols nobody")
        stop = threading.Event()
        gateway = _StopsAfterBlock(credentials, clock, stop, block)
        bodies = ((one.submission.submission_id, case_body(one)) for one in iter(case, None))
        ours_s = bare_s = 0.0
        with (
            closing(gateway),
            closing(SyncWorker(folder, envelope, gateway, clock, stop=stop)) as worker,
            requests.Session() as session,
        ):
            while gateway.sent < backlog:
                stop.clear()
                ours_s += _timed(worker.run_once)
                some = list(islice(bodies, block))
                bare_s += _timed(partial(_send_bare, session, credentials, some))
        if gateway.sent != backlog:
            raise OSError(f"{gateway.sent} cases were sent")
    note = (
        f"{backlog:,} cases without pages in blocks of {block}; ours opens each, checks the reply's signature and "
        "acknowledges it durably; the limit signs and posts bodies that lie in memory."
    )
    return Result(
        unit="cases/s",
        ours=backlog / ours_s,
        limit=backlog / bare_s,
        goal=AtLeast(0.7, Measure.RATIO),
        note=note,
    )


class _StopsAfterBlock(HttpGateway):
    """Ends the run after so many cases."""

    def __init__(self, credentials: TerminalCredentials, clock: WrongClock, stop: threading.Event, block: int) -> None:
        super().__init__(credentials, clock)
        self._stop_run = stop
        self._block = block
        self.sent = 0

    def send_case(self, case: CaseToSend) -> SendOutcome:
        outcome = super().send_case(case)
        self.sent += 1
        if self.sent % self._block == 0:
            self._stop_run.set()
        return outcome


def _send_bare(session: requests.Session, credentials: TerminalCredentials, some: list[tuple[str, bytes]]) -> None:
    for key, body in some:
        request = signed(credentials, "POST", "/cases", body, key=key)
        reply = session.post(credentials.base_url + request.target, data=body, headers=request.headers, timeout=30)
        if reply.status_code != HTTPStatus.CREATED:
            raise OSError(f"the platform says {reply.status_code} {reply.text}")


def _timed(work: Callable[[], object]) -> float:
    begun_s = time.perf_counter()
    work()
    return time.perf_counter() - begun_s


@contextmanager
def _platform() -> Generator[str]:
    """A sandbox that keeps what it takes on the disk, as a platform does, in a process of its own."""
    with on_disk() as folder:
        command = [sys.executable, "-c", _SERVE, str(folder / "platform.db")]
        with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT) as server:
            try:
                if server.stdout is None:
                    raise OSError("the sandbox says nothing")
                yield str(json.loads(server.stdout.readline())["url"])
            finally:
                server.terminate()


@contextmanager
def _filled(envelope: Envelope, clock: WrongClock, backlog: int) -> Generator[Path]:
    """An outbox on the disk in which so many cases wait."""
    with on_disk() as folder:
        quick = Path(tempfile.mkdtemp(dir=_IN_MEMORY if _IN_MEMORY.is_dir() else folder))
        try:
            with closing(SqliteOutbox(quick, envelope, "YL-0017", clock, reserve_bytes=0)) as outbox:
                for _ in range(backlog):
                    if not isinstance(outbox.put(submission(pages=())), Accepted):
                        raise OSError("the outbox took nothing in")
            yield Path(shutil.copytree(quick, folder / "outbox"))
        finally:
            shutil.rmtree(quick)


BENCHES: dict[str, Bench] = {"sync.drain": drain}
