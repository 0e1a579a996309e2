"""Photographed pages as sealed files beside the database.

A file's name is drawn by chance. The digest of its content would be the usual name, but the same paper handed in by two
people would then have one name, and whoever has a copy of a paper could find out from the folder alone that it was
handed in here. The digest is inside the sealed case instead, and is checked after opening.

Durable order: each file written and fsynced, then the folder once, then the database row. A file without a row is
what a killed process or a full disk left, and `sweep` removes it.
"""

import errno
import fcntl
import os
import re
import secrets
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

FOLDER_NAME: Final = "attachments"
_NAME = re.compile(r"[0-9a-f]{32}")


def is_page_file(path: Path) -> bool:
    """Whether its name is one that is drawn here; others in the folder are nobody's business."""
    return _NAME.fullmatch(path.name) is not None


class AttachmentFolder:
    """The folder of the page files. Contents are sealed by the caller.

    Raises:
        OSError: From every method, when the disk fails.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder / FOLDER_NAME
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._handle = os.open(self._folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)

    def write(self, contents: Sequence[bytes]) -> tuple[str, ...]:
        """Store the contents durably and return their names; on failure nothing is left."""
        names: list[str] = []
        try:
            for content in contents:
                names.append(secrets.token_hex(16))
                self._write_file(names[-1], content)
            if names:
                os.fsync(self._handle)
        except OSError:
            self.remove(names)
            raise
        return tuple(names)

    def read(self, name: str) -> bytes:
        """The sealed content of the file `name`; a name that was never drawn here, such as a path, is of no file."""
        if not _NAME.fullmatch(name):
            raise FileNotFoundError(errno.ENOENT, "not a page file")
        return (self._folder / name).read_bytes()

    def remove(self, names: Iterable[str]) -> None:
        """Remove files whose rows are gone. What cannot be removed now is swept at the next start."""
        for name in names:
            if _NAME.fullmatch(name):  # a row that somebody edited may name a file that is not ours
                with suppress(OSError):
                    (self._folder / name).unlink()

    def claim(self) -> bool:
        """Take part in writing; True when nobody else does, so that a file without a row is nobody's work in hand."""
        with suppress(BlockingIOError):
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
        fcntl.flock(self._handle, fcntl.LOCK_SH)
        return False

    def share(self) -> None:
        """After `claim`: let others write as well."""
        fcntl.flock(self._handle, fcntl.LOCK_SH)

    def sweep(self, known: Iterable[str]) -> int:
        """Remove every file that is not `known`; only after `claim` was True. Returns how many."""
        orphans = {path.name for path in self._folder.iterdir() if is_page_file(path)}.difference(known)
        self.remove(orphans)
        return len(orphans)

    def close(self) -> None:
        """Give the folder back."""
        os.close(self._handle)

    def _write_file(self, name: str, content: bytes) -> None:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC
        with os.fdopen(os.open(self._folder / name, flags, 0o600), "wb", buffering=0) as file:
            left = memoryview(content)
            while left:
                left = left[file.write(left) :]
            os.fsync(file.fileno())
