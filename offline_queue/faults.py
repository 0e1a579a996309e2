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


STORAGE_ERRORS = (OSError, sqlite3.Error, StorageFullError, WrongKeyError, NewerSchemaError, SealBrokenError)


def storage_code(error: BaseException) -> FailureCode:
    """STORAGE_FULL where room is missing, otherwise STORAGE_FAULT."""
    match error:
        case StorageFullError():
            return FailureCode.STORAGE_FULL
        case sqlite3.Error() if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL:
            return FailureCode.STORAGE_FULL
        case OSError() if error.errno in _NO_ROOM:
            return FailureCode.STORAGE_FULL
        case _:
            return FailureCode.STORAGE_FAULT
