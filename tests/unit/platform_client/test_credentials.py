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

CREDENTIALS = TerminalCredentials("https://platform.invalid/terminal/v1", "T-1", bytes(range(32)))


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "terminal.json"
    save_credentials(path, CREDENTIALS)
    save_credentials(path, CREDENTIALS)
    assert load_credentials(path) == CREDENTIALS
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [file.name for file in tmp_path.iterdir()] == ["terminal.json"]


@pytest.mark.logs("readable by others")
def test_a_file_that_others_can_read_is_not_trusted(tmp_path: Path) -> None:
    path = tmp_path / "terminal.json"
    save_credentials(path, CREDENTIALS)
    path.chmod(0o640)
    assert load_credentials(path) is None


@pytest.mark.logs("cannot be read")
def test_no_file_means_not_registered(tmp_path: Path) -> None:
    assert load_credentials(tmp_path / "terminal.json") is None
    assert load_credentials(tmp_path) is None


WHOLE = {"base_url": "https://p.invalid", "terminal_id": "T-1", "key": "00" * 32, "profile": "hmac-sm3"}


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
        json.dumps(WHOLE | {"base_url": "http://p.invalid"}),
        json.dumps(WHOLE | {"profile": "none"}),
        json.dumps(WHOLE | {"terminal_id": ""}),
        json.dumps(WHOLE | {"more": 1}),
    ],
)
def test_a_damaged_file_means_not_registered(content: str, tmp_path: Path) -> None:
    path = tmp_path / "terminal.json"
    path.touch(0o600)
    path.write_text(content)
    assert load_credentials(path) is None


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
