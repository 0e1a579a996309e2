"""The platform's public key, for which the key of each case is sealed; fetched by the sync process.

It lies sealed in `meta`: who can write the file, and no more, cannot put a key of his own there.
"""

from kiosk.protection.case_key import PlatformWrap
from kiosk.protection.envelope import Envelope, SealBrokenError
from offline_queue.database import Database

_CONTEXT = "platform key"


def platform_key(database: Database, envelope: Envelope) -> bytes | None:
    """The key, or None before the platform told one."""
    sealed = _sealed(database)
    try:
        return envelope.open(sealed, _CONTEXT) if sealed else None
    except SealBrokenError:
        return None


def keep_platform_key(database: Database, envelope: Envelope, public: bytes) -> bool:
    """Put it in the place of the last one; False where it is the same."""
    if platform_key(database, envelope) == public:
        return False
    with database.transaction():
        database.execute("set_platform_key", {"sealed": envelope.seal(public, _CONTEXT)})
    return True


class PlatformWraps:
    """Seals the keys of cases for the platform's key of the moment. Used by one thread at a time."""

    def __init__(self, database: Database, envelope: Envelope) -> None:
        self._database = database
        self._envelope = envelope
        self._sealed: bytes | None = None
        self._wrap: PlatformWrap | None = None

    def wrap(self, key: bytes) -> bytes | None:
        """The key for the platform alone; None before the platform told its own. About a millisecond, no transaction.

        Raises:
            sqlite3.Error: The database fails.
        """
        sealed = _sealed(self._database)
        if sealed != self._sealed:
            public = platform_key(self._database, self._envelope)
            self._wrap = PlatformWrap(public) if public else None
            self._sealed = sealed
        return self._wrap.wrap(key) if self._wrap else None


def _sealed(database: Database) -> bytes | None:
    row: tuple[bytes] | None = database.execute("platform_key").fetchone()
    return row[0] if row else None
