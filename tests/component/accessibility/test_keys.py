"""What keys do in the real window: a keyboard, a keypad of four buttons, a number pad, a scanner."""

import time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.domain.case import ConfirmedSignature
from kiosk.domain.failure import FailureCode
from kiosk.ports.code_scanner import CodeScanned
from kiosk.ports.platform import NoPrefill
from kiosk.session.intents import GradePressed, HelpPressed, LeavePressed, MainPressed, Touched
from kiosk.session.states import HelpSheet, Mode
from tests.component.accessibility.conftest import Opens, name_of
from tests.component.ui.kiosk_window import KioskWindow
from tests.component.ui.typing_window import settle
from tests.doubles.playbook import Playbook
from tests.unit.session import stages
from tests.unit.session.stages import shown_draft
from ui.keys.ring import focused

NOTHING_SHARED = NoPrefill(FailureCode.PLATFORM_UNREACHABLE)
PERSON_MS, SCANNER_MS = 90, 5  # from key to key
_BEGAN_MS = 1_000_000
FRAMES_S = 0.1  # a screen stands by then
TAB, BACKTAB, DOWN, UP = Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Down, Qt.Key.Key_Up
ENTER, SPACE, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape
BUTTON_UP, BUTTON_DOWN, BUTTON_SELECT, BUTTON_BACK = (
    Qt.Key.Key_F13,
    Qt.Key.Key_F14,
    Qt.Key.Key_F15,
    Qt.Key.Key_F16,
)

pytestmark = [
    pytest.mark.usefixtures("application"),
    pytest.mark.logs("creating directory for user dictionary"),
]


def _held(window: KioskWindow) -> str:
    """Name of what has the focus and shows it."""
    item = focused(window.ui.window)
    if item is None or item.property("visualFocus") is False:
        return ""
    return name_of(item)


def _goes_to(window: KioskWindow, name: str, by: Qt.Key = TAB) -> None:
    for _ in range(60):
        if _held(window) == name:
            return
        window.presses(by)
        settle()
    pytest.fail(f"{name} is never reached")


def _types(window: KioskWindow, keys: list[tuple[Qt.Key, str]], apart_ms: int) -> None:
    """Type as a keyboard would that sends a key every `apart_ms`."""
    for number, (key, text) in enumerate(keys):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            event.setTimestamp(_BEGAN_MS + number * apart_ms)
            QCoreApplication.sendEvent(window.ui.window, event)
    settle()


def _letters(code: str) -> list[tuple[Qt.Key, str]]:
    return [(Qt.Key(ord(letter)), letter) for letter in code]


def _scans(window: KioskWindow, code: str, end: Qt.Key = ENTER) -> None:
    _types(window, [*_letters(code), (end, "")], SCANNER_MS)


def _asked(window: KioskWindow) -> list[object]:
    """What was asked of the core, without the word that somebody is there."""
    return [event for event in window.asked if not isinstance(event, Touched)]


def test_whoever_touches_sees_no_ring_and_whoever_presses_a_key_does(opens: Opens) -> None:
    window = opens(stages.rating())
    assert _held(window) == ""
    window.presses(TAB)
    settle()
    assert _held(window) == "grade_5"
    window.touches("grade_3")
    settle()
    assert _held(window) == ""


@pytest.mark.parametrize("key", [TAB, DOWN, Qt.Key.Key_Right, BUTTON_DOWN])
def test_onward_keys_go_on_in_reading_order(opens: Opens, key: Qt.Key) -> None:
    window = opens(stages.rating())
    window.presses(key, key, key)
    settle()
    assert _held(window) == "grade_3"


@pytest.mark.parametrize("key", [BACKTAB, UP, Qt.Key.Key_Left, BUTTON_UP])
def test_backward_keys_go_back(opens: Opens, key: Qt.Key) -> None:
    window = opens(stages.rating())
    window.presses(TAB, TAB, TAB, key)
    settle()
    assert _held(window) == "grade_4"


