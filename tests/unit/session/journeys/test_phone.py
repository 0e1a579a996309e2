"""The phone instead of the card: a code to scan, a code to show; and the card, which always serves."""

from dataclasses import replace

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.domain.failure_table import FAILURES
from kiosk.domain.form import FieldValue, ValueSource
from kiosk.domain.identity import PhoneIdentity
from kiosk.ports.card_reader import CardFailed, CardPlaced, CardRead, CardRemoved, ReaderLost, ReaderReady
from kiosk.ports.code_scanner import CodeScanned, ScanFailed, ScannerLost, ScannerReady
from kiosk.ports.outbox import LineChanged
from kiosk.ports.phone_sign_in import CodeNotTaken, NoQr, PhoneConfirmed, PhoneUnknown, PhoneWaiting, QrEnded, QrOpened
from kiosk.session.commands import (
    AskPhone,
    BeginApplication,
    FetchCases,
    FetchPrefill,
    OpenQr,
    RedeemCode,
    RestCard,
    RestScanner,
    StartTimer,
    StopTimer,
    WatchCard,
    WatchScanner,
    WipeSession,
)
from kiosk.session.events import Event
from kiosk.session.intents import ItemPressed, LeavePressed, MyCasesPressed, PhonePressed
from kiosk.session.journeys.phone_offer import PhoneOffer, phone_offer
from kiosk.session.screens.looking_up import MyCases
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import LeftCard, Mode
from kiosk.session.timeouts import TimerName
from tests.doubles.catalogue import COMPLAINT, PHONE, RESIDENCE
from tests.doubles.people import EXPIRED, LIN_QIUHE, NOT_YET_VALID, QIN_XIAOHE, phone_identity
from tests.doubles.playbook import Playbook
from tests.unit.session import stages

CODE = "QWY1.a-code-of-one-minute-01"
COUNT, ASK = StartTimer(TimerName.SECOND, 1), StartTimer(TimerName.PHONE, 2)
RESTED = RestScanner(), StopTimer(TimerName.PHONE)
OFFLINE = LineChanged(online=False, code=FailureCode.PLATFORM_UNREACHABLE, waiting=0)


def test_pressing_the_second_way_asks_for_a_code_and_listens_to_the_scanner() -> None:
    play = stages.opening_qr().shows(ScreenName.USE_PHONE)
    play.asks(BeginApplication(), WatchScanner(), OpenQr(), COUNT)
    assert stages.shown_phone(play).opening
    play.when(stages.QR).asks(ASK)
    assert stages.shown_phone(play).qr == stages.QR


def test_who_has_no_reader_in_order_may_still_begin_by_phone() -> None:
    lost = ReaderLost(FailureCode.READER_ABSENT)
    play = stages.guide(COMPLAINT).when(lost).presses_main().shows(ScreenName.PLACE_CARD)
    play.when(PhonePressed(), stages.QR, PhoneConfirmed(LIN_QIUHE)).shows(ScreenName.CONSENT)
    stages.guide(RESIDENCE).when(lost).presses_main().shows(ScreenName.GUIDE)


def test_an_item_that_asks_for_a_card_does_not_offer_the_phone() -> None:
    play = stages.place_card(RESIDENCE)
    assert phone_offer(play.kiosk, RESIDENCE) is PhoneOffer.ABSENT
    play.when(PhonePressed()).shows(ScreenName.PLACE_CARD)


def test_a_station_that_has_it_not_does_not_offer_the_phone() -> None:
    play = stages.place_card(COMPLAINT)
    play.kiosk = replace(play.kiosk, station=replace(play.kiosk.station, phone_sign_in=False))
    assert phone_offer(play.kiosk, COMPLAINT) is PhoneOffer.ABSENT
    assert phone_offer(replace(play.kiosk, catalogue=None), None) is PhoneOffer.ABSENT
    play.when(PhonePressed()).shows(ScreenName.PLACE_CARD)


def test_without_a_line_the_phone_is_not_offered_and_the_card_works() -> None:
    play = stages.place_card(COMPLAINT).when(OFFLINE)
    assert phone_offer(play.kiosk, COMPLAINT) is PhoneOffer.LINE_DOWN
    play.when(PhonePressed()).shows(ScreenName.PLACE_CARD)
    play.when(CardPlaced(), CardRead(QIN_XIAOHE)).shows(ScreenName.CONSENT)


def test_who_confirms_on_the_phone_goes_on_like_the_holder_of_a_card() -> None:
    play = stages.use_phone().passes(2)
    assert AskPhone("qr-1") in play.last
    play.when(PhoneWaiting(seen=False)).asks(ASK)
    play.when(PhoneConfirmed(LIN_QIUHE)).shows(ScreenName.CONSENT)
    play.asks(*RESTED, RestCard(), StopTimer(TimerName.SECOND))
    play.presses_main().shows(ScreenName.FORM)
    play.asks(FetchPrefill(COMPLAINT.code, LIN_QIUHE), StartTimer(TimerName.PREFILL, 3))


