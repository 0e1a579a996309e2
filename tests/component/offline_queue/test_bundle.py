"""Cases carried to another machine: sent once, from there; nothing lost on the way; nobody else reads or makes one."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk.domain.case import CaseProgress, DeliveryStatus
from kiosk.domain.failure import FailureCode
from kiosk.ports.case_gateway import TryLater
from kiosk.protection.bundle_key import BundleKey, BundleKeyError
from kiosk.protection.digest import sm3_hex
from kiosk.protection.envelope import Envelope
from offline_queue.bundle import MAGIC, BundleReader, BundleRefusedError, BundleWriter
from offline_queue.bundle_import import Imported, import_bundle
from offline_queue.bundled_case import encode_count
from offline_queue.database import DATABASE_NAME, Database
from offline_queue.entry import EntryStatus, progress_of
from offline_queue.export import SUFFIX, Exported, Exporter, MediumFaultError
from offline_queue.stock import Refusal, Stock, StockedCase
from tests.component.offline_queue.conftest import Station
from tests.component.offline_queue.old_outbox import of_the_second_schema
from tests.doubles.people import QIN_XIAOHE
from tests.doubles.submissions import submission


@dataclass
class Carrying:
    """A kiosk without a line, a hall with one, and a stick between them."""

    kiosk: Station
    hall: Station
    stick: Path
    kiosk_key: BundleKey = field(default_factory=lambda: BundleKey(os.urandom(32)))
    hall_key: BundleKey = field(default_factory=lambda: BundleKey(os.urandom(32)))

    def export(self) -> Exported:
        with closing(Exporter(self.kiosk.folder, self.kiosk.envelope, self.kiosk.clock)) as exporter:
            return exporter.export(self.stick, self.kiosk_key, self.hall_key.public)

    def exported(self) -> Path:
        path = self.export().path
        assert path is not None
        return path

    def take_back(self, bundle_id: str) -> tuple[str, ...]:
        with closing(Exporter(self.kiosk.folder, self.kiosk.envelope, self.kiosk.clock)) as exporter:
            return exporter.take_back(bundle_id)

    def import_(self, path: Path, key: BundleKey | None = None, senders: tuple[bytes, ...] | None = None) -> Imported:
        return import_bundle(
            self.hall.folder,
            self.hall.envelope,
            self.hall.clock,
            bundle=path,
            key=key or self.hall_key,
            senders=(self.kiosk_key.public,) if senders is None else senders,
        )


@pytest.fixture
def carrying(tmp_path: Path) -> Iterator[Carrying]:
    (tmp_path / "stick").mkdir()
    made = Carrying(Station(tmp_path / "kiosk"), Station(tmp_path / "hall"), tmp_path / "stick")
    yield made
    made.kiosk.close()
    made.hall.close()


def _cases(station: Station) -> dict[str, StockedCase]:
    with closing(Stock(station.folder, station.envelope, station.clock)) as stock:
        return {case.local_no: case for case in stock.cases()}


def _states(station: Station) -> list[EntryStatus]:
    return [case.status for case in _cases(station).values()]


def test_cases_are_sent_once_from_the_hall_under_the_number_on_the_receipt(carrying: Carrying) -> None:
    numbers = [carrying.kiosk.put(submission(f"case-{number}")).progress.local_no for number in range(3)]
    carrying.hall.put(submission("of the hall"))
    done = carrying.export()
    assert done.cases == tuple(numbers)
    assert carrying.kiosk.worker.run_once().delivered == 0, "the kiosk sends them, too"
    assert done.path is not None
    assert carrying.import_(done.path).cases == tuple(numbers)
    carrying.hall.worker.run_once()
    assert len(carrying.hall.gateway.cases) == 4
    sent = carrying.hall.gateway.cases["case-1"]
    assert (sent.local_no, sent.submission.applicant) == (numbers[1], QIN_XIAOHE)
    assert len(sent.attachments) == 2
    assert carrying.hall.page_files() == []
    assert {case.bundle for case in _cases(carrying.hall).values() if case.local_no in numbers} == {done.bundle_id}


def test_a_case_whose_pages_were_still_to_come_is_finished_from_the_hall(carrying: Carrying) -> None:
    carrying.hall.gateway.cases = carrying.kiosk.gateway.cases  # one platform
    pages = (b"\xff\xd8 lease \xff\xd9",)
    away = TryLater(FailureCode.PLATFORM_UNREACHABLE)
    carrying.kiosk.gateway.answers = {sm3_hex(page): away for page in pages}
    local_no = carrying.kiosk.put(submission("half", pages=pages)).progress.local_no
    carrying.kiosk.worker.run_once()
    assert _cases(carrying.kiosk)[local_no].case_no, "the platform has the text"
    assert carrying.import_(carrying.exported()).cases == (local_no,)
    carrying.hall.worker.run_once()
    assert _states(carrying.hall) == [EntryStatus.DELIVERED]
    assert list(carrying.hall.gateway.pages.values()) == list(pages)
    assert _cases(carrying.hall)[local_no].case_no == _cases(carrying.kiosk)[local_no].case_no


def test_an_imported_bundle_is_refused_the_second_time_and_a_case_that_is_known_is_left_as_it_is(
    carrying: Carrying,
) -> None:
    local_no = carrying.kiosk.put(submission("case")).progress.local_no
    first = carrying.export()
    assert first.path is not None
    carrying.import_(first.path)
    with pytest.raises(BundleRefusedError, match="imported before"):
        carrying.import_(first.path)
    carrying.hall.worker.run_once()
    assert carrying.take_back(first.bundle_id) == (local_no,)
    assert carrying.import_(carrying.exported()) == Imported(
        _cases(carrying.kiosk)[local_no].bundle, cases=(), known=(local_no,)
    )
    assert carrying.hall.worker.run_once().delivered == 0
    assert carrying.hall.page_files() == []


def test_what_was_taken_back_is_sent_from_here_again(carrying: Carrying) -> None:
    carrying.kiosk.put_ids("case")
    done = carrying.export()
    assert carrying.export().path is None, "nothing is left to take along"
    assert carrying.take_back("0" * 32) == ()
    assert carrying.take_back(done.bundle_id) == done.cases
    assert carrying.kiosk.worker.run_once().delivered == 1


def test_a_case_that_comes_home_in_another_bundle_is_sent_from_home(carrying: Carrying) -> None:
    carrying.kiosk.put(submission("case"))
    carrying.import_(carrying.exported())
    back = Carrying(carrying.hall, carrying.kiosk, carrying.stick, carrying.hall_key, carrying.kiosk_key)
    assert len(back.import_(back.exported()).cases) == 1
    carrying.kiosk.worker.run_once()
    assert _states(carrying.kiosk) == [EntryStatus.DELIVERED]
    assert (carrying.hall.worker.run_once().delivered, carrying.kiosk.page_files()) == (0, [])


def test_the_resident_of_an_exported_case_is_told_that_it_is_on_its_way(carrying: Carrying) -> None:
    local_no = carrying.kiosk.put(submission("case")).progress.local_no
    carrying.export()
    with closing(Database(carrying.kiosk.folder, carrying.kiosk.envelope)) as database:
        assert progress_of(database, local_no) == CaseProgress(local_no, DeliveryStatus.QUEUED)


def test_staff_drop_an_exported_case_once_the_hall_has_it_and_retry_it_by_taking_it_back_only(
    carrying: Carrying,
) -> None:
    local_no = carrying.kiosk.put(submission("case")).progress.local_no
    carrying.export()
    with closing(Stock(carrying.kiosk.folder, carrying.kiosk.envelope, carrying.kiosk.clock)) as stock:
        assert stock.retry(local_no) is Refusal.NOT_ON_SHELF
        assert stock.drop(local_no) is None
    assert carrying.kiosk.page_files() == []


def test_nothing_of_a_case_is_readable_on_the_stick(carrying: Carrying) -> None:
    carrying.kiosk.put(submission("case-id", pages=(b"a page in the clear",)))
    path = carrying.exported()
    content = path.read_bytes()
    for secret in (QIN_XIAOHE.name, QIN_XIAOHE.id_number, "case-id", "YL0017", "a page in the clear", "灵活就业登记"):
        assert secret.encode() not in content
    assert [path.name for path in carrying.stick.iterdir()] == [path.name]


def test_a_case_that_has_lost_a_page_is_named_and_stays(carrying: Carrying) -> None:
    whole = carrying.kiosk.put(submission("whole", pages=())).progress.local_no
    torn = carrying.kiosk.put(submission("torn")).progress.local_no
    carrying.kiosk.page_files()[0].unlink()
    done = carrying.export()
    assert (done.cases, done.unreadable) == ((whole,), (torn,))
    assert _cases(carrying.kiosk)[torn].status is EntryStatus.PENDING


class _PulledError(OSError):
    pass


@pytest.mark.parametrize("moment", ["write", "fsync", "read back", "rename", "sync folder"])
def test_a_stick_that_is_pulled_at_any_moment_leaves_the_outbox_as_it_was(
    carrying: Carrying, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    carrying.kiosk.put_ids("one", "two")

    def pulled(*_: object, **__: object) -> None:
        raise _PulledError

    target = {
        "write": "offline_queue.export.BundleWriter.add",
        "fsync": "offline_queue.export.os.fsync",
        "read back": "offline_queue.export.BundleWriter.digest",
        "rename": "offline_queue.export.Path.replace",
        "sync folder": "offline_queue.export.sync_folder",
    }[moment]
    with monkeypatch.context() as stick:
        stick.setattr(target, _nothing if moment == "read back" else pulled)
        with pytest.raises(MediumFaultError if moment == "read back" else _PulledError):
            carrying.export()
    assert list(carrying.stick.iterdir()) == []
    assert _states(carrying.kiosk) == [EntryStatus.PENDING] * 2
    assert len(carrying.export().cases) == 2


@pytest.mark.parametrize("commits", [True, False], ids=["after the mark", "before the mark"])
def test_a_bundle_is_never_taken_from_the_stick_once_its_cases_may_be_marked(
    carrying: Carrying, monkeypatch: pytest.MonkeyPatch, *, commits: bool
) -> None:
    carrying.kiosk.put_ids("one", "two")
    mark: Callable[..., tuple[str, ...]] = Exporter._mark  # pyright: ignore[reportPrivateUsage]  the moment that counts

    def broken_in(*given: object) -> None:
        if commits:
            mark(*given)
        raise KeyboardInterrupt

    with monkeypatch.context() as technician:
        technician.setattr("offline_queue.export.Exporter._mark", broken_in)
        with pytest.raises(KeyboardInterrupt):
            carrying.export()
    (path,) = carrying.stick.iterdir()
    assert len(carrying.import_(path).cases) == 2
    carrying.hall.gateway.cases = carrying.kiosk.gateway.cases  # one platform
    carrying.kiosk.worker.run_once()
    carrying.hall.worker.run_once()
    assert set(carrying.kiosk.gateway.cases) == {"one", "two"}


def test_a_power_cut_before_the_mark_leaves_a_bundle_that_doubles_nothing(carrying: Carrying) -> None:
    carrying.kiosk.put(submission("case"))
    done = carrying.export()
    assert done.path is not None
    carrying.take_back(done.bundle_id)  # as if the mark had never been made
    carrying.import_(done.path)
    carrying.kiosk.worker.run_once()
    carrying.hall.worker.run_once()
    assert set(carrying.kiosk.gateway.cases) == set(carrying.hall.gateway.cases) == {"case"}, "one id at the platform"


def _flip(content: bytearray, at: int) -> None:
    content[at] ^= 1


def _swap_frames(content: bytearray) -> None:
    head = len(MAGIC) + 16 + 96
    frames: list[bytes] = []
    at = head
    while at < len(content):
        length = int.from_bytes(content[at : at + 4], "big")
        frames.append(bytes(content[at : at + 4 + length]))
        at += 4 + length
    frames[3], frames[4] = frames[4], frames[3]
    content[head:] = b"".join(frames)


_EDITS: list[tuple[str, Callable[[bytearray], object], str]] = [
    ("another kind of file", lambda content: _flip(content, 0), "not a bundle"),
    ("another id", lambda content: _flip(content, len(MAGIC)), "altered"),
    ("another fresh key", lambda content: _flip(content, len(MAGIC) + 16 + 40), "altered"),
    ("a longer frame", lambda content: _flip(content, len(MAGIC) + 16 + 96), "cut off"),
    ("a frame without end", lambda content: content.__setitem__(len(MAGIC) + 16 + 96, 0xFF), "altered"),
    ("a shorter frame", lambda content: _flip(content, len(MAGIC) + 16 + 96 + 3), "altered"),
    ("a byte of a page", lambda content: _flip(content, -1), "part 4 was altered"),
    ("pages exchanged", _swap_frames, "part 3 was altered"),
    ("cut off by one", lambda content: content.pop(), "cut off"),
    ("cut off at a frame", lambda content: content.__delitem__(slice(-100, None)), "cut off"),
    ("nothing but a head", lambda content: content.__delitem__(slice(len(MAGIC) + 16 + 96, None)), "cut off"),
    ("empty", lambda content: content.clear(), "not a bundle"),
    ("something added", lambda content: content.append(0), "added"),
]


@pytest.mark.parametrize(("edit", "named"), [edit[1:] for edit in _EDITS], ids=[edit[0] for edit in _EDITS])
def test_an_edited_bundle_is_refused_and_named_and_leaves_nothing(
    carrying: Carrying, edit: Callable[[bytearray], object], named: str
) -> None:
    carrying.kiosk.put(submission("case", pages=(b"first page", b"second page")))
    path = carrying.exported()
    content = bytearray(path.read_bytes())
    edit(content)
    path.write_bytes(content)
    with pytest.raises(BundleRefusedError, match=named):
        carrying.import_(path)
    assert _cases(carrying.hall) == {}
    assert carrying.hall.page_files() == []


def test_every_shortened_bundle_is_refused(carrying: Carrying) -> None:
    carrying.kiosk.put_ids("case")
    path = carrying.exported()
    content = path.read_bytes()
    for length in range(0, len(content), 7):
        path.write_bytes(content[:length])
        with pytest.raises(BundleRefusedError):
            carrying.import_(path)
    assert _cases(carrying.hall) == {}


def test_a_frame_of_another_bundle_does_not_fit(carrying: Carrying) -> None:
    carrying.kiosk.put_ids("first")
    first = carrying.exported().read_bytes()
    carrying.kiosk.put_ids("second")
    path = carrying.exported()
    head = len(MAGIC) + 16 + 96
    path.write_bytes(path.read_bytes()[:head] + first[head:])
    with pytest.raises(BundleRefusedError, match="part 0"):
        carrying.import_(path)


def test_only_the_named_recipient_opens_and_only_a_named_sender_is_believed(carrying: Carrying) -> None:
    carrying.kiosk.put_ids("case")
    path = carrying.exported()
    stranger = BundleKey(os.urandom(32))
    with pytest.raises(BundleRefusedError, match="for another machine"):
        carrying.import_(path, key=stranger)
    with pytest.raises(BundleRefusedError, match="not named"):
        carrying.import_(path, senders=(stranger.public,))
    assert _cases(carrying.hall) == {}
    carrying.take_back(path.name.removesuffix(SUFFIX))
    with pytest.raises(BundleKeyError, match="itself"):
        Carrying(carrying.kiosk, carrying.hall, carrying.stick, carrying.hall_key, carrying.hall_key).export()


def test_nobody_makes_up_a_bundle_in_the_name_of_a_known_machine(carrying: Carrying) -> None:
    """Public keys are public: whoever has both still lacks one private half."""
    forger = BundleKey(os.urandom(32))
    path = carrying.stick / f"forged{SUFFIX}"
    with path.open("w+b") as file:
        BundleWriter(file, forger, carrying.hall_key.public).add(encode_count(1))
    content = bytearray(path.read_bytes())
    at = content.index(forger.public)
    content[at : at + 32] = carrying.kiosk_key.public
    path.write_bytes(content)
    with pytest.raises(BundleRefusedError, match="altered"):
        carrying.import_(path)


@pytest.mark.parametrize(
    "frames",
    [
        [b"{}"],
        [encode_count(1), b"[]", b"{}"],
        [encode_count(1), b'["YL 1=", "2026-11-30T09:00:00+08:00", "t"]', b"{}"],
        [encode_count(1), b'["YL0017-2611-0001", "2026-11-30T09:00:00", "t"]', b"{}"],
        [encode_count(1), b'["YL0017-2611-0001", "2026-11-30T09:00:00+08:00", "t"]', b"{}"],
        [b"[" * 100_000],
    ],
)
def test_what_a_known_machine_sealed_is_still_read_strictly(carrying: Carrying, frames: list[bytes]) -> None:
    path = carrying.stick / f"odd{SUFFIX}"
    with path.open("w+b") as file:
        writer = BundleWriter(file, carrying.kiosk_key, carrying.hall_key.public)
        for frame in frames:
            writer.add(frame)
    with pytest.raises(BundleRefusedError, match="not what a bundle holds"):
        carrying.import_(path)
    with path.open("rb") as file:
        assert BundleReader(file, carrying.hall_key).next() == frames[0]


def test_a_full_disk_at_the_hall_takes_nothing_of_a_bundle(carrying: Carrying, monkeypatch: pytest.MonkeyPatch) -> None:
    carrying.kiosk.put(submission("case"))
    path = carrying.exported()
    with monkeypatch.context() as disk:
        disk.setattr("offline_queue.bundle_import.audit_log.record", _no_room)
        with pytest.raises(OSError, match="No space"):
            carrying.import_(path)
    assert (_cases(carrying.hall), carrying.hall.page_files()) == ({}, [])
    assert len(carrying.import_(path).cases) == 1, "and may be tried again"


def _nothing(_: object) -> bytes:
    return b""


def _no_room(*_: object) -> None:
    raise OSError(28, "No space left on device")


def test_an_outbox_of_the_second_schema_keeps_pages_numbers_and_log(tmp_path: Path) -> None:
    folder, envelope = tmp_path / "outbox", Envelope(bytes(16))
    with of_the_second_schema(folder, cases=2) as old:
        old.execute("INSERT INTO ratings (rating_id, entry, rated_at) VALUES ('r', 1, '')")
        old.execute("DELETE FROM entries WHERE sequence = 2")
    with closing(Database(folder, envelope)) as database:
        assert [row[2] for row in database.execute("stock")] == ["YL0017-2611-0001"]
        assert len(database.execute("pages").fetchall()) == 1
        assert database.execute("last_sequence").fetchone() == (2,), "a number would be given twice"
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as new:
        assert new.execute("PRAGMA foreign_key_check").fetchall() == []
        assert new.execute("SELECT count(*) FROM ratings").fetchone() == (1,)
