"""SM2 signatures over SM3 (GB/T 32918.2, GB/T 35276), by Tongsuo. `cryptography` does not sign with SM2.

Keys and signatures go about as bytes: a private key is 32, a public key 65 (04 and the point), a signature 64 (r, s).
The signer's identity is the usual 1234567812345678, which the library takes by itself.
"""

from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from tongsuopy.crypto import hashes
from tongsuopy.crypto.asymciphers import ec
from tongsuopy.crypto.exceptions import InvalidSignature

PRIVATE_BYTES = 32
PUBLIC_BYTES = 65
SIGNATURE_BYTES = 64
_HALF = 32
_ORDER = 0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFF7203DF6B21C6052B53BBF40939D54123


class Sm2PublicKey:
    """Somebody's public key.

    Raises:
        ValueError: `point` is not 04 and a point of the curve.
    """

    def __init__(self, point: bytes) -> None:
        if len(point) != PUBLIC_BYTES:
            raise ValueError("a public key has 65 bytes")
        self._key = ec.EllipticCurvePublicKey.from_encoded_point(ec.SM2(), point)

    def is_valid(self, content: bytes, signature: bytes) -> bool:
        """Whether `signature` over `content` was made with the private half."""
        if len(signature) != SIGNATURE_BYTES:
            return False
        r, s = (int.from_bytes(half, "big") for half in (signature[:_HALF], signature[_HALF:]))
        try:
            self._key.verify(encode_dss_signature(r, s), content, ec.ECDSA(hashes.SM3()))
        except InvalidSignature:
            return False
        return True


class Sm2PrivateKey:
    """A key pair.

    Raises:
        ValueError: `secret` is no private key of the curve.
    """

    def __init__(self, secret: bytes) -> None:
        value = int.from_bytes(secret, "big")
        if len(secret) != PRIVATE_BYTES or not 0 < value < _ORDER - 1:
            raise ValueError("a private key has 32 bytes and lies below the order of the curve")
        self._key = ec.derive_private_key(value, ec.SM2())

    @property
    def public(self) -> bytes:
        """The half to be told."""
        numbers = self._key.public_key().public_numbers()
        return b"\x04" + numbers.x.to_bytes(_HALF, "big") + numbers.y.to_bytes(_HALF, "big")

    def sign(self, content: bytes) -> bytes:
        """A signature over `content`; another one each time."""
        r, s = decode_dss_signature(self._key.sign(content, ec.ECDSA(hashes.SM3())))
        return r.to_bytes(_HALF, "big") + s.to_bytes(_HALF, "big")


def new_secret() -> bytes:
    """A new private key."""
    return ec.generate_private_key(ec.SM2()).private_numbers().private_value.to_bytes(PRIVATE_BYTES, "big")
