"""The sync process against a platform on a real socket: enrolment, delivery, catalogue, and a second one."""

import json
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from http.client import HTTPConnection
from pathlib import Path

import pytest

from drivers.simulators.virtual_line import LineState, VirtualLine
from kiosk.config.catalogue_file import load_catalogue
from kiosk.data_folder import FAULTS
from kiosk.domain.material import PageImage, SuppliedMaterial
from kiosk.platform_client.credentials import TerminalCredentials, save_credentials
from kiosk.platform_client.registration import register
from kiosk.ports.outbox import Accepted
from kiosk.protection.case_key import unwrap
from kiosk.protection.envelope import Envelope, device_key
from kiosk.sandbox.server import SandboxServer
from kiosk.sandbox.store import Store
from kiosk.wall_clock import WallClock
from offline_queue.database import Database
from offline_queue.outbox import SqliteOutbox
from offline_queue.platform_key import platform_key
from offline_queue.sealing import open_case
from tests.component.sync_process.running import CODE, credentials_in, running, until
from tests.doubles.cases_to_send import case
from tests.unit.config.sample_catalogue import CATALOGUE

ROOT = Path(__file__).resolve().parents[3]

pytestmark = pytest.mark.logs("not enrolled yet: NET-0", "nothing is sent for now: NET-0")


def _port_of(url: str) -> int:
    return int(url.rpartition(":")[2])


def _arrived(url: str) -> set[str]:
    connection = HTTPConnection("127.0.0.1", _port_of(url), timeout=5)
    try:
        connection.request("GET", "/_sandbox/cases")
        return {arrived["local_no"] for arrived in json.loads(connection.getresponse().read())["cases"]}
    finally:
        connection.close()


def _faults(url: str) -> list[list[str]]:
    connection = HTTPConnection("127.0.0.1", _port_of(url), timeout=5)
    try:
        connection.request("GET", "/_sandbox/terminals")
        return [terminal["faults"] for terminal in json.loads(connection.getresponse().read())["terminals"]]
    finally:
        connection.close()


def _hand_in(folder: Path) -> str:
    clock = WallClock("Asia/Shanghai")
    outbox = SqliteOutbox(folder / "outbox", Envelope(device_key(folder / "device.key")), "YL-0017", clock)
    page = PageImage("page-1", b"\xff\xd8\xff\xe0 a page", 1240, 1754, found=True, sharp=True)
    accepted = outbox.put(replace(case().submission, materials=(SuppliedMaterial("residence_proof", (page,)),)))
    outbox.close()
    assert isinstance(accepted, Accepted)
    return accepted.progress.local_no


@pytest.mark.parametrize("signing_profile", ["hmac-sm3", "sm2-sm3"])
def test_a_new_machine_enrols_itself_delivers_what_waits_and_fetches_the_catalogue(
    signing_profile: str, sandbox: SandboxServer, folder: Path
) -> None:
    local_no = _hand_in(folder)
    with running(sandbox.url, folder, signing_profile) as statuses:
        until(lambda: local_no in _arrived(sandbox.url), "the delivery")
        until(lambda: not list((folder / "outbox" / "attachments").iterdir()), "the delivery of the page")
        until((folder / "catalogue.toml").exists, "the catalogue")
    assert statuses == [0]
    credentials = credentials_in(folder)
    assert credentials is not None
    assert (credentials.base_url, credentials.profile) == (sandbox.url, signing_profile)
    assert load_catalogue(folder / "catalogue.toml").version == "7"


def test_what_is_wrong_at_the_station_is_told_to_the_platform(sandbox: SandboxServer, folder: Path) -> None:
    an_hour_ago = (WallClock("Asia/Shanghai").now() - timedelta(hours=1)).isoformat()
    (folder / FAULTS).write_text(json.dumps({"faults": [{"code": "CRD-08", "since": an_hour_ago}]}))
    with running(sandbox.url, folder):
        until(lambda: ["CRD-08"] in _faults(sandbox.url), "the fault at the platform")


def test_a_case_is_sealed_for_the_key_that_the_platform_tells(folder: Path, tmp_path: Path) -> None:
    """What a thief has, and a broken kiosk's owner: the disk. The platform alone reads it."""
    store = tmp_path / "sandbox.db"
    platform = SandboxServer(store, CODE, CATALOGUE.encode())
    platform.start()
    outbox, envelope = folder / "outbox", Envelope(device_key(folder / "device.key"))

    def known() -> bytes | None:
        with closing(Database(outbox, envelope)) as database:
            return platform_key(database, envelope)

    with running(platform.url, folder):
        until(lambda: known() is not None, "the key")
    platform.stop()
    _hand_in(folder)
    with closing(sqlite3.connect(outbox / "outbox.db")) as stolen, closing(Store(store)) as kept:
        submission_id, body, wrapped = stolen.execute(
            "SELECT submission_id, sealed_case, wrapped_key FROM entries"
        ).fetchone()
        key = unwrap(kept.sealing_secret(), wrapped)
    assert open_case(Envelope(key), submission_id, body).submission.applicant == case().submission.applicant


def test_an_enrolled_machine_is_not_enrolled_again(sandbox: SandboxServer, folder: Path) -> None:
    enrolled: list[TerminalCredentials | None] = []
    for _ in range(2):
        with running(sandbox.url, folder):
            until((folder / "catalogue.toml").exists, "the catalogue")
        enrolled.append(credentials_in(folder))
        (folder / "catalogue.toml").unlink()
    assert enrolled[0] is not None
    assert enrolled[0] == enrolled[1]


