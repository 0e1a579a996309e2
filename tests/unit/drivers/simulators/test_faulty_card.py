"""A card with a fault answers as its program would, but for the fault; and the words that lay it down."""

import pytest

from drivers.simulators.card_words import reader_words
from drivers.simulators.faulty_card import CardFault, FaultyCard
from drivers.simulators.id_card_program import ID_CARD_ATR, IdCardProgram
from drivers.simulators.pcscd import Pcscd
from drivers.simulators.social_card_program import SOCIAL_CARD_ATR, SOCIAL_CARDS
from drivers.simulators.vocabulary import UnknownWordError

PAGE = b"\xff\xb0\x00\x00\x00"
TEXT = bytes(range(256))


def _page(fault: CardFault) -> bytes:
    return FaultyCard(IdCardProgram(TEXT), fault).answer(PAGE)


def test_a_sound_card_gives_its_page() -> None:
    assert IdCardProgram(TEXT).answer(PAGE) == b"\x01\x00\x04\x00" + TEXT[:252] + b"\x90\x00"


def test_garbage_has_the_right_length_and_status() -> None:
    assert len(_page(CardFault.GARBAGE)) == 258
    assert _page(CardFault.GARBAGE)[-2:] == b"\x90\x00"
    assert TEXT[:8] not in _page(CardFault.GARBAGE)


def test_a_short_page_is_half_of_it() -> None:
    assert _page(CardFault.SHORT_PAGES) == (b"\x01\x00\x04\x00" + TEXT[:124]) + b"\x90\x00"


@pytest.mark.parametrize("fault", [CardFault.REFUSES, CardFault.BANK_CARD])
def test_a_card_of_another_kind_finds_nothing(fault: CardFault) -> None:
    assert _page(fault) == b"\x6a\x82"


def test_a_card_that_falters_answers_the_second_time() -> None:
    card = FaultyCard(IdCardProgram(TEXT), CardFault.FALTERS_ONCE)
    assert card.answer(PAGE) == b"\x6f\x00"
    assert card.answer(PAGE) == IdCardProgram(TEXT).answer(PAGE)


@pytest.mark.parametrize("fault", CardFault)
def test_only_a_bank_card_looks_like_another_one(fault: CardFault) -> None:
    changed = fault is CardFault.BANK_CARD
    assert (FaultyCard(IdCardProgram(TEXT), fault).atr != ID_CARD_ATR) is changed
    assert (FaultyCard(SOCIAL_CARDS["social"](), fault).atr != SOCIAL_CARD_ATR) is changed


def test_a_card_service_that_is_not_ours_is_not_touched() -> None:
    words = reader_words(Pcscd())
    for word in ("stop", "crash"):
        with pytest.raises(UnknownWordError, match="left alone"):
            words[word]()
