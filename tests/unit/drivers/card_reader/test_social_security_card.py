"""Reading a social-security card of any generation and habit; what a card may refuse; and that no PIN is ever sent."""

from dataclasses import replace
from datetime import date

import pytest

from drivers.card_reader.apdu_exchange import Transmit
from drivers.card_reader.social_security_card import read_social_security_card
from drivers.simulators.social_card_program import SampleSocialCard, SocialCardHabits, SocialCardProgram
from kiosk.domain.failure import FailureCode
from kiosk.domain.identity import Sex
from kiosk.domain.social_security import SocialSecurityCard

HABITS = [
    SocialCardHabits(),
    SocialCardHabits(finds_tags=False),
    SocialCardHabits(announces=True),
    SocialCardHabits(selects_by_child=False),
    SocialCardHabits(finds_tags=False, announces=True, selects_by_child=False),
]
CHEN = SocialSecurityCard(
    generation=3,
    region_code="999999",
    card_number="Z99999991",
    issued_on=date(2021, 3, 1),
    valid_to=date(2031, 3, 1),
    id_number="999999198806151014",
    name="陈思远",
    sex=Sex.MALE,
    nation_code="01",
    birthplace_code="999999",
    birth_date=date(1988, 6, 15),
)
LONG_NAME = "阿依古丽·买买提艾力江·热合曼·司马·努尔"


def terminal(program: SocialCardProgram) -> Transmit:
    def transmit(apdu: bytes) -> tuple[bytes, int]:
        answer = program.answer(apdu)
        return answer[:-2], int.from_bytes(answer[-2:])

    return transmit


@pytest.mark.parametrize("habits", HABITS)
@pytest.mark.parametrize("generation", [1, 2, 3])
def test_a_card_of_any_generation_is_read_field_by_field(generation: int, habits: SocialCardHabits) -> None:
    program = SocialCardProgram(SampleSocialCard(generation=generation), habits)
    assert read_social_security_card(terminal(program)) == replace(CHEN, generation=generation)
    assert program.pin_commands == 0


@pytest.mark.parametrize("generation", [2, 3])
@pytest.mark.parametrize("habits", HABITS)
@pytest.mark.parametrize("name", [LONG_NAME, "A" + LONG_NAME])  # the second cuts a character in two
def test_a_name_that_runs_over_is_put_together(generation: int, habits: SocialCardHabits, name: str) -> None:
    program = SocialCardProgram(SampleSocialCard(generation=generation, name=name), habits)
    card = read_social_security_card(terminal(program))
    assert isinstance(card, SocialSecurityCard)
    assert card.name == name


def test_a_card_that_asks_for_a_pin_is_told_and_gets_none() -> None:
    program = SocialCardProgram(SampleSocialCard(), SocialCardHabits(asks_pin=True))
    assert read_social_security_card(terminal(program)) is FailureCode.CARD_PROTECTED
    assert program.pin_commands == 0


def answering(status: int, refused: bytes) -> Transmit:
    """A good card whose answer to commands with these bytes in them is this status."""
    good = terminal(SocialCardProgram(SampleSocialCard()))
    return lambda apdu: (b"", status) if refused in apdu else good(apdu)


ANY, SELECT, READ, HOLDER_FILE = b"", b"\x00\xa4", b"\x00\xb2", b"\xef\x06"


@pytest.mark.parametrize(
    ("status", "refused", "code"),
    [
        (0x6A82, ANY, FailureCode.CARD_WRONG_KIND),
        (0x6D00, ANY, FailureCode.CARD_WRONG_KIND),
        (0x6F00, ANY, FailureCode.CARD_UNREADABLE),
        (0x0000, ANY, FailureCode.CARD_UNREADABLE),
        (0x6100, ANY, FailureCode.CARD_UNREADABLE),
        (0x6982, SELECT, FailureCode.CARD_PROTECTED),
        (0x6A82, HOLDER_FILE, FailureCode.CARD_UNREADABLE),
        (0x6982, HOLDER_FILE, FailureCode.CARD_PROTECTED),
        (0x6F00, READ, FailureCode.CARD_UNREADABLE),
    ],
)
def test_a_card_that_refuses_is_told_by_its_code(status: int, refused: bytes, code: FailureCode) -> None:
    assert read_social_security_card(answering(status, refused)) is code


def test_a_record_of_another_tag_is_never_taken_for_the_one_asked_for() -> None:
    """A card that takes the tag for a record number answers with another field; a name must not become a number."""
    good = terminal(SocialCardProgram(SampleSocialCard(generation=1), SocialCardHabits(finds_tags=False)))

    def mistakes_tag_for_number(apdu: bytes) -> tuple[bytes, int]:
        if apdu[1] == 0xB2 and apdu[3] == 0:
            apdu = apdu[:2] + bytes([apdu[2] % 6 + 1, 4]) + apdu[4:]
        return good(apdu)

    assert read_social_security_card(mistakes_tag_for_number) == replace(CHEN, generation=1)


def test_a_record_that_is_cut_short_is_not_taken() -> None:
    good = terminal(SocialCardProgram(SampleSocialCard()))

    def cuts(apdu: bytes) -> tuple[bytes, int]:
        data, status = good(apdu)
        return (data[:-1], status) if apdu[1] == 0xB2 else (data, status)

    assert read_social_security_card(cuts) is FailureCode.CARD_UNREADABLE
