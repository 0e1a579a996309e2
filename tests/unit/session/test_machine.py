"""The whole base journey, and what happens on every screen: late taps, devices lost and healed, the line, the clock."""

from datetime import timedelta

import pytest

from kiosk.domain.catalogue import ServiceItem
from kiosk.domain.failure import FailureCode
from kiosk.domain.rating import Grade
from kiosk.ports.camera import CameraLost, CameraReady
from kiosk.ports.card_reader import CardPlaced, CardRead, CardRemoved, ReaderLost, ReaderReady
from kiosk.ports.outbox import LineChanged, ProgressChanged
from kiosk.ports.receipt_printer import Printed, PrinterReady, PrinterTrouble
from kiosk.session.commands import LoadCatalogue, StartTimer, StopTimer
from kiosk.session.events import ClockRead
from kiosk.session.intents import (
    ConfirmToggled,
    FieldChanged,
    GradePressed,
    ItemPressed,
    MainPressed,
    SignatureChanged,
    Touched,
)
from kiosk.session.machine import start
from kiosk.session.screens.name import ScreenName
from kiosk.session.screens.screen import screen_part
from kiosk.session.states import InactivityWarning, Kiosk, Line, Mode
from kiosk.session.timeouts import TimerName
from tests.doubles.catalogue import ALLOWANCE, COMPLAINT, PAPER_ONLY, RESIDENCE
from tests.doubles.people import QIN_XIAOHE
from tests.doubles.playbook import ACCEPTED, DELIVERED, LOCAL_NO, NOON, SIGNATURE, Playbook, new_kiosk
from tests.unit.session import stages
from tests.unit.session.exploration import every_kind


def test_a_resident_walks_up_applies_signs_and_leaves_with_a_receipt() -> None:
    play = Playbook.switched_on().shows(ScreenName.ATTRACT)
    play.presses_main().shows(ScreenName.HOME)
    play.when(ItemPressed(RESIDENCE.code)).shows(ScreenName.GUIDE)
    play.presses_main().shows(ScreenName.PLACE_CARD)
    play.when(CardPlaced(), CardRead(QIN_XIAOHE)).shows(ScreenName.CONSENT)
    play.when(CardRemoved()).presses_main().shows(ScreenName.FORM)
    play.when(*(FieldChanged(field.key, stages.ANSWERS[field.key]) for field in RESIDENCE.fields))
    play.presses_main().shows(ScreenName.FORM)
    play.presses_main().shows(ScreenName.MATERIALS)
    stages.photograph(play, "lease").shows(ScreenName.MATERIALS)
    stages.photograph(play, "pay slip").shows(ScreenName.REVIEW)
    play.when(ConfirmToggled()).presses_main().shows(ScreenName.SIGN)
    play.when(SignatureChanged(SIGNATURE)).presses_main().shows(ScreenName.SUBMITTING)
    play.when(ACCEPTED).shows(ScreenName.SUBMITTED)
    play.when(ProgressChanged(DELIVERED), Printed(f"{LOCAL_NO}/1")).shows(ScreenName.SUBMITTED)
    play.presses_main().when(GradePressed(Grade.VERY_SATISFIED)).shows(ScreenName.RATING)
    play.presses_main().shows(ScreenName.FAREWELL)
    play.passes(8).shows(ScreenName.ATTRACT)


@pytest.mark.parametrize("item", [RESIDENCE, ALLOWANCE, COMPLAINT, PAPER_ONLY], ids=lambda item: item.code)
def test_each_item_takes_its_own_path_by_its_data(item: ServiceItem) -> None:
    stages.farewell(item).shows(ScreenName.FAREWELL)


def test_a_kiosk_that_is_switched_on_looks_for_its_catalogue_first() -> None:
    assert start(new_kiosk()).commands == (LoadCatalogue(),)


@pytest.mark.parametrize(
    "play",
    [stages.home, stages.guide, stages.consent, stages.review, stages.submitted, stages.rating, stages.farewell],
)
def test_a_late_second_tap_does_nothing_on_the_next_screen(play: stages.Stage) -> None:
    kiosk = play().kiosk
    for meant in set(ScreenName) - {kiosk.screen.name}:
        assert Playbook(kiosk).when(MainPressed(meant)).kiosk == kiosk


def test_a_double_tap_on_agree_does_not_send_the_form() -> None:
    play = stages.consent(COMPLAINT).when(MainPressed(ScreenName.CONSENT), MainPressed(ScreenName.CONSENT))
    assert not stages.shown_form(play.shows(ScreenName.FORM)).problems


def test_a_second_press_on_submit_hands_in_once() -> None:
    play = stages.sign().when(SignatureChanged(SIGNATURE))
    play.when(MainPressed(ScreenName.SIGN), MainPressed(ScreenName.SIGN), MainPressed(ScreenName.SUBMITTING))
    assert [type(command).__name__ for command in play.told].count("Enqueue") == 1
    play.shows(ScreenName.SUBMITTING)


