"""The signing scheme SM2 with SM3. Apart from `signing`, so that who signs by HMAC does not load the library."""

import re

from kiosk.platform_client.signing_profile import Algorithm, SigningProfile, signing_profile
from kiosk.protection.sm2 import Sm2PrivateKey, Sm2PublicKey

_HEX = re.compile("[0-9a-f]{128}")


class Sm2Sm3:
    """SM2 with SM3: signs with the terminal's private key and verifies with the platform's public one; hex of r and s.

    Raises:
        ValueError: One of them is no key of the curve.
    """

    def __init__(self, secret: bytes, platform_key: bytes) -> None:
        self._own = Sm2PrivateKey(secret)
        self._platform = Sm2PublicKey(platform_key)

    @property
    def profile(self) -> SigningProfile:
        """The scheme."""
        return signing_profile(Algorithm.SM2_SM3)

    def sign(self, canonical: bytes) -> str:
        """Signature of `canonical`."""
        return self._own.sign(canonical).hex()

    def is_valid(self, canonical: bytes, signature: str) -> bool:
        """Whether `signature` is the platform's over `canonical`."""
        return _HEX.fullmatch(signature) is not None and self._platform.is_valid(canonical, bytes.fromhex(signature))
