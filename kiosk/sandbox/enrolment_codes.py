"""The one-time codes with which terminals enrol: issued, used once, forgotten later than they end.

The store keeps the key that a code makes, never the code: it is told once, to whoever asked for it.
"""

import sqlite3
from secrets import choice

from kiosk.sandbox.errors import not_accepted
from kiosk.sandbox.signatures import enrolment_key

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_GROUPS, _GROUP = 4, 4
_REMEMBERED_MS = 30 * 24 * 3600 * 1000


class EnrolmentCodes:
    """Over the sandbox's database."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def issue(self, now_ms: int, lasts_ms: int) -> str:
        """A new code: 80 bits in groups of four, without letters that look like digits."""
        code = "-".join("".join(choice(LETTERS) for _ in range(_GROUP)) for _ in range(_GROUPS))
        self._database.execute("DELETE FROM enrolment_code WHERE ends_ms < ?", (now_ms - _REMEMBERED_MS,))
        self._database.execute(
            "INSERT INTO enrolment_code (key, ends_ms) VALUES (?, ?)", (enrolment_key(code), now_ms + lasts_ms)
        )
        return code

    def keys(self) -> list[bytes]:
        """The keys of all codes that are remembered, used and ended ones, too: whoever sends one is told why not."""
        return [key for (key,) in self._database.execute("SELECT key FROM enrolment_code")]

    def take(self, key: bytes, registration_id: str, now_ms: int) -> str:
        """Use a code up for a registration; the terminal that the same registration made before, or nothing.

        Raises:
            ContractError: It was used by another registration, or has ended.
        """
        row: tuple[int, str | None, str] | None = self._database.execute(
            "SELECT ends_ms, registration_id, terminal_id FROM enrolment_code WHERE key = ?", (key,)
        ).fetchone()
        if row is None:  # the code of demo and tests
            return ""
        ends_ms, used_by, terminal_id = row
        if used_by is not None and (not registration_id or used_by != registration_id):
            raise not_accepted("enrolment_code_used", "the enrolment code was used")
        if now_ms > ends_ms:
            raise not_accepted("enrolment_code_expired", "the enrolment code has ended")
        self._database.execute("UPDATE enrolment_code SET registration_id = ? WHERE key = ?", (registration_id, key))
        return terminal_id

    def note(self, key: bytes, terminal_id: str) -> None:
        """Which terminal came of it."""
        self._database.execute("UPDATE enrolment_code SET terminal_id = ? WHERE key = ?", (terminal_id, key))
