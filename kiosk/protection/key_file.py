"""A secret key in a file of its own: drawn at the first call on this machine, then never replaced."""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from kiosk.protection.durable_file import sync_folder, write_beside


class UnusableKeyError(Exception):
    """A key file or a public key that is not one, or that others may read; the message says why and shows no secret."""


def key_in_file(path: Path, name: str, length: int, draw: Callable[[], bytes]) -> bytes:
    """The key in the file `path`, drawn and stored durably where there is none.

    Two processes that start together get the same key: the file appears whole or not at all, and the first one stays.

    Args:
        path: The file.
        name: What the key is called in messages.
        length: Of a key, in bytes.
        draw: Makes one.

    Raises:
        UnusableKeyError: The file is not a key, or others may read it. It is never replaced: what is sealed needs it.
        OSError: The file can neither be read nor written.
    """
    with suppress(FileNotFoundError):
        return read_key(path, name, length)
    store_first(path, draw())
    return read_key(path, name, length)


def store_first(path: Path, content: bytes) -> None:
    """Store `content` durably in the file `path`, unless there is one already: that stays.

    Raises:
        OSError: The file cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    beside = write_beside(path, content)
    try:
        with suppress(FileExistsError):
            os.link(beside, path)  # unlike a rename, never replaces a key that another process has just stored
    finally:
        beside.unlink(missing_ok=True)
    sync_folder(path.parent)


def read_key(path: Path, name: str, length: int) -> bytes:
    """The key in the file `path`; as `key_in_file`, but never drawn.

    Raises:
        FileNotFoundError: There is none.
    """
    if path.stat().st_mode & 0o077:
        msg = f"the {name} may be read by others; set its mode to 0600"
        raise UnusableKeyError(msg)
    key = path.read_bytes()
    if len(key) != length:
        msg = f"the {name} has {len(key)} bytes instead of {length}; restore it, do not replace it"
        raise UnusableKeyError(msg)
    return key
