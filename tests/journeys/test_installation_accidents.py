"""A broken catalogue or configuration: said where and why, and the kiosk serves as soon as it is mended."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.catalogue_store import BUNDLED
from kiosk.cli import main
from kiosk.data_folder import FETCHED_CATALOGUE
from kiosk.domain.failure import FailureCode
from kiosk.session.screens.name import ScreenName
from tests.journeys.far_end import FarEnd
from tests.journeys.visitor import Visitor
from tests.journeys.world import World

GOOD = BUNDLED.read_bytes()
BROKEN = (
    b"",
    b"version = ",
    b"\xff\xfe\x00",
    b'version = "1"\nitems = []\n',
    GOOD.replace(b"signature", b"signatur", 1),
)


@pytest.mark.logs("catalogue", "nothing is sent for now")  # a skipped clock uses up the budget of a call
@pytest.mark.parametrize("content", BROKEN, ids=["empty", "torn", "not text", "no item", "unknown key"])
def test_a_broken_catalogue_closes_the_kiosk_until_a_good_one_is_there(tmp_path: Path, content: bytes) -> None:
    bundled = tmp_path / "bundled.toml"
    bundled.write_bytes(content)
    with closing(World(tmp_path, bundled=bundled, far_end=FarEnd(content))) as world:
        visitor = Visitor(world.starts())
        visitor.sees(ScreenName.OUT_OF_SERVICE)
        visitor.is_told(FailureCode.CATALOGUE_BROKEN)
        bundled.write_bytes(GOOD)
        visitor.idles(11)
        visitor.sees(ScreenName.ATTRACT)
        visitor.until(lambda kiosk: kiosk.devices.reader is None, "the reader")
        visitor.goes_to_submit()
        visitor.submits()  # with the line or without: the skipped clock may have cost the sync process a call
        visitor.leaves()


@pytest.fixture
def station_with_broken_download(tmp_path: Path) -> Iterator[World]:
    world = World(tmp_path, far_end=FarEnd(GOOD[: len(GOOD) // 2])).starts()
    yield world
    world.close()


@pytest.mark.logs("the fetched catalogue is refused")
def test_a_broken_catalogue_from_the_platform_never_replaces_a_good_one(station_with_broken_download: World) -> None:
    visitor = Visitor(station_with_broken_download)
    visitor.waits_for_everything()
    visitor.applies()
    visitor.applies()
    assert not (station_with_broken_download.data / FETCHED_CATALOGUE).exists()


@pytest.mark.logs("CAT-01")
def test_a_fetched_catalogue_spoilt_on_disk_falls_back_to_the_one_that_came_with_the_machine(
    world: World, visitor: Visitor
) -> None:
    visitor.until(lambda _: (world.data / FETCHED_CATALOGUE).exists(), "the fetched catalogue")
    (world.data / FETCHED_CATALOGUE).write_bytes(GOOD[:1000])
    visitor.applies()
    visitor.applies()


@pytest.mark.parametrize("command", ["run", "sync"])
@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[camera]\nsorce = 'x'\n", "unknown key camera.sorce; did you mean source?"),
        ("colour = 'red'\n", "unknown key colour"),
        ("[printer]\naddress = 9100\n", "printer.address must be a text"),
        ("[printer\n", "line 1"),
    ],
)
def test_a_wrong_configuration_ends_with_the_place_of_the_fault_and_no_traceback(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str, text: str, said: str
) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text(text)
    assert main([command, "--config", str(path)]) == 2
    told = capsys.readouterr()
    assert said in told.err
    assert str(path) in told.err
    assert "Traceback" not in told.err + told.out
    assert len(told.err.splitlines()) == 1
