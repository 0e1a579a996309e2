"""What the sandbox keeps: terminals, nonces, sessions, uploads, cases, ratings. One SQLite file of its own.

Used on one thread, the server's loop: every call takes well under a millisecond apart from a page's bytes.
"""

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex, token_urlsafe

from kiosk.protection.sm2 import Sm2PrivateKey, new_secret
from kiosk.sandbox.enrolment_codes import EnrolmentCodes
from kiosk.sandbox.signatures import Keys, Sm2Keys
from kiosk.sandbox.upload_store import SCHEMA, UploadStore

_SCHEMA = """
CREATE TABLE IF NOT EXISTS terminal (id TEXT PRIMARY KEY, name TEXT NOT NULL, key BLOB NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS sm2_key (owner TEXT PRIMARY KEY, key BLOB NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS nonce (
  terminal_id TEXT NOT NULL, nonce TEXT NOT NULL, seen_ms INTEGER NOT NULL, PRIMARY KEY (terminal_id, nonce)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS enrolment_code (
  key BLOB PRIMARY KEY, ends_ms INTEGER NOT NULL, registration_id TEXT, terminal_id TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX IF NOT EXISTS nonce_age ON nonce (seen_ms);
CREATE TABLE IF NOT EXISTS session (
  token TEXT PRIMARY KEY, terminal_id TEXT NOT NULL, id_number TEXT NOT NULL, ends_ms INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS kept_case (
  serial INTEGER PRIMARY KEY, submission_id TEXT NOT NULL UNIQUE, case_no TEXT NOT NULL UNIQUE, local_no TEXT NOT NULL,
  terminal_id TEXT NOT NULL, received_at TEXT NOT NULL, body TEXT NOT NULL, duplicates INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX IF NOT EXISTS kept_case_local_no ON kept_case (local_no);
CREATE TABLE IF NOT EXISTS case_step (
  serial INTEGER PRIMARY KEY, case_no TEXT NOT NULL, status TEXT NOT NULL, at TEXT NOT NULL, message TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS case_step_case_no ON case_step (case_no);
CREATE TABLE IF NOT EXISTS rating (
  rating_id TEXT PRIMARY KEY, case_no TEXT NOT NULL, round INTEGER NOT NULL, grade INTEGER NOT NULL,
  duplicates INTEGER NOT NULL DEFAULT 0, UNIQUE (case_no, round)
) STRICT;
"""


_PLATFORM, _SEALING = "platform", "sealing"  # no terminal is called so


@dataclass(frozen=True, slots=True)
class StoredCase:
    """A case that arrived.

    Attributes:
        case_no: The platform's number.
        local_no: The terminal's number.
        received_at: ISO time.
        body: The request's JSON as it arrived.
        duplicates: How often it was handed in again.
        grade: Grade of its first rating, or None.
    """

    case_no: str
    local_no: str
    received_at: str
    body: str = field(repr=False)
    duplicates: int
    grade: int | None