@pytest.mark.parametrize("key", [ENTER, SPACE, Qt.Key.Key_Enter, BUTTON_SELECT])
def test_acting_keys_press_what_has_the_focus_once(opens: Opens, key: Qt.Key) -> None:
    window = opens(stages.rating())
    window.presses(TAB, TAB, key)
    settle()
    assert [type(event) for event in _asked(window)] == [GradePressed]


def test_the_first_key_only_shows_where_one_is(opens: Opens) -> None:
    window = opens(stages.rating())
    window.presses(ENTER)
    settle()
    assert (_held(window), _asked(window)) == ("grade_5", [])


def test_escape_goes_back(opens: Opens) -> None:
    window = opens(stages.guide())
    window.presses(ESCAPE)
    window.answers()
    assert window.play.screen == "home"


def test_a_question_keeps_the_focus_inside_and_gives_it_back(opens: Opens) -> None:
    window = opens(stages.form().when(NOTHING_SHARED))
    _goes_to(window, "helpButton", UP)
    window.presses(ENTER)
    window.answers()
    settle(lambda: _held(window) == "closeHelpButton")
    for _ in range(6):
        window.presses(TAB)
        assert window.ui.window.activeFocusItem().window() is window.ui.window
        assert _held(window) not in {"mainButton", "backButton", "field_home_address"}
    window.presses(ESCAPE)
    window.answers()
    settle(lambda: _held(window) == "helpButton")
    assert window.play.overlay is None
    assert _held(window) == "helpButton"


@pytest.mark.parametrize("question", [HelpPressed(), LeavePressed()])
def test_escape_never_takes_the_answer_that_loses_something(opens: Opens, question: HelpPressed | LeavePressed) -> None:
    window = opens(stages.form().when(question))
    window.presses(TAB, ESCAPE)
    window.answers()
    assert (window.play.screen, window.play.overlay) == ("form", None)


def test_a_new_screen_begins_at_its_own_first_item(opens: Opens) -> None:
    window = opens(stages.guide())
    _goes_to(window, "mainButton")
    window.shows(stages.rating())
    settle(lambda: _held(window) == "grade_5")
    assert _held(window) == "grade_5"


def test_the_next_resident_sees_no_ring_of_the_one_before(opens: Opens) -> None:
    window = opens(stages.rating())
    window.presses(TAB, TAB)
    window.shows(Playbook.switched_on())
    began = time.monotonic()
    settle(lambda: time.monotonic() - began > FRAMES_S)
    window.shows(stages.home())
    assert _held(window) == ""


def test_what_has_the_focus_is_scrolled_into_view(opens: Opens) -> None:
    window = opens(stages.form().when(NOTHING_SHARED))
    _goes_to(window, "field_employer")
    area = window.item("questions")
    item = window.ui.window.activeFocusItem()
    top = item.mapToItem(area, QPointF(0, 0)).y()
    assert 0 <= top <= area.height() - item.height()


def test_a_scanner_presses_nothing_where_no_field_waits(opens: Opens) -> None:
    window = opens(stages.guide())
    _goes_to(window, "mainButton")
    for end in (ENTER, Qt.Key.Key_Enter, TAB):
        _scans(window, "A 9787 1 X", end)
    assert (_held(window), _asked(window)) == ("mainButton", [])


@pytest.mark.parametrize("end", [ENTER, Qt.Key.Key_Enter, TAB])
def test_a_scanner_hands_over_a_whole_code_where_a_screen_waits_for_one(opens: Opens, end: Qt.Key) -> None:
    window = opens(stages.use_phone())
    _scans(window, "QWY1.A-CODE OF ONE", end)
    assert _asked(window) == [CodeScanned("QWY1.A-CODE OF ONE")]
    assert "CODE" not in repr(_asked(window))
    assert _held(window) == ""


def test_what_a_person_types_there_is_no_code(opens: Opens) -> None:
    window = opens(stages.use_phone())
    _types(window, [*_letters("QWY1.A-CODE"), (ENTER, "")], PERSON_MS)
    assert not [event for event in window.asked if isinstance(event, CodeScanned)]


