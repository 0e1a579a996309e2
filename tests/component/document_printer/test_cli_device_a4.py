"""`kiosk device a4`: what a technician prints, what it says, and how it ends."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from drivers.simulators.virtual_document_printer import A4Fault, VirtualDocumentPrinter
from kiosk.cli import main
from kiosk.config.schema import SIMULATED_QUEUE


@pytest.fixture
def printer() -> Iterator[VirtualDocumentPrinter]:
    made = VirtualDocumentPrinter()
    yield made
    made.close()


def _call(printer: VirtualDocumentPrinter, *words: object) -> int:
    return main(["device", "a4", "--queue", SIMULATED_QUEUE, "--server", printer.server, *map(str, words)])


def _page(folder: Path) -> Path:
    page = folder / "page.pdf"
    page.write_bytes(b"%PDF-1.4\n%%EOF\n")
    return page


def test_the_notice_of_an_item_comes_out(printer: VirtualDocumentPrinter, capsys: pytest.CaptureFixture[str]) -> None:
    assert _call(printer, "--guide", "residence-permit") == 0
    assert capsys.readouterr().out.splitlines()[-1] == "printed"
    assert [path.read_bytes()[:5] for path in printer.printed] == [b"%PDF-"]
    assert printer.jobs_known() == 0


def test_without_a_page_the_state_is_told(printer: VirtualDocumentPrinter, capsys: pytest.CaptureFixture[str]) -> None:
    assert _call(printer) == 0
    assert capsys.readouterr().out == "ready\n"
    printer.stop_queue()
    assert _call(printer) == 1
    assert "cupsenable" in capsys.readouterr().err
    assert printer.printed == ()


def test_low_toner_is_told_beside_the_page(
    printer: VirtualDocumentPrinter, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    printer.set(A4Fault.TONER_LOW)
    assert _call(printer, "--pdf", _page(tmp_path)) == 0
    assert "ready: toner low" in capsys.readouterr().out


def test_a_page_that_does_not_come_out_ends_with_1_and_its_remedy(
    printer: VirtualDocumentPrinter, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    printer.set(A4Fault.REJECT)
    assert _call(printer, "--pdf", _page(tmp_path)) == 1
    assert "DOC-09" in capsys.readouterr().err


def test_no_server_at_all_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["device", "a4", "--queue", "a4", "--server", str(tmp_path / "nothing"), "--pdf", str(_page(tmp_path))]
    assert main(words) == 1
    assert "DOC-01" in capsys.readouterr().err


def test_a_page_can_be_written_instead(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.pdf"
    assert main(["device", "a4", "--pdf", str(_page(tmp_path)), "--out", str(out)]) == 0
    assert out.read_bytes() == _page(tmp_path).read_bytes()
    assert str(out) in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "name a printer by --queue"),
        (["--out", "x.pdf"], "--out needs a page"),
        (["--guide", "no-such-item", "--out", "x.pdf"], "must name one item"),
        (["--guide", "11999999", "--out", "x.pdf"], "RESIDENCE-PERMIT"),
        (["--pdf", "/nowhere/page.pdf"], "/nowhere/page.pdf: No such file"),
    ],
)
def test_a_wrong_call_says_what_would_be_right(words: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["device", "a4", *words]) == 2
    assert said in capsys.readouterr().err