def test_the_phones_name_fills_the_form_and_an_address_that_it_does_not_tell_is_asked_for() -> None:
    name = replace(PHONE, key="name", card_key="name", shared_key="")
    address = replace(name, key="address", card_key="address")
    item = replace(COMPLAINT, fields=(name, address))
    play = stages.use_phone()
    play.kiosk = replace(play.kiosk, screen=replace(stages.shown_phone(play), item=item))
    play.when(PhoneConfirmed(LIN_QIUHE)).presses_main()
    assert stages.shown_draft(play).values == {"name": FieldValue(LIN_QIUHE.name, ValueSource.PHONE)}


def test_own_cases_are_looked_up_by_phone_as_well() -> None:
    play = stages.home().when(MyCasesPressed(), PhonePressed(), stages.QR, PhoneConfirmed(LIN_QIUHE))
    assert isinstance(play.shows(ScreenName.MY_CASES).kiosk.screen, MyCases)
    assert FetchCases(LIN_QIUHE) in play.last


def test_a_phone_that_has_scanned_gets_the_whole_time_to_confirm_once() -> None:
    play = stages.use_phone().passes(50).when(PhoneWaiting(seen=True))
    assert (stages.shown_phone(play).seen, stages.shown_phone(play).seconds_left) == (True, 60)
    play.passes(30).when(PhoneWaiting(seen=True))
    assert stages.shown_phone(play).seconds_left == 30


@pytest.mark.parametrize("code", [FailureCode.PHONE_REFUSED, FailureCode.PHONE_TIMED_OUT])
def test_a_code_that_serves_nobody_any_more_is_said_and_another_is_had_for_a_press(code: FailureCode) -> None:
    play = stages.use_phone().when(PhoneWaiting(seen=True), QrEnded(code)).asks(ASK)
    screen = stages.shown_phone(play)
    assert (screen.qr, screen.seen, screen.problem) == (None, False, code)
    play.passes(2)
    assert not [command for command in play.last if isinstance(command, AskPhone)]
    play.presses_main().asks(OpenQr())
    assert (stages.shown_phone(play).opening, stages.shown_phone(play).problem) == (True, None)
    play.when(QrOpened("qr-2", "https://phone.invalid/q/other")).passes(2)
    assert AskPhone("qr-2") in play.last


def test_a_press_for_another_code_does_nothing_while_there_is_one() -> None:
    stages.use_phone().presses_main().asks()
    stages.opening_qr().presses_main().asks()


def test_a_platform_that_gives_no_code_is_said_and_can_be_asked_again() -> None:
    play = stages.opening_qr().when(NoQr(FailureCode.PLATFORM_WRONG_REPLY))
    assert stages.shown_phone(play).problem is FailureCode.PHONE_UNAVAILABLE
    play.presses_main().asks(OpenQr())


def test_a_line_that_falters_is_said_and_asked_again_until_it_answers() -> None:
    play = stages.use_phone().when(PhoneUnknown(FailureCode.PLATFORM_UNREACHABLE)).asks(ASK)
    assert stages.shown_phone(play).problem is FailureCode.PHONE_UNAVAILABLE
    play.when(PhoneWaiting(seen=False)).asks(ASK)
    assert stages.shown_phone(play).problem is None


def test_a_code_that_the_phone_shows_is_sent_once_and_signs_in() -> None:
    play = stages.use_phone().passes(30).when(CodeScanned(CODE)).asks(RedeemCode(CODE))
    assert (stages.shown_phone(play).checking, stages.shown_phone(play).seconds_left) == (True, 60)
    play.when(CodeScanned(CODE), ScanFailed(FailureCode.SCAN_UNREADABLE)).asks()
    play.when(PhoneConfirmed(LIN_QIUHE)).shows(ScreenName.CONSENT)


@pytest.mark.parametrize(
    "text", ["https://shop.example/pay?id=1", "6901234567892", "QWY1.short", f"{CODE} ", "", f"{CODE}\n"]
)
def test_any_other_code_is_said_to_be_one_and_goes_nowhere(text: str) -> None:
    play = stages.use_phone().when(CodeScanned(text)).asks()
    assert stages.shown_phone(play).problem is FailureCode.CODE_FOREIGN
    play.when(PhoneWaiting(seen=False))
    assert stages.shown_phone(play).problem is FailureCode.CODE_FOREIGN


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (FailureCode.CODE_USED, FailureCode.CODE_USED),
        (FailureCode.CODE_EXPIRED, FailureCode.CODE_EXPIRED),
        (FailureCode.CODE_FOREIGN, FailureCode.CODE_FOREIGN),
        (FailureCode.PLATFORM_UNREACHABLE, FailureCode.PHONE_UNAVAILABLE),
    ],
)
def test_a_code_that_signs_nobody_in_is_told_why_and_the_next_may_do(code: FailureCode, said: FailureCode) -> None:
    play = stages.use_phone().when(CodeScanned(CODE), CodeNotTaken(code))
    assert (stages.shown_phone(play).checking, stages.shown_phone(play).problem) == (False, said)
    assert FAILURES[said].session_continues
    play.when(CodeScanned(CODE)).asks(RedeemCode(CODE))


