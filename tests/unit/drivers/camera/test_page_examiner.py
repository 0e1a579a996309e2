"""The examiner works beside the live picture: newest first, one thing at a time, and nothing of a visitor who left."""

import threading
from collections.abc import Iterator

import pytest

from drivers.camera.page_examiner import PageExaminer
from drivers.camera.page_photograph import photograph_page
from drivers.camera.picture import Picture, as_bytes
from drivers.simulators.photographs import Scene, photograph
from kiosk.domain.framing import FramingHint
from kiosk.domain.material import Corners, MaterialTemplate
from kiosk.ports.camera import CameraReport, FramingSeen, PageCaptured
from tests.doubles.camera_reports import CameraReports
from tests.unit.drivers.camera.people import standing

_SMALL = (300, 400)


def _frame(scene: Scene) -> Picture:
    return as_bytes(photograph(scene, 1, _SMALL).picture)


class _Pausable(CameraReports):
    """Holds the examiner in its report until `go`, as a busy listener would."""

    def __init__(self) -> None:
        super().__init__()
        self.go = threading.Event()
        self.go.set()

    def take(self, report: CameraReport) -> None:
        super().take(report)
        assert self.go.wait(10.0)


@pytest.fixture
def heard() -> _Pausable:
    return _Pausable()


@pytest.fixture
def examiner(heard: _Pausable) -> Iterator[PageExaminer]:
    examiner = PageExaminer()
    examiner.start(heard.take)
    yield examiner
    heard.go.set()
    examiner.close()


def _look_until(examiner: PageExaminer, heard: CameraReports, scene: Scene | Picture, hint: FramingHint) -> None:
    """Look again and again, as the live view does, until the hint is given."""
    wanted = FramingSeen(hint)
    for _ in range(500):
        examiner.look(_frame(scene) if isinstance(scene, Scene) else scene)
        if wanted in heard.reports:
            return
        heard.quiet_for(0.02)
    raise AssertionError(f"never told {hint}")


def test_a_page_that_lies_still_is_outlined_and_called_good(examiner: PageExaminer, heard: _Pausable) -> None:
    assert examiner.outline is None
    _look_until(examiner, heard, Scene.CONTRACT, FramingHint.GOOD)
    assert examiner.outline is not None


def test_a_page_half_out_of_view_has_a_hint_and_no_outline(examiner: PageExaminer, heard: _Pausable) -> None:
    _look_until(examiner, heard, Scene.HALF_PAGE, FramingHint.NOT_WHOLE)
    assert examiner.outline is None


def test_a_photograph_is_answered_with_the_page(examiner: PageExaminer, heard: _Pausable) -> None:
    examiner.photograph([_frame(Scene.CONTRACT)])
    assert heard.page().found


def test_of_photographs_that_wait_only_the_newest_is_made(examiner: PageExaminer, heard: _Pausable) -> None:
    heard.go.clear()
    examiner.photograph([_frame(Scene.CONTRACT)])
    heard.page()
    examiner.photograph([_frame(Scene.CONTRACT)])
    examiner.photograph([_frame(Scene.EMPTY_DESK)])
    heard.go.set()
    heard.wait(lambda: len(heard.reports) == 2)
    assert not heard.page().found
    assert heard.quiet_for(0.1)


def test_a_photograph_goes_before_the_live_picture(examiner: PageExaminer, heard: _Pausable) -> None:
    heard.go.clear()
    examiner.photograph([_frame(Scene.CONTRACT)])
    heard.page()
    examiner.look(_frame(Scene.CONTRACT))
    examiner.photograph([_frame(Scene.EMPTY_DESK)])
    heard.go.set()
    heard.wait(lambda: len(heard.reports) == 2)
    assert isinstance(heard.reports[1], PageCaptured)


def test_what_waits_when_a_visitor_leaves_is_never_told(examiner: PageExaminer, heard: _Pausable) -> None:
    _look_until(examiner, heard, Scene.CONTRACT, FramingHint.GOOD)
    heard.go.clear()
    before = len(heard.reports)
    examiner.photograph([_frame(Scene.CONTRACT)])
    heard.page()
    examiner.photograph([_frame(Scene.CONTRACT)])
    examiner.look(_frame(Scene.CONTRACT))
    examiner.forget()
    heard.go.set()
    assert heard.quiet_for(0.3)
    assert len(heard.reports) == before + 1
    assert examiner.outline is None


