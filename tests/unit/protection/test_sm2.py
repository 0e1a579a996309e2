"""SM2 signatures that OpenSSL takes and whose own it gives; keys and signatures that are none are refused."""

import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from hypothesis import given
from hypothesis import strategies as st

from kiosk.protection.sm2 import Sm2PrivateKey, Sm2PublicKey, new_secret
from tests.unit.protection.sm2_der import private_der, public_der

SECRET = bytes.fromhex("3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8")
PUBLIC = bytes.fromhex(
    "0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020"
    "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13"
)
# GB/T 32918.5 A.2: message digest, identity 1234567812345678
SIGNATURE = bytes.fromhex(
    "f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3"
    "b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa"
)


def test_the_example_of_the_standard() -> None:
    assert Sm2PrivateKey(SECRET).public == PUBLIC
    assert Sm2PublicKey(PUBLIC).is_valid(b"message digest", SIGNATURE)
    assert not Sm2PublicKey(PUBLIC).is_valid(b"message digesT", SIGNATURE)


@given(st.binary(max_size=80), st.binary(max_size=80))
def test_only_what_was_signed_is_valid(content: bytes, other: bytes) -> None:
    key = Sm2PrivateKey(new_secret())
    signature = key.sign(content)
    assert Sm2PublicKey(key.public).is_valid(content, signature)
    assert not Sm2PublicKey(PUBLIC).is_valid(content, signature)
    assert content == other or not Sm2PublicKey(key.public).is_valid(other, signature)


@given(st.binary(max_size=70) | st.binary(min_size=64, max_size=64))
def test_a_made_up_signature_is_just_wrong(signature: bytes) -> None:
    assert not Sm2PublicKey(PUBLIC).is_valid(b"x", signature)


@pytest.mark.parametrize("secret", [b"", bytes(32), b"\xff" * 32, b"\x01" * 31, b"\x01" * 33])
def test_what_is_no_private_key_is_refused(secret: bytes) -> None:
    with pytest.raises(ValueError, match="private key"):
        Sm2PrivateKey(secret)


@pytest.mark.parametrize("point", [b"", b"\x04" + bytes(64), b"\x05" + PUBLIC[1:], PUBLIC[:-1] + b"\x14"])
def test_what_is_no_point_of_the_curve_is_refused(point: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        Sm2PublicKey(point)


def _openssl(folder: Path, *arguments: str) -> None:
    command = ["openssl", "dgst", "-sm3", "-keyform", "DER", "-sigopt", "distid:1234567812345678", *arguments]
    subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=30)


def test_openssl_takes_our_signature_and_we_take_its(tmp_path: Path) -> None:
    content = "秦务员 QWY-REQUEST-1\n".encode()
    r, s = (int.from_bytes(half, "big") for half in _halves(Sm2PrivateKey(SECRET).sign(content)))
    for name, data in {
        "public": public_der(PUBLIC),
        "private": private_der(SECRET, PUBLIC),
        "content": content,
        "ours": encode_dss_signature(r, s),
    }.items():
        (tmp_path / name).write_bytes(data)
    _openssl(tmp_path, "-verify", "public", "-signature", "ours", "content")
    _openssl(tmp_path, "-sign", "private", "-out", "its", "content")
    its_r, its_s = decode_dss_signature((tmp_path / "its").read_bytes())
    assert Sm2PublicKey(PUBLIC).is_valid(content, its_r.to_bytes(32, "big") + its_s.to_bytes(32, "big"))


def _halves(signature: bytes) -> tuple[bytes, bytes]:
    return signature[:32], signature[32:]
