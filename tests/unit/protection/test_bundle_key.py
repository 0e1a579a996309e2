"""Who can open a bundle, whose bundle is believed, and what a key looks like."""

import os
from pathlib import Path

import pytest

from kiosk.protection.bundle_key import BundleKey, bundle_key, key_in, key_text
from kiosk.protection.envelope import SealBrokenError
from kiosk.protection.key_file import UnusableKeyError

SENDER, RECIPIENT, STRANGER = (BundleKey(os.urandom(32)) for _ in range(3))
SALT = b"id"


def test_the_recipient_opens_what_the_sender_sealed() -> None:
    fresh, envelope = SENDER.seal_for(RECIPIENT.public, SALT)
    sealed = envelope.seal(b"content", "context")
    assert RECIPIENT.open_from(SENDER.public, fresh, SALT).open(sealed, "context") == b"content"


@pytest.mark.parametrize(
    ("opener", "sender", "salt"),
    [(STRANGER, SENDER, SALT), (RECIPIENT, STRANGER, SALT), (RECIPIENT, SENDER, b"other"), (SENDER, RECIPIENT, SALT)],
)
def test_nobody_else_does_and_nobody_elses_is_believed(opener: BundleKey, sender: BundleKey, salt: bytes) -> None:
    fresh, envelope = SENDER.seal_for(RECIPIENT.public, SALT)
    sealed = envelope.seal(b"content", "context")
    with pytest.raises(SealBrokenError):
        opener.open_from(sender.public, fresh, salt).open(sealed, "context")


def test_a_point_that_gives_everybody_the_same_key_is_none() -> None:
    with pytest.raises(UnusableKeyError):
        SENDER.seal_for(bytes(32), SALT)
    with pytest.raises(SealBrokenError):
        RECIPIENT.open_from(bytes(32), bytes(32), SALT)


def test_every_bundle_has_a_key_of_its_own() -> None:
    first, second = (SENDER.seal_for(RECIPIENT.public, SALT) for _ in range(2))
    assert first[0] != second[0]
    with pytest.raises(SealBrokenError):
        second[1].open(first[1].seal(b"content", "context"), "context")


def test_the_key_of_a_machine_stays_is_its_owners_and_shows_nothing(tmp_path: Path) -> None:
    path = tmp_path / "bundle.key"
    first = bundle_key(path)
    assert bundle_key(path).public == first.public
    assert path.stat().st_mode & 0o077 == 0
    assert path.read_bytes().hex() not in repr(first)


@pytest.mark.parametrize(
    ("content", "mode"), [(b"short", 0o600), (bytes(range(32)), 0o640)], ids=["short", "open to the group"]
)
def test_a_file_that_is_no_key_or_open_to_others_is_refused(tmp_path: Path, content: bytes, mode: int) -> None:
    path = tmp_path / "bundle.key"
    path.write_bytes(content)
    path.chmod(mode)
    with pytest.raises(UnusableKeyError):
        bundle_key(path)


def test_a_public_key_is_a_line_of_text() -> None:
    assert key_in(key_text(SENDER.public)) == SENDER.public


@pytest.mark.parametrize("text", ["", "kiosk-bundle-1:", "kiosk-bundle-1:AAAA", "kiosk-bundle-1:=", "AAAA", "钥匙"])
def test_another_line_is_none(text: str) -> None:
    with pytest.raises(UnusableKeyError):
        key_in(text)
