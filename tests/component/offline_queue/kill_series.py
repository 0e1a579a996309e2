"""`python -m tests.component.offline_queue.kill_series [--kills N] [--seed N]`: kill -9 in random places of the outbox.

Each round forks a process that takes cases in, claims, uploads, acknowledges, migrates an old database, makes a backup,
salvages, exports, takes back or imports, and kills it after a random part of the time that this takes. After each kill
both folders must be whole; at the end the platform must have every confirmed case, and every page of it as it was
photographed. Ends with 1 and what is wrong where anything is.
"""

import argparse
import os
import random
import shutil
import signal
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Final

from kiosk.ports.case_gateway import Attachment, Interrupted, SendOutcome
from kiosk.ports.outbox import Accepted
from kiosk.protection.bundle_key import BundleKey
from kiosk.protection.digest import sm3_hex
from kiosk.protection.envelope import Envelope
from offline_queue.backup import back_up
from offline_queue.bundle import BundleRefusedError
from offline_queue.bundle_import import import_bundle
from offline_queue.database import DATABASE_NAME, Database
from offline_queue.database_files import BACKUP_NAME, is_whole
from offline_queue.export import SUFFIX, Exporter
from offline_queue.outbox import SqliteOutbox
from offline_queue.salvage import alone, salvage
from offline_queue.stock import Stock
from offline_queue.sync import SyncWorker
from tests.component.offline_queue.old_outbox import of_an_earlier_schema
from tests.doubles.manual_clock import ManualClock
from tests.doubles.recording_gateway import RecordingGateway
from tests.doubles.submissions import submission

_PAGE_BYTES: Final = (3000, 36_000)
_OLD_CASES: Final = 50
_KILLS_A_FOLDER: Final = 35


