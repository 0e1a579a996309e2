"""The configuration file as staff write it: what is taken, and what they are told when it is wrong."""

from pathlib import Path

import pytest

from kiosk.config.files import load_config
from kiosk.config.plausible import implausible
from kiosk.config.schema import Config, Profile
from kiosk.config.toml_record import ConfigError


def _written(folder: Path, text: str) -> Path:
    path = folder / "kiosk.toml"
    path.write_text(text, encoding="utf-8")
    return path


def _faults(folder: Path, text: str) -> str:
    with pytest.raises(ConfigError) as caught:
        load_config(_written(folder, text))
    assert "kiosk.toml" in str(caught.value)
    return "\n".join(caught.value.faults)


def test_without_a_file_the_embedded_defaults_hold_and_are_plausible() -> None:
    assert load_config(None) == Config()
    assert implausible(Config()) == []


def test_a_file_changes_what_it_names_and_nothing_else(tmp_path: Path) -> None:
    config = load_config(_written(tmp_path, 'profile = "production"\n[printer]\naddress = "tcp:10.0.0.9"\n'))
    assert (config.profile, config.printer.address) == (Profile.PRODUCTION, "tcp:10.0.0.9")
    assert config.station == Config().station


def test_a_misspelt_key_is_named_with_its_section_and_the_right_spelling(tmp_path: Path) -> None:
    assert _faults(tmp_path, "[printer]\nadress = 1\n") == "unknown key printer.adress; did you mean address?"


@pytest.mark.parametrize("text", ["[printer\n", "a = \n", 'a = "1"\na = "2"\n'])
def test_a_file_that_is_not_toml_is_named_with_the_line(tmp_path: Path, text: str) -> None:
    assert "line" in _faults(tmp_path, text)


def test_a_file_that_is_not_there_or_no_text_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"nowhere\.toml"):
        load_config(tmp_path / "nowhere.toml")
    binary = tmp_path / "binary.toml"
    binary.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ConfigError, match=r"binary\.toml"):
        load_config(binary)
    with pytest.raises(ConfigError, match=str(tmp_path)):
        load_config(tmp_path)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ('[printer]\naddress = ""', "printer.address"),
        ('[document_printer]\nqueue = "second floor"', "document_printer.queue"),
        ('[document_printer]\nqueue = "a4"\nserver = ""', "document_printer.server"),
        ('[document_printer]\nqueue = "a4"\nserver = "host:port"', "document_printer.server"),
        ('[printer]\naddress = "10.0.0.9"', "printer.address"),
        ('[printer]\nprofile = "../x"', "printer.profile"),
        ('[reader]\nprofile = ""', "reader.profile"),
        ('[camera]\nsource = ""', "camera.source"),
        ('data_folder = ""', "data_folder"),
        ('[station]\nterminal_name = "驿站 1"', "station.terminal_name"),
        ('[station]\narea_code = "12"', "station.area_code"),
        ('[station]\ntime_zone = "Mars/Base"', "station.time_zone"),
        ('[station]\ntime_zone = "Asia"', "station.time_zone"),
        ('[station]\ntime_zone = "/etc/localtime"', "station.time_zone"),
        ('[station]\ntime_zone = ""', "station.time_zone"),
        ("[platform]\nprefill_budget_s = 0", "platform.prefill_budget_s"),
        ("[platform]\nprefill_budget_s = nan", "platform.prefill_budget_s"),
        ("[platform]\ncall_budget_s = -1", "platform.call_budget_s"),
        ("[platform]\ncall_budget_s = inf", "platform.call_budget_s"),
        ('[platform]\nsigning_profile = "md5"', "platform.signing_profile"),
        ("[platform]\nupload_bytes_per_s = 100", "platform.upload_bytes_per_s"),
        ("[platform]\nupload_bytes_per_s = -1", "platform.upload_bytes_per_s"),
        ('[platform]\nurl = "platform.example"', "platform.url"),
        ('[platform]\nurl = "http://"', "platform.url"),
        ('[platform]\nurl = "http://a:99999"', "platform.url"),
        ("[screen]\npx_per_mm = nan", "screen.px_per_mm"),
        ("[screen]\npx_per_mm = -4", "screen.px_per_mm"),
    ],
)
def test_a_value_that_cannot_be_meant_is_refused_before_the_kiosk_starts(tmp_path: Path, text: str, key: str) -> None:
    faults = _faults(tmp_path, text)
    assert faults.startswith(key)
    assert len(faults.splitlines()) == 1


def test_all_values_that_cannot_be_meant_are_told_at_once(tmp_path: Path) -> None:
    text = '[printer]\naddress = ""\n[station]\narea_code = "1"\n[screen]\npx_per_mm = 900\n'
    assert len(_faults(tmp_path, text).splitlines()) == 3
