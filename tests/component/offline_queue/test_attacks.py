"""Tried as an attacker would who can write to the disk, but lacks the device's key: rows and page files, edited, cut,
exchanged, replayed and removed. Each is refused, under a code, and named for staff; nobody else's case is kept back.

Requests and their replies: `tests/component/platform/test_sandbox_defence`, `test_attacked_replies`. Bundles:
`test_bundle_attacks`. The log: `test_stock`, `tests/unit/protection/test_audit_chain`.
"""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.domain.rating import Grade
from offline_queue.database import DATABASE_NAME
from offline_queue.entry import EntryStatus
from offline_queue.stock import Stock
from tests.component.offline_queue.station import Station
from tests.doubles.submissions import submission

FIRST, OTHER = "YL0017-2611-0001", "YL0017-2611-0003"
Attack = Callable[[sqlite3.Connection, Path], None]


def _sql(statement: str) -> Attack:
    def attack(database: sqlite3.Connection, _: Path) -> None:
        database.execute(statement)

    return attack


def _page(number: int, change: Callable[[bytes], bytes]) -> Attack:
    def attack(database: sqlite3.Connection, folder: Path) -> None:
        path = folder / _name(database, number)
        path.write_bytes(change(path.read_bytes()))

    return attack


def _name(database: sqlite3.Connection, number: int) -> str:
    names = database.execute("SELECT file_name FROM attachments ORDER BY sequence, position").fetchall()
    return str(names[number][0])


def _pages_exchanged(database: sqlite3.Connection, folder: Path) -> None:
    one, other = folder / _name(database, 0), folder / _name(database, 2)
    first, second = one.read_bytes(), other.read_bytes()
    one.write_bytes(second)
    other.write_bytes(first)


def _page_gone(database: sqlite3.Connection, folder: Path) -> None:
    (folder / _name(database, 0)).unlink()


def _page_is_a_link(database: sqlite3.Connection, folder: Path) -> None:
    path = folder / _name(database, 0)
    path.unlink()
    path.symlink_to("/etc/passwd")


_TEXTS: list[tuple[str, Attack, str]] = [
    ("edited", _sql("UPDATE entries SET sealed_case = CAST(substr(sealed_case, 1, 40) || "
                    "CASE substr(sealed_case, 41, 1) WHEN X'00' THEN X'01' ELSE X'00' END || "
                    "substr(sealed_case, 42) AS BLOB) WHERE sequence = 1"), "the case does not open"),
    ("truncated", _sql("UPDATE entries SET sealed_case = substr(sealed_case, 1, 60) WHERE sequence = 1"),
     "the case does not open"),
    ("emptied", _sql("UPDATE entries SET sealed_case = X'' WHERE sequence = 1"), "the case does not open"),
    ("removed", _sql("UPDATE entries SET sealed_case = NULL WHERE sequence = 1"), "the case does not open"),
    ("another's", _sql("UPDATE entries SET sealed_case = (SELECT sealed_case FROM entries WHERE sequence = 2) "
                       "WHERE sequence = 1"), "the case does not open"),
    ("another's name", _sql("UPDATE entries SET submission_id = 'made-up' WHERE sequence = 1"),
     "the key of the case does not open"),
    ("another's key", _sql("UPDATE entries SET sealed_key = (SELECT sealed_key FROM entries WHERE sequence = 2) "
                           "WHERE sequence = 1"), "the key of the case does not open"),
    ("its key removed", _sql("UPDATE entries SET sealed_key = NULL WHERE sequence = 1"),
     "the case does not open"),
    ("a page's row removed", _sql("DELETE FROM attachments WHERE sequence = 1 AND position = 1"),
     "1 pages have no row"),
    ("a page's row added", _sql("INSERT INTO attachments (sequence, position, file_name) VALUES (1, 2, 'none')"),
     "-1 pages have no row"),
]  # fmt: skip
_PAGES: list[tuple[str, Attack, str]] = [
    ("edited", _page(0, lambda sealed: sealed[:-1] + bytes([sealed[-1] ^ 1])), "page 1 does not open"),
    ("truncated", _page(0, lambda sealed: sealed[:-1]), "page 1 does not open"),
    ("emptied", _page(0, lambda _: b""), "page 1 does not open"),
    ("lengthened", _page(0, lambda sealed: sealed + b"\0"), "page 1 does not open"),
    ("exchanged with another's", _pages_exchanged, "page 1 does not open"),
    ("exchanged within the case", _sql("UPDATE attachments SET file_name = CASE position WHEN 0 THEN "
     "(SELECT file_name FROM attachments WHERE sequence = 1 AND position = 1) ELSE "
     "(SELECT file_name FROM attachments WHERE sequence = 1 AND position = 0) END WHERE sequence = 1"),
     "page 1 does not open"),
    ("removed", _page_gone, "page 1 is not there"),
    ("a link to another file", _page_is_a_link, "page 1 does not open"),
    ("a path out of the folder", _sql("UPDATE attachments SET file_name = '../outbox.db' WHERE sequence = 1 "
                                      "AND position = 0"), "page 1 is not there"),
]  # fmt: skip


@pytest.fixture
def waiting(station: Station) -> Station:
    station.put(submission("first", pages=(b"page one", b"page two")))
    station.put(submission("second", pages=(b"page three",)))
    station.put(submission("other", pages=()))
    return station


def _attacked(station: Station, attack: Attack) -> list[str]:
    """What staff are told of it."""
    with closing(sqlite3.connect(station.folder / DATABASE_NAME)) as database, database:
        database.execute("PRAGMA foreign_keys = OFF")
        attack(database, station.folder / "attachments")
    with closing(Stock(station.folder, station.envelope, station.clock)) as stock:
        return stock.damage()