class Store:
    """The sandbox's database; `path` None keeps everything in memory. Survives a killed process, not a power cut."""

    def __init__(self, path: Path | None) -> None:
        self._database = sqlite3.connect(path or ":memory:", isolation_level=None, check_same_thread=False)
        self._database.execute("PRAGMA journal_mode = WAL")
        self._database.execute("PRAGMA synchronous = NORMAL")
        self._database.executescript(_SCHEMA + SCHEMA)
        self.uploads = UploadStore(self._database)
        self.codes = EnrolmentCodes(self._database)

    def close(self) -> None:
        """Close the database."""
        self._database.close()

    def add_terminal(self, name: str, terminal_id: str = "") -> tuple[str, bytes]:
        """Register a terminal, or one of this id again under a new key; its id and key."""
        terminal_id, key = terminal_id or f"T-{token_hex(8)}", bytes.fromhex(token_hex(32))
        self._database.execute("DELETE FROM sm2_key WHERE owner = ?", (terminal_id,))
        self._database.execute(
            "INSERT OR REPLACE INTO terminal (id, name, key) VALUES (?, ?, ?)", (terminal_id, name, key)
        )
        return terminal_id, key

    def add_sm2_terminal(self, name: str, public_key: bytes, terminal_id: str = "") -> tuple[str, bytes]:
        """Register a terminal that signs with SM2, or one again; its id and the platform's public key."""
        terminal_id, _ = self.add_terminal(name, terminal_id)
        self._database.execute("INSERT INTO sm2_key (owner, key) VALUES (?, ?)", (terminal_id, public_key))
        return terminal_id, Sm2PrivateKey(self._own_secret(_PLATFORM)).public

    def sealing_key(self) -> bytes:
        """The public key for which terminals seal the keys of their cases."""
        return Sm2PrivateKey(self.sealing_secret()).public

    def sealing_secret(self) -> bytes:
        """Its private half."""
        return self._own_secret(_SEALING)

    def terminal_name(self, terminal_id: str) -> str:
        """The terminal's name; empty where it is unknown."""
        row: tuple[str] | None = self._database.execute(
            "SELECT name FROM terminal WHERE id = ?", (terminal_id,)
        ).fetchone()
        return row[0] if row else ""

    def terminal_keys(self, terminal_id: str) -> Keys | None:
        """The keys towards a terminal, or None where it is unknown."""
        public, secret = self._sm2_key(terminal_id), self._sm2_key(_PLATFORM)
        if public is not None and secret is not None:
            return Sm2Keys(public, secret)
        row: tuple[bytes] | None = self._database.execute(
            "SELECT key FROM terminal WHERE id = ?", (terminal_id,)
        ).fetchone()
        return row[0] if row else None

    def remember_nonce(self, terminal_id: str, nonce: str, now_ms: int, memory_ms: int) -> bool:
        """Note a nonce; False when it was seen before."""
        with self._transaction():
            self._database.execute("DELETE FROM nonce WHERE seen_ms < ?", (now_ms - memory_ms,))
            added = self._database.execute(
                "INSERT INTO nonce (terminal_id, nonce, seen_ms) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                (terminal_id, nonce, now_ms),
            )
        return added.rowcount == 1

    def open_session(self, terminal_id: str, id_number: str, ends_ms: int) -> str:
        """A session token for the card's holder at this terminal."""
        token = token_urlsafe(32)
        self._database.execute("DELETE FROM session WHERE terminal_id = ?", (terminal_id,))
        self._database.execute("INSERT INTO session VALUES (?, ?, ?, ?)", (token, terminal_id, id_number, ends_ms))
        return token

    def holder(self, token: str, terminal_id: str, now_ms: int) -> str | None:
        """ID number of the session's holder, where the token is this terminal's and has not ended."""
        row: tuple[str] | None = self._database.execute(
            "SELECT id_number FROM session WHERE token = ? AND terminal_id = ? AND ends_ms > ?",
            (token, terminal_id, now_ms),
        ).fetchone()
        return row[0] if row else None

    def add_case(self, submission_id: str, local_no: str, terminal_id: str, body: str) -> tuple[str, str, bool]:
        """Keep a case once; its number, when it was received, and whether it is new."""
        now = datetime.now(UTC)
        with self._transaction():
            (serial,) = self._database.execute("SELECT coalesce(max(serial), 0) + 1 FROM kept_case").fetchone()
            added = self._database.execute(
                "INSERT INTO kept_case (submission_id, case_no, local_no, terminal_id, received_at, body)"
                " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (submission_id) DO UPDATE SET duplicates = duplicates + 1"
                " RETURNING case_no, received_at, duplicates",
                (submission_id, f"9999-{now:%y%m}-{serial:06d}", local_no, terminal_id, now.isoformat(), body),
            )
            row: tuple[str, str, int] = added.fetchone()
        return row[0], row[1], row[2] == 0

    def add_rating(self, rating_id: str, case_no: str, round_no: int, grade: int) -> tuple[bool, bool]:
        """Keep a rating once; whether it is kept under this id, and whether it is new."""
        row: tuple[int] | None = self._database.execute(
            "UPDATE rating SET duplicates = duplicates + 1 WHERE rating_id = ? RETURNING duplicates", (rating_id,)
        ).fetchone()
        if row:
            return True, False
        added = self._database.execute(
            "INSERT INTO rating (rating_id, case_no, round, grade) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (rating_id, case_no, round_no, grade),
        )
        return added.rowcount == 1, added.rowcount == 1

    def add_step(self, case_no: str, status: str, message: str) -> None:
        """Note a state that a case came to."""
        now = datetime.now(UTC).isoformat()
        self._database.execute(
            "INSERT INTO case_step (case_no, status, at, message) VALUES (?, ?, ?, ?)", (case_no, status, now, message)
        )

    def steps(self, case: StoredCase) -> list[dict[str, str]]:
        """The way of a case, oldest first, in the contract's form; it begins with its arrival."""
        rows: list[tuple[str, str, str]] = self._database.execute(
            "SELECT status, at, message FROM case_step WHERE case_no = ? ORDER BY serial", (case.case_no,)
        ).fetchall()
        came = [("submitted", case.received_at, ""), *rows]
        return [{"status": status, "at": at, "message": message} for status, at, message in came]

    def cases(
        self, local_no: str | None = None, case_no: str | None = None, id_number: str | None = None
    ) -> list[StoredCase]:
        """The cases, newest first; all of them, those with a number, or those of an applicant."""
        rows: list[tuple[str, str, str, str, int, int | None]] = self._database.execute(
            "SELECT c.case_no, local_no, received_at, body, c.duplicates, grade FROM kept_case AS c"
            " LEFT JOIN rating AS r ON r.case_no = c.case_no AND round = 1"
            " WHERE (?1 IS NULL OR local_no = ?1) AND (?2 IS NULL OR c.case_no = ?2)"
            " AND (?3 IS NULL OR body ->> '$.applicant.id_number' = ?3) ORDER BY serial DESC",
            (local_no, case_no, id_number),
        ).fetchall()
        return [StoredCase(*row) for row in rows]

    def _own_secret(self, purpose: str) -> bytes:
        """A private key of the platform, drawn when it is first asked for."""
        self._database.execute("INSERT INTO sm2_key VALUES (?, ?) ON CONFLICT DO NOTHING", (purpose, new_secret()))
        return self._sm2_key(purpose) or b""

    def _sm2_key(self, owner: str) -> bytes | None:
        row: tuple[bytes] | None = self._database.execute(
            "SELECT key FROM sm2_key WHERE owner = ?", (owner,)
        ).fetchone()
        return row[0] if row else None

    @contextmanager
    def _transaction(self) -> Generator[None]:
        self._database.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._database.execute("ROLLBACK")
            raise
        self._database.execute("COMMIT")
