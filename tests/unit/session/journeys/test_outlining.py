"""A page whose edges are not sure: the resident sets its corners, uses the whole picture, or takes it again."""

from dataclasses import replace

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.domain.material import Corners, MaterialTemplate
from kiosk.ports.camera import CameraLost, CaptureFailed, PageCaptured
from kiosk.session.commands import CutPage, HoldCamera, OpenCamera, RestCamera
from kiosk.session.events import Event
from kiosk.session.intents import (
    AdjustPressed,
    BackPressed,
    CornersMoved,
    LeaveConfirmed,
    LeavePressed,
    MainPressed,
    RetakePressed,
    ShutterPressed,
    WholePressed,
)
from kiosk.session.screens.applying import Cutting, Framing, Inspecting, Outlining
from kiosk.session.screens.name import ScreenName
from kiosk.session.screens.screen import screen_part
from tests.doubles.catalogue import PAPER_ONLY
from tests.doubles.exposures import BY_HAND, captured, photograph_of
from tests.doubles.playbook import Playbook, page
from tests.unit.session import stages

UNSURE = replace(page("frame"), found=False)
PHOTOGRAPH = photograph_of(UNSURE)
BY_HAND_KEPT = replace(PHOTOGRAPH, corners=BY_HAND)


def _unsure() -> Playbook:
    return stages.first_paper(PAPER_ONLY).when(ShutterPressed(), captured(UNSURE))


def test_a_page_that_is_not_sure_is_not_cut_but_asked_about_and_the_photograph_is_held() -> None:
    play = _unsure()
    assert HoldCamera() in play.last
    assert stages.shown_materials(play).phase == Outlining(PHOTOGRAPH, PHOTOGRAPH.corners)


def test_the_page_is_cut_where_the_corners_stand_and_kept() -> None:
    play = _unsure().when(CornersMoved(BY_HAND)).presses_main().asks(CutPage(BY_HAND))
    assert stages.shown_materials(play).phase == Cutting(PHOTOGRAPH, BY_HAND)
    play.when(PageCaptured(page("cut"), PHOTOGRAPH))
    assert stages.shown_materials(play).phase == Inspecting(page("cut"), BY_HAND_KEPT)
    play.presses_main().shows(ScreenName.REVIEW)
    assert RestCamera() in play.last
    assert stages.shown_draft(play).pages == (("lease", page("cut")),)


def test_without_a_move_the_page_is_cut_at_the_guess() -> None:
    _unsure().presses_main().asks(CutPage(PHOTOGRAPH.corners))


@pytest.mark.parametrize(
    "corners",
    [
        (BY_HAND[1], BY_HAND[0], *BY_HAND[2:]),
        (BY_HAND[2], BY_HAND[3], *BY_HAND[:2]),
        ((1, 1), (2, 1), (2, 2), (1, 2)),
        ((-1, 0), *BY_HAND[1:]),
        ((float("nan"), 0), *BY_HAND[1:]),
    ],
)
def test_corners_that_outline_no_page_are_not_taken(corners: Corners) -> None:
    play = _unsure().when(CornersMoved(BY_HAND), CornersMoved(corners))
    assert stages.shown_materials(play).phase == Outlining(PHOTOGRAPH, BY_HAND)


def test_the_whole_picture_can_be_used_and_its_corners_set_after_all() -> None:
    play = _unsure().when(WholePressed()).asks()
    assert stages.shown_materials(play).phase == Inspecting(UNSURE, PHOTOGRAPH)
    play.when(AdjustPressed())
    assert stages.shown_materials(play).phase == Outlining(PHOTOGRAPH, PHOTOGRAPH.corners)


def test_a_page_that_was_sure_can_be_cut_at_other_corners_and_once_more_from_there() -> None:
    play = stages.first_paper(PAPER_ONLY).when(ShutterPressed(), captured(page()), AdjustPressed())
    assert stages.shown_materials(play).phase == Outlining(photograph_of(page()), photograph_of(page()).corners)
    play.when(CornersMoved(BY_HAND)).presses_main().when(PageCaptured(page("cut"), photograph_of(page())))
    play.when(AdjustPressed())
    again = stages.shown_materials(play).phase
    assert isinstance(again, Outlining)
    assert again.corners == BY_HAND


def test_a_page_that_was_kept_before_has_no_photograph_to_adjust() -> None:
    play = stages.photograph(stages.first_paper()).presses_back().when(AdjustPressed())
    assert stages.shown_materials(play).phase == Inspecting(page())


@pytest.mark.parametrize("way", [(), (MainPressed(ScreenName.MATERIALS),), (WholePressed(),)])
def test_it_can_be_taken_again_from_everywhere(way: tuple[Event, ...]) -> None:
    play = _unsure().when(*way).when(RetakePressed()).asks(OpenCamera(MaterialTemplate.PAGE))
    assert stages.shown_materials(play).phase == Framing()


def test_a_cut_that_comes_after_retake_was_pressed_is_dropped() -> None:
    play = _unsure().presses_main().when(RetakePressed(), PageCaptured(page("late"), PHOTOGRAPH))
    assert stages.shown_materials(play).phase == Framing()


def test_a_camera_that_goes_while_corners_are_set_takes_nothing_away() -> None:
    play = _unsure().when(CameraLost(FailureCode.CAMERA_ABSENT), CornersMoved(BY_HAND)).presses_main()
    play.when(CameraLost(FailureCode.CAMERA_ABSENT), PageCaptured(page("cut"), PHOTOGRAPH))
    assert stages.shown_materials(play).phase == Inspecting(page("cut"), BY_HAND_KEPT)


def test_a_photograph_that_is_gone_is_told_and_taken_again() -> None:
    play = (
        _unsure().presses_main().when(CaptureFailed(FailureCode.CAMERA_ABSENT)).asks(OpenCamera(MaterialTemplate.PAGE))
    )
    assert stages.shown_materials(play).phase == Framing(problem=FailureCode.CAMERA_ABSENT)


@pytest.mark.parametrize("way_out", [(BackPressed(ScreenName.MATERIALS),), (LeavePressed(), LeaveConfirmed())])
def test_whoever_leaves_takes_the_photograph_along(way_out: tuple[Event, ...]) -> None:
    assert RestCamera() in _unsure().when(*way_out).last


def test_a_second_press_does_not_reach_the_next_part() -> None:
    play = stages.first_paper()
    parts = [screen_part(play.kiosk.screen)]
    for event in (ShutterPressed(), captured(UNSURE), WholePressed(), MainPressed(ScreenName.MATERIALS)):
        part = screen_part(play.when(event).kiosk.screen)
        parts += [part] if part != parts[-1] else []
    assert len(parts) == len(set(parts)) == 4
