"""Pages as they are set: they can be read back, carry their type, lead to the check, and load nothing."""

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import pytest
from pypdf import PdfReader

from drivers.document_printer import page_setter
from drivers.document_printer.typesetting import Typesetting, typeset
from kiosk.domain.document import Document, IssuedPdf
from kiosk.domain.failure import FailureCode
from kiosk.domain.language import Language
from tests.doubles.people import QIN_XIAOHE
from tests.unit.drivers.document_printer.samples import application, certificate, notice

_RARE = "㐂䶮𠮷〇·阿依努尔"


def _set(document: Document, folder: Path) -> Path:
    pdf = typeset(document)
    assert isinstance(pdf, bytes)
    path = folder / "page.pdf"
    path.write_bytes(pdf)
    return path


def _text(path: Path) -> str:
    text = "".join(page.extract_text() for page in PdfReader(path).pages)
    return "".join(text.split())


def _fonts(path: Path) -> list[Any]:
    pages: list[Any] = list(PdfReader(path).pages)
    return [
        descendant.get_object()
        for page in pages
        for font in page["/Resources"].get("/Font", {}).values()
        for descendant in font.get_object()["/DescendantFonts"]
    ]


def test_an_application_can_be_read_back_whole(tmp_path: Path) -> None:
    path = _set(application(card=replace(QIN_XIAOHE, name=_RARE)), tmp_path)
    text = _text(path)
    for word in (_RARE, QIN_XIAOHE.id_number, "居住证首次申领", "YL0017-20261130-0042", "2025年3月24日", "12345"):
        assert word in text
    assert len(PdfReader(path).pages) == 1


@pytest.mark.parametrize("language", Language)
def test_a_notice_fills_one_page_in_type_that_travels_with_it(tmp_path: Path, language: Language) -> None:
    path = _set(notice(language), tmp_path)
    assert len(PdfReader(path).pages) == 1
    fonts = _fonts(path)
    assert fonts
    for font in fonts:
        assert "NotoSansCJK" in font["/BaseFont"].replace("-", "")
        assert "/FontFile3" in font["/FontDescriptor"].get_object()


def test_it_is_an_archive_page(tmp_path: Path) -> None:
    metadata = PdfReader(_set(certificate(), tmp_path)).xmp_metadata
    assert metadata is not None
    assert metadata.stream is not None
    assert b"pdfaid" in metadata.stream.get_data()


def test_the_code_leads_to_the_check_and_names_nobody(tmp_path: Path) -> None:
    path = _set(certificate(), tmp_path)
    subprocess.run(["pdftoppm", "-r", "150", "-png", "-singlefile", path, tmp_path / "page"], check=True)
    page = cv2.imread(str(tmp_path / "page.png"))
    assert page is not None
    told, _, _ = cv2.QRCodeDetectorAruco().detectAndDecode(page)
    assert told == "https://verify.example/check?code=8F3K-QX7M-22TA"


def test_what_came_as_pdf_is_printed_as_it_came() -> None:
    content = b"%PDF-1.7\nanything"
    assert typeset(IssuedPdf(content)) == content
    assert typeset(IssuedPdf(b"<html>")) is FailureCode.DOCUMENT_UNPRINTABLE


@pytest.mark.logs("a document was not set")
def test_a_page_that_cannot_be_set_is_said_to_be_unprintable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONHOME", "/nowhere")  # no Python starts with that
    assert typeset(notice()) is FailureCode.DOCUMENT_UNPRINTABLE


def test_a_page_whose_process_waits_is_set_without_loading_and_leaves_no_process() -> None:
    setting = Typesetting()
    setting.prepare()
    setting.prepare()
    assert len(_children()) == 1, "one waits, not two"
    pdf = setting.set(notice())
    assert isinstance(pdf, bytes)
    assert pdf.startswith(b"%PDF-")
    assert _children() == []
    setting.prepare()
    setting.close()
    assert _children() == []


def test_a_process_that_died_while_it_waited_is_replaced() -> None:
    setting = Typesetting()
    setting.prepare()
    (waiting,) = _children()
    os.kill(waiting, signal.SIGKILL)
    os.waitid(os.P_PID, waiting, os.WEXITED | os.WNOWAIT)
    assert isinstance(setting.set(notice()), bytes)
    assert _children() == []


def test_a_process_whose_kiosk_has_gone_ends_without_a_word() -> None:
    setter = [sys.executable, "-m", page_setter.__name__]
    done = subprocess.run(setter, input=b"", capture_output=True, check=True)
    assert (done.stdout, done.stderr) == (b"", b"")


def _children() -> list[int]:
    """Processes of this one."""
    told = Path(f"/proc/{os.getpid()}/task").glob("*/children")
    return [int(number) for file in told for number in file.read_text().split()]


def test_a_page_loads_nothing(tmp_path: Path) -> None:
    bait = tmp_path / "bait.svg"
    bait.write_text('<svg xmlns="http://www.w3.org/2000/svg"><text y="20">BAIT</text></svg>', encoding="utf-8")
    html = f'<p>Text</p><img src="{bait.as_uri()}"><link rel="stylesheet" href="{bait.as_uri()}">'
    setter = [sys.executable, "-m", page_setter.__name__]
    done = subprocess.run(setter, input=html.encode(), capture_output=True, check=True)
    page = tmp_path / "loaded.pdf"
    page.write_bytes(done.stdout)
    assert _text(page) == "Text"
