"""Cases carried to another machine: sent once, from there; nothing lost on the way; nobody else reads one."""

import errno
from collections.abc import Callable
from contextlib import closing

import pytest

from kiosk.domain.case import CaseProgress, DeliveryStatus
from kiosk.domain.failure import FailureCode
from kiosk.ports.case_gateway import TryLater
from kiosk.protection.digest import sm3_hex
from offline_queue.attachments import AttachmentFolder
from offline_queue.bundle import BundleRefusedError, BundleWriter
from offline_queue.bundle_import import Imported
from offline_queue.database import Database
from offline_queue.entry import EntryStatus, progress_of
from offline_queue.export import Exporter, MediumFaultError
from offline_queue.stock import Refusal, Stock
from tests.component.offline_queue.carrying import Carrying, cases_at, states_at
from tests.doubles.people import QIN_XIAOHE
from tests.doubles.submissions import submission


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
    assert {case.bundle for case in cases_at(carrying.hall).values() if case.local_no in numbers} == {done.bundle_id}


def test_a_case_whose_pages_were_still_to_come_is_finished_from_the_hall(carrying: Carrying) -> None:
    carrying.hall.gateway.cases = carrying.kiosk.gateway.cases  # one platform
    pages = (b"\xff\xd8 lease \xff\xd9",)
    away = TryLater(FailureCode.PLATFORM_UNREACHABLE)
    carrying.kiosk.gateway.answers = {sm3_hex(page): away for page in pages}
    local_no = carrying.kiosk.put(submission("half", pages=pages)).progress.local_no
    carrying.kiosk.worker.run_once()
    assert cases_at(carrying.kiosk)[local_no].case_no, "the platform has the text"
    assert carrying.import_(carrying.exported()).cases == (local_no,)
    carrying.hall.worker.run_once()
    assert states_at(carrying.hall) == [EntryStatus.DELIVERED]
    assert list(carrying.hall.gateway.pages.values()) == list(pages)
    assert cases_at(carrying.hall)[local_no].case_no == cases_at(carrying.kiosk)[local_no].case_no


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
        cases_at(carrying.kiosk)[local_no].bundle, cases=(), known=(local_no,)
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
    assert states_at(carrying.kiosk) == [EntryStatus.DELIVERED]
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
    assert cases_at(carrying.kiosk)[torn].status is EntryStatus.PENDING


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
    assert states_at(carrying.kiosk) == [EntryStatus.PENDING] * 2
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


def test_a_full_disk_at_the_hall_takes_nothing_of_a_bundle(carrying: Carrying, monkeypatch: pytest.MonkeyPatch) -> None:
    carrying.kiosk.put(submission("case"))
    path = carrying.exported()
    with monkeypatch.context() as disk:
        disk.setattr("offline_queue.bundle_import.audit_log.record", _no_room)
        with pytest.raises(OSError, match="No space"):
            carrying.import_(path)
    assert (cases_at(carrying.hall), carrying.hall.page_files()) == ({}, [])
    assert len(carrying.import_(path).cases) == 1, "and may be tried again"


def _nothing(_: object) -> bytes:
    return b""


def _no_room(*_: object) -> None:
    raise OSError(28, "No space left on device")


def test_a_case_that_is_delivered_while_the_bundle_is_written_keeps_nobody_back(
    carrying: Carrying, monkeypatch: pytest.MonkeyPatch
) -> None:
    carrying.kiosk.put(submission("first", pages=(b"page",)))
    written, real = list[int](), BundleWriter.add

    def deliver_meanwhile(writer: BundleWriter, content: bytes) -> None:
        if not written:
            carrying.kiosk.worker.run_once()
            carrying.kiosk.put(submission("second", pages=(b"page",)))
        written.append(len(content))
        real(writer, content)

    monkeypatch.setattr(BundleWriter, "add", deliver_meanwhile)
    done = carrying.export()
    assert (done.cases, done.unreadable) == (("YL0017-2611-0002",), ())
    assert states_at(carrying.kiosk) == [EntryStatus.DELIVERED, EntryStatus.EXPORTED]


def test_a_page_that_the_disk_does_not_give_back_keeps_only_its_own_case(
    carrying: Carrying, monkeypatch: pytest.MonkeyPatch
) -> None:
    carrying.kiosk.put(submission("bad sector", pages=(b"page",)))
    (bad,) = carrying.kiosk.page_files()
    carrying.kiosk.put(submission("good", pages=(b"page",)))
    real = AttachmentFolder.read

    def read(folder: AttachmentFolder, name: str) -> bytes:
        if name == bad.name:
            raise OSError(errno.EIO, "a bad sector")
        return real(folder, name)

    monkeypatch.setattr(AttachmentFolder, "read", read)
    done = carrying.export()
    assert (done.cases, done.unreadable) == (("YL0017-2611-0002",), ("YL0017-2611-0001",))
