"""Sealing at rest: SM4-GCM (GB/T 32907-2016) under a key of this device.

What it gives today, honestly: whoever copies the data folder, a backup or a support bundle reads nothing, altered data
are noticed, and a sealed text cannot be moved to another place. Where the key lies says `kiosk.ports.terminal_keys`: in
a TPM, or in a file of mode 0600 on the same disk, so that a thief of the whole disk has it too; cases that were sent
he does not open even so (`case_key`).

Not here: what is sealed, where it is stored, and when it is deleted.
"""

import secrets
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import SM4
from cryptography.hazmat.primitives.ciphers.modes import GCM
from cryptography.hazmat.primitives.hashes import SM3
from cryptography.hazmat.primitives.hmac import HMAC
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kiosk.protection.key_file import key_in_file

KEY_NAME: Final = "device key"
KEY_SIZE: Final = 16
_VERSION = b"\x01"
_NONCE = 12
_TAG = 16
_HEAD = len(_VERSION) + _NONCE + _TAG
_DIGEST = 32
_CHUNK = 64 * 1024


class SealBrokenError(Exception):
    """A sealed text does not open: another key, another context, or altered bytes. Which one cannot be known."""


class Envelope:
    """Seals and opens small and large contents under one key.

    Every sealed text carries a fresh random nonce of 96 bits; with one key that is safe for 2**32 texts, which a kiosk
    does not reach. The repr shows nothing.
    """

    def __init__(self, key: bytes) -> None:
        if len(key) != KEY_SIZE:
            msg = f"an SM4 key has {KEY_SIZE} bytes"
            raise ValueError(msg)
        self._key = key
        self._cipher = SM4(key)

    def keyed_digest(self, content: bytes, purpose: str) -> str:
        """A name for `content` in hex that means nothing without this key: HMAC-SM3, a key for each purpose."""
        mac = HMAC(HKDF(SM3(), _DIGEST, None, f"keyed digest {purpose}".encode()).derive(self._key), SM3())
        mac.update(content)
        return mac.finalize().hex()

    def under(self, key: bytes) -> "Envelope":
        """The same under another key."""
        return Envelope(key)

    def seal(self, content: bytes, context: str) -> bytes:
        """Encrypt `content`. It opens only with the same `context`, which says what it is and whose."""
        nonce = secrets.token_bytes(_NONCE)
        encryptor = Cipher(self._cipher, GCM(nonce)).encryptor()
        encryptor.authenticate_additional_data(_VERSION + context.encode())
        view = memoryview(content)
        # in pieces: SM4 holds the interpreter, and a photograph in one go would cost the front end a frame
        pieces = [encryptor.update(view[start : start + _CHUNK]) for start in range(0, len(view), _CHUNK)]
        pieces.append(encryptor.finalize())
        return b"".join((_VERSION, nonce, encryptor.tag, *pieces))

    def open(self, sealed: bytes, context: str) -> bytes:
        """The content that was sealed with `context`.

        Raises:
            SealBrokenError: The key or the context is another one, or a byte was altered.
        """
        if len(sealed) < _HEAD or sealed[:1] != _VERSION:
            raise SealBrokenError
        nonce = sealed[len(_VERSION) : len(_VERSION) + _NONCE]
        tag = sealed[_HEAD - _TAG : _HEAD]
        decryptor = Cipher(self._cipher, GCM(nonce, tag)).decryptor()
        decryptor.authenticate_additional_data(_VERSION + context.encode())
        view = memoryview(sealed)
        pieces = [decryptor.update(view[start : start + _CHUNK]) for start in range(_HEAD, len(view), _CHUNK)]
        try:
            pieces.append(decryptor.finalize())
        except InvalidTag:
            raise SealBrokenError from None
        return b"".join(pieces)


def device_key(path: Path) -> bytes:
    """The key in the file `path`, under which this device seals; as `key_in_file`."""
    return key_in_file(path, KEY_NAME, KEY_SIZE, lambda: secrets.token_bytes(KEY_SIZE))
