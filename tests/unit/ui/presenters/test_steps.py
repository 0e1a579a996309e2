"""The step rail: only the steps that this item has, and the one where the resident is."""

import pytest

from kiosk.domain.catalogue import ServiceItem
from kiosk.domain.language import Language
from tests.doubles.catalogue import ALLOWANCE, COMPLAINT, PAPER_ONLY, RESIDENCE
from tests.doubles.playbook import Playbook
from tests.unit.session import stages
from ui.presenters.steps import present_steps

ALL = ("刷身份证", "填写", "交材料", "核对", "签名")


def _step(play: Playbook, language: Language = Language.ZH) -> tuple[tuple[str, ...], int]:
    return present_steps(play.kiosk.screen, language)


@pytest.mark.parametrize(
    ("item", "words"),
    [
        (RESIDENCE, ALL),
        (ALLOWANCE, ("刷身份证", "核对", "签名")),
        (COMPLAINT, ("刷身份证", "填写", "核对")),
        (PAPER_ONLY, ("刷身份证", "交材料", "核对")),
    ],
)
def test_an_item_has_the_steps_that_it_needs_and_no_other(item: ServiceItem, words: tuple[str, ...]) -> None:
    assert _step(stages.place_card(item)) == (words, 0)
    assert _step(stages.consent(item)) == (words, 0)
    assert _step(stages.review(item)) == (words, words.index("核对"))
    last = stages.submitting(item) if item.signature else stages.review(item)
    assert _step(last) == (words, len(words) - 1)


def test_each_screen_of_an_application_is_at_its_step() -> None:
    screens = (stages.place_card(), stages.form(), stages.first_paper(), stages.review(), stages.sign())
    assert [_step(play) for play in screens] == [(ALL, index) for index in range(5)]


def test_a_guest_reads_the_steps_in_english() -> None:
    assert _step(stages.form(), Language.EN) == (("ID card", "Details", "Papers", "Check", "Sign"), 1)


def test_where_no_application_is_under_way_there_are_no_steps() -> None:
    for play in (stages.home(), stages.guide(), stages.submitted(), stages.rating(), stages.farewell()):
        assert _step(play) == ((), 0)
