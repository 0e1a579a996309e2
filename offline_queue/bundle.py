"""A bundle: cases that leave the machine in one file, as numbered sealed frames behind a short head. Pure format.

`MAGIC | id | sender | fresh key | recipient`, then frames of `length | sealed`. Each frame is sealed with its number
and the head, so none can be altered, moved, left out or put in from another bundle; the first one says how many cases
follow, so a file that was cut off is told from a whole one. Nothing is readable but keys and an id drawn by chance.
"""

import secrets
from dataclasses import dataclass
from typing import BinaryIO, Final

from cryptography.hazmat.primitives.hashes import SM3, Hash

from kiosk.protection.bundle_key import KEY_BYTES, BundleKey
from kiosk.protection.envelope import Envelope, SealBrokenError

MAGIC: Final = b"QWYBUNDLE1\n"
_ID_BYTES: Final = 16
_HEAD_BYTES: Final = len(MAGIC) + _ID_BYTES + 3 * KEY_BYTES
_LENGTH_BYTES: Final = 4
_LARGEST_FRAME: Final = 64 * 1024 * 1024


class BundleRefusedError(Exception):
    """The file is not a bundle for this machine as its sender made it; the message says what is wrong."""


@dataclass(frozen=True, slots=True)
class BundleHead:
    """What can be read without a key."""

    bundle_id: bytes
    sender: bytes
    fresh: bytes
    recipient: bytes

    def encoded(self) -> bytes:
        """As it stands in the file."""
        return MAGIC + self.bundle_id + self.sender + self.fresh + self.recipient


class BundleWriter:
    """Writes frames one after the other."""

    def __init__(self, file: BinaryIO, key: BundleKey, recipient: bytes) -> None:
        """Raises UnusableKeyError, OSError."""
        bundle_id = secrets.token_bytes(_ID_BYTES)
        fresh, self._envelope = key.seal_for(recipient, bundle_id)
        self._file = file
        self._number = 0
        self.bundle_id = bundle_id.hex()
        self._head = BundleHead(bundle_id, key.public, fresh, recipient).encoded()
        self._digest = Hash(SM3())
        self._write(self._head)

    def add(self, content: bytes) -> None:
        """Seal and write the next frame. Raises OSError."""
        sealed = self._envelope.seal(content, _context(self._number, self._head))
        self._write(len(sealed).to_bytes(_LENGTH_BYTES, "big") + sealed)
        self._number += 1

    def digest(self) -> bytes:
        """SM3 of everything that was written; once, at the end."""
        return self._digest.finalize()

    def _write(self, content: bytes) -> None:
        self._digest.update(content)
        self._file.write(content)


class BundleReader:
    """Reads frames in their order; holds one at a time.

    Raises:
        BundleRefusedError: From every method.
        OSError: The medium fails.
    """

    def __init__(self, file: BinaryIO, key: BundleKey) -> None:
        self._file = file
        self.head = read_head(file)
        if self.head.recipient != key.public:
            raise BundleRefusedError("it is sealed for another machine")
        try:
            self._envelope: Envelope = key.open_from(self.head.sender, self.head.fresh, self.head.bundle_id)
        except SealBrokenError:
            raise BundleRefusedError("its head was altered") from None
        self._number = 0

    @property
    def bundle_id(self) -> str:
        """Names this bundle."""
        return self.head.bundle_id.hex()

    def next(self) -> bytes:
        """The content of the next frame."""
        length = int.from_bytes(self._exactly(_LENGTH_BYTES), "big")
        if length > _LARGEST_FRAME:
            raise BundleRefusedError(f"part {self._number} was altered")
        sealed = self._exactly(length)
        try:
            content = self._envelope.open(sealed, _context(self._number, self.head.encoded()))
        except SealBrokenError:
            raise BundleRefusedError(f"part {self._number} was altered, or does not belong there") from None
        self._number += 1
        return content

    def end(self) -> None:
        """Nothing may follow."""
        if self._file.read(1):
            raise BundleRefusedError("something was added at its end")

    def _exactly(self, count: int) -> bytes:
        content = self._file.read(count)
        if len(content) != count:
            raise BundleRefusedError("it is cut off")
        return content


def read_head(file: BinaryIO) -> BundleHead:
    """The head of a bundle.

    Raises:
        BundleRefusedError: It is no bundle.
        OSError: The medium fails.
    """
    content = file.read(_HEAD_BYTES)
    if len(content) != _HEAD_BYTES or not content.startswith(MAGIC):
        raise BundleRefusedError("it is not a bundle of cases")
    parts = content[len(MAGIC) + _ID_BYTES :]
    return BundleHead(
        content[len(MAGIC) :][:_ID_BYTES],
        parts[:KEY_BYTES],
        parts[KEY_BYTES : 2 * KEY_BYTES],
        parts[2 * KEY_BYTES :],
    )


def _context(number: int, head: bytes) -> str:
    return f"bundle part {number} {head.hex()}"
