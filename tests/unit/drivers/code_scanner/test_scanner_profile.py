"""Models of scanners: every file of ours is sound, and a wrong one is told by name before anybody scans."""

from pathlib import Path

import pytest

from drivers.code_scanner.scan_burst import BurstRules
from drivers.code_scanner.scanner_profile import Carrier, load_scanner_profile, read_scanner_profile
from kiosk.config.files import ASSETS
from kiosk.config.toml_record import ConfigError

SOUND = 'name = "Sample"\nverified = false\ncarrier = "serial"\n'


def _read(folder: Path, more: str) -> BurstRules:
    path = folder / "sample.toml"
    path.write_text(SOUND + more, encoding="utf-8")
    return read_scanner_profile(path).rules


@pytest.mark.parametrize("path", sorted((ASSETS / "scanners").glob("*.toml")), ids=lambda path: path.stem)
def test_every_model_that_we_know_can_be_used(path: Path) -> None:
    profile = load_scanner_profile(path.stem)
    assert (profile.carrier is Carrier.KEYBOARD) is (path.stem == "keyboard")


def test_what_a_model_says_becomes_rules(tmp_path: Path) -> None:
    rules = _read(tmp_path, 'prefix = "]Q1"\nsuffix = "#"\ncode_page = "gb18030"\nlongest = 99\ngap_ms = 80\n')
    assert rules == BurstRules(b"]Q1", b"#", "gb18030", 99, 0.08)


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ("baud = 1200", "baud must be one of"),
        ("longest = 0", "longest must be"),
        ("longest = 5000", "longest must be"),
        ("gap_ms = 0", "gap_ms must be"),
        ('code_page = "klingon"', "code_page must be"),
        ('code_page = "utf-16"', "code_page must be"),
        ('code_page = "base64"', "code_page must be"),
        ('code_page = "ascii"\nprefix = "码"', "prefix and suffix must be"),
        ('suffix = "\\r"', "prefix and suffix must be"),
        ("speed = 3", "unknown key speed"),
    ],
)
def test_a_value_that_cannot_be_meant_is_named(tmp_path: Path, more: str, told: str) -> None:
    with pytest.raises(ConfigError, match=told):
        _read(tmp_path, more)


def test_a_model_without_a_name_or_of_another_kind_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "sample.toml"
    path.write_text('name = " "\nverified = true\ncarrier = "radio"\n')
    with pytest.raises(ConfigError, match="carrier must be one of serial, keyboard"):
        read_scanner_profile(path)
    path.write_text('name = " "\nverified = true\ncarrier = "serial"\n')
    with pytest.raises(ConfigError, match="name must not be empty"):
        read_scanner_profile(path)


def test_a_model_that_nobody_knows_is_named() -> None:
    with pytest.raises(ConfigError, match="no-such-model"):
        load_scanner_profile("no-such-model")
