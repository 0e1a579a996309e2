"""Sealing at rest, and the device key file."""

import secrets
import stat
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.protection.envelope import Envelope, SealBrokenError, device_key
from kiosk.protection.key_file import UnusableKeyError

KEY = bytes(range(16))
ENVELOPE = Envelope(KEY)


@given(content=st.binary(max_size=200), context=st.text(st.characters(codec="utf-8"), max_size=20))
def test_what_was_sealed_opens_again(content: bytes, context: str) -> None:
    assert ENVELOPE.open(ENVELOPE.seal(content, context), context) == content


def test_a_photograph_larger_than_one_piece_opens_again() -> None:
    content = secrets.token_bytes(200_001)
    assert ENVELOPE.open(ENVELOPE.seal(content, "page"), "page") == content


def test_the_same_paper_twice_cannot_be_told_from_two_papers() -> None:
    first, second = ENVELOPE.seal(b"the same paper", "page"), ENVELOPE.seal(b"the same paper", "page")
    assert first != second
    assert b"paper" not in first


@given(content=st.binary(max_size=40), position=st.integers(min_value=0), bit=st.integers(0, 7))
def test_one_altered_bit_anywhere_is_noticed(content: bytes, position: int, bit: int) -> None:
    sealed = bytearray(ENVELOPE.seal(content, "case"))
    sealed[position % len(sealed)] ^= 1 << bit
    with pytest.raises(SealBrokenError):
        ENVELOPE.open(bytes(sealed), "case")


@given(st.binary(max_size=60))
def test_garbage_on_the_disk_does_not_open(garbage: bytes) -> None:
    with pytest.raises(SealBrokenError):
        ENVELOPE.open(garbage, "case")


def test_a_sealed_text_of_one_case_does_not_open_as_that_of_another() -> None:
    with pytest.raises(SealBrokenError):
        ENVELOPE.open(ENVELOPE.seal(b"x", "case 1"), "case 2")


def test_another_device_cannot_open_it() -> None:
    with pytest.raises(SealBrokenError):
        Envelope(bytes(16)).open(ENVELOPE.seal(b"x", "case"), "case")


def test_a_key_of_the_wrong_length_is_refused() -> None:
    with pytest.raises(ValueError, match="16 bytes"):
        Envelope(b"short")


def test_the_device_key_is_drawn_once_and_readable_by_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "keys" / "device.key"
    key = device_key(path)
    assert device_key(path) == key
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [entry.name for entry in path.parent.iterdir()] == ["device.key"]


def test_two_devices_have_two_keys(tmp_path: Path) -> None:
    assert device_key(tmp_path / "one") != device_key(tmp_path / "two")


def test_processes_that_start_together_get_the_same_key(tmp_path: Path) -> None:
    found: list[bytes] = []
    gate = threading.Barrier(8)

    def start() -> None:
        gate.wait()
        found.append(device_key(tmp_path / "device.key"))

    threads = [threading.Thread(target=start) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(found)) == 1


def test_a_key_that_others_may_read_is_refused_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "device.key"
    key = device_key(path)
    path.chmod(0o644)
    with pytest.raises(UnusableKeyError, match="0600"):
        device_key(path)
    path.chmod(0o600)
    assert device_key(path) == key


def test_a_torn_key_file_is_never_replaced(tmp_path: Path) -> None:
    path = tmp_path / "device.key"
    path.write_bytes(b"short")
    path.chmod(0o600)
    with pytest.raises(UnusableKeyError, match="5 bytes"):
        device_key(path)
    assert path.read_bytes() == b"short"
