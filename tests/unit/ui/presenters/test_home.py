"""Home: the tiles of the page, and what hinders today."""

from dataclasses import replace

import pytest

from kiosk.domain.catalogue import Catalogue, Topic
from kiosk.domain.failure import FailureCode
from kiosk.domain.failure_table import FAILURES
from kiosk.domain.language import Language, LocalizedText
from kiosk.session.screens.browsing import Home
from kiosk.session.states import Devices, Kiosk, Line, Mode, Preferences
from tests.doubles.catalogue import CATALOGUE, LIVING, RESIDENCE, catalogue_of
from tests.doubles.playbook import new_kiosk
from ui.presenters.entries import EntryTile, TopicEntry
from ui.presenters.home import HomeView, present_home

GOOD = Devices(reader=None, camera=None, printer=None)


def kiosk_with(catalogue: Catalogue = CATALOGUE, devices: Devices = GOOD, *, online: bool = True) -> Kiosk:
    return replace(new_kiosk(), catalogue=catalogue, devices=devices, line=Line(online=online))


def test_an_item_is_a_tile_with_its_time_and_fee() -> None:
    tiles = present_home(kiosk_with(), Home()).tiles
    assert len(tiles) == len(CATALOGUE.items)
    assert tiles[0] == EntryTile("SAMPLE-RESIDENCE", "居住登记（示例）", "居住登记", "house", "5 天", "免费")


def test_a_guest_reads_the_tiles_in_english() -> None:
    kiosk = replace(kiosk_with(), preferences=Preferences(Language.EN))
    tile = present_home(kiosk, Home()).tiles[0]
    assert (tile.short_name, tile.time, tile.fee) == ("Residence", "5 days", "Free")


@pytest.mark.parametrize(
    ("mode", "page", "shown", "pages"),
    [(Mode.NORMAL, 0, 8, 1), (Mode.CONTRAST, 0, 8, 1), (Mode.ELDER, 0, 4, 3), (Mode.ELDER, 2, 1, 3)],
)
def test_home_shows_eight_items_or_pages_of_four_and_says_how_many_there_are(
    mode: Mode, page: int, shown: int, pages: int
) -> None:
    kiosk = replace(kiosk_with(catalogue_of(9)), preferences=Preferences(mode=mode))
    view = present_home(kiosk, Home(page))
    assert (len(view.tiles), view.total, view.page, view.page_count) == (shown, 9, page, pages)


def test_a_page_that_is_gone_after_a_change_of_mode_shows_the_last_one() -> None:
    view = present_home(kiosk_with(catalogue_of(9)), Home(page=2))
    assert (view.page, len(view.tiles)) == (0, 8)


def test_what_is_done_together_and_the_parts_of_life_stand_below() -> None:
    view = present_home(kiosk_with(), Home())
    assert view.one_things == (EntryTile("ONE-MOVING", "搬家一件事（示例）", "搬家", "house", "2 件事，一次办", ""),)
    assert view.topics == (TopicEntry("living", "居住", "house", ""),)
    assert (view.one_thing_total, view.popular, view.groups) == (1, ("居住",), ())


def test_an_elder_chooses_a_group_first_where_there_are_groups() -> None:
    group = Topic("care", LocalizedText("养老", "Care"), "heart", elder=True, hint=LocalizedText("补贴", "Allowance"))
    kiosk = replace(kiosk_with(replace(CATALOGUE, topics=(LIVING, group))), preferences=Preferences(mode=Mode.ELDER))
    view = present_home(kiosk, Home())
    assert view.groups == (TopicEntry("care", "养老", "heart", "补贴"),)
    assert (view.tiles, view.page_count) == ((), 1)


def test_an_item_that_is_done_elsewhere_says_where() -> None:
    elsewhere = replace(RESIDENCE, here=False, where=LocalizedText("到窗口办", "At a window"))
    (tile,) = present_home(kiosk_with(Catalogue("1", (elsewhere,))), Home()).tiles
    assert tile.where == "到窗口办"


@pytest.mark.parametrize(
    ("devices", "said"),
    [
        (GOOD, None),
        (replace(GOOD, reader=FailureCode.READER_ABSENT), FailureCode.READER_ABSENT),
        (replace(GOOD, camera=FailureCode.CAMERA_FROZEN), FailureCode.CAMERA_FROZEN),
        (replace(GOOD, printer=FailureCode.PRINTER_PAPER_OUT), FailureCode.PRINTER_PAPER_OUT),
        (Devices(), FailureCode.READER_ABSENT),
    ],
)
def test_the_most_hindering_missing_device_is_said(devices: Devices, said: FailureCode | None) -> None:
    problem = present_home(kiosk_with(devices=devices), Home()).problem
    assert problem.text == (FAILURES[said].resident.zh if said else "")
    assert problem.code == (said.value if said else "")


@pytest.mark.parametrize("online", [True, False])
def test_a_line_that_is_down_is_told(*, online: bool) -> None:
    assert present_home(kiosk_with(online=online), Home()).online is online


def test_sample_data_are_called_so() -> None:
    confirmed = Catalogue("1", (replace(RESIDENCE, sample=False),))
    assert present_home(kiosk_with(), Home()).sample
    assert not present_home(kiosk_with(confirmed), Home()).sample


def test_home_without_a_catalogue_is_empty() -> None:
    assert present_home(new_kiosk(), Home()) == HomeView()
