"""Keys for bundles that leave the machine: who sealed one is known, and only the machine named as recipient opens it.

Every machine has one X25519 key pair. A bundle's key is drawn by HKDF-SM3 from two agreements with the recipient's
key, of a fresh key and of the sender's own (as the authenticated mode of HPKE, RFC 9180, does); SM4-GCM seals under it.
Whoever finds the bundle reads nothing; nobody but a named sender makes one that opens. Whoever steals the recipient's
private key reads its bundles and could make some up; the sender's alone gives neither.
"""

import base64
from contextlib import suppress
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hashes import SM3
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kiosk.protection.envelope import Envelope, SealBrokenError
from kiosk.protection.key_file import UnusableKeyError, key_in_file

KEY_BYTES: Final = 32
_SEALING_KEY: Final = 16
_PURPOSE: Final = b"qinwuyuan outbox bundle 1"
_PREFIX: Final = "kiosk-bundle-1:"


class BundleKey:
    """This machine's key pair. The repr shows nothing."""

    def __init__(self, private: bytes) -> None:
        self._private = X25519PrivateKey.from_private_bytes(private)

    @property
    def public(self) -> bytes:
        """What others must know to seal for this machine, or to believe what it sealed."""
        return self._private.public_key().public_bytes_raw()

    def seal_for(self, recipient: bytes, salt: bytes) -> tuple[bytes, Envelope]:
        """For one bundle to `recipient`: a fresh public key that goes along with it, and what seals it.

        Raises:
            UnusableKeyError: The recipient's key is none, or this machine's own.
        """
        if recipient == self.public:
            raise UnusableKeyError("the recipient is this machine itself")
        fresh = X25519PrivateKey.generate()
        told = fresh.public_key().public_bytes_raw()
        try:
            shared = fresh.exchange(_public(recipient)) + self._private.exchange(_public(recipient))
        except ValueError:
            raise UnusableKeyError("the recipient's key is no key") from None
        return told, _envelope(shared, salt, told, self.public, recipient)

    def open_from(self, sender: bytes, fresh: bytes, salt: bytes) -> Envelope:
        """What opens a bundle that `sender` sealed for this machine.

        Raises:
            SealBrokenError: One of the keys is none.
        """
        try:
            shared = self._private.exchange(_public(fresh)) + self._private.exchange(_public(sender))
        except ValueError:
            raise SealBrokenError from None
        return _envelope(shared, salt, fresh, sender, self.public)


def bundle_key(path: Path) -> BundleKey:
    """The key pair whose private part is in the file `path`; as `key_in_file`."""
    return BundleKey(key_in_file(path, "key for bundles", KEY_BYTES, _drawn))


def key_text(public: bytes) -> str:
    """A public key as it is written into a configuration."""
    return _PREFIX + base64.b64encode(public).decode()


def key_in(text: str) -> bytes:
    """The public key in `text`.

    Raises:
        UnusableKeyError: It is not what `key_text` writes.
    """
    content = b""
    if text.startswith(_PREFIX):
        with suppress(ValueError):
            content = base64.b64decode(text.removeprefix(_PREFIX), validate=True)
    if len(content) != KEY_BYTES:
        msg = f"a key for bundles looks like {_PREFIX}..., as `kiosk outbox bundle-key` prints it"
        raise UnusableKeyError(msg)
    return content


def _public(content: bytes) -> X25519PublicKey:
    return X25519PublicKey.from_public_bytes(content)


def _envelope(shared: bytes, salt: bytes, *public: bytes) -> Envelope:
    return Envelope(HKDF(SM3(), _SEALING_KEY, salt, _PURPOSE + b"".join(public)).derive(shared))


def _drawn() -> bytes:
    return X25519PrivateKey.generate().private_bytes_raw()
