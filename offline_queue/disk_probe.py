"""Whether the disk takes and gives back what is written to it, asked before a resident begins, not at the end.

Free room alone does not tell: a file system that the kernel has set read-only after an error still has room.
"""

import errno
import os
import secrets
import tempfile
from pathlib import Path
from typing import Final

from kiosk.domain.failure import FailureCode
from offline_queue.faults import storage_code

_BYTES: Final = 4096


def probe_disk(folder: Path, reserve_bytes: int) -> FailureCode | None:
    """Write a block durably beside the outbox and read it back from the disk; None where that works.

    Args:
        folder: The outbox's folder; there already.
        reserve_bytes: Room below which the disk counts as full.
    """
    try:
        free = free_bytes(folder)
        written = secrets.token_bytes(_BYTES)
        same = _written_and_read(folder, written) == written
    except OSError as error:
        return storage_code(error)
    if not same:
        return FailureCode.STORAGE_FAULT
    return FailureCode.STORAGE_FULL if free < reserve_bytes else None


def free_bytes(folder: Path) -> int:
    """Room for a program that is not root's.

    Raises:
        OSError: The folder is not there.
    """
    space = os.statvfs(folder)
    return space.f_bavail * space.f_frsize


def _written_and_read(folder: Path, content: bytes) -> bytes:
    # without a name: two who probe at once do not read each other's, and a killed one leaves nothing
    with tempfile.TemporaryFile(dir=folder, buffering=0) as file:
        handle = file.fileno()
        if os.pwrite(handle, content, 0) != len(content):
            raise OSError(errno.ENOSPC, "a block was written in part")
        os.fsync(handle)
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)  # else the kernel answers from memory
        return os.pread(handle, len(content), 0)
