"""kill -9 of either process at any moment: what was confirmed is there, nothing is doubled, nothing is left over."""

import random
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from kiosk.domain.case import DeliveryStatus
from kiosk.ports.outbox import Accepted
from tests.component.offline_queue.station import Station
from tests.doubles.submissions import submission

HERE = "tests.component.offline_queue"
ROUNDS = 6


@contextmanager
def started(module: str, *arguments: str) -> Generator[tuple["subprocess.Popen[str]", IO[str]]]:
    with subprocess.Popen(
        [sys.executable, "-m", f"{HERE}.{module}", *arguments], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        try:
            yield process, process.stdout
        finally:
            process.kill()


def killed_after(lines: int, module: str, *arguments: str) -> list[str]:
    """What the process had said when it was killed, at least so many lines."""
    with started(module, *arguments) as (process, output):
        said = [output.readline() for _ in range(lines)]
        assert all(said), "the process ended by itself"
        process.kill()
        said += output.readlines()
    # the last line may have been torn by the kill
    return [line for line in said if line.endswith("\n")]


def test_a_kiosk_that_is_killed_while_taking_in_keeps_every_case_that_it_confirmed(station: Station) -> None:
    confirmed: dict[str, str] = {}
    for _ in range(ROUNDS):
        for line in killed_after(random.randint(1, 30), "putting_process", str(station.folder), station.key.hex()):
            _, submission_id, local_no = line.split()
            confirmed[submission_id] = local_no
    assert len(set(confirmed.values())) == len(confirmed), "a number was given twice"
    for submission_id, local_no in confirmed.items():
        answer = station.outbox.put(submission(submission_id))
        assert isinstance(answer, Accepted)
        assert (answer.progress.local_no, answer.progress.status) == (local_no, DeliveryStatus.QUEUED)
    # a case that was stored but not yet confirmed when the kill came is delivered, too: at most one a kill
    report = station.worker.run_once()
    assert len(confirmed) <= len(station.gateway.cases) <= len(confirmed) + ROUNDS
    assert report.shelved == 0
    assert set(confirmed) <= set(station.gateway.cases)
    assert all(len(case.attachments) == 2 for case in station.gateway.cases.values())
    assert station.page_files() == [], "a file without a case was left"


def test_a_sync_process_that_dies_before_the_reply_sends_the_same_case_again(station: Station, tmp_path: Path) -> None:
    station.put(submission("once"))
    taken = tmp_path / "taken"
    arguments = (str(station.folder), station.key.hex(), str(taken), "hang")
    assert killed_after(1, "syncing_process", *arguments) == ["taken\n"]
    assert station.put(submission("once")).progress.status is DeliveryStatus.QUEUED
    assert station.worker.run_once().delivered == 3
    assert [*taken.read_text().split(), *station.gateway.offered_cases] == ["once", "once"]
    assert [kind for kind, _ in station.gateway.offered] == ["case", "page", "page"]


def test_a_sync_process_that_is_killed_while_draining_loses_nothing(station: Station, tmp_path: Path) -> None:
    ids = [f"case{n:03d}" for n in range(200)]
    for submission_id in ids:
        station.put(submission(submission_id, pages=(b"page of " + submission_id.encode(),)))
    taken = tmp_path / "taken"
    kills = 4
    for _ in range(kills):
        killed_after(random.randint(1, 30), "syncing_process", str(station.folder), station.key.hex(), str(taken))
    station.worker.run_once()
    arrived = [*taken.read_text().split(), *station.gateway.offered_cases]
    assert set(arrived) == set(ids)
    assert len(arrived) - len(ids) <= kills, "only what was under way may be sent twice"
    assert station.page_files() == []


def test_a_second_sync_process_says_that_one_runs_already(station: Station, tmp_path: Path) -> None:
    station.put_ids("a")
    with started("syncing_process", str(station.folder), station.key.hex(), str(tmp_path / "t"), "hang") as (
        process,
        output,
    ):
        assert output.readline() == "taken\n"
        with started("syncing_process", str(station.folder), station.key.hex(), str(tmp_path / "t")) as (second, _):
            assert second.wait(timeout=20) == 0
        assert process.poll() is None
    assert (tmp_path / "t").read_text() == "a\n"
