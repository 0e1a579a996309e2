"""The key of one case: what seals its body and its photographs, and how the platform gets it (digital envelope).

A key is drawn for each case and kept twice: sealed for the platform's SM2 key, for good, and for this machine until
the platform has the case (`offline_queue.sending_keys`). What it seals is bound to the case by `Envelope`'s context, so
that a key of another case opens nothing.
"""

import secrets
from typing import Final

from kiosk.protection.digest import sm3_hex
from kiosk.protection.envelope import SealBrokenError

KEY_BYTES: Final = 16
_VERSION: Final = b"\x01"
_NAME_BYTES: Final = 8
_HEAD: Final = len(_VERSION) + _NAME_BYTES


def new_case_key() -> bytes:
    """A key for one case."""
    return secrets.token_bytes(KEY_BYTES)


class PlatformWrap:
    """Seals keys of cases for the platform. Not thread-safe.

    Raises:
        ValueError: `public` is no SM2 key.
    """

    def __init__(self, public: bytes) -> None:
        from kiosk.protection.sm2_cipher import Sm2Encryptor  # its library only where there is a platform's key

        self.public = public
        self._encryptor = Sm2Encryptor(public)

    def wrap(self, key: bytes) -> bytes:
        """The key, to be opened by the platform alone; says for which of its keys it is."""
        return _VERSION + platform_key_name(self.public) + self._encryptor.encrypt(key)


def platform_key_name(public: bytes) -> bytes:
    """Names a key of the platform: the first bytes of its SM3 digest."""
    return bytes.fromhex(sm3_hex(public))[:_NAME_BYTES]


def unwrap(secret: bytes, wrapped: bytes) -> bytes:
    """The key of a case, by the platform's private key.

    Raises:
        SealBrokenError: It is for another key, or was altered.
        ValueError: `secret` is no private key.
    """
    from kiosk.protection.sm2 import Sm2PrivateKey
    from kiosk.protection.sm2_cipher import Sm2CipherError, Sm2Decryptor

    if wrapped[:_HEAD] != _VERSION + platform_key_name(Sm2PrivateKey(secret).public):
        raise SealBrokenError
    try:
        key = Sm2Decryptor(secret).decrypt(wrapped[_HEAD:])
    except Sm2CipherError:
        raise SealBrokenError from None
    if len(key) != KEY_BYTES:
        raise SealBrokenError
    return key
