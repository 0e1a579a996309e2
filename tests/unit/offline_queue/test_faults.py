"""What a resident is told about a disk: that it is full only where room is missing, otherwise that it fails."""

import errno
import os
import sqlite3
from contextlib import closing

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.protection.envelope import SealBrokenError
from offline_queue.faults import (
    STORAGE_ERRORS,
    DatabaseLostError,
    NewerSchemaError,
    StorageFullError,
    WrongKeyError,
    storage_code,
)

SPOILT = FailureCode.STORAGE_SPOILT


def _sqlite_full() -> sqlite3.Error:
    """The error of a real database that may not grow."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.execute("CREATE TABLE paper (content BLOB)")
    connection.execute("PRAGMA max_page_count = 2")
    try:
        connection.execute("INSERT INTO paper VALUES (?)", (bytes(100_000),))
    except sqlite3.Error as error:
        return error
    finally:
        connection.close()
    raise AssertionError("the database took more than it may hold")


def _sqlite_error(image: bytes) -> sqlite3.Error:
    """The error of a real database that may not be written, made of these bytes."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.deserialize(image)
        connection.execute("PRAGMA query_only = 1")
        try:
            connection.execute("CREATE TABLE paper (content BLOB)")
        except sqlite3.Error as error:
            return error
    raise AssertionError("the database took it")


def _empty_database() -> bytes:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.execute("CREATE TABLE pen (content BLOB)")
        return connection.serialize()


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (OSError(errno.ENOSPC, "x"), FailureCode.STORAGE_FULL),
        (OSError(errno.EDQUOT, "x"), FailureCode.STORAGE_FULL),
        (OSError(errno.EFBIG, "x"), FailureCode.STORAGE_FULL),
        (StorageFullError(), FailureCode.STORAGE_FULL),
        (_sqlite_full(), FailureCode.STORAGE_FULL),
        (OSError(errno.EIO, "x"), FailureCode.STORAGE_FAULT),
        (OSError(errno.EROFS, "x"), FailureCode.STORAGE_READ_ONLY),
        (OSError("no number"), FailureCode.STORAGE_FAULT),
        (PermissionError(errno.EACCES, "x"), FailureCode.STORAGE_FAULT),
        (sqlite3.DatabaseError("made here, without a code"), FailureCode.STORAGE_FAULT),
        (_sqlite_error(_empty_database()), FailureCode.STORAGE_READ_ONLY),
        (_sqlite_error(b"garbage" * 1000), SPOILT),
        (DatabaseLostError(), SPOILT),
        (WrongKeyError(), FailureCode.STORAGE_FAULT),
        (NewerSchemaError(), FailureCode.STORAGE_FAULT),
        (SealBrokenError(), FailureCode.STORAGE_FAULT),
    ],
)
def test_every_error_of_the_disk_has_its_code(error: Exception, code: FailureCode) -> None:
    assert isinstance(error, STORAGE_ERRORS), "it would escape to the resident"
    assert storage_code(error) is code


@pytest.mark.parametrize("number", sorted(errno.errorcode))
def test_whatever_the_kernel_says_is_known(number: int) -> None:
    assert storage_code(OSError(number, os.strerror(number))) in {
        FailureCode.STORAGE_FULL, FailureCode.STORAGE_READ_ONLY, FailureCode.STORAGE_FAULT,
    }  # fmt: skip


@pytest.mark.parametrize("error", [KeyError("x"), ValueError("x"), MemoryError(), KeyboardInterrupt()])
def test_a_mistake_of_the_program_is_not_taken_for_the_disk(error: BaseException) -> None:
    assert not isinstance(error, STORAGE_ERRORS)
