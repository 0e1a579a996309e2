"""A marked resident goes through the program; afterwards nothing readable of him is anywhere on the machine.

Three journeys: two handed in while the line is down, by phone and by card, so that the cases still wait on the disk,
and one that stands at its signature when the kiosk crashes. Searched are the logs of every process, the data folder
with database and WAL, the folders for temporary files, caches and core dumps, the spool of CUPS, and what was printed:
the slip is masked, the form on A4 paper is the resident's own. The platform's own store is the far end.
"""

import resource
import signal
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pypdf import PdfReader

from drivers.simulators.pcscd import Pcscd
from drivers.simulators.sample_people import SAMPLE_PEOPLE, SampleResident
from kiosk.domain.masking import id_number_on_screen, phone_on_screen
from kiosk.sandbox.phone_people import OWN, PHONE_PEOPLE
from kiosk.sandbox.shared_data import SHARED_DATA
from kiosk.stage import Stage
from tests.doubles.private_pcscd import running_pcscd
from tests.journeys.acting import StartedKiosk
from tests.journeys.play import CONFIRMED, MARKED_ADDRESS, MARKED_PHONE, SECRETS

pytestmark = [pytest.mark.xdist_group("pcscd"), pytest.mark.timeout(200)]

SHARED_PHONE = next(datum.value for datum in SHARED_DATA if datum.shared_key == "phone")
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "gb18030")
PHOTOGRAPH = (b"\xff\xd8\xff\xe0\x00\x10JFIF", b"\x89PNG\r\n\x1a\n")


@dataclass(frozen=True, slots=True)
class Trace:
    """Something of the resident where it should not be."""

    file: str
    what: str
    encoding: str


@dataclass(frozen=True, slots=True)
class Aftermath:
    """The machine after the journeys.

    Attributes:
        folder: Everything.
        receipts: What was printed.
        local_no: Of the case handed in by card.
        secrets: What signed the phone's holder in: the code on the screen, its address, the session.
    """

    folder: Path
    receipts: Path
    local_no: str
    secrets: tuple[str, ...]


def _markers() -> dict[str, str]:
    chen = SAMPLE_PEOPLE["chen"]
    assert isinstance(chen, SampleResident)
    return {
        "name": chen.name,
        "number": chen.id_number,
        "address on the card": chen.address,
        "birth in full": f"{chen.birth[:4]}-{chen.birth[4:6]}-{chen.birth[6:]}",
        "phone typed": MARKED_PHONE,
        "address typed": MARKED_ADDRESS,
    }


def _traces(files: list[Path], markers: dict[str, str]) -> list[Trace]:
    found: list[Trace] = []
    for file in files:
        content = file.read_bytes()
        for what, text in markers.items():
            found += [Trace(str(file), what, code) for code in ENCODINGS if text.encode(code) in content]
    return found


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


@pytest.fixture(scope="module")
def pcscd() -> Iterator[Pcscd]:
    yield from running_pcscd()


@pytest.fixture(scope="module")
def aftermath(pcscd: Pcscd, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Aftermath]:
    folder = tmp_path_factory.mktemp("machine")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("TMPDIR", "HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
            place = folder / name.lower()
            place.mkdir(mode=0o700)
            patch.setenv(name, str(place))
        before = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (before[1], before[1]))  # as on a machine that was set up carelessly
        stage = Stage(folder / "stage", 4.03)
        try:
            (folder / "by_phone").mkdir()
            by_phone = StartedKiosk(stage, "signs_in_by_phone_without_a_line", folder / "by_phone")
            assert by_phone.ends() == 0, by_phone.log.read_text(encoding="utf-8")[-2000:]
            told = folder / "by_phone" / SECRETS
            secrets = tuple(told.read_text(encoding="utf-8").split())
            told.unlink()
            first = StartedKiosk(stage, "hands_in_without_a_line", folder)
            assert first.ends() == 0, first.log.read_text(encoding="utf-8")[-2000:]
            crashing = StartedKiosk(stage, "stops_at_the_signature", folder)
            assert crashing.announces("signed"), crashing.log.read_text(encoding="utf-8")[-2000:]
            crashing.kill(signal.SIGABRT)
            yield Aftermath(folder, stage.receipts, (folder / CONFIRMED).read_text().split()[0], secrets)
        finally:
            stage.close()
            resource.setrlimit(resource.RLIMIT_CORE, before)


