"""Small files that survive a power cut: whole in their place, or not there at all."""

import os
import secrets
from pathlib import Path

_OWNER_ONLY = 0o600


def replace_durably(path: Path, content: bytes) -> None:
    """Put `content` in the place of `path`, readable by its owner only.

    Raises:
        OSError: The folder is missing, full or not writable; what was there before is still there.
    """
    beside = write_beside(path, content)
    try:
        beside.replace(path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def write_beside(path: Path, content: bytes) -> Path:
    """Write `content` into a new file beside `path`, synced, and leave what becomes of it to the caller.

    Raises:
        OSError: as `replace_durably`; nothing is left behind.
    """
    beside = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, _OWNER_ONLY)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        beside.unlink(missing_ok=True)
        raise
    return beside


def sync_folder(folder: Path) -> None:
    """Make the names in `folder` survive a power cut.

    Raises:
        OSError: The folder cannot be opened or synced.
    """
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