class KillSeries:
    """A kiosk, a hall, a stick and a platform that is a text file; children are killed at work on them."""

    def __init__(self, root: Path, draw: random.Random) -> None:
        self._draw = draw
        self._envelope = Envelope(bytes(range(16)))
        self._kiosk, self._hall, self._stick, self._old = (root / name for name in ("kiosk", "hall", "stick", "old"))
        self._confirmed, self._taken, self._pages = root / "confirmed", root / "taken", root / "pages"
        self._kiosk_key, self._hall_key = BundleKey(os.urandom(32)), BundleKey(os.urandom(32))
        self._stick.mkdir()
        self._confirmed.touch()
        self._taken.touch()
        self._pages.touch()
        with of_an_earlier_schema(root / "template", 2, _OLD_CASES):
            pass
        self._template = root / "template"
        self.wrongs: list[str] = []
        self.killed: Counter[str] = Counter()
        self._typical_s: dict[str, float] = {}
        self.works: dict[str, Callable[[], None]] = {
            "enqueue": lambda: self._take_in(20),
            "claim": lambda: self._send(self._kiosk, texts_only=True),
            "upload": lambda: self._send(self._kiosk),
            "acknowledge": lambda: self._send(self._kiosk),
            "send at the hall": lambda: self._send(self._hall),
            "export": self._export,
            "take back": self._take_back,
            "import": self._import,
            "back up": self._back_up,
            "salvage": lambda: _salvage(self._kiosk),
            "migrate": self._migrate,
        }

    def run(self, kills: int) -> str:
        """So many kills, each at the work that was least often cut short, then the end."""
        self._measure()
        while self.killed.total() < kills and not self.wrongs:
            self._round(min(self.works, key=lambda work: self.killed[work]))
        return self._end()

    def _round(self, work: str) -> None:
        """Kill one process at this work, and look."""
        self._prepare(work)
        started = time.monotonic()
        child = os.fork()
        if child == 0:
            self._do(work)
        threading.Event().wait(self._draw.uniform(0, self._typical_s[work]))
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        if os.WIFSIGNALED(status):
            self.killed[work] += 1
        else:
            self._typical_s[work] = time.monotonic() - started
        if not os.WIFSIGNALED(status) and os.WEXITSTATUS(status):
            self.wrongs.append(f"{work} failed by itself")
        self._look(work)

    def _measure(self) -> None:
        """How long each work takes when nobody kills it."""
        for work in self.works:
            self._prepare(work)
            started = time.monotonic()
            child = os.fork()
            if child == 0:
                self._do(work)
            os.waitpid(child, 0)
            self._typical_s[work] = time.monotonic() - started

    def _end(self) -> str:
        """Let everything come to its end, and count."""
        self._import()
        self._send(self._kiosk)
        self._send(self._hall)
        taken = self._taken.read_text().split()
        confirmed = dict(line.split(":") for line in self._confirmed.read_text().split())
        pages = set(self._pages.read_text().split())
        self.wrongs += [f"{one} is lost" for one in sorted(confirmed.keys() - set(taken))]
        for one, digests in confirmed.items():
            self.wrongs += [f"{one} lacks a page" for digest in digests.split(",") if digest and digest not in pages]
        for folder in (self._kiosk, self._hall):
            self.wrongs += self._strays(folder)
        at_platform = len(set(taken))
        return f"{len(confirmed)} confirmed, {at_platform} at the platform, {len(taken) - at_platform} offered again"

    def _strays(self, folder: Path) -> list[str]:
        """Page files without a row; exported cases keep theirs."""
        with closing(Database(folder, self._envelope)) as database:
            known = {str(name) for _, name in database.execute("pages")}
        return [f"{path.name} was left over" for path in (folder / "attachments").iterdir() if path.name not in known]

    def _do(self, work: str) -> None:
        """In the child; never returns."""
        try:
            self.works[work]()
        except BaseException as error:  # noqa: BLE001  whatever it is, the parent is told
            sys.stderr.write(f"{work}: {type(error).__name__} {error}\n")
            os._exit(1)
        os._exit(0)

    def _prepare(self, work: str) -> None:
        if work in ("claim", "upload", "export", "take back", "back up", "salvage"):
            self._take_in(3)
        if work == "acknowledge":
            self._take_in(12, page_bytes=())
        if work == "upload":
            self._send(self._kiosk, texts_only=True)
        if work == "take back":
            self._export()
        if work in ("send at the hall", "import"):
            self._take_in(3)
            self._export()
        if work == "send at the hall":
            self._import()
        if work == "migrate":
            shutil.rmtree(self._old, ignore_errors=True)
            shutil.copytree(self._template, self._old)

    def _look(self, after: str) -> None:
        for folder in (self._kiosk, self._hall):
            with closing(Stock(folder, self._envelope, ManualClock())) as stock:
                self.wrongs += [f"after {after}: {wrong}" for wrong in stock.damage()]
        backup = self._kiosk / BACKUP_NAME
        if backup.exists() and not is_whole(backup):
            self.wrongs.append(f"after {after}: half a backup")
        if after == "migrate":
            with closing(Database(self._old, self._envelope)) as old:
                if (
                    len(old.execute("stock").fetchall()) != _OLD_CASES
                    or len(old.execute("pages").fetchall()) != _OLD_CASES
                ):
                    self.wrongs.append("a migration lost a case or a page")

    def _take_in(self, cases: int, page_bytes: tuple[int, ...] = _PAGE_BYTES) -> None:
        with closing(SqliteOutbox(self._kiosk, self._envelope, "YL-0017", ManualClock(), reserve_bytes=0)) as outbox:
            for _ in range(cases):
                pages = tuple(os.urandom(size) for size in page_bytes)
                case = submission(pages=pages)
                if isinstance(outbox.put(case), Accepted):
                    _say(self._confirmed, f"{case.submission_id}:{','.join(map(sm3_hex, pages))}")

    def _send(self, folder: Path, *, texts_only: bool = False) -> None:
        stop = threading.Event()
        gateway = _StopsAtPages(stop) if texts_only else RecordingGateway()
        gateway.during_case = lambda case: _say(self._taken, case.submission.submission_id)
        gateway.during_page = lambda content: None if texts_only else _say(self._pages, sm3_hex(content))
        clock = ManualClock()
        with closing(SyncWorker(folder, self._envelope, gateway, clock, stop=stop, jitter=lambda: 0.0)) as worker:
            worker.run_once()
        # the kiosk is started again: it sweeps what a killed one left
        with closing(SqliteOutbox(folder, self._envelope, "YL-0017", ManualClock(), reserve_bytes=0)) as outbox:
            outbox.settle_interrupted_prints()

    def _export(self) -> None:
        with closing(Exporter(self._kiosk, self._envelope, ManualClock())) as exporter:
            exporter.export(self._stick, self._kiosk_key, self._hall_key.public)

    def _take_back(self) -> None:
        with closing(Exporter(self._kiosk, self._envelope, ManualClock())) as exporter:
            for path in sorted(self._stick.glob(f"[!.]*{SUFFIX}")):
                exporter.take_back(path.name.removesuffix(SUFFIX))

    def _import(self) -> None:
        """Whatever stands on the stick as a bundle is one: whole, or imported before."""
        for path in sorted(self._stick.glob(f"[!.]*{SUFFIX}")):
            try:
                import_bundle(
                    self._hall, self._envelope, ManualClock(),
                    bundle=path, key=self._hall_key, senders=[self._kiosk_key.public],
                )  # fmt: skip
            except BundleRefusedError as refused:
                if "imported before" not in str(refused):
                    raise
            path.unlink()

    def _back_up(self) -> None:
        with closing(Database(self._kiosk, self._envelope)) as database:
            back_up(database, self._kiosk)

    def _migrate(self) -> None:
        Database(self._old, self._envelope).close()


class _StopsAtPages(RecordingGateway):
    """Takes texts; the first page ends the run."""

    def __init__(self, stop: threading.Event) -> None:
        super().__init__()
        self._stop = stop

    def send_attachment(self, attachment: Attachment, content: bytes) -> SendOutcome | Interrupted:
        self._stop.set()
        return Interrupted()


def _salvage(folder: Path) -> None:
    with alone(folder) as granted:
        if not granted:
            raise OSError("somebody is at the folder")
        salvage(folder, DATABASE_NAME)


def _say(path: Path, line: str) -> None:
    """One line, whole or not at all; it survives the death of the process, which is what is tested here."""
    handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CLOEXEC)
    os.write(handle, f"{line}\n".encode())
    os.close(handle)


def main() -> int:
    """Kill, look, count."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    given = parser.parse_args()
    draw, left, wrongs = random.Random(given.seed), given.kills, list[str]()
    while left > 0 and not wrongs:
        with tempfile.TemporaryDirectory() as root:  # a fresh one now and then: to look takes longer as it fills
            series = KillSeries(Path(root), draw)
            told = series.run(min(left, _KILLS_A_FOLDER))
        left -= _KILLS_A_FOLDER
        wrongs = series.wrongs
        sys.stdout.write("\n".join((f"seed {given.seed}: {dict(series.killed)}; {told}", *wrongs, "")))
        sys.stdout.flush()
    return 1 if wrongs else 0


if __name__ == "__main__":
    sys.exit(main())