def test_an_answer_to_a_code_that_nobody_scanned_changes_nothing() -> None:
    play = stages.use_phone()
    before = play.kiosk
    assert play.when(CodeNotTaken(FailureCode.CODE_USED)).kiosk == before


def test_what_was_not_read_clearly_is_said() -> None:
    play = stages.use_phone().when(ScanFailed(FailureCode.SCAN_UNREADABLE))
    assert stages.shown_phone(play).problem is FailureCode.SCAN_UNREADABLE


@pytest.mark.parametrize(
    ("identity", "problem"),
    [
        (phone_identity(valid_to=EXPIRED.valid_to), FailureCode.CARD_EXPIRED),
        (phone_identity(valid_from=NOT_YET_VALID.valid_from), FailureCode.CARD_NOT_YET_VALID),
        (phone_identity(name=""), FailureCode.CARD_DATA_INVALID),
    ],
)
def test_whose_card_is_out_of_its_dates_is_told_so_as_with_the_card(
    identity: PhoneIdentity, problem: FailureCode
) -> None:
    play = stages.use_phone().when(PhoneConfirmed(identity)).asks(*RESTED)
    assert stages.shown_place_card(play).problem is problem


@pytest.mark.parametrize("event", [CardPlaced(), CardFailed(FailureCode.CARD_UNREADABLE), CardRead(EXPIRED)])
def test_a_card_that_comes_meanwhile_wins(event: Event) -> None:
    play = stages.use_phone().when(event).shows(ScreenName.PLACE_CARD).asks(*RESTED, BeginApplication(), COUNT)
    play.when(CardRead(QIN_XIAOHE)).shows(ScreenName.CONSENT)
    assert stages.shown_draft(play).card is QIN_XIAOHE
    play.when(PhoneConfirmed(LIN_QIUHE)).shows(ScreenName.CONSENT)
    assert stages.shown_draft(play).card is QIN_XIAOHE


def test_a_card_that_lies_there_already_is_read_at_once() -> None:
    stages.use_phone().when(CardRead(QIN_XIAOHE)).shows(ScreenName.CONSENT)


def test_a_reader_that_comes_back_reads_again() -> None:
    stages.use_phone().when(ReaderLost(FailureCode.READER_ABSENT), ReaderReady()).asks(WatchCard())


def test_back_leads_to_the_card_and_what_was_asked_reaches_nobody() -> None:
    play = stages.use_phone().presses_back().shows(ScreenName.PLACE_CARD)
    play.asks(*RESTED, BeginApplication(), COUNT)
    play.when(PhoneConfirmed(LIN_QIUHE), CodeScanned(CODE)).shows(ScreenName.PLACE_CARD)


def test_nobody_confirms_and_the_kiosk_goes_back_to_the_items() -> None:
    play = stages.use_phone().passes(59).shows(ScreenName.USE_PHONE).passes(1).shows(ScreenName.HOME)
    assert {RestCard(), *RESTED} <= set(play.last)


def test_an_elder_may_take_twice_as_long() -> None:
    stages.use_phone(mode=Mode.ELDER).passes(119).shows(ScreenName.USE_PHONE).passes(1).shows(ScreenName.HOME)


def test_leaving_forgets_everything_and_a_late_confirmation_meets_nobody() -> None:
    play = stages.use_phone().when(LeavePressed()).shows(ScreenName.ATTRACT)
    assert {WipeSession(), *RESTED} <= set(play.last)
    play.when(PhoneConfirmed(LIN_QIUHE), stages.QR).shows(ScreenName.ATTRACT)


def test_a_scanner_is_known_to_be_there_or_not() -> None:
    play = Playbook.switched_on()
    assert play.kiosk.devices.scanner is FailureCode.SCANNER_ABSENT
    assert play.when(ScannerReady()).kiosk.devices.scanner is None
    lost = ScannerLost(FailureCode.SCANNER_ABSENT)
    assert play.when(lost).kiosk.devices.scanner is FailureCode.SCANNER_ABSENT


def test_the_next_resident_finds_no_code_of_the_one_before() -> None:
    play = stages.use_phone().when(LeavePressed()).presses_main().when(ItemPressed(COMPLAINT.code)).presses_main()
    assert stages.shown_phone(play.when(PhonePressed())).qr is None


def test_a_card_that_somebody_else_left_behind_does_not_win() -> None:
    play = stages.use_phone()
    play.kiosk = replace(play.kiosk, left_card=LeftCard.LYING)
    before = stages.shown_phone(play)
    play.when(CardPlaced(), CardRead(QIN_XIAOHE), CardFailed(FailureCode.CARD_UNREADABLE), ReaderReady()).asks()
    assert stages.shown_phone(play) == before
    back = play.presses_back()
    assert stages.shown_place_card(back).problem is FailureCode.CARD_LEFT


def test_once_it_is_lifted_a_card_is_read_again() -> None:
    play = stages.use_phone()
    lying = replace(play.kiosk.devices, card_on_reader=True)
    play.kiosk = replace(play.kiosk, devices=lying, left_card=LeftCard.LYING)
    play.when(CardRemoved()).asks(WatchCard())
    play.when(CardRead(QIN_XIAOHE)).shows(ScreenName.CONSENT)
