"""`--record`: a technician takes a conversation home that shows nobody, and it plays again without the device."""

import json
from collections.abc import Iterator
from pathlib import Path
from queue import Queue

import pytest

from drivers.card_reader.reader_profile import SerialProfile, load_reader_profile
from drivers.card_reader.sam_carrier import SamCarrier
from drivers.card_reader.supervised_reader import SupervisedCardReader
from drivers.receipt_printer.supervised_printer import SupervisedReceiptPrinter
from drivers.recording.conversation import Replay, read_conversation
from drivers.recording.printer_conversation import replayed_wires
from drivers.recording.sam_conversation import ReplayedLink
from drivers.simulators.sam_module import SamModule
from drivers.simulators.sample_people import SAMPLE_PEOPLE, encode_text_block
from drivers.simulators.serial_reader import SerialReaderSimulator
from drivers.simulators.virtual_printer import VirtualPrinter
from kiosk.cli import main
from kiosk.domain.failure import FailureCode
from kiosk.ports.card_reader import CardPlaced, CardRead, ReaderReady
from kiosk.ports.receipt_printer import NotPrinted, Printed, PrinterReport
from tests.component.cli.station import station_file
from tests.doubles.reader_reports import ReaderReports
from tests.unit.drivers.receipt_printer.samples import CHINESE, profile
from tests.unit.drivers.recording.people import data_of, traces_of

READERS = Path(__file__).parents[3] / "assets" / "readers"
RECEIPT = {
    "print_id": "P-1",
    "language": "zh",
    "station_name": "田园路邮政驿站",
    "terminal_name": "YL-0017",
    "item_name": "居住证首次申领",
    "applicant_masked": "陈*远",
    "id_number_masked": "9****************4",
    "local_no": "YL0017-2611-0328",
    "handed_in_at": "2026-11-24T09:30",
    "phone": "12345",
    "token": "k7Qm2xWc9RtZ4b",
}


@pytest.fixture
def printer() -> Iterator[VirtualPrinter]:
    printer = VirtualPrinter()
    yield printer
    printer.close()


def test_a_recorded_reader_reads_nobodys_card_again(tmp_path: Path) -> None:
    sam, person = SamModule(), SAMPLE_PEOPLE["chen"]
    simulator = SerialReaderSimulator(tmp_path / "reader", sam)
    station = station_file(tmp_path, reader={"profile": "sam-serial", "port": str(simulator.device)})
    kept = tmp_path / "reader.jsonl"
    sam.place(encode_text_block(person))
    assert main(["device", "card", "--config", str(station), "--record", str(kept)]) == 0
    simulator.close()
    assert not [trace for trace in traces_of(*data_of(person)) if trace in kept.read_text(encoding="utf-8")]

    model = load_reader_profile(READERS / "sam-serial.toml")
    assert isinstance(model, SerialProfile)
    link = ReplayedLink(Replay(read_conversation(kept)))
    reader, reports = SupervisedCardReader(SamCarrier(model, link), poll_s=60), ReaderReports()
    reader.watch()
    reader.start(reports.take)
    assert [reports.next(), reports.next()] == [ReaderReady(), CardPlaced()]
    read = reports.next()
    reader.close()
    assert isinstance(read, CardRead)
    assert read.card.name == "样本"


def _record_receipt(printer: VirtualPrinter, folder: Path) -> tuple[int, Path]:
    source, kept = folder / "receipt.json", folder / "printer.jsonl"
    source.write_text(json.dumps(RECEIPT, ensure_ascii=False), encoding="utf-8")
    to = f"tcp:127.0.0.1:{printer.port}"
    return main(["device", "receipt", "--from", str(source), "--to", to, "--record", str(kept)]), kept


def _replay_receipt(kept: Path) -> PrinterReport:
    reports: Queue[PrinterReport] = Queue()
    replay = Replay(read_conversation(kept))
    printer = SupervisedReceiptPrinter(replayed_wires(replay), profile())
    printer.start(reports.put)
    printer.print_receipt(CHINESE)
    report = reports.get(timeout=20)
    while not isinstance(report, Printed | NotPrinted):
        report = reports.get(timeout=20)
    printer.close()
    return report


def test_a_recorded_printer_confirms_again_and_the_file_holds_no_word_of_the_receipt(
    printer: VirtualPrinter, tmp_path: Path
) -> None:
    status, kept = _record_receipt(printer, tmp_path)
    assert status == 0
    text = kept.read_text(encoding="utf-8")
    assert not [trace for trace in traces_of(*RECEIPT.values()) if trace in text]
    assert _replay_receipt(kept) == Printed(CHINESE.print_id)


def test_a_recorded_printer_without_paper_has_none_again(printer: VirtualPrinter, tmp_path: Path) -> None:
    printer.paper_out()
    status, kept = _record_receipt(printer, tmp_path)
    assert status == 1
    assert _replay_receipt(kept) == NotPrinted(CHINESE.print_id, FailureCode.PRINTER_PAPER_OUT)


def test_a_file_that_cannot_be_written_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    station = station_file(tmp_path)
    kept = tmp_path / "no folder" / "reader.jsonl"
    assert main(["device", "card", "--config", str(station), "--record", str(kept)]) == 2
    assert "--record" in capsys.readouterr().err
