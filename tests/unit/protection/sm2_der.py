"""SM2 keys as OpenSSL reads them, written by hand: nothing of ours takes part."""

_CURVE = bytes.fromhex("06082a811ccf5501822d")


def public_der(point: bytes) -> bytes:
    """SubjectPublicKeyInfo."""
    return bytes.fromhex("3059301306072a8648ce3d0201") + _CURVE + bytes.fromhex("034200") + point


def private_der(secret: bytes, point: bytes) -> bytes:
    """ECPrivateKey (SEC 1)."""
    return bytes.fromhex("30770201010420") + secret + b"\xa0\x0a" + _CURVE + bytes.fromhex("a144034200") + point
