"""Photographing papers: framing, taking, looking, taking again; and a camera that goes away."""

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.domain.framing import FramingHint
from kiosk.domain.material import MaterialTemplate
from kiosk.ports.camera import CameraLost, CameraReady, CaptureFailed, FramingSeen
from kiosk.session.commands import HoldCamera, OpenCamera, RestCamera, TakePage
from kiosk.session.events import Event
from kiosk.session.intents import MainPressed, RetakePressed, ShutterPressed, Touched
from kiosk.session.screens.applying import Framing, Inspecting, Taking
from kiosk.session.screens.name import ScreenName
from tests.doubles.catalogue import PAPER_ONLY
from tests.doubles.exposures import captured, photograph_of
from tests.doubles.playbook import page
from tests.unit.session import stages

SHUTTER = (ShutterPressed(), MainPressed(ScreenName.MATERIALS))


@pytest.mark.parametrize("press", SHUTTER)
def test_a_page_is_taken_looked_at_and_kept(press: Event) -> None:
    play = stages.first_paper().when(press).asks(TakePage())
    assert stages.shown_materials(play).phase == Taking()
    play.when(captured(page())).asks(HoldCamera())
    assert stages.shown_materials(play).phase == Inspecting(page(), photograph_of(page()))
    play.presses_main().asks(RestCamera(), OpenCamera(MaterialTemplate.PAGE))
    assert stages.shown_materials(play).index == 1
    assert stages.shown_draft(play).pages_of("lease") == (page(),)


def test_the_last_page_leads_to_the_review_with_the_camera_at_rest() -> None:
    play = stages.photograph(stages.first_paper(PAPER_ONLY)).asks(RestCamera()).shows(ScreenName.REVIEW)
    assert stages.shown_draft(play).pages == (("lease", page()),)


def test_a_second_press_on_the_shutter_takes_one_page() -> None:
    play = stages.first_paper().when(*SHUTTER, *SHUTTER)
    assert play.told.count(TakePage()) == 1


def test_the_hint_follows_the_picture() -> None:
    play = stages.first_paper().when(FramingSeen(FramingHint.TOO_DARK))
    assert stages.shown_materials(play).phase == Framing(FramingHint.TOO_DARK, fresh=True)


def test_a_page_that_cannot_be_taken_is_told_until_the_next_try() -> None:
    failed = CaptureFailed(FailureCode.PAGE_BLURRED)
    play = stages.first_paper().when(ShutterPressed(), failed, FramingSeen(FramingHint.GOOD), Touched())
    assert stages.shown_materials(play).phase == Framing(FramingHint.GOOD, FailureCode.PAGE_BLURRED)
    play.when(ShutterPressed())
    assert stages.shown_materials(play).phase == Taking()


def test_retake_shows_the_live_picture_and_forgets_the_page() -> None:
    play = stages.first_paper().when(ShutterPressed(), captured(page("bad")), RetakePressed())
    play.asks(TakePage(), HoldCamera(), OpenCamera(MaterialTemplate.PAGE)).shows(ScreenName.MATERIALS)
    stages.photograph(play, "good")
    assert stages.shown_draft(play).pages_of("lease") == (page("good"),)


def test_a_picture_that_comes_after_retake_was_pressed_is_dropped() -> None:
    play = stages.first_paper().when(ShutterPressed(), RetakePressed(), captured(page("late")))
    assert stages.shown_materials(play).phase == Framing()


def test_nothing_is_taken_while_the_camera_is_away_and_it_goes_on_once_it_is_back() -> None:
    play = stages.first_paper().when(CameraLost(FailureCode.CAMERA_FROZEN))
    assert stages.shown_materials(play).phase == Framing(problem=FailureCode.CAMERA_FROZEN)
    play.when(*SHUTTER, FramingSeen(FramingHint.LOOKING)).asks()
    assert stages.shown_materials(play).phase == Framing(problem=FailureCode.CAMERA_FROZEN, fresh=True)
    play.when(CameraReady())
    assert stages.shown_materials(play).phase == Framing()
    play.when(ShutterPressed()).asks(TakePage())


def test_a_camera_lost_while_taking_says_so() -> None:
    play = stages.first_paper().when(ShutterPressed(), Touched(), CameraLost(FailureCode.CAMERA_ABSENT))
    assert stages.shown_materials(play).phase == Framing(problem=FailureCode.CAMERA_ABSENT)


def test_a_camera_that_is_away_already_is_told_on_arrival() -> None:
    play = stages.fill_in(stages.form()).when(CameraLost(FailureCode.CAMERA_ABSENT)).presses_main().presses_main()
    assert stages.shown_materials(play).phase == Framing(problem=FailureCode.CAMERA_ABSENT, fresh=True)


def test_a_retake_without_a_camera_says_so() -> None:
    play = stages.first_paper().when(ShutterPressed(), captured(page()))
    play.when(CameraLost(FailureCode.CAMERA_ABSENT), RetakePressed())
    assert stages.shown_materials(play).phase == Framing(problem=FailureCode.CAMERA_ABSENT)


def test_a_camera_lost_while_looking_at_the_page_does_not_take_the_page_away() -> None:
    play = stages.first_paper(PAPER_ONLY).when(ShutterPressed(), captured(page()))
    play.when(CameraLost(FailureCode.CAMERA_ABSENT)).presses_main().shows(ScreenName.REVIEW)


def test_back_from_the_second_paper_shows_the_page_of_the_first() -> None:
    play = stages.photograph(stages.first_paper()).presses_back().asks(RestCamera())
    assert stages.shown_materials(play).phase == Inspecting(page())
    play.presses_main()
    assert stages.shown_materials(play).index == 1


def test_back_from_the_first_paper_leads_to_the_end_of_the_form_with_the_camera_at_rest() -> None:
    play = stages.first_paper().presses_back().asks(RestCamera()).shows(ScreenName.FORM)
    assert stages.shown_form(play).first == 6


def test_back_from_the_first_paper_leads_to_the_consent_where_nothing_is_asked() -> None:
    stages.first_paper(PAPER_ONLY).presses_back().asks(RestCamera()).shows(ScreenName.CONSENT)
