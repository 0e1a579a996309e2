"""The elder version in the real window: what is long is read page by page, and nothing lies below the fold."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.domain.failure import FailureCode
from kiosk.domain.material import PageImage
from kiosk.ports.platform import CasesFound, NoPrefill, Prefilled
from kiosk.session.events import Event
from kiosk.session.intents import (
    BackPressed,
    CasePressed,
    EditPressed,
    FieldChanged,
    HotlinePressed,
    LeavePressed,
    MainPressed,
    ModePressed,
    ShutterPressed,
)
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import Mode
from tests.component.ui.kiosk_window import KioskWindow
from tests.component.ui.typing_window import settle
from tests.doubles.catalogue import POSTCODE, RESIDENCE
from tests.doubles.exposures import captured
from tests.doubles.holder_cases import DONE, many_cases
from tests.doubles.playbook import Playbook
from tests.unit.session import stages

SIZES = [(1080, 1920), (1280, 1024)]
MOST_PAGES = 12

pytestmark = [
    pytest.mark.usefixtures("application"),
    pytest.mark.logs("creating directory for user dictionary"),
]

Opens = Callable[..., KioskWindow]


def _review(mode: Mode) -> Playbook:
    """Everything once more, with pictures that can be shown."""
    jpeg = cv2.imencode(".jpg", np.full((88, 62, 3), 240, np.uint8))[1].tobytes()
    play = stages.first_paper(mode=mode)
    for paper in RESIDENCE.photographed:
        page = PageImage(paper.code, jpeg, 62, 88, found=True, sharp=True)
        play.when(ShutterPressed(), captured(page)).presses_main()
    return play


LONG = [stages.guide, stages.consent, _review, stages.submitted]


@pytest.fixture
def opens() -> Iterator[Opens]:
    """Shows a state in the window, which is taken down after the test."""
    windows: list[KioskWindow] = []

    def open_window(play: Playbook, size: tuple[int, int] = SIZES[0]) -> KioskWindow:
        windows.append(KioskWindow(Playbook.switched_on(), size))
        windows[-1].shows(play)
        windows[-1].asked.clear()
        return windows[-1]

    yield open_window
    for window in windows:
        window.close()


def _pages(window: KioskWindow) -> QQuickItem:
    return next(item for item in window.items() if item.property("pageCount") is not None)


def _asked(window: KioskWindow, kind: type[Event]) -> list[Event]:
    return [event for event in window.asked if isinstance(event, kind)]


def _looks(window: KioskWindow) -> None:
    """Nobody touches what is not drawn yet."""
    window.ui.window.grabWindow()
    settle()


def _shelf(window: KioskWindow, name: str) -> QRectF | None:
    button = next((item for item in window.items() if item.objectName() == name), None)
    return button.parentItem().mapRectToScene(button.parentItem().boundingRect()) if button else None


def _whole_steps(window: KioskWindow) -> set[str]:
    """The steps of a case that are seen between the shelves; none of them may be seen in part."""
    _looks(window)
    body = window.item("screenBody")
    room = body.mapRectToScene(body.boundingRect())
    above, below = _shelf(window, "moreAbove"), _shelf(window, "moreBelow")
    top, bottom = above.bottom() if above else room.top(), below.top() if below else room.bottom()
    whole: set[str] = set()
    for step in (item for item in window.items() if item.metaObject().className().startswith("TimelineStep_")):
        card = max(step.childItems(), key=QQuickItem.width)
        seen = card.mapRectToScene(card.boundingRect())
        if seen.bottom() > top + 1 and seen.top() < bottom - 1:
            assert top - 1 <= seen.top(), step.property("title")
            assert seen.bottom() <= bottom + 1, step.property("title")
            whole.add(str(step.property("title")))
    return whole


def _cases_shown(window: KioskWindow) -> list[str]:
    _looks(window)
    return [item.objectName() for item in sorted(_rows(window), key=lambda row: (row.y(), row.x()))]


def _rows(window: KioskWindow) -> list[QQuickItem]:
    return [item for item in window.items() if item.objectName().startswith("case_")]


def _reads_to_the_end(window: KioskWindow) -> int:
    """Presses the main action as long as it turns pages. Returns how many pages there were."""
    pages = _pages(window)
    for number in range(1, MOST_PAGES):
        assert pages.property("more") is False, f"something of page {number} lies below the fold"
        if pages.property("atEnd"):
            return number
        window.touches("mainButton")
        _looks(window)
        assert not _asked(window, MainPressed)
    raise AssertionError("it goes on and on")


@pytest.mark.parametrize("stage", LONG)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_an_elder_reads_everything_by_the_main_button_alone(
    opens: Opens, stage: Callable[..., Playbook], size: tuple[int, int]
) -> None:
    window = opens(stage(mode=Mode.ELDER), size)
    _reads_to_the_end(window)
    if stage is _review:
        window.touches("confirmCheck")
        window.answers()
    window.touches("mainButton")
    assert _asked(window, MainPressed)


def test_an_elder_goes_back_a_page_and_then_a_step(opens: Opens) -> None:
    window = opens(_review(Mode.ELDER))
    window.touches("mainButton")
    _looks(window)
    window.touches("backButton")
    assert (_pages(window).property("page"), _asked(window, BackPressed)) == (0, [])
    _looks(window)
    window.touches("backButton")
    assert _asked(window, BackPressed) == [BackPressed(ScreenName.REVIEW)]


def test_a_wrong_answer_is_changed_from_the_page_that_shows_it(opens: Opens) -> None:
    window = opens(_review(Mode.ELDER))
    window.touches("mainButton")
    _looks(window)
    window.touches("editFormButton")
    assert _asked(window, EditPressed) == [EditPressed(ScreenName.FORM)]


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_who_is_not_the_holder_of_the_card_is_asked_whether_to_leave(opens: Opens, size: tuple[int, int]) -> None:
    window = opens(_review(Mode.ELDER), size)
    window.touches("notMeButton")
    assert _asked(window, LeavePressed) == [LeavePressed()]
    window.answers()
    settle(lambda: any(item.objectName() == "confirmLeaveButton" for item in window.items()))
    assert window.item("stayButton").isVisible()


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_a_bank_card_is_typed_on_number_keys_in_fours_up_to_its_last_digit(opens: Opens, size: tuple[int, int]) -> None:
    account = replace(POSTCODE, pattern=r"\d{16,19}")
    form = stages.shown_form(stages.form(mode=Mode.ELDER).when(NoPrefill(FailureCode.PLATFORM_UNREACHABLE)))
    item = replace(RESIDENCE, fields=(account,))
    play = stages.form(mode=Mode.ELDER)
    play.kiosk = replace(play.kiosk, screen=replace(form, draft=replace(form.draft, item=item), first=0))
    window = opens(play, size)
    for number in range(20):
        window.touches(f"key_{number % 10}")
        window.answers()
    assert window.text("field_postcode") == "0123 4567 8901 2345 678"
    assert window.cut_words() == []


def test_what_moves_is_moved_by_taps_both_ways(opens: Opens) -> None:
    window = opens(stages.home(mode=Mode.ELDER).when(HotlinePressed()), (768, 1366))
    window.ui.window.setProperty("textStep", 2)
    _looks(window)
    assert "moreAbove" not in {item.objectName() for item in window.items()}
    while "moreBelow" in {item.objectName() for item in window.items()}:
        window.touches("moreBelow")
        _looks(window)
    while "moreAbove" in {item.objectName() for item in window.items()}:
        window.touches("moreAbove")
        _looks(window)
    assert window.item("moreBelow").isVisible()


@pytest.mark.parametrize("size", [*SIZES, (768, 1366), (1920, 1080)], ids=str)
def test_no_step_of_a_case_stands_cut_where_an_elder_rests(opens: Opens, size: tuple[int, int]) -> None:
    window = opens(stages.my_cases(mode=Mode.ELDER).when(CasePressed(DONE.case_no)), size)
    seen = _whole_steps(window)
    while "moreBelow" in {item.objectName() for item in window.items()}:
        window.touches("moreBelow")
        seen |= _whole_steps(window)
    assert len(seen) == len(DONE.steps)


@pytest.mark.parametrize("size", [*SIZES, (768, 1366), (1920, 1080)], ids=str)
def test_every_case_is_met_by_turning_pages_only(opens: Opens, size: tuple[int, int]) -> None:
    cases = many_cases(9)
    window = opens(stages.looking_up(mode=Mode.ELDER).when(CasesFound(cases)), size)
    further = "mainButton" if size[0] > size[1] else "morePages"  # a low panel turns by the foot
    met = _cases_shown(window)
    while further in {item.objectName() for item in window.items()}:
        assert "moreBelow" not in {item.objectName() for item in window.items()}
        window.touches(further)
        window.answers()
        met += _cases_shown(window)
    assert met == [f"case_{case.case_no}" for case in cases]


def test_an_elder_goes_back_up_a_page_that_is_higher_than_the_panel(opens: Opens) -> None:
    window = opens(_review(Mode.ELDER), (768, 1366))
    window.ui.window.setProperty("textStep", 2)
    _looks(window)
    pages = _pages(window)
    assert pages.property("more"), "the card is higher than its room"
    window.touches("mainButton")
    _looks(window)
    assert (pages.property("page"), pages.property("above")) == (0, True)
    window.touches("backButton")
    _looks(window)
    assert (pages.property("contentY"), _asked(window, BackPressed)) == (0, [])


def test_more_about_an_item_is_told_on_request_only(opens: Opens) -> None:
    window = opens(stages.guide(mode=Mode.ELDER))
    assert _pages(window).property("pageCount") == 1
    window.touches("moreAboutButton")
    _looks(window)
    assert (_pages(window).property("page"), _pages(window).property("pageCount") > 1) == (1, True)
    _reads_to_the_end(window)
    window.touches("mainButton")
    assert _asked(window, MainPressed) == [MainPressed(ScreenName.GUIDE)]


def test_the_next_one_who_comes_begins_at_the_first_page(opens: Opens) -> None:
    window = opens(_review(Mode.ELDER))
    window.touches("mainButton")
    window.shows(stages.home(mode=Mode.ELDER))
    window.shows(_review(Mode.ELDER))
    assert _pages(window).property("page") == 0


def test_who_goes_back_to_the_standard_version_sees_the_whole_page(opens: Opens) -> None:
    play = _review(Mode.ELDER)
    window = opens(play)
    window.touches("mainButton")
    window.shows(play.when(ModePressed(Mode.NORMAL)))
    assert window.item("confirmCheck").isVisible()


def test_an_empty_question_opens_the_keyboard_and_a_filled_one_does_not(opens: Opens) -> None:
    play = stages.form(mode=Mode.ELDER).when(Prefilled({"phone": "13800005620"}))
    window = opens(play)
    assert window.item("mainButton").property("text") == "对，下一题"
    window.shows(play.presses_main())
    settle()
    assert window.item("field_home_address").hasActiveFocus()
    again = stages.form(mode=Mode.ELDER).when(NoPrefill(FailureCode.PLATFORM_UNREACHABLE))
    again.when(FieldChanged("contact_phone", "13800001234"), FieldChanged("home_address", "麦香路1号"))
    window.shows(stages.home(mode=Mode.ELDER))
    window.shows(again.presses_main())
    assert not window.item("field_home_address").hasActiveFocus()


def test_somebody_who_hesitates_changes_to_the_elder_version_by_one_press(opens: Opens) -> None:
    window = opens(stages.home().passes(12))
    settle(lambda: any(item.objectName() == "takeElderButton" for item in window.items()))
    _looks(window)
    window.touches("takeElderButton")
    assert _asked(window, ModePressed) == [ModePressed(Mode.ELDER)]
    window.answers()
    assert not [item for item in window.items() if item.objectName() == "elderOffer"]
