"""A folder with a kiosk on one side and a sync worker on the other."""

import os
import threading
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.domain.case import Submission
from kiosk.ports.outbox import Accepted
from kiosk.protection.envelope import Envelope
from offline_queue.outbox import SqliteOutbox
from offline_queue.sync import SyncWorker
from offline_queue.tempo import SyncTempo
from tests.doubles.manual_clock import ManualClock
from tests.doubles.recording_gateway import RecordingGateway
from tests.doubles.submissions import submission

TEMPO = SyncTempo()


@dataclass
class Station:
    """Both sides of the outbox, led by hand."""

    folder: Path
    key: bytes = field(default_factory=lambda: os.urandom(16))
    clock: ManualClock = field(default_factory=ManualClock)
    gateway: RecordingGateway = field(default_factory=RecordingGateway)

    def __post_init__(self) -> None:
        self.envelope = Envelope(self.key)
        self.outbox = self.new_outbox()
        self.worker = self.new_worker()

    def new_outbox(self, terminal_name: str = "YL-0017", reserve_bytes: int = 0) -> SqliteOutbox:
        return SqliteOutbox(self.folder, self.envelope, terminal_name, self.clock, reserve_bytes=reserve_bytes)

    def new_worker(self, tempo: SyncTempo = TEMPO, stop: threading.Event | None = None) -> SyncWorker:
        gateway, clock = self.gateway, self.clock
        return SyncWorker(self.folder, self.envelope, gateway, clock, stop=stop, tempo=tempo, jitter=lambda: 0.0)

    def restart_outbox(self) -> None:
        self.outbox.close()
        self.outbox = self.new_outbox()

    def restart_worker(self) -> None:
        self.worker.close()
        self.worker = self.new_worker()

    def put(self, case: Submission | None = None) -> Accepted:
        answer = self.outbox.put(case or submission())
        assert isinstance(answer, Accepted)
        return answer

    def put_ids(self, *submission_ids: str) -> None:
        for submission_id in submission_ids:
            self.put(submission(submission_id, pages=()))

    def page_files(self) -> list[Path]:
        return sorted((self.folder / "attachments").iterdir())

    def close(self) -> None:
        self.worker.close()
        self.outbox.close()
