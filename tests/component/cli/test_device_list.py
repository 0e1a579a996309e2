"""`kiosk device list`: every device of the station with its state, and what the machine has."""

import json
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from drivers.simulators.code_scanner import CodeScannerSimulator
from drivers.simulators.sam_module import SamModule
from drivers.simulators.serial_reader import SerialReaderSimulator
from drivers.simulators.virtual_camera import VirtualCamera
from drivers.simulators.virtual_printer import VirtualPrinter
from kiosk.cli import main
from tests.component.cli.station import station_file


class _Bench:
    def __init__(self, folder: Path, open_devices: ExitStack) -> None:
        self.reader = SerialReaderSimulator(folder / "reader", SamModule())
        self.camera = VirtualCamera((120, 160))
        self.printer = VirtualPrinter()
        self.scanner = CodeScannerSimulator(folder / "scanner")
        for device in (self.reader, self.camera, self.printer, self.scanner):
            open_devices.callback(device.close)
        self.station = station_file(
            folder,
            reader={"profile": "sam-serial", "port": str(self.reader.device)},
            camera={"source": self.camera.url},
            printer={"address": f"tcp:127.0.0.1:{self.printer.port}"},
            scanner={"profile": "simulated", "port": str(self.scanner.device)},
        )

    def lists(self, *words: str) -> int:
        return main(["device", "list", "--config", str(self.station), *words])


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[_Bench]:
    with ExitStack() as open_devices:
        yield _Bench(tmp_path, open_devices)


def test_a_station_in_good_order_is_ready(bench: _Bench, capsys: pytest.CaptureFixture[str]) -> None:
    assert bench.lists("--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["devices"] == {"reader": None, "camera": None, "printer": None, "scanner": None}
    assert set(told["machine"]) == {"usb", "serial", "video", "pc/sc", "cups"}
    assert told["hints"] == []


def test_a_profile_that_nobody_tried_on_a_device_says_so(bench: _Bench, capsys: pytest.CaptureFixture[str]) -> None:
    bench.lists()
    assert "not yet tried on a real device): ready" in capsys.readouterr().out


@pytest.mark.logs("(card reader|code scanner) lost")
def test_each_device_in_trouble_is_told_with_its_code_and_remedy(
    bench: _Bench, capsys: pytest.CaptureFixture[str]
) -> None:
    bench.reader.unplug()
    bench.camera.unplug()
    bench.printer.paper_out()
    bench.scanner.unplug()
    assert bench.lists() == 1
    told = capsys.readouterr().out
    for code in ("RDR-01. ", "CAM-01. ", "PRN-03. ", "SCN-01. "):
        assert code in told


def test_a_wrong_profile_is_a_wrong_installation(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    station = station_file(tmp_path, reader={"profile": "no-such-reader"})
    assert main(["device", "list", "--config", str(station)]) == 2
    assert "reader.profile" in capsys.readouterr().err
