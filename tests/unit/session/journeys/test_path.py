"""The path of an application, chosen by the item's data."""

import pytest

from kiosk.domain.catalogue import ServiceItem
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import Mode
from tests.doubles.catalogue import ALLOWANCE, COMPLAINT, PAPER_ONLY, RESIDENCE
from tests.unit.session import stages

FORM, MATERIALS, REVIEW = ScreenName.FORM, ScreenName.MATERIALS, ScreenName.REVIEW


@pytest.mark.parametrize(
    ("item", "after_consent"), [(RESIDENCE, FORM), (ALLOWANCE, REVIEW), (COMPLAINT, FORM), (PAPER_ONLY, MATERIALS)]
)
def test_an_item_asks_only_what_its_data_say(item: ServiceItem, after_consent: ScreenName) -> None:
    stages.consent(item).presses_main().shows(after_consent)


@pytest.mark.parametrize(("mode", "first"), [(Mode.NORMAL, 6), (Mode.CONTRAST, 6), (Mode.ELDER, 6)])
def test_the_way_back_from_the_papers_leads_to_the_last_page_of_the_form(mode: Mode, first: int) -> None:
    play = stages.first_paper(mode=mode).presses_back().shows(FORM)
    assert stages.shown_form(play).first == first


def test_only_papers_without_a_page_are_asked_for_again() -> None:
    play = stages.photograph(stages.first_paper(), "lease")
    play.presses_back().presses_back().shows(FORM)
    play.presses_main().shows(MATERIALS)
    assert stages.shown_materials(play).index == 1
