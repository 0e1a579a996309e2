"""A key per case: nobody opens a case that was sent with the whole disk and every key of the kiosk."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from kiosk.protection.case_key import platform_key_name, unwrap
from kiosk.protection.envelope import Envelope, SealBrokenError
from kiosk.protection.sm2 import Sm2PrivateKey, new_secret
from offline_queue import sealing
from offline_queue.database import DATABASE_NAME, Database
from offline_queue.platform_key import keep_platform_key
from offline_queue.sending_keys import FOLDER_NAME, SendingKeys
from offline_queue.stock import Stock
from offline_queue.stored_case import StoredCase
from offline_queue.upkeep import Upkeep
from tests.component.offline_queue.station import Station
from tests.component.offline_queue.test_delivery import REFUSED
from tests.component.offline_queue.test_upkeep import NO_RESERVE
from tests.doubles.submissions import submission

PLATFORM = new_secret()
PAGE = b"\xff\xd8 a photograph \xff\xd9"
_WRAPPED_KEY_BYTES, _SENDING_KEY_BYTES = 45, 45

Stolen = dict[str, bytes]


def _know_the_platform(station: Station) -> None:
    with closing(Database(station.folder, station.envelope)) as database:
        assert keep_platform_key(database, station.envelope, Sm2PrivateKey(PLATFORM).public)
        assert not keep_platform_key(database, station.envelope, Sm2PrivateKey(PLATFORM).public)


def _look_after(station: Station) -> None:
    """One turn of the upkeep that every kiosk makes within ten minutes."""
    station.clock.advance(601)
    upkeep = Upkeep(station.folder, station.envelope, station.clock, NO_RESERVE)
    assert upkeep.look() is None
    upkeep.close()


def _disk(station: Station) -> Stolen:
    files = (path for path in station.folder.rglob("*") if path.is_file())
    return {str(path.relative_to(station.folder)): path.read_bytes() for path in files}


def _windows(disk: Stolen, length: int) -> Iterator[bytes]:
    """Every place of every file at which a sealed text of this length may begin; free pages and logs as well."""
    for content in disk.values():
        at = content.find(b"\x01")
        while at >= 0:
            yield content[at : at + length]
            at = content.find(b"\x01", at + 1)


def _opened(envelope: Envelope, disk: Stolen, length: int, context: str) -> Iterator[bytes]:
    for window in _windows(disk, length):
        try:
            yield envelope.open(window, context)
        except SealBrokenError:
            continue


def _keys_a_thief_finds(device: Envelope, disk: Stolen, names: set[str], submission_id: str) -> set[bytes]:
    """Keys of the case, by the device key and everything that is on the disk; `names` are all there ever were."""
    found: set[bytes] = set()
    for name in names:
        for sending in _opened(device, disk, _SENDING_KEY_BYTES, f"sending key {name}"):
            found |= set(_opened(Envelope(sending), disk, _WRAPPED_KEY_BYTES, f"key {submission_id}"))
    return found


def _row(station: Station, submission_id: str, columns: str) -> tuple[bytes, ...]:
    with closing(sqlite3.connect(station.folder / DATABASE_NAME)) as connection:
        question = f"SELECT {columns} FROM entries WHERE submission_id = ?"
        row: tuple[bytes, ...] = connection.execute(question, (submission_id,)).fetchone()
        return row


def _forgotten(station: Station, submission_id: str) -> bool:
    return not any(_row(station, submission_id, "sealed_case, sealed_key, wrapped_key"))


def _sending_keys(station: Station) -> set[str]:
    return {path.name for path in (station.folder / FOLDER_NAME).iterdir()}


def _damage(station: Station) -> list[str]:
    with closing(Stock(station.folder, station.envelope, station.clock)) as stock:
        return stock.damage()


def _change(station: Station, *statements: str) -> None:
    with closing(sqlite3.connect(station.folder / DATABASE_NAME, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def test_after_it_was_sent_nobody_opens_a_case_with_the_kiosks_disk_and_keys(station: Station) -> None:
    _know_the_platform(station)
    for submission_id in ("sent", "waits"):
        station.put(submission(submission_id, pages=(PAGE,)))
    _look_after(station)  # a backup from before it was sent
    names = _sending_keys(station)
    before = _disk(station)
    (key,) = _keys_a_thief_finds(station.envelope, before, names, "sent")
    (body,) = _row(station, "sent", "sealed_case")
    assert sealing.open_case(Envelope(key), "sent", body).submission.submission_id == "sent", "the search finds a key"

    station.gateway.answers = {"waits": REFUSED}  # for staff to look at: its key stays
    station.worker.run_once()
    assert _forgotten(station, "sent")
    _look_after(station)
    names |= _sending_keys(station)
    after = _disk(station)
    assert not _keys_a_thief_finds(station.envelope, after, names, "sent")
    assert _keys_a_thief_finds(station.envelope, after, names, "waits"), "the other one stays for staff"
    # what he kept of the files of before does not help without its key
    for content in (body, *(content for name, content in before.items() if name.startswith("attachments"))):
        for context in ("case sent", "page 0 sent"):
            with pytest.raises(SealBrokenError):
                station.envelope.open(content, context)


def test_the_receipts_number_and_token_outlive_the_key(station: Station) -> None:
    given = station.put(submission("case", pages=(PAGE,)))
    station.worker.run_once()
    _look_after(station)
    again = station.put(submission("case", pages=(PAGE,)))
    assert (again.receipt_token, again.progress.local_no) == (given.receipt_token, given.progress.local_no)


def test_what_waits_is_sent_after_its_key_was_sealed_anew(station: Station) -> None:
    station.put_ids("first")
    station.worker.run_once()
    station.put(submission("case", pages=(PAGE, PAGE + b"2")))
    before = _sending_keys(station)
    _look_after(station)
    assert not before & _sending_keys(station), "the old key is still there"
    station.put_ids("later")  # by the same running kiosk
    station.worker.run_once()
    assert set(station.gateway.cases) == {"first", "case", "later"}
    assert list(station.gateway.pages.values()) == [PAGE, PAGE + b"2"]


def test_a_key_that_is_sealed_anew_while_the_case_is_taken_up_is_looked_for_again(station: Station) -> None:
    station.put_ids("case")
    with closing(Database(station.folder, station.envelope)) as database:
        others = [SendingKeys(station.folder, database, station.envelope)]

        class Overtaken(SendingKeys):
            """Another process renews the keys just after the row was read."""

            def _key(self, submission_id: str, sealed: bytes) -> bytes:
                while others:
                    other = others.pop()
                    other.renew()
                    assert other.destroy_old() == 1
                return super()._key(submission_id, sealed)

        keys = Overtaken(station.folder, database, station.envelope)
        (body,) = _row(station, "case", "sealed_case")
        own = keys.case_envelope(1, "case")
        assert sealing.open_case(own, "case", body).submission.submission_id == "case"


def test_the_platform_opens_what_waits_without_any_key_of_the_kiosk(station: Station) -> None:
    station.put_ids("before the platform told its key")
    _know_the_platform(station)
    station.put(submission("case", pages=(PAGE,)))
    assert not any(_row(station, "before the platform told its key", "wrapped_key"))
    body, wrapped = _row(station, "case", "sealed_case, wrapped_key")
    assert platform_key_name(Sm2PrivateKey(PLATFORM).public) in wrapped
    own = Envelope(unwrap(PLATFORM, wrapped))
    case: StoredCase = sealing.open_case(own, "case", body)
    assert case.submission.applicant == submission().applicant
    (page,) = station.page_files()
    assert sealing.open_page(own, "case", 0, page.read_bytes()) == PAGE
    with pytest.raises(SealBrokenError):
        unwrap(new_secret(), wrapped)
    for elsewhere in ("page 1 case", "page 0 other"):
        with pytest.raises(SealBrokenError):
            own.open(page.read_bytes(), elsewhere)


def test_a_running_kiosk_seals_for_the_key_that_the_platform_told_last(station: Station) -> None:
    _know_the_platform(station)
    station.put_ids("one")
    later = new_secret()
    with closing(Database(station.folder, station.envelope)) as database:
        assert keep_platform_key(database, station.envelope, Sm2PrivateKey(later).public)
    station.put_ids("two")
    for name, secret in (("one", PLATFORM), ("two", later)):
        body, wrapped = _row(station, name, "sealed_case, wrapped_key")
        assert sealing.open_case(Envelope(unwrap(secret, wrapped)), name, body).submission.submission_id == name


def test_a_key_put_into_the_database_by_somebody_else_seals_nothing(station: Station) -> None:
    """He can write the file, and has no key of the kiosk."""
    _know_the_platform(station)
    _change(station, "UPDATE meta SET sealed = zeroblob(94) WHERE name = 'platform_key'")
    station.put_ids("case")
    assert not any(_row(station, "case", "wrapped_key"))


_SWAP = (
    "CREATE TEMP TABLE kept AS SELECT submission_id, sealed_key, wrapped_key FROM entries",
    "UPDATE entries SET {column} = (SELECT {column} FROM kept WHERE kept.submission_id <> entries.submission_id)",
)


@pytest.mark.parametrize(
    "attack",
    [
        pytest.param(tuple(line.format(column="sealed_key") for line in _SWAP), id="swapped between two cases"),
        pytest.param(("UPDATE entries SET sealed_key = CAST(sealed_key || x'00' AS BLOB)",), id="lengthened"),
        pytest.param(("UPDATE entries SET sealed_key = substr(sealed_key, 1, 30)",), id="cut"),
        pytest.param(("UPDATE entries SET sealed_key = zeroblob(53)",), id="emptied"),
        pytest.param(("UPDATE entries SET sealed_key = wrapped_key",), id="the platform's in its place"),
    ],
)
def test_an_altered_key_is_named_and_the_case_is_kept_for_staff(station: Station, attack: tuple[str, ...]) -> None:
    _know_the_platform(station)
    numbers = [station.put(submission(name, pages=(PAGE,))).progress.local_no for name in ("one", "two")]
    _change(station, *attack)
    assert _damage(station) == [f"{number}: the key of the case does not open" for number in numbers]
    station.worker.run_once()
    assert station.gateway.cases == {}
    with closing(Stock(station.folder, station.envelope, station.clock)) as stock:
        reasons = {stock.reason(number) for number in numbers}
    assert reasons == {"the key of the case does not open: altered, or another case's"}
    assert all(all(_row(station, name, "sealed_case, wrapped_key")) for name in ("one", "two"))


def test_a_case_whose_key_was_taken_out_is_named(station: Station) -> None:
    number = station.put(submission("case")).progress.local_no
    _change(station, "UPDATE entries SET sealed_key = NULL")
    assert _damage(station) == [f"{number}: the case does not open"]


def test_keys_for_the_platform_swapped_between_two_cases_open_neither(station: Station) -> None:
    _know_the_platform(station)
    station.put_ids("one", "two")
    _change(station, *(line.format(column="wrapped_key") for line in _SWAP))
    for name in ("one", "two"):
        body, wrapped = _row(station, name, "sealed_case, wrapped_key")
        with pytest.raises(SealBrokenError):
            sealing.open_case(Envelope(unwrap(PLATFORM, wrapped)), name, body)


def test_a_lost_sending_key_costs_the_kiosk_its_cases_and_the_platform_none(station: Station) -> None:
    _know_the_platform(station)
    number = station.put(submission("case")).progress.local_no
    for path in (station.folder / FOLDER_NAME).iterdir():
        path.unlink()
    station.restart_outbox()
    assert _damage(station) == [f"{number}: the key of the case does not open"]
    body, wrapped = _row(station, "case", "sealed_case, wrapped_key")
    assert sealing.open_case(Envelope(unwrap(PLATFORM, wrapped)), "case", body).attachments
    station.put_ids("next")
    station.worker.run_once()
    assert list(station.gateway.cases) == ["next"], "what comes now has a new key"


def test_dropped_by_staff_is_let_go_as_well(station: Station) -> None:
    _know_the_platform(station)
    number = station.put(submission("case")).progress.local_no
    station.gateway.answers = {"case": REFUSED}
    station.worker.run_once()
    with closing(Stock(station.folder, station.envelope, station.clock)) as stock:
        assert stock.drop(number) is None
    assert _forgotten(station, "case")
