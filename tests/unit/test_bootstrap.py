"""What is put together from a configuration, and what a production machine refuses."""

import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from drivers.code_scanner.keyboard_scanner import KeyboardScanner
from drivers.code_scanner.supervised_scanner import SupervisedScanner
from kiosk.bootstrap import make_station, refuse_simulators
from kiosk.config.schema import (
    CameraConfig,
    Config,
    DocumentPrinterConfig,
    PlatformConfig,
    PrinterConfig,
    Profile,
    ReaderConfig,
    ScannerConfig,
    StationConfig,
)
from kiosk.config.toml_record import ConfigError
from kiosk.data_folder import data_folder
from kiosk.devices import make_document_printer, make_printer, make_reader, make_scanner

INSTALLED = Config(
    profile=Profile.PRODUCTION,
    reader=ReaderConfig(profile="sam-serial"),
    camera=CameraConfig(source="0"),
    printer=PrinterConfig(address="tcp:192.0.2.9"),
    platform=PlatformConfig(url="https://platform.example", enrolment_code="A-REAL-ONE"),
)


def test_a_production_machine_with_real_devices_starts() -> None:
    refuse_simulators(INSTALLED)
    refuse_simulators(replace(INSTALLED, platform=replace(INSTALLED.platform, enrolment_code="")))


@pytest.mark.parametrize(
    ("config", "key"),
    [
        (replace(INSTALLED, reader=ReaderConfig()), "reader.profile"),
        (replace(INSTALLED, camera=CameraConfig()), "camera.source"),
        (replace(INSTALLED, scanner=ScannerConfig("simulated")), "scanner.profile"),
        (replace(INSTALLED, printer=PrinterConfig()), "printer.address"),
        (replace(INSTALLED, document_printer=DocumentPrinterConfig("virtual-a4")), "document_printer.queue"),
        (replace(INSTALLED, platform=replace(INSTALLED.platform, url=PlatformConfig().url)), "platform.url"),
        (replace(INSTALLED, platform=replace(INSTALLED.platform, enrolment_code="DEMO-1")), "platform.enrolment_code"),
    ],
)
def test_a_production_machine_refuses_what_is_simulated_and_names_it(config: Config, key: str) -> None:
    with pytest.raises(ConfigError) as caught:
        refuse_simulators(config)
    (fault,) = caught.value.faults
    assert fault.startswith(key)
    assert config.station.terminal_name in str(caught.value)


def test_a_production_machine_that_nobody_configured_is_told_everything_at_once() -> None:
    with pytest.raises(ConfigError) as caught:
        refuse_simulators(Config(profile=Profile.PRODUCTION))
    assert len(caught.value.faults) == 5


def test_a_demo_may_simulate_everything() -> None:
    refuse_simulators(Config())


def test_a_reader_or_printer_of_an_unknown_model_is_a_wrong_configuration() -> None:
    with pytest.raises(ConfigError, match="no-such-reader"):
        make_reader(Config(reader=ReaderConfig(profile="no-such-reader")))
    with pytest.raises(ConfigError, match="no-such-printer"):
        make_printer(Config(printer=PrinterConfig(profile="no-such-printer")))


def test_a_station_without_an_a4_printer_has_none() -> None:
    assert make_document_printer(Config()) is None
    assert make_document_printer(Config(document_printer=DocumentPrinterConfig("office"))) is not None


def test_the_station_on_the_receipt_is_the_one_configured() -> None:
    station = make_station(Config(station=StationConfig("YL-9", "驿站", "Station", "110", "999999000001")))
    assert (station.terminal_name, station.name.zh, station.name.en) == ("YL-9", "驿站", "Station")
    assert (station.phone, station.area_code) == ("110", "999999000001")


def test_the_data_folder_is_made_and_only_its_owner_may_look_in(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        folder = data_folder(Config(data_folder=str(tmp_path / "new" / "data")))
    finally:
        os.umask(old)
    assert folder.is_absolute()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_station_has_the_scanner_that_is_configured_or_none() -> None:
    assert make_scanner(ScannerConfig()) is None
    assert isinstance(make_scanner(ScannerConfig("keyboard")), KeyboardScanner)
    assert isinstance(make_scanner(ScannerConfig("usb-serial")), SupervisedScanner)
    with pytest.raises(ConfigError, match="no-such-model"):
        make_scanner(ScannerConfig("no-such-model"))


def test_residents_sign_in_by_phone_only_where_that_is_configured() -> None:
    assert not make_station(Config()).phone_sign_in
    assert make_station(Config(platform=PlatformConfig(phone_sign_in=True))).phone_sign_in
