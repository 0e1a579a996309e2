"""The pages that the sandbox has, and the parts of those that are on their way. In the sandbox's own database."""

import sqlite3
from secrets import token_hex

from kiosk.protection.digest import sm3_hex

SCHEMA = """
CREATE TABLE IF NOT EXISTS upload (digest TEXT PRIMARY KEY, id TEXT NOT NULL UNIQUE, content BLOB NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS upload_part (
  terminal_id TEXT NOT NULL, digest TEXT NOT NULL, begins INTEGER NOT NULL, content BLOB NOT NULL,
  PRIMARY KEY (terminal_id, digest, begins)
) STRICT;
"""


class UploadStore:
    """Pages by their digest. Parts belong to the terminal that sends them, so that none can spoil another's page."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def add(self, digest: str, content: bytes) -> tuple[str, bool]:
        """Keep a page once; its upload id, and whether it is new."""
        added = self._database.execute(
            "INSERT INTO upload (digest, id, content) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            (digest, f"U-{token_hex(12)}", content),
        )
        row: tuple[str] = self._database.execute("SELECT id FROM upload WHERE digest = ?", (digest,)).fetchone()
        return row[0], added.rowcount == 1

    def whole(self, digest: str) -> tuple[str, int] | None:
        """Upload id and size of a page that is all here, or None."""
        row: tuple[str, int] | None = self._database.execute(
            "SELECT id, length(content) FROM upload WHERE digest = ?", (digest,)
        ).fetchone()
        return row

    def digest_of(self, upload_id: str) -> str | None:
        """Digest of an upload, or None where there is none."""
        row: tuple[str] | None = self._database.execute(
            "SELECT digest FROM upload WHERE id = ?", (upload_id,)
        ).fetchone()
        return row[0] if row else None

    def picture(self, digest: str) -> bytes | None:
        """Content of an upload."""
        row: tuple[bytes] | None = self._database.execute(
            "SELECT content FROM upload WHERE digest = ?", (digest,)
        ).fetchone()
        return row[0] if row else None

    def received(self, terminal_id: str, digest: str) -> int:
        """How many bytes of a page this terminal has sent so far."""
        count: int = self._database.execute(
            "SELECT coalesce(sum(length(content)), 0) FROM upload_part WHERE terminal_id = ? AND digest = ?",
            (terminal_id, digest),
        ).fetchone()[0]
        return count

    def append(self, terminal_id: str, digest: str, begins: int, content: bytes) -> None:
        """Keep the next part."""
        self._database.execute("INSERT INTO upload_part VALUES (?, ?, ?, ?)", (terminal_id, digest, begins, content))

    def join(self, terminal_id: str, digest: str) -> bytes | None:
        """The page out of its parts, which are forgotten; None where its digest is another."""
        rows: list[tuple[bytes]] = self._database.execute(
            "SELECT content FROM upload_part WHERE terminal_id = ? AND digest = ? ORDER BY begins",
            (terminal_id, digest),
        ).fetchall()
        self.forget(terminal_id, digest)
        content = b"".join(part for (part,) in rows)
        return content if sm3_hex(content) == digest else None

    def forget(self, terminal_id: str, digest: str) -> None:
        """Forget the parts of a page."""
        self._database.execute("DELETE FROM upload_part WHERE terminal_id = ? AND digest = ?", (terminal_id, digest))

    def lose_last_part(self, terminal_id: str) -> None:
        """A fault: what this terminal sent last is gone, although it was confirmed."""
        self._database.execute(
            "DELETE FROM upload_part WHERE rowid = (SELECT max(rowid) FROM upload_part WHERE terminal_id = ?)",
            (terminal_id,),
        )
