"""However a bank card is printed, lit, laid and cut out: four digits of one number at most are left to be seen."""

import numpy as np
import pytest

from drivers.camera.bank_card_mask import mask_bank_card
from drivers.camera.picture import Picture, as_bytes
from tests.unit.drivers.camera.drawn_bank_cards import draw_bank_card, draw_two_bank_cards

_MOST_SHOWN = 4


@pytest.mark.parametrize("first", range(0, 40, 10))
def test_of_any_card_four_digits_are_shown_at_most(first: int) -> None:
    """Printed and embossed, in glare and in the dark, any way round, cut askew and by half, in one line and in two."""
    shown = {seed: _shown(seed) for seed in range(first, first + 10)}
    assert not {seed: places for seed, places in shown.items() if len(places) > _MOST_SHOWN}


@pytest.mark.parametrize("seed", [6, 39, 64, 83, 1030, 1052])
def test_of_another_card_that_was_cut_out_with_it_no_number_is_shown(seed: int) -> None:
    """Faint, embossed, tiny or in the dark: nobody has found its number, so nothing of its print stays."""
    cards = draw_two_bank_cards(seed)
    masked = mask_bank_card(cards[0].picture)
    shown = sorted(len(card.shown(masked.picture)) for card in cards)
    assert shown in ([0, 0], [0, _MOST_SHOWN])


def test_the_digits_would_be_seen_on_a_card_that_is_not_masked() -> None:
    whole = [card for card in map(draw_bank_card, range(12)) if len(card.shown(card.picture)) == len(card.digits)]
    assert len(whole) > 6


def test_some_of_the_cards_are_kept_with_four_digits_and_the_others_are_told() -> None:
    masked = [mask_bank_card(draw_bank_card(seed).picture) for seed in range(20)]
    assert any(card.sure for card in masked)
    assert all(not card.picture.any() for card in masked if not card.sure)


def _shown(seed: int) -> list[int]:
    card = draw_bank_card(seed)
    return card.shown(_as_it_lay(mask_bank_card(card.picture).picture, card.picture))


def _as_it_lay(masked: Picture, card: Picture) -> Picture:
    """The masked card turned back to how it was cut out."""
    turned = masked.shape != card.shape
    return as_bytes(np.ascontiguousarray(np.rot90(masked, -1)) if turned else masked)
