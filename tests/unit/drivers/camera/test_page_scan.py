"""A photograph from a file: what a technician learns of it, and what is said of a file that is none."""

import json
from pathlib import Path

import cv2
import numpy as np
import pytest
from pypdf import PdfReader

from drivers.camera.page_scan import UnreadablePhotographError, scan_photograph
from drivers.simulators.photographs import Scene, photograph
from kiosk.cli import main
from tests.unit.drivers.camera.overlap import overlap

_SIZE = (900, 1200)


@pytest.fixture
def contract(tmp_path: Path) -> Path:
    path = tmp_path / "合同.jpg"
    path.write_bytes(cv2.imencode(".jpg", photograph(Scene.CONTRACT, 1, _SIZE).picture)[1].tobytes())
    return path


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    path = tmp_path / "desk.png"
    path.write_bytes(cv2.imencode(".png", photograph(Scene.EMPTY_DESK, 1, _SIZE).picture)[1].tobytes())
    return path


def test_the_page_of_a_photograph_is_found_and_kept(
    contract: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["scan", str(contract), "--json", "--out", str(tmp_path / "out")]) == 0
    (seen,) = json.loads(capsys.readouterr().out)["photos"]
    known = photograph(Scene.CONTRACT, 1, _SIZE).corners
    assert known is not None
    assert overlap(seen["corners"], known) > 0.97
    assert (seen["sure"], seen["reasons"], seen["width"], seen["height"]) == (True, [], *_SIZE)
    assert seen["ms"] > 0
    page = cv2.imdecode(np.frombuffer(Path(seen["page"]).read_bytes(), np.uint8), cv2.IMREAD_COLOR)
    assert page is not None
    assert page.shape[0] > page.shape[1] > 400


def test_a_photograph_without_a_page_says_so(desk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["scan", str(desk), "--out", str(tmp_path / "out")]) == 0
    assert "not sure (no_page), corners null" in capsys.readouterr().out
    assert not list((tmp_path / "out").iterdir())


def test_what_is_no_photograph_is_named_and_the_others_are_scanned(
    contract: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = tmp_path / "words.jpg"
    words.write_text("no picture")
    assert main(["scan", str(words), str(tmp_path / "absent.jpg"), str(contract)]) == 1
    told = capsys.readouterr()
    assert f"{words}: not a picture" in told.err
    assert f"{tmp_path / 'absent.jpg'}: No such file" in told.err
    assert f"{contract}: sure" in told.out


def test_the_pages_of_several_photographs_are_bound_into_one_document(
    contract: Path, desk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = tmp_path / "pages.pdf"
    assert main(["scan", str(contract), str(desk), str(contract), "--pdf", str(document)]) == 1
    assert f"{desk}: no page, it is left out" in capsys.readouterr().err
    read = PdfReader(document)
    assert [round(float(page.mediabox.height)) for page in read.pages] == [842, 842]
    assert [len(page.images) for page in read.pages] == [1, 1]
    assert scan_photograph(contract).page in document.read_bytes(), "as it was cleaned"


def test_a_document_that_cannot_be_written_is_told(
    contract: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["scan", str(contract), "--pdf", str(tmp_path / "absent" / "pages.pdf")]) == 2
    assert "nothing can be written to" in capsys.readouterr().err


def test_without_a_page_no_document_is_made(desk: Path, tmp_path: Path) -> None:
    document = tmp_path / "pages.pdf"
    assert main(["scan", str(desk), "--pdf", str(document)]) == 1
    assert not document.exists()


@pytest.mark.parametrize("content", [b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n" + bytes(64)])
def test_a_torn_file_is_no_photograph(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "torn.jpg"
    path.write_bytes(content)
    with pytest.raises(UnreadablePhotographError, match="not a picture"):
        scan_photograph(path)


def test_a_file_larger_than_any_photograph_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "large.jpg"
    with path.open("wb") as file:
        file.truncate(65 * 1024 * 1024)
    with pytest.raises(UnreadablePhotographError, match="64 MB"):
        scan_photograph(path)
