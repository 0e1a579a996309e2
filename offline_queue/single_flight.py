"""Only one process sends from a folder: a lock on a file in it, which the kernel lets go when its holder dies."""

import fcntl
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

LOCK_NAME: Final = "sync.lock"


@dataclass(frozen=True, slots=True)
class AlreadyRuns:
    """Another process sends from this folder. `pid` is its number, 0 where it could not be read."""

    pid: int


class SingleFlight:
    """The right to send, until `release`."""

    def __init__(self, handle: int) -> None:
        self._handle = handle

    @classmethod
    def take(cls, folder: Path) -> "SingleFlight | AlreadyRuns":
        """Take the right, or say who has it. Raises OSError when the disk fails."""
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle = os.open(folder / LOCK_NAME, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.read(handle, 20)
            os.close(handle)
            return AlreadyRuns(int(holder) if holder.isdigit() else 0)
        with suppress(OSError):  # the number is a courtesy; a full disk must not stop the sending that frees it
            os.ftruncate(handle, 0)
            os.pwrite(handle, str(os.getpid()).encode(), 0)
        return cls(handle)

    def release(self) -> None:
        """Give the right back. The file stays: removing it would let two hold it."""
        os.close(self._handle)
