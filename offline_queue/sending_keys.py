"""This machine's own hold on the keys of waiting cases, and how it is let go for good.

The key of each case lies in its row, sealed under a sending key; a sending key is one small file, sealed under the
device key. When the platform has a case, its row forgets the key in the same transaction. What SQLite, its log, the
backup and the disk still hold of the row is worthless once the sending key is gone: `renew` seals the keys of the cases
that still wait under a new sending key, and after the backup was made anew `destroy_old` overwrites the old one's file.
Everything that writes happens inside a transaction, so that no process seals under a key that another destroys.
"""

import os
import secrets
from contextlib import suppress
from pathlib import Path
from typing import Final

from kiosk.protection.case_key import KEY_BYTES
from kiosk.protection.durable_file import sync_folder
from kiosk.protection.envelope import Envelope, SealBrokenError
from offline_queue.database import Database, Parameters

FOLDER_NAME: Final = "sending"
_NAME_BYTES: Final = 8


class SendingKeys:
    """The sending keys of a folder. Used by one thread at a time; methods may raise STORAGE_ERRORS."""

    def __init__(self, folder: Path, database: Database, device: Envelope) -> None:
        self._folder = folder / FOLDER_NAME
        self._database = database
        self._device = device
        self._last: tuple[bytes, Envelope] | None = None
        self._named: tuple[bytes, bytes] = (b"", b"")  # the name as it lies in `meta`, and opened

    def seal(self, submission_id: str, key: bytes) -> bytes:
        """The key of a case, for its row; inside the transaction that writes it."""
        name = self._current() or self._draw()
        return name + self._envelope(name).seal(key, _context(submission_id))

    def case_envelope(self, sequence: int, submission_id: str) -> Envelope:
        """What opens the case and its pages.

        Raises:
            SealBrokenError: The key was let go, altered, or is another case's.
        """
        sealed = self._sealed(sequence)
        while True:
            if sealed is None:  # put there by a program that knew no such keys
                return self._device
            try:
                return self._device.under(self._key(submission_id, sealed))
            except (FileNotFoundError, SealBrokenError):
                before, sealed = sealed, self._sealed(sequence)
                if sealed == before:  # else it was sealed anew between the two looks
                    raise SealBrokenError from None

    def renew(self) -> None:
        """Seal the keys of all cases that still have one under a new sending key. One transaction."""
        with self._database.transaction():
            rows: list[tuple[int, str, bytes]] = self._database.execute("sealed_keys").fetchall()
            opened: list[tuple[int, str, bytes]] = []
            for sequence, submission_id, sealed in rows:
                with suppress(SealBrokenError, FileNotFoundError):  # it stays, with its sending key where there is one
                    opened.append((sequence, submission_id, self._key(submission_id, sealed)))
            self._draw()
            for sequence, submission_id, key in opened:
                row: Parameters = {"sequence": sequence, "sealed_key": self.seal(submission_id, key)}
                self._database.execute("seal_key_anew", row)

    def destroy_old(self) -> int:
        """Destroy every sending key that no row needs; returns how many.

        Only after the backup was made anew: the last one's rows need the old key.
        """
        with self._database.transaction():
            rows: list[tuple[int, str, bytes]] = self._database.execute("sealed_keys").fetchall()
            needed = {sealed[:_NAME_BYTES].hex() for _, _, sealed in rows} | {(self._current() or b"").hex()}
            old = [path for path in self._folder.iterdir() if path.name not in needed] if self._folder.is_dir() else []
            for path in old:
                _overwrite(path)
        if old:
            sync_folder(self._folder)
        return len(old)

    def _sealed(self, sequence: int) -> bytes | None:
        row: tuple[bytes | None] | None = self._database.execute("sealed_key", {"sequence": sequence}).fetchone()
        if row is None:
            raise SealBrokenError
        return row[0]

    def _key(self, submission_id: str, sealed: bytes) -> bytes:
        name = sealed[:_NAME_BYTES]
        key = self._envelope(name).open(sealed[_NAME_BYTES:], _context(submission_id))
        if len(key) != KEY_BYTES:
            raise SealBrokenError
        return key

    def _current(self) -> bytes | None:
        row: tuple[bytes] | None = self._database.execute("sending_key").fetchone()
        if row is None:
            return None
        try:
            if row[0] != self._named[0]:
                self._named = (row[0], self._device.open(row[0], "sending key"))
            self._envelope(self._named[1])
        except (SealBrokenError, FileNotFoundError):  # a new one is drawn
            return None
        return self._named[1]

    def _draw(self) -> bytes:
        name, key = secrets.token_bytes(_NAME_BYTES), secrets.token_bytes(KEY_BYTES)
        self._folder.mkdir(exist_ok=True, mode=0o700)
        _write(self._folder / name.hex(), self._device.seal(key, f"sending key {name.hex()}"))
        sync_folder(self._folder)
        sync_folder(self._folder.parent)
        self._database.execute("set_sending_key", {"sealed": self._device.seal(name, "sending key")})
        return name

    def _envelope(self, name: bytes) -> Envelope:
        """Only the last one is kept in memory, so that what was destroyed on the disk does not live on here."""
        if self._last is None or self._last[0] != name:
            sealed = (self._folder / name.hex()).read_bytes()
            self._last = (name, self._device.under(self._device.open(sealed, f"sending key {name.hex()}")))
        return self._last[1]


def _context(submission_id: str) -> str:
    return f"key {submission_id}"


def _write(path: Path, content: bytes) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _overwrite(path: Path) -> None:
    """In place, before the name goes: a file that is only removed stays readable on the disk."""
    with path.open("r+b") as file:
        file.write(os.urandom(path.stat().st_size))
        file.flush()
        os.fsync(file.fileno())
    path.unlink()
