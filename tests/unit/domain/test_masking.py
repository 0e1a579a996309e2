"""How much of a person a screen or a slip of paper gives away."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.masking import (
    address_on_screen,
    id_number_on_paper,
    id_number_on_screen,
    name_on_paper,
    phone_on_screen,
)

CASES: list[tuple[Callable[[str], str], str, str]] = [
    (id_number_on_screen, "99999919910412004X", "999 *********** 004X"),
    (id_number_on_screen, "9999991", "*******"),
    (id_number_on_screen, "", ""),
    (id_number_on_paper, "99999919910412004X", "9****************X"),
    (id_number_on_paper, "9X", "9*"),
    (id_number_on_paper, "9", "*"),
    (id_number_on_paper, "", ""),
    (name_on_paper, "秦", "*"),
    (name_on_paper, "秦禾", "秦*"),
    (name_on_paper, "秦小禾", "秦*禾"),
    (name_on_paper, "阿依努尔·样板", "阿*****板"),
    (name_on_paper, "", ""),
    (phone_on_screen, "13800001234", "138 **** 1234"),
    (phone_on_screen, "0290000", "*******"),
    (phone_on_screen, "", ""),
    (address_on_screen, "样板省示例市试验区麦香路1号", "样板省示例市 ***"),
    (address_on_screen, "样板省", "样板省"),
    (address_on_screen, "", ""),
]


@pytest.mark.parametrize(("mask", "plain", "shown"), CASES)
def test_a_datum_is_shown_only_in_part(mask: Callable[[str], str], plain: str, shown: str) -> None:
    assert mask(plain) == shown


@given(st.text("0123456789X", min_size=8, max_size=18))
def test_a_screen_never_shows_more_than_seven_characters_of_a_number(number: str) -> None:
    shown = id_number_on_screen(number)
    assert len(shown.replace(" ", "")) == len(number)
    assert len(shown.replace(" ", "").replace("*", "")) == 7


@given(st.text("秦小禾杨大田·阿", max_size=12))
def test_paper_never_shows_a_whole_name(name: str) -> None:
    shown = name_on_paper(name)
    assert len(shown) == len(name)
    assert not name or "*" in shown
    assert len(shown.replace("*", "")) <= 2
