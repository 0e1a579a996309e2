"""A secret sealed with SM2 opens for the owner of the key alone, and in OpenSSL's hands as in ours."""

import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.protection.case_key import PlatformWrap, new_case_key, unwrap
from kiosk.protection.envelope import SealBrokenError
from kiosk.protection.sm2 import Sm2PrivateKey, new_secret
from kiosk.protection.sm2_cipher import Sm2CipherError, Sm2Decryptor, Sm2Encryptor
from tests.unit.protection.sm2_der import private_der, public_der

SECRET = new_secret()
PUBLIC = Sm2PrivateKey(SECRET).public


@given(st.binary(min_size=1, max_size=300))
def test_what_is_sealed_opens_and_never_looks_the_same(secret: bytes) -> None:
    one, two = Sm2Encryptor(PUBLIC).encrypt(secret), Sm2Encryptor(PUBLIC).encrypt(secret)
    assert one != two
    assert Sm2Decryptor(SECRET).decrypt(one) == Sm2Decryptor(SECRET).decrypt(two) == secret
    with pytest.raises(Sm2CipherError):
        Sm2Decryptor(new_secret()).decrypt(one)


@given(st.binary(max_size=200))
def test_made_up_bytes_do_not_open(sealed: bytes) -> None:
    with pytest.raises(Sm2CipherError):
        Sm2Decryptor(SECRET).decrypt(sealed)


def test_no_single_altered_bit_of_a_wrapped_key_goes_through() -> None:
    key = new_case_key()
    wrapped = PlatformWrap(PUBLIC).wrap(key)
    assert unwrap(SECRET, wrapped) == key
    for place in range(len(wrapped)):
        for bit in (1, 0x80):
            altered = bytearray(wrapped)
            altered[place] ^= bit
            with pytest.raises(SealBrokenError):
                unwrap(SECRET, bytes(altered))
    for length in range(len(wrapped)):
        with pytest.raises(SealBrokenError):
            unwrap(SECRET, wrapped[:length])
    with pytest.raises(SealBrokenError):
        unwrap(new_secret(), wrapped)
    too_long = wrapped[:9] + Sm2Encryptor(PUBLIC).encrypt(key + b"x")
    with pytest.raises(SealBrokenError):
        unwrap(SECRET, too_long)


def test_what_is_no_key_or_no_secret_is_refused() -> None:
    for point in (b"", b"\x04" + bytes(64), PUBLIC[:-1]):
        with pytest.raises(ValueError, match=r"."):
            Sm2Encryptor(point)
    with pytest.raises(ValueError, match="private key"):
        Sm2Decryptor(bytes(32))
    with pytest.raises(ValueError, match="nothing"):
        Sm2Encryptor(PUBLIC).encrypt(b"")


def test_openssl_opens_ours_and_we_open_its(tmp_path: Path) -> None:
    secret = b"sixteen bytes 16"
    contents = {"private": private_der(SECRET, PUBLIC), "public": public_der(PUBLIC), "secret": secret}
    for name, content in {**contents, "ours": Sm2Encryptor(PUBLIC).encrypt(secret)}.items():
        (tmp_path / name).write_bytes(content)
    _pkeyutl(tmp_path, "-decrypt", "-inkey", "private", "-in", "ours", "-out", "opened")
    assert (tmp_path / "opened").read_bytes() == secret
    _pkeyutl(tmp_path, "-encrypt", "-pubin", "-inkey", "public", "-in", "secret", "-out", "its")
    assert Sm2Decryptor(SECRET).decrypt((tmp_path / "its").read_bytes()) == secret


def _pkeyutl(folder: Path, *arguments: str) -> None:
    command = ["openssl", "pkeyutl", "-keyform", "DER", *arguments]
    subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=30)