def test_nothing_on_the_machine_holds_a_readable_trace(aftermath: Aftermath) -> None:
    far_end = {path for path in _files(aftermath.folder) if path.name.startswith("platform.db")}
    paper = set(_files(aftermath.receipts))
    files = [path for path in _files(aftermath.folder) if path not in far_end | paper]
    names = {path.name for path in files}
    assert {"outbox.db", "kiosk.log", "sync.log", "sandbox.log", "simulate.log"} <= names, "the search goes astray"
    assert _traces(files, _markers()) == []


def test_nothing_on_the_machine_tells_who_signed_in_by_phone_or_by_what(aftermath: Aftermath) -> None:
    lin = PHONE_PEOPLE[OWN]
    markers = {
        "name": lin.name,
        "number": lin.id_number,
        "birth": lin.id_number[6:14],
        "end of the masked number": id_number_on_screen(lin.id_number),
        "phone, filled in": SHARED_PHONE,
        "phone, masked": phone_on_screen(SHARED_PHONE),
        "identity code": "QWY1.",
        **{f"secret {index}": secret for index, secret in enumerate(aftermath.secrets)},
    }
    assert len(markers) == 7 + 3
    far_end = {path for path in _files(aftermath.folder) if path.name.startswith("platform.db")}
    files = [path for path in _files(aftermath.folder) if path not in far_end]
    assert _traces(files, markers) == []


def test_the_form_on_paper_came_out_and_cups_kept_nothing_of_it(aftermath: Aftermath) -> None:
    (sheet,) = (aftermath.receipts / "a4").glob("*.pdf")
    text = "".join("".join(page.extract_text().split()) for page in PdfReader(sheet).pages)
    assert _markers()["number"] in text
    (spool,) = aftermath.folder.glob("tmpdir/a4-*/spool")
    assert _files(spool) == []
    files = [path for path in _files(aftermath.folder) if path != sheet]
    assert [path.name for path in files if path.read_bytes().startswith(b"%PDF-")] == []


def test_the_search_would_find_what_is_there(aftermath: Aftermath, tmp_path: Path) -> None:
    copies = [tmp_path / code for code in ENCODINGS]
    for copy, code in zip(copies, ENCODINGS, strict=True):
        copy.write_bytes(b"\x00before" + _markers()["name"].encode(code) + b"after")
    assert {trace.encoding for trace in _traces(copies, _markers())} == set(ENCODINGS)
    assert aftermath.local_no


def test_the_photograph_lies_on_the_disk_sealed_only(aftermath: Aftermath) -> None:
    data = aftermath.folder / "stage" / "data"
    pages = _files(data / "outbox" / "attachments")
    assert len(pages) == 1, "of the cases that wait one has a page"
    readable = [path for path in _files(data) if any(magic in path.read_bytes() for magic in PHOTOGRAPH)]
    assert readable == []


def test_a_crash_leaves_no_picture_of_the_memory(aftermath: Aftermath) -> None:
    assert [path.name for path in _files(aftermath.folder) if path.name.startswith("core")] == []


def test_the_paper_shows_the_masked_form_and_nothing_more(aftermath: Aftermath) -> None:
    (paper,) = (path for path in aftermath.receipts.glob("*.txt") if aftermath.local_no in path.read_text("utf-8"))
    assert "陈*远" in paper.read_text(encoding="utf-8")
    assert _traces([path for path in _files(aftermath.receipts) if path.suffix != ".png"], _markers()) == []
    assert not [path.name for path in _files(aftermath.receipts) if any(m in path.name for m in _markers().values())]


def test_only_its_owner_gets_into_the_data_folder(aftermath: Aftermath) -> None:
    data = aftermath.folder / "stage" / "data"
    assert [folder.stat().st_mode & 0o077 for folder in (data, data / "outbox")] == [0, 0]
    assert (data / "device.key").stat().st_mode & 0o077 == 0