LOST_AND_HEALED = [
    (ReaderLost(FailureCode.READER_SERVICE_DOWN), ReaderReady(), "reader", FailureCode.READER_SERVICE_DOWN),
    (CameraLost(FailureCode.CAMERA_FROZEN), CameraReady(), "camera", FailureCode.CAMERA_FROZEN),
    (PrinterTrouble(FailureCode.PRINTER_COVER_OPEN), PrinterReady(), "printer", FailureCode.PRINTER_COVER_OPEN),
]


@pytest.mark.parametrize(("lost", "healed", "device", "code"), LOST_AND_HEALED, ids=["reader", "camera", "printer"])
def test_a_device_is_lost_and_healed_in_every_state_and_nobody_is_thrown_out(
    lost: ReaderLost | CameraLost | PrinterTrouble,
    healed: ReaderReady | CameraReady | PrinterReady,
    device: str,
    code: FailureCode,
) -> None:
    for kiosk in every_kind():
        play = Playbook(kiosk).when(lost)
        assert getattr(play.kiosk.devices, device) is code
        assert play.kiosk.screen.name is kiosk.screen.name
        assert play.kiosk.overlay == kiosk.overlay
        play.when(healed)
        assert getattr(play.kiosk.devices, device) is None
        assert play.kiosk.screen.name is kiosk.screen.name


def test_a_card_is_known_to_lie_there_until_it_is_lifted_or_the_reader_goes() -> None:
    play = stages.consent()
    assert play.kiosk.devices.card_on_reader
    assert not play.when(CardRemoved()).shows(ScreenName.CONSENT).kiosk.devices.card_on_reader
    assert not stages.consent().when(ReaderLost(FailureCode.READER_ABSENT)).kiosk.devices.card_on_reader


def test_the_line_and_what_waits_are_known_on_every_screen() -> None:
    for kiosk in every_kind():
        line = LineChanged(online=False, code=FailureCode.PLATFORM_UNREACHABLE, waiting=7)
        assert Playbook(kiosk).when(line).kiosk.line == Line(online=False, waiting=7, code=line.code)


def test_the_clock_goes_on_everywhere_and_changes_nothing_else() -> None:
    later = NOON + timedelta(hours=1)
    for kiosk in every_kind():
        play = Playbook(kiosk).when(ClockRead(later)).asks()
        assert play.kiosk.now == later
        assert play.when(ClockRead(kiosk.now)).kiosk == kiosk


IDLE = StartTimer(TimerName.INACTIVITY, 60)


def test_inactivity_is_watched_from_the_first_press() -> None:
    Playbook.switched_on().presses_main().asks(IDLE)


def test_every_touch_starts_the_inactivity_anew() -> None:
    play = stages.form()
    play.passes(50).when(Touched()).asks(IDLE).passes(50).shows(ScreenName.FORM)


def test_a_report_of_a_device_is_not_a_touch() -> None:
    stages.form().when(PrinterReady()).asks().passes(60).shows(ScreenName.FORM, InactivityWarning)


def test_inactivity_is_not_watched_where_the_screen_ends_by_itself() -> None:
    stop = StopTimer(TimerName.INACTIVITY)
    assert stop in stages.place_card().last
    assert stop in stages.submitting().last
    assert TimerName.INACTIVITY not in stages.farewell().timers


def test_inactivity_is_watched_again_after_waiting_for_a_card() -> None:
    play = stages.place_card()
    assert TimerName.INACTIVITY not in play.timers
    assert TimerName.INACTIVITY in play.when(CardRead(QIN_XIAOHE)).timers


def test_a_kiosk_in_a_session_of_an_elder_is_more_patient() -> None:
    play = stages.home(mode=Mode.ELDER)
    play.passes(119).shows(ScreenName.HOME).passes(1).shows(ScreenName.HOME, InactivityWarning)


def test_every_screen_is_reached() -> None:
    kinds: tuple[Kiosk, ...] = every_kind()
    assert {kiosk.screen.name for kiosk in kinds} == set(ScreenName)


def test_a_double_tap_in_the_elder_form_skips_no_question() -> None:
    play = stages.form(mode=Mode.ELDER)
    first = stages.shown_form(play).first
    answered = play.when(FieldChanged(RESIDENCE.fields[first].key, stages.ANSWERS[RESIDENCE.fields[first].key]))
    once = answered.when(MainPressed(ScreenName.FORM, first)).kiosk
    assert stages.shown_form(Playbook(once)).first == first + 1
    assert Playbook(once).when(MainPressed(ScreenName.FORM, first)).kiosk == once


def test_a_second_tap_on_keep_does_not_photograph_the_next_paper() -> None:
    taken = stages.photograph(stages.first_paper())
    part = screen_part(taken.kiosk.screen)
    kept = taken.when(MainPressed(ScreenName.MATERIALS, part)).kiosk
    assert Playbook(kept).when(MainPressed(ScreenName.MATERIALS, part)).kiosk == kept
    assert stages.shown_materials(Playbook(kept)).index == 1


def test_a_screen_without_parts_has_one_part() -> None:
    stages.guide().when(MainPressed(ScreenName.GUIDE, 0)).shows(ScreenName.PLACE_CARD)
