"""The service guide: its six headings, its materials, and whether one can begin."""

from dataclasses import replace

import pytest

from kiosk.domain.catalogue import ServiceItem
from kiosk.domain.failure import FailureCode
from kiosk.domain.failure_table import FAILURES
from kiosk.domain.language import Language, LocalizedText
from kiosk.domain.material import MaterialSupply
from kiosk.session.screens.browsing import ServiceGuide
from kiosk.session.states import Devices, Kiosk, Preferences
from tests.doubles.catalogue import ALLOWANCE, GUIDE, LEASE, RESIDENCE
from tests.doubles.playbook import new_kiosk
from ui.presenters.guide import GuideMaterial, present_guide

GOOD = Devices(reader=None, camera=None, printer=None)


def kiosk_with(devices: Devices = GOOD, language: Language = Language.ZH) -> Kiosk:
    return replace(new_kiosk(), devices=devices, preferences=Preferences(language))


def test_a_resident_reads_all_six_headings() -> None:
    view = present_guide(kiosk_with(), ServiceGuide(RESIDENCE))
    assert view.title == RESIDENCE.name.zh
    assert (view.basis, view.conditions) == (GUIDE.basis.zh, GUIDE.conditions.zh)
    assert (view.time_limit, view.time_short) == (GUIDE.time_limit.zh, GUIDE.time_short.zh)
    assert (view.fee, view.fee_short, view.result) == (GUIDE.fee.zh, GUIDE.fee_short.zh, GUIDE.result.zh)
    assert (view.minutes_here, view.sample) == (5, True)


def test_a_guest_reads_the_guide_in_english() -> None:
    view = present_guide(kiosk_with(language=Language.EN), ServiceGuide(RESIDENCE))
    assert (view.title, view.conditions, view.fee) == (RESIDENCE.name.en, "In person", "Free of charge")
    assert view.materials[1] == GuideMaterial("Lease", "Photograph here", "", asked=True, brought=True)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("supply", list(MaterialSupply))
def test_only_a_paper_to_photograph_asks_something_of_the_resident(supply: MaterialSupply, language: Language) -> None:
    item = replace(RESIDENCE, materials=(replace(LEASE, supply=supply),))
    (material,) = present_guide(kiosk_with(language=language), ServiceGuide(item)).materials
    assert material.asked is (supply is MaterialSupply.PHOTOGRAPH)
    assert material.brought is (supply in (MaterialSupply.PHOTOGRAPH, MaterialSupply.CARD))
    assert material.supply


@pytest.mark.parametrize(
    ("item", "devices", "said"),
    [
        (RESIDENCE, GOOD, None),
        (RESIDENCE, replace(GOOD, printer=FailureCode.PRINTER_PAPER_OUT), None),
        (RESIDENCE, replace(GOOD, camera=FailureCode.CAMERA_ABSENT), FailureCode.CAMERA_ABSENT),
        (ALLOWANCE, replace(GOOD, camera=FailureCode.CAMERA_ABSENT), None),
        (ALLOWANCE, replace(GOOD, reader=FailureCode.READER_FAULT), FailureCode.READER_FAULT),
    ],
)
def test_a_missing_device_blocks_only_the_items_that_need_it(
    item: ServiceItem, devices: Devices, said: FailureCode | None
) -> None:
    blocked = present_guide(kiosk_with(devices), ServiceGuide(item)).blocked
    assert blocked.text == (FAILURES[said].resident.zh if said else "")
    assert blocked.code == (said.value if said else "")


def test_somebody_who_has_to_go_elsewhere_is_told_where() -> None:
    item = replace(RESIDENCE, here=False, where=LocalizedText("到大厅窗口办", "At a service window"))
    view = present_guide(kiosk_with(), ServiceGuide(item))
    assert "到大厅窗口办" in view.blocked.text
    assert view.blocked.code == ""
