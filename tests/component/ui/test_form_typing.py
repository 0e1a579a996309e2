"""Answers in the real window before the real core, whose word about a letter comes after the next one."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.failure import FailureCode
from kiosk.domain.form import FieldProblem
from kiosk.ports.platform import NoPrefill, Prefilled
from kiosk.session.intents import FieldChanged, FieldLeft
from kiosk.session.states import Mode
from tests.component.ui.kiosk_window import KioskWindow
from tests.component.ui.typing_window import settle
from tests.doubles.playbook import Playbook
from tests.unit.session import stages
from tests.unit.session.stages import shown_draft, shown_form

NOTHING_SHARED = NoPrefill(FailureCode.PLATFORM_UNREACHABLE)
PHONE_SHARED = Prefilled({"phone": "13800005620"})
HOME, PHONE = "field_home_address", "field_contact_phone"

pytestmark = [
    pytest.mark.usefixtures("application"),
    pytest.mark.logs("creating directory for user dictionary"),
]

Opens = Callable[[Playbook], KioskWindow]


@pytest.fixture
def opens() -> Iterator[Opens]:
    """Shows a state in the window, which is taken down after the test."""
    windows: list[KioskWindow] = []

    def open_window(play: Playbook) -> KioskWindow:
        windows.append(KioskWindow(Playbook.switched_on()))
        windows[-1].shows(play)
        return windows[-1]

    yield open_window
    for window in windows:
        window.close()


def _value(window: KioskWindow, key: str) -> str:
    given = shown_draft(window.play).values.get(key)
    return given.value if given else ""


def test_a_fast_typist_loses_no_letter_to_a_slow_answer(opens: Opens) -> None:
    window = opens(stages.form().when(NOTHING_SHARED))
    window.touches(HOME)
    window.types("ABC")
    window.answers(most=1)
    window.types("DE")
    window.answers(most=2)
    assert window.text(HOME) == "ABCDE"
    window.types("F")
    window.answers()
    assert (window.text(HOME), _value(window, "home_address")) == ("ABCDEF", "ABCDEF")


def test_a_letter_in_the_middle_leaves_the_cursor_there(opens: Opens) -> None:
    window = opens(stages.form().when(NOTHING_SHARED))
    window.touches(HOME)
    window.types("ABCD")
    window.answers()
    window.presses(Qt.Key.Key_Left, Qt.Key.Key_Left)
    window.types("X")
    window.answers()
    window.types("Y")
    window.answers()
    assert (window.text(HOME), _value(window, "home_address")) == ("ABXYCD", "ABXYCD")


def test_focus_stays_while_the_core_answers_and_the_field_is_judged_when_it_is_left(opens: Opens) -> None:
    window = opens(stages.form().when(NOTHING_SHARED))
    window.touches(PHONE)
    window.types("138")
    window.answers()
    assert shown_form(window.play).problems == {}
    window.touches(HOME)
    assert FieldLeft("contact_phone") in window.asked
    window.answers()
    assert shown_form(window.play).problems == {"contact_phone": FieldProblem.NOT_A_PHONE}
    window.types("A")
    window.answers()
    assert window.text(HOME) == "A"


def test_a_shared_number_stays_masked_until_it_is_typed_anew(opens: Opens) -> None:
    window = opens(stages.form().when(PHONE_SHARED))
    shown = [str(item.property("text")) for item in window.words()]
    assert "138 **** 5620" in shown
    window.touches(PHONE)
    assert window.text(PHONE) == ""
    window.touches(HOME)
    window.answers()
    assert _value(window, "contact_phone") == "13800005620"
    window.touches(PHONE)
    window.types("139")
    window.answers()
    assert (window.text(PHONE), _value(window, "contact_phone")) == ("139", "139")


def test_shared_data_that_come_late_are_written_into_the_field_that_was_only_touched(opens: Opens) -> None:
    window = opens(stages.form())
    window.touches(HOME)
    window.answers()
    window.play.when(Prefilled({"residence_community": "示例社区"}))
    window.answers()
    window.ui.bridge.publish(window.play.kiosk)
    settle()
    assert window.text(HOME) == "示例社区"


def test_next_brings_the_first_wrong_answer_into_view(opens: Opens) -> None:
    play = stages.form().when(NOTHING_SHARED)
    window = opens(play)
    area = window.item("questions")
    area.setProperty("contentY", 400)
    window.touches("mainButton")
    window.answers()
    settle()
    assert shown_form(window.play).problems
    assert window.item(PHONE).mapToItem(area, 0, 0).y() >= 0


def test_an_elder_types_the_telephone_number_on_large_keys(opens: Opens) -> None:
    window = opens(stages.form(mode=Mode.ELDER).when(PHONE_SHARED))
    window.touches("key_1")
    window.answers()
    for key in "3800001234":
        window.touches(f"key_{key}")
        window.answers()
    assert _value(window, "contact_phone") == "13800001234"
    window.touches("key_erase")
    window.answers()
    assert _value(window, "contact_phone") == "1380000123"
    window.touches("key_clear")
    window.answers()
    assert _value(window, "contact_phone") == ""
    assert window.item("mainButton").property("enabled") is False


def test_the_next_question_of_an_elder_begins_empty(opens: Opens) -> None:
    window = opens(stages.form(mode=Mode.ELDER).when(NOTHING_SHARED))
    window.touches(PHONE)
    window.types("13800001234")
    window.answers()
    window.touches("mainButton")
    window.answers()
    window.touches(HOME)
    assert window.text(HOME) == ""


def test_a_choice_is_chosen_and_a_date_is_set_by_touch(opens: Opens) -> None:
    window = opens(stages.form().when(NOTHING_SHARED))
    window.touches("choice_housing_rent")
    window.answers()
    assert _value(window, "housing") == "rent"
    window.touches("field_moved_in_year")
    window.types("1998324")
    window.answers()
    assert _value(window, "moved_in") == "1998-03-24"


def test_an_elder_types_a_date_on_large_keys_and_hears_it_said_back(opens: Opens) -> None:
    window = opens(
        stages.fill_in(stages.form(mode=Mode.ELDER)).when(FieldChanged("moved_in", "")).presses_main().presses_main()
    )
    for key in "1998324":
        window.touches(f"key_{key}")
        window.answers()
    assert _value(window, "moved_in") == "1998-03-24"
    assert any("1998年3月24日" in str(words.property("text")) for words in window.words())
    window.touches("field_moved_in_month")
    window.touches("key_5")
    window.answers()
    assert _value(window, "moved_in") == "1998-05-24"


def test_an_elder_changes_a_known_answer_by_a_button_that_says_so(opens: Opens) -> None:
    window = opens(stages.fill_in(stages.form(mode=Mode.ELDER)).presses_main())
    window.touches(f"write_{HOME.removeprefix('field_')}")
    window.presses(Qt.Key.Key_End)
    window.types("9")
    window.answers()
    assert _value(window, "home_address").endswith("9")


def test_the_banner_leads_into_the_answer_that_is_wrong(opens: Opens) -> None:
    window = opens(stages.form().when(NOTHING_SHARED, FieldChanged("contact_phone", "138"), FieldLeft("contact_phone")))
    assert window.item("questions").property("contentY") == 0
    banner = window.item("problemBanner")
    assert banner.isVisible()
    window.touches("problemButton")
    window.types("1")
    window.answers()
    assert _value(window, "contact_phone") == "1381"