def test_a_scanner_writes_where_a_field_waits_and_its_end_presses_nothing(opens: Opens) -> None:
    window = opens(stages.form().when(NOTHING_SHARED))
    _goes_to(window, "field_home_address")
    _scans(window, "9787100")
    window.answers()
    assert window.text("field_home_address") == "9787100"
    assert _held(window) == "field_home_address"
    assert window.play.screen == "form"


def test_a_person_who_types_slowly_and_presses_enter_is_heard(opens: Opens) -> None:
    window = opens(stages.guide())
    _goes_to(window, "mainButton")
    _types(window, [*_letters("123"), (ENTER, "")], PERSON_MS)
    assert [event for event in _asked(window) if isinstance(event, MainPressed)]


def test_digits_reach_the_number_of_an_elder_wherever_the_focus_is(opens: Opens) -> None:
    window = opens(stages.form(mode=Mode.ELDER).when(NOTHING_SHARED))
    _goes_to(window, "helpButton")
    window.types("138")
    window.answers()
    assert shown_draft(window.play).values["contact_phone"].value == "138"
    assert _held(window) == "helpButton"


def test_an_elder_dials_with_a_number_pad_without_choosing_a_field_first(opens: Opens) -> None:
    window = opens(stages.form(mode=Mode.ELDER).when(NOTHING_SHARED))
    for digit in "13800001234":
        window.types(digit)
        window.answers()
    assert shown_draft(window.play).values["contact_phone"].value == "13800001234"


def test_letters_and_digits_do_nothing_where_nothing_waits(opens: Opens) -> None:
    window = opens(stages.rating())
    window.presses(TAB)
    _types(window, _letters("A1B2"), PERSON_MS)
    assert (_held(window), _asked(window)) == ("grade_5", [])


def test_four_buttons_are_enough_to_type(opens: Opens) -> None:
    window = opens(stages.form().when(NOTHING_SHARED))
    _goes_to(window, "field_contact_phone", BUTTON_DOWN)
    window.presses(BUTTON_SELECT)
    settle(lambda: any(item.objectName() == "keyboard" for item in window.items()))
    window.presses(BUTTON_DOWN, BUTTON_SELECT, BUTTON_DOWN, BUTTON_DOWN, BUTTON_SELECT)
    window.answers()
    assert window.text("field_contact_phone") == "13"
    window.presses(BUTTON_BACK)
    settle()
    assert not any(item.objectName() == "keyboard" for item in window.items())
    assert window.play.screen == "form"


def test_somebody_who_cannot_draw_signs_by_confirming_twice(opens: Opens) -> None:
    window = opens(stages.sign())
    window.presses(TAB)
    settle()
    _goes_to(window, "insteadButton")
    window.presses(ENTER)
    settle(lambda: _held(window) == "backToPadButton")
    assert _held(window) == "backToPadButton", "the first thing offered is the way back"
    assert _asked(window) == []
    _goes_to(window, "confirmInsteadButton")
    window.presses(ENTER)
    window.answers()
    assert shown_draft(window.play).signature == ConfirmedSignature()
    _goes_to(window, "mainButton")
    window.presses(ENTER)
    window.answers()
    assert window.play.screen == "submitting"


def test_the_second_confirmation_can_be_declined_and_taken_back(opens: Opens) -> None:
    window = opens(stages.sign())
    window.touches("insteadButton")
    window.presses(TAB, ESCAPE)
    window.answers()
    assert not isinstance(shown_draft(window.play).signature, ConfirmedSignature)
    window.touches("insteadButton")
    window.touches("confirmInsteadButton")
    window.answers()
    assert window.item("mainButton").property("enabled") is True
    window.touches("insteadButton")
    window.answers()
    assert not isinstance(shown_draft(window.play).signature, ConfirmedSignature)


def test_help_opened_by_keys_is_the_help_sheet(opens: Opens) -> None:
    window = opens(stages.guide())
    _goes_to(window, "helpButton")
    window.presses(ENTER)
    window.answers()
    assert isinstance(window.play.overlay, HelpSheet)


def test_the_repeat_key_is_heard_at_once_and_moves_nothing(opens: Opens) -> None:
    window = opens(stages.rating())
    window.presses(Qt.Key.Key_F17)
    settle()
    assert _held(window) == ""