def test_the_next_visitor_is_told_anew(examiner: PageExaminer, heard: _Pausable) -> None:
    _look_until(examiner, heard, Scene.CONTRACT, FramingHint.GOOD)
    examiner.forget()
    heard.forget()
    _look_until(examiner, heard, Scene.CONTRACT, FramingHint.GOOD)


def test_closing_before_the_start_and_twice_harms_nothing() -> None:
    never_started = PageExaminer()
    never_started.close()
    started = PageExaminer()
    started.start(lambda _: None)
    started.close()
    started.close()
    assert not [thread for thread in threading.enumerate() if thread.name == "page-examiner"]


def test_a_photograph_is_kept_and_cut_again_until_it_is_released(examiner: PageExaminer, heard: _Pausable) -> None:
    corners: Corners = ((40, 40), (260, 40), (260, 360), (40, 360))
    assert not examiner.cut(corners)
    examiner.photograph([_frame(Scene.EMPTY_DESK)])
    assert not heard.page().found
    examiner.forget()
    heard.forget()
    assert examiner.cut(corners)
    assert heard.page().found
    examiner.release()
    assert not examiner.cut(corners)


def test_a_cut_under_way_is_not_told_to_the_next_visitor(examiner: PageExaminer, heard: _Pausable) -> None:
    examiner.photograph([_frame(Scene.EMPTY_DESK)])
    heard.page()
    heard.go.clear()
    examiner.photograph([_frame(Scene.EMPTY_DESK)])
    heard.wait(lambda: len(heard.reports) == 2)
    assert examiner.cut(((40, 40), (260, 40), (260, 360), (40, 360)))
    examiner.release()
    heard.forget()
    heard.go.set()
    assert heard.quiet_for(0.3)


def test_sides_of_a_card_that_are_released_are_not_told(examiner: PageExaminer, heard: _Pausable) -> None:
    side = photograph_page([_frame(Scene.CONTRACT)]).page
    heard.go.clear()
    examiner.photograph([_frame(Scene.CONTRACT)])
    heard.page()
    examiner.compose(side, side)
    examiner.release()
    heard.forget()
    heard.go.set()
    assert heard.quiet_for(0.3)


def test_for_a_portrait_the_frame_around_the_one_face_is_shown(examiner: PageExaminer, heard: _Pausable) -> None:
    examiner.begin(MaterialTemplate.PORTRAIT)
    _look_until(examiner, heard, standing(), FramingHint.GOOD)
    assert examiner.outline is not None
    (left, top), _, (right, bottom), _ = examiner.outline
    assert (bottom - top) / (right - left) == pytest.approx(441 / 358, rel=0.02)


@pytest.mark.parametrize(
    ("picture", "hint"),
    [(standing(people=2), FramingHint.LOOKING), (standing(room=20)[90:], FramingHint.NOT_WHOLE)],
    ids=["two people", "a head at the border"],
)
def test_what_is_no_portrait_yet_is_told(
    picture: Picture, hint: FramingHint, examiner: PageExaminer, heard: _Pausable
) -> None:
    examiner.begin(MaterialTemplate.PORTRAIT)
    _look_until(examiner, heard, picture, hint)
    assert examiner.outline is None


def test_a_portrait_is_answered_with_the_person_or_with_all_of_it(examiner: PageExaminer, heard: _Pausable) -> None:
    examiner.begin(MaterialTemplate.PORTRAIT)
    examiner.photograph([standing()])
    sure = heard.page()
    assert (sure.found, sure.width_px, sure.height_px) == (True, 358, 441)
    heard.forget()
    examiner.photograph([_frame(Scene.CONTRACT)])
    unsure = heard.page()
    assert (unsure.found, unsure.width_px, unsure.height_px) == (False, *_SMALL)
    assert not examiner.cut(((40, 40), (260, 40), (260, 360), (40, 360)))