def _shelf(station: Station) -> dict[str, tuple[EntryStatus, str]]:
    with closing(Stock(station.folder, station.envelope, station.clock)) as stock:
        return {case.local_no: (case.status, case.last_code) for case in stock.cases()}


@pytest.mark.parametrize(("attack", "named"), [row[1:] for row in _TEXTS], ids=[row[0] for row in _TEXTS])
def test_a_case_whose_row_was_changed_is_not_handed_in_and_is_named(
    waiting: Station, attack: Attack, named: str
) -> None:
    assert f"{FIRST}: {named}" in _attacked(waiting, attack)
    waiting.worker.run_once()
    assert _shelf(waiting)[FIRST] == (EntryStatus.DEAD, FailureCode.STORAGE_FAULT)
    assert not waiting.gateway.cases.keys() - {"second", "other"}
    assert "other" in waiting.gateway.cases


@pytest.mark.parametrize(("attack", "named"), [row[1:] for row in _PAGES], ids=[row[0] for row in _PAGES])
def test_a_page_that_was_changed_is_not_handed_in_and_is_named(waiting: Station, attack: Attack, named: str) -> None:
    assert f"{FIRST}: {named}" in _attacked(waiting, attack)
    waiting.worker.run_once()
    assert _shelf(waiting)[FIRST] == (EntryStatus.DEAD, FailureCode.STORAGE_FAULT)
    assert _shelf(waiting)[OTHER][0] is EntryStatus.DELIVERED
    assert set(waiting.gateway.pages.values()) <= {b"page two", b"page three"}, "a changed page was handed in"


@pytest.mark.parametrize(
    ("statement", "named"),
    [
        ("UPDATE entries SET status = 'delivered' WHERE sequence = 1", "case.accepted, the case is delivered"),
        ("UPDATE entries SET status = 'dead' WHERE sequence = 1", "case.accepted, the case is dead"),
        ("UPDATE entries SET status = 'exported' WHERE sequence = 1", "case.accepted, the case is exported"),
        ("DELETE FROM entries WHERE sequence = 1", "case.accepted, the case is not there"),
        ("UPDATE entries SET local_no = 'YL0017-2611-0009' WHERE sequence = 1", "case.accepted, the case is not there"),
    ],
)
def test_a_case_that_somebody_kept_from_being_sent_is_named_by_the_log(
    waiting: Station, statement: str, named: str
) -> None:
    assert f"{FIRST}: the log's last word is {named}" in _attacked(waiting, _sql(statement))


def test_a_delivered_case_set_back_is_not_sent_again_and_is_named(waiting: Station) -> None:
    waiting.worker.run_once()
    waiting.gateway.offered.clear()
    told = _attacked(waiting, _sql("UPDATE entries SET status = 'pending', case_no = '' WHERE sequence = 3"))
    assert f"{OTHER}: the log's last word is case.delivered, the case is pending" in told
    waiting.worker.run_once()
    assert waiting.gateway.offered == []
    assert _shelf(waiting)[OTHER] == (EntryStatus.DEAD, FailureCode.STORAGE_FAULT)


def test_an_old_copy_put_back_is_told_by_the_head_and_sent_again_it_is_known(waiting: Station, tmp_path: Path) -> None:
    """A replayed database holds in itself: the head that was told elsewhere shows it, and the platform takes once."""
    old = tmp_path / "old"
    waiting.close()
    shutil.copytree(waiting.folder, old)
    waiting.restart_worker()
    waiting.worker.run_once()
    with closing(Stock(waiting.folder, waiting.envelope, waiting.clock)) as stock:
        head = stock.audit_lines()[-1].split()[-1]
    waiting.close()
    shutil.rmtree(waiting.folder)
    shutil.copytree(old, waiting.folder)
    waiting.restart_outbox()
    waiting.restart_worker()
    with closing(Stock(waiting.folder, waiting.envelope, waiting.clock)) as stock:
        broken = stock.broken_audit(head)
    assert broken is not None
    assert "head" in broken.reason
    taken = dict(waiting.gateway.cases)
    waiting.worker.run_once()
    assert waiting.gateway.cases == taken


def test_a_rating_that_was_changed_is_not_handed_in(waiting: Station) -> None:
    waiting.worker.run_once()
    for local_no in (FIRST, OTHER):
        waiting.outbox.rate(local_no, Grade.SATISFIED)
    _attacked(waiting, _sql("UPDATE ratings SET sealed_grade = (SELECT sealed_grade FROM ratings WHERE sequence = 2)"))
    waiting.worker.run_once()
    assert [rating.case_no for rating in waiting.gateway.ratings.values()] == ["CASE-other"]
    with closing(sqlite3.connect(waiting.folder / DATABASE_NAME)) as database:
        shelved = database.execute("SELECT status, last_code FROM ratings WHERE sequence = 1").fetchone()
    assert shelved == ("dead", FailureCode.STORAGE_FAULT)


def test_a_row_that_names_another_file_has_nothing_deleted_but_pages(waiting: Station) -> None:
    _attacked(waiting, _sql("UPDATE attachments SET file_name = '../outbox.db' WHERE sequence = 1"))
    waiting.worker.run_once()
    with closing(Stock(waiting.folder, waiting.envelope, waiting.clock)) as stock:
        assert stock.drop(FIRST) is None
    assert (waiting.folder / DATABASE_NAME).is_file()
