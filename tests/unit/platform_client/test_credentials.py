"""The terminal's secret lies in a file that only its owner reads, whole or not at all."""

import json
import stat
from pathlib import Path

import pytest

from kiosk.platform_client.credentials import (
    TerminalCredentials,
    is_safe_address,
    load_credentials,
    save_credentials,
)
from kiosk.protection.envelope import Envelope
from tests.doubles.fixed_envelope import ENVELOPE

CREDENTIALS = TerminalCredentials("https://platform.invalid/terminal/v1", "T-1", bytes(range(32)))


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "terminal.json"
    save_credentials(path, CREDENTIALS, ENVELOPE)
    save_credentials(path, CREDENTIALS, ENVELOPE)
    assert load_credentials(path, ENVELOPE) == CREDENTIALS
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [file.name for file in tmp_path.iterdir()] == ["terminal.json"]


@pytest.mark.logs("readable by others")
def test_a_file_that_others_can_read_is_not_trusted(tmp_path: Path) -> None:
    path = tmp_path / "terminal.json"
    save_credentials(path, CREDENTIALS, ENVELOPE)
    path.chmod(0o640)
    assert load_credentials(path, ENVELOPE) is None


@pytest.mark.logs("cannot be read")
def test_no_file_means_not_registered(tmp_path: Path) -> None:
    assert load_credentials(tmp_path / "terminal.json", ENVELOPE) is None
    assert load_credentials(tmp_path, ENVELOPE) is None


SEALED = ENVELOPE.seal(bytes(32), "key of terminal T-1").hex()
WHOLE = {"base_url": "https://p.invalid", "terminal_id": "T-1", "key": SEALED, "profile": "hmac-sm3"}


def test_a_whole_file_opens_and_shows_no_key(tmp_path: Path) -> None:
    path = tmp_path / "terminal.json"
    path.touch(0o600)
    path.write_text(json.dumps(WHOLE))
    found = load_credentials(path, ENVELOPE)
    assert found is not None
    assert found.key == bytes(32)
    assert (b"00" * 32) not in path.read_bytes()


@pytest.mark.logs("not complete")
def test_a_copied_file_opens_on_no_other_machine(tmp_path: Path) -> None:
    save_credentials(tmp_path / "terminal.json", CREDENTIALS, ENVELOPE)
    assert load_credentials(tmp_path / "terminal.json", Envelope(b"another machine!")) is None


@pytest.mark.logs("not complete")
@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        json.dumps(WHOLE)[:-1],
        json.dumps(WHOLE | {"key": "zz" * 32}),
        json.dumps(WHOLE | {"key": "00"}),
        json.dumps(WHOLE | {"key": "00" * 32}),
        json.dumps(WHOLE | {"key": ENVELOPE.seal(bytes(31), "key of terminal T-1").hex()}),
        json.dumps(WHOLE | {"key": ENVELOPE.seal(bytes(32), "key of terminal T-2").hex()}),
        json.dumps(WHOLE | {"base_url": "http://p.invalid"}),
        json.dumps(WHOLE | {"profile": "none"}),
        json.dumps(WHOLE | {"terminal_id": ""}),
        json.dumps(WHOLE | {"more": 1}),
    ],
    ids=lambda content: str(len(content)),  # what is sealed differs between workers
)
def test_a_damaged_file_means_not_registered(content: str, tmp_path: Path) -> None:
    path = tmp_path / "terminal.json"
    path.touch(0o600)
    path.write_text(content)
    assert load_credentials(path, ENVELOPE) is None


@pytest.mark.parametrize(
    ("address", "safe"),
    [
        ("https://platform.invalid", True),
        ("https://platform.invalid:8443/terminal/v1", True),
        ("http://127.0.0.1:8080", True),
        ("http://[::1]:8080", True),
        ("http://localhost", True),
        ("http://platform.invalid", False),
        ("http://127.0.0.1.platform.invalid", False),
        ("http://10.0.0.1", False),
        ("ftp://127.0.0.1", False),
        ("https://user:word@platform.invalid", False),
        ("https://platform.invalid?x=1", False),
        ("https://", False),
        ("https://platform.invalid:port", False),
        ("http://[", False),
        ("", False),
    ],
)
def test_personal_data_never_leave_in_the_clear(address: str, safe: bool) -> None:
    assert is_safe_address(address) is safe


def test_the_key_does_not_show() -> None:
    assert bytes(range(32)).hex() not in repr(CREDENTIALS)
    assert "\\x01" not in repr(CREDENTIALS)
