"""What went wrong with the disk, as a failure code, and the exceptions that mean "the disk"."""

import errno
import sqlite3

from kiosk.domain.failure import FailureCode
from kiosk.protection.envelope import SealBrokenError

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


class StorageFullError(Exception):
    """The disk has less room than is kept free for acknowledgements and logs."""


class WrongKeyError(Exception):
    """The outbox was written under another device key; nothing of it can be read or added to."""


class NewerSchemaError(Exception):
    """The outbox was written by a later version of this program."""


class DatabaseLostError(Exception):
    """The outbox's database is gone or empty although its backup is there; a new one would give old numbers again."""


STORAGE_ERRORS = (
    OSError, sqlite3.Error, StorageFullError, WrongKeyError, NewerSchemaError, DatabaseLostError, SealBrokenError,
)  # fmt: skip
_BY_SQLITE = {
    sqlite3.SQLITE_FULL: FailureCode.STORAGE_FULL,
    sqlite3.SQLITE_READONLY: FailureCode.STORAGE_READ_ONLY,
    sqlite3.SQLITE_CORRUPT: FailureCode.STORAGE_SPOILT,
    sqlite3.SQLITE_NOTADB: FailureCode.STORAGE_SPOILT,
}


def is_undecided(error: BaseException) -> bool:
    """Whether the transaction that failed with this may be found made when the database is next opened.

    A log that could not be synced may be on the disk all the same; SQLite takes it for committed after a restart.
    """
    return isinstance(error, sqlite3.Error) and getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_IOERR


def storage_code(error: BaseException) -> FailureCode:
    """Full, read-only or spoilt where that is known, otherwise STORAGE_FAULT."""
    match error:
        case StorageFullError():
            return FailureCode.STORAGE_FULL
        case DatabaseLostError():
            return FailureCode.STORAGE_SPOILT
        case sqlite3.Error():
            primary = getattr(error, "sqlite_errorcode", 0) & 0xFF  # an extended code says more than is needed here
            return _BY_SQLITE.get(primary, FailureCode.STORAGE_FAULT)
        case OSError() if error.errno in _NO_ROOM:
            return FailureCode.STORAGE_FULL
        case OSError() if error.errno == errno.EROFS:
            return FailureCode.STORAGE_READ_ONLY
        case _:
            return FailureCode.STORAGE_FAULT