def test_a_machine_whose_platform_has_moved_enrols_there(sandbox: SandboxServer, folder: Path) -> None:
    with running(sandbox.url, folder):
        until(lambda: credentials_in(folder) is not None, "the enrolment")
    before = credentials_in(folder)
    moved = SandboxServer(None, CODE, CATALOGUE.encode())
    moved.start()
    with running(moved.url, folder):
        until(lambda: credentials_in(folder) != before, "the enrolment at the new address")
    after = credentials_in(folder)
    moved.stop()
    assert after is not None
    assert after.base_url == moved.url


def test_a_new_machine_whose_line_is_down_keeps_trying_and_says_so_once(
    sandbox: SandboxServer, folder: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.sync_process._ENROL_AGAIN_S", 0.05)
    line = VirtualLine(_port_of(sandbox.url))
    line.set(LineState.DOWN)
    with running(f"http://127.0.0.1:{line.port}", folder):
        until(lambda: "not enrolled yet: NET-01" in caplog.text, "the complaint")
        assert credentials_in(folder) is None
        line.set(LineState.PORTAL)
        until(lambda: "not enrolled yet: NET-02" in caplog.text, "another complaint")
        line.set(LineState.UP)
        until(lambda: credentials_in(folder) is not None, "the enrolment")
    line.close()
    complaints = [record.getMessage() for record in caplog.records if "not enrolled" in record.getMessage()]
    assert len(complaints) == len(set(complaints))


def test_a_machine_that_is_switched_off_before_it_is_enrolled_ends_in_order(folder: Path) -> None:
    line = VirtualLine(1)
    line.set(LineState.DOWN)
    with running(f"http://127.0.0.1:{line.port}", folder) as statuses:
        until((folder / "outbox").exists, "the start")
    line.close()
    assert statuses == [0]


def test_a_new_catalogue_takes_the_place_of_the_old_one_whole(sandbox: SandboxServer, folder: Path) -> None:
    path = folder / "catalogue.toml"
    path.write_text("old", encoding="utf-8")
    with path.open("rb") as reader, running(sandbox.url, folder):
        until(lambda: path.read_bytes() != b"old", "the new catalogue")
        assert path.read_bytes() == CATALOGUE.encode()
        assert reader.read() == b"old"
    assert sorted(found.name for found in folder.glob("catalogue*")) == ["catalogue.confirmed", "catalogue.toml"]


def test_the_catalogue_that_is_here_already_is_not_written_again(sandbox: SandboxServer, folder: Path) -> None:
    path = folder / "catalogue.toml"
    path.write_bytes(CATALOGUE.encode())
    before = path.stat().st_ino
    local_no = _hand_in(folder)
    with running(sandbox.url, folder):
        until(lambda: local_no in _arrived(sandbox.url), "the delivery")
    assert path.stat().st_ino == before


def test_a_broken_catalogue_of_the_platform_is_named_and_the_old_one_kept(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = folder / "catalogue.toml"
    path.write_text("old", encoding="utf-8")
    sandbox = SandboxServer(None, CODE, CATALOGUE.replace("icon", "iconn").encode())
    sandbox.start()
    with running(sandbox.url, folder):
        until(lambda: "the fetched catalogue is refused" in caplog.text, "the refusal")
    sandbox.stop()
    assert "unknown key items[0].iconn" in caplog.text
    assert path.read_bytes() == b"old"


def test_a_disk_that_takes_no_catalogue_stops_no_delivery(
    sandbox: SandboxServer, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (folder / "catalogue.toml").mkdir()
    with running(sandbox.url, folder):
        until(lambda: "catalogue cannot be written" in caplog.text, "the complaint")
        local_no = _hand_in(folder)
        until(lambda: local_no in _arrived(sandbox.url), "the delivery")


def test_a_second_process_in_the_same_folder_ends_with_one_and_says_why(sandbox: SandboxServer, folder: Path) -> None:
    config = folder / "kiosk.toml"
    platform = f'[platform]\nurl = "{sandbox.url}"\nenrolment_code = "{CODE}"\n'
    config.write_text(f'data_folder = "{folder / "data"}"\n{platform}', encoding="utf-8")
    command = [sys.executable, "-m", "kiosk.cli", "sync", "--config", str(config)]
    first = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL)
    try:
        until((folder / "data/catalogue.toml").exists, "the first process's work", 30)
        second = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=30, check=False)
    finally:
        first.send_signal(signal.SIGTERM)
        status = first.wait(20)
    assert second.returncode == 1
    assert f"sync process {first.pid} already works in {folder / 'data'}; this one ends" in second.stderr
    assert "Traceback" not in second.stderr
    assert status == 0


@pytest.mark.logs("a technician runs kiosk enrol")
def test_without_a_code_the_process_waits_for_the_technician_and_then_sends(
    sandbox: SandboxServer, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    local_no = _hand_in(folder)
    with running(sandbox.url, folder, code=""):
        until(lambda: "kiosk enrol" in caplog.text, "the wait")
        enrolled = register(sandbox.url, CODE, terminal_name="YL-0017", clock=WallClock("Asia/Shanghai"))
        assert isinstance(enrolled, TerminalCredentials)
        save_credentials(folder / "terminal.json", enrolled, Envelope(device_key(folder / "device.key")))
        until(lambda: local_no in _arrived(sandbox.url), "the delivery")
