"""What a read is to the kiosk: accepted kinds pass, others are told so without being looked at further."""

import pytest

from drivers.card_reader.card_carrier import CardContent, NotRead, ReaderMissing, ReadOutcome
from drivers.card_reader.read_report import accepted_card, report_of
from drivers.card_reader.social_security_records import decode_records
from drivers.simulators.sample_people import SAMPLE_PEOPLE, encode_address, encode_text_block
from kiosk.domain.failure import FailureCode
from kiosk.domain.identity import CardKind, IdentityCard
from kiosk.domain.social_security import SocialSecurityCard
from kiosk.ports.card_reader import CardFailed, CardRead, SocialSecurityCardRead

RESIDENTS = frozenset({CardKind.RESIDENT})


def content(who: str) -> CardContent:
    return CardContent(encode_text_block(SAMPLE_PEOPLE[who]))


@pytest.mark.parametrize(
    ("who", "kind"),
    [
        ("chen", CardKind.RESIDENT),
        ("permit", CardKind.RESIDENCE_PERMIT),
        ("foreigner", CardKind.FOREIGNER_2017),
        ("foreigner-2023", CardKind.FOREIGNER_2023),
    ],
)
def test_a_kind_is_taken_exactly_where_it_is_accepted(who: str, kind: CardKind) -> None:
    card = accepted_card(content(who), {kind})
    assert isinstance(card, IdentityCard)
    assert card.kind is kind
    assert accepted_card(content(who), set(CardKind) - {kind}) is FailureCode.CARD_WRONG_KIND


def test_residents_are_what_a_kiosk_takes_unless_told_otherwise() -> None:
    assert isinstance(accepted_card(content("chen")), IdentityCard)
    assert accepted_card(content("permit")) is FailureCode.CARD_WRONG_KIND


def test_a_broken_card_of_another_kind_is_still_of_another_kind() -> None:
    letter = encode_text_block(SAMPLE_PEOPLE["foreigner"])[248:250]
    broken = CardContent(b"\xff\xff" * 124 + letter + b" \0" * 3)
    assert accepted_card(broken) is FailureCode.CARD_WRONG_KIND
    assert accepted_card(broken, set(CardKind)) is FailureCode.CARD_DATA_INVALID


def test_the_address_added_last_reaches_the_kiosk() -> None:
    moved = CardContent(content("chen").text, encode_address("示例省示例市样本区新居路2号"))
    report = report_of(moved, lifted=False, accepts=RESIDENTS, decoder=None)
    assert isinstance(report, CardRead)
    assert report.card.address == "示例省示例市样本区新居路2号"
    assert report.photo is None


@pytest.mark.parametrize(
    ("outcome", "lifted", "report"),
    [
        (NotRead(FailureCode.CARD_UNREADABLE), False, CardFailed(FailureCode.CARD_UNREADABLE)),
        (NotRead(FailureCode.CARD_UNREADABLE), True, CardFailed(FailureCode.CARD_REMOVED)),
        (CardContent(bytes(256)), False, CardFailed(FailureCode.CARD_DATA_INVALID)),
        (ReaderMissing(FailureCode.READER_ABSENT), False, None),
    ],
)
def test_a_read_that_brought_no_card_says_why(outcome: ReadOutcome, *, lifted: bool, report: CardFailed | None) -> None:
    assert report_of(outcome, lifted=lifted, accepts=RESIDENTS, decoder=None) == report


def test_a_social_security_card_names_its_holder_whichever_identity_cards_are_taken() -> None:
    card = decode_records({0x08: b"999999198806151014", 0x09: "陈思远".encode("gb18030")})
    assert isinstance(card, SocialSecurityCard)
    report = report_of(card, lifted=False, accepts=RESIDENTS, decoder=None)
    assert report == SocialSecurityCardRead(card)
    assert "陈思远" not in repr(report)
    assert card.id_number not in repr(report)


def test_nothing_of_a_card_shows_in_a_log() -> None:
    assert repr(CardContent(bytes(256), bytes(70), bytes(1024))) == "CardContent()"
