"""SM3 against the standard's own examples (GB/T 32905-2016, appendix A)."""

import pytest

from kiosk.protection.digest import sm3_hex


@pytest.mark.parametrize(
    ("content", "digest"),
    [
        (b"abc", "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"),
        (b"abcd" * 16, "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732"),
    ],
)
def test_the_examples_of_the_standard(content: bytes, digest: str) -> None:
    assert sm3_hex(content) == digest


def test_a_large_photograph_has_the_same_digest_in_pieces() -> None:
    assert sm3_hex(b"\x5a" * 200_001) == sm3_hex(bytes(bytearray(b"\x5a" * 200_001)))
    assert sm3_hex(b"\x5a" * 200_001) != sm3_hex(b"\x5a" * 200_000)
