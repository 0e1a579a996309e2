"""Photographing a paper: which one it is, what the picture needs, what went wrong, and the page that was taken."""

from dataclasses import replace

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.domain.failure_table import FAILURES
from kiosk.domain.framing import FramingHint
from kiosk.domain.language import Language
from kiosk.session.screens.applying import Cutting, Framing, Inspecting, MaterialPhase, Materials, Outlining, Taking
from kiosk.session.screens.draft import Draft
from kiosk.session.states import Devices, Preferences
from tests.doubles.catalogue import LEASE, PAY_SLIP, RESIDENCE
from tests.doubles.exposures import BY_HAND, FRAME_PX, photograph_of
from tests.doubles.people import QIN_XIAOHE
from tests.doubles.playbook import new_kiosk, page
from ui.presenters.materials import page_source, present_materials

DRAFT = Draft(RESIDENCE, QIN_XIAOHE)
PHOTOGRAPH = photograph_of(replace(page("frame"), found=False))
OUTLINING = Outlining(PHOTOGRAPH, BY_HAND)
KIOSK = replace(new_kiosk(), devices=Devices(None, None, None))


def _screen(phase: MaterialPhase, index: int = 0) -> Materials:
    return Materials(DRAFT, index, phase)


@pytest.mark.parametrize(("index", "name"), [(0, LEASE.name), (1, PAY_SLIP.name)])
def test_a_resident_reads_which_paper_is_next(index: int, name: object) -> None:
    view = present_materials(KIOSK, _screen(Framing(), index))
    assert (view.title, view.index, view.count) == (getattr(name, "zh", ""), index, 2)
    english = replace(KIOSK, preferences=Preferences(Language.EN))
    assert present_materials(english, _screen(Framing(), index)).title == getattr(name, "en", "")


@pytest.mark.parametrize(
    ("phase", "name"),
    [
        (Framing(), "framing"),
        (Taking(), "taking"),
        (OUTLINING, "outlining"),
        (Cutting(PHOTOGRAPH, BY_HAND), "cutting"),
        (Inspecting(page("p1")), "inspecting"),
    ],
)
def test_the_phases_have_names(phase: MaterialPhase, name: str) -> None:
    assert present_materials(KIOSK, _screen(phase)).phase == name


@pytest.mark.parametrize("hint", list(FramingHint))
def test_each_hint_of_the_live_picture_reaches_the_screen(hint: FramingHint) -> None:
    assert present_materials(KIOSK, _screen(Framing(hint))).framing_hint == hint.value


def test_the_taken_page_is_shown_by_its_opaque_name_in_its_own_shape() -> None:
    taken = replace(page("p1"), width_px=1000, height_px=1500, found=False, sharp=False)
    view = present_materials(KIOSK, _screen(Inspecting(taken)))
    assert (view.page_source, view.page_ratio) == ("image://page/p1", 1.5)
    assert (view.found, view.sharp) == (False, False)


def test_the_photograph_is_shown_with_its_corners_in_its_own_pixels() -> None:
    view = present_materials(KIOSK, _screen(OUTLINING))
    assert view.page_source == "image://page/frame"
    assert (view.photograph_width, view.photograph_height) == FRAME_PX
    assert list(view.corners) == [400, 500, 2700, 450, 2650, 3600, 350, 3500]
    assert not view.adjustable


def test_a_page_can_be_adjusted_while_its_photograph_is_there() -> None:
    assert present_materials(KIOSK, _screen(Inspecting(page("p1"), PHOTOGRAPH))).adjustable
    assert not present_materials(KIOSK, _screen(Inspecting(page("p1")))).adjustable
    assert present_materials(KIOSK, _screen(Inspecting(page("p1"), PHOTOGRAPH))).corners == ()


def test_without_a_page_there_is_no_picture_to_show() -> None:
    assert page_source(None) == ""
    assert present_materials(KIOSK, _screen(Framing())).page_source == ""


@pytest.mark.parametrize("code", [FailureCode.CAMERA_ABSENT, FailureCode.CAMERA_FROZEN, FailureCode.PAGE_NOT_FOUND])
def test_what_went_wrong_is_said_in_words_with_a_code_for_staff(code: FailureCode) -> None:
    view = present_materials(KIOSK, _screen(Framing(problem=code)))
    assert (view.problem.text, view.problem.code) == (FAILURES[code].resident.zh, code.value)


def test_no_picture_can_be_taken_while_there_is_no_camera() -> None:
    gone = replace(KIOSK, devices=Devices(None, FailureCode.CAMERA_ABSENT, None))
    assert not present_materials(gone, _screen(Framing())).camera_ready
    assert present_materials(KIOSK, _screen(Framing())).camera_ready
