"""SM2 encryption (GB/T 32918.4), by Tongsuo: small secrets for whoever has a private key. Signatures are in `sm2`.

tongsuopy has no Python call for it, so Tongsuo's C functions are called through its binding. A sealed secret is the
DER of GM/T 0009: point, SM3 check value, cipher text; `openssl pkeyutl` takes and makes the same. Who has the public
key can seal: that a text opens does not say who sealed it.
"""

from typing import Any, Final

from tongsuopy.backends.tongsuo.binding import Binding

from kiosk.protection.sm2 import Sm2PrivateKey, Sm2PublicKey

_LIBRARY: Final = Binding()
_CURVE: Final = bytes.fromhex("06082a811ccf5501822d")  # 1.2.156.10197.1.301, as an object identifier in DER
_PUBLIC_HEAD: Final = bytes.fromhex("3059301306072a8648ce3d0201") + _CURVE + bytes.fromhex("034200")
_PRIVATE_HEAD: Final = bytes.fromhex("30770201010420")


class Sm2CipherError(Exception):
    """The text does not open: made for another key, or altered. Which one cannot be known."""


class Sm2Encryptor:
    """Seals for the owner of a public key. Not thread-safe.

    Raises:
        ValueError: `point` is not 04 and a point of the curve.
    """

    def __init__(self, point: bytes) -> None:
        Sm2PublicKey(point)
        self._key = _key("d2i_PUBKEY_bio", _PUBLIC_HEAD + point)

    def encrypt(self, secret: bytes) -> bytes:
        """Seal `secret`; another text each time."""
        sealed = _run("encrypt", self._key, secret)
        if sealed is None:
            raise ValueError("nothing cannot be sealed")
        return sealed


class Sm2Decryptor:
    """Opens what was sealed for this private key. Not thread-safe.

    Raises:
        ValueError: `secret` is no private key of the curve.
    """

    def __init__(self, secret: bytes) -> None:
        tail = b"\xa0\x0a" + _CURVE + bytes.fromhex("a144034200") + Sm2PrivateKey(secret).public
        self._key = _key("d2i_PrivateKey_bio", _PRIVATE_HEAD + secret + tail)

    def decrypt(self, sealed: bytes) -> bytes:
        """The secret.

        Raises:
            Sm2CipherError: It does not open.
        """
        secret = _run("decrypt", self._key, sealed)
        if secret is None:
            raise Sm2CipherError
        return secret


def _key(reader: str, der: bytes) -> Any:
    lib, ffi = _LIBRARY.lib, _LIBRARY.ffi
    content = ffi.from_buffer(der)
    source = ffi.gc(lib.BIO_new_mem_buf(content, len(der)), lib.BIO_free)
    key = ffi.gc(getattr(lib, reader)(source, ffi.NULL), lib.EVP_PKEY_free)
    if not lib.EVP_PKEY_set_alias_type(key, lib.EVP_PKEY_SM2):
        raise ValueError("the library has no SM2")
    return key


def _run(operation: str, key: Any, content: bytes) -> bytes | None:
    """None where the library refuses; its errors are taken off its queue."""
    lib, ffi = _LIBRARY.lib, _LIBRARY.ffi
    context = ffi.gc(lib.EVP_PKEY_CTX_new(key, ffi.NULL), lib.EVP_PKEY_CTX_free)
    run = getattr(lib, f"EVP_PKEY_{operation}")
    size = ffi.new("size_t *")
    done = content and getattr(lib, f"EVP_PKEY_{operation}_init")(context) == 1
    done = done and run(context, ffi.NULL, size, content, len(content)) == 1
    result = ffi.new("unsigned char[]", max(1, size[0]))
    done = done and run(context, result, size, content, len(content)) == 1
    lib.ERR_clear_error()
    return bytes(ffi.buffer(result, size[0])) if done else None
