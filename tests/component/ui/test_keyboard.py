"""The touch keyboard: what residents type gets into the field, and nothing of it stays for the next one."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication

from tests.component.ui.typing_window import TypingWindow, settle
from tests.doubles.playbook import Playbook
from ui.app import KioskUi
from ui.keyboard import forget_typing
from ui.panel import Panel
from ui.theme import Look, LookMode

PX_PER_MM = 4.03
ROOT = Path(__file__).resolve().parents[3]
SIZES = [(1080, 1920), (1920, 1080), (1280, 1024)]

pytestmark = [
    pytest.mark.usefixtures("application"),
    pytest.mark.logs("creating directory for user dictionary"),  # whichever test comes first
]


def test_a_resident_types_ni_hao_and_gets_the_characters(desk: TypingWindow) -> None:
    desk.touches("name")
    desk.types("nihao")
    assert desk.words()[0] == "你好"
    desk.touches("candidate_0")
    assert desk.text("name") == "你好"
    assert desk.item("name").property("told") == "你好"


def test_what_is_not_typed_brings_up_no_keyboard(desk: TypingWindow) -> None:
    assert desk.shown("keyboard") is None
    desk.touches("locked", "picker", "choice")
    assert desk.shown("keyboard") is None


def test_a_telephone_number_is_asked_for_with_digits_only(desk: TypingWindow) -> None:
    desk.touches("phone")
    assert desk.shown("key_a") is None
    desk.types("1380")
    desk.touches("key_erase")
    desk.types("5")
    assert desk.text("phone") == "1385"
    desk.touches("key_clear")
    assert desk.text("phone") == ""


def test_an_address_for_mail_is_asked_for_without_pinyin(desk: TypingWindow) -> None:
    desk.touches("mail")
    desk.types("wang")
    desk.touches("key_symbols", "key_@")
    assert desk.text("mail") == "wang@"


def test_digits_and_marks_are_typed_between_characters(desk: TypingWindow) -> None:
    desk.touches("name")
    desk.types("xian")
    desk.chooses("西安") if "西安" in desk.words() else desk.touches("key_done")
    desk.types("3")
    desk.touches("key_symbols", "key_-", "key_letters")
    desk.types("5")
    assert desk.text("name").endswith("3-5")


def test_the_separator_keeps_two_syllables_apart(desk: TypingWindow) -> None:
    desk.touches("name")
    assert not desk.item("key_split").isEnabled()
    desk.types("xi")
    desk.touches("key_split")
    desk.types("an")
    assert desk.words()[0] == "西安"


def test_a_rare_character_is_found_among_all_words(desk: TypingWindow) -> None:
    desk.touches("name")
    desk.types("ni")
    desk.touches("key_more", "key_page_down", "word_34")
    assert len(desk.text("name")) == 1
    assert desk.shown("word_0") is None


def test_the_main_key_takes_the_word_first_and_closes_only_then(desk: TypingWindow) -> None:
    desk.touches("name")
    desk.types("nihao")
    desk.touches("key_done")
    assert desk.text("name") == "你好"
    assert desk.shown("keyboard") is not None
    desk.touches("key_done")
    assert desk.shown("keyboard") is None
    assert desk.item("name").property("acceptances") == 1


def test_a_session_in_english_begins_with_letters_and_capitals() -> None:
    desk = TypingWindow(language="en")
    desk.touches("name", "key_shift", "key_w", "key_e")
    assert desk.text("name") == "We"
    desk.touches("key_shift", "key_shift", "key_i", "key_d", "key_shift", "key_d")
    assert desk.text("name") == "WeIDd"
    desk.close()


def test_the_language_key_and_the_language_of_the_session_both_switch_the_letters(desk: TypingWindow) -> None:
    desk.touches("name", "key_language")
    desk.types("ni")
    assert desk.text("name") == "ni"
    desk.touches("key_language")
    desk.types("ni")
    assert desk.words()[0] == "你"
    desk.speak("en")
    settle()
    assert desk.shown("key_shift") is not None


def test_the_field_keeps_the_focus_while_keys_and_the_space_between_them_are_touched(desk: TypingWindow) -> None:
    desk.touches("name", "key_1")
    edge = desk.item("keyboard")
    desk.touches_at(QPoint(3, int(desk.top_of("keyboard")) + 5))
    assert edge.isVisible()
    assert desk.item("name").hasActiveFocus()


def test_a_touch_beside_the_field_puts_the_keyboard_away_and_leaves_the_field(desk: TypingWindow) -> None:
    desk.touches("name")
    desk.types("ni")
    desk.touches_at(QPoint(500, int(desk.top_of("nothing")) + 20))
    assert desk.shown("keyboard") is None
    assert not desk.item("name").hasActiveFocus()
    assert desk.text("name") == "你"
    desk.touches("name")
    assert desk.shown("keyboard") is not None


def test_a_touch_on_the_next_field_goes_on_with_the_fitting_keys(desk: TypingWindow) -> None:
    desk.touches("name", "phone")
    assert desk.item("phone").hasActiveFocus()
    assert desk.shown("key_clear") is not None
    desk.touches("name")
    assert desk.shown("key_clear") is None
    assert desk.shown("key_a") is not None


@pytest.mark.parametrize("mode", LookMode)
@pytest.mark.parametrize("size", SIZES)
def test_the_field_stands_above_the_keyboard_and_everything_returns_after(
    mode: LookMode, size: tuple[int, int]
) -> None:
    desk = TypingWindow(Look(mode, PX_PER_MM), size)
    page = desk.item("page")
    page.setProperty("contentY", page.property("contentHeight") - page.height())
    settle()
    desk.touches("low")
    assert desk.top_of("low") >= 0
    assert desk.bottom_of("low") < desk.top_of("keyboard")
    desk.touches("key_done")
    assert desk.item("stage").y() == 0
    assert page.property("contentY") <= page.property("contentHeight") - page.height()
    desk.close()


@pytest.mark.parametrize("mode", LookMode)
@pytest.mark.parametrize("size", SIZES)
def test_every_key_is_large_enough_for_a_finger(mode: LookMode, size: tuple[int, int]) -> None:
    least = (16 if mode is LookMode.ELDER else 12) * PX_PER_MM
    desk = TypingWindow(Look(mode, PX_PER_MM), size)
    desk.touches("name")
    desk.types("ni")
    keys = desk.all_shown("key_") + desk.all_shown("candidate_")
    desk.touches("key_symbols")
    keys += desk.all_shown("key_")
    small = [key.objectName() for key in keys if min(key.width(), key.height()) < least]
    beyond = [key.objectName() for key in keys if key.mapToScene(QPoint(0, 0)).x() < 0]
    desk.close()
    assert (small, beyond) == ([], [])


def test_a_screen_that_goes_takes_its_keyboard_along(desk: TypingWindow) -> None:
    desk.touches("name")
    desk.item("stage").setVisible(False)
    settle()
    assert desk.shown("keyboard") is None


def test_at_the_end_letters_clipboard_and_keyboard_are_gone(desk: TypingWindow) -> None:
    desk.touches("name")
    desk.types("wang")
    QGuiApplication.clipboard().setText("999999199001011232")
    forget_typing()
    settle()
    assert desk.text("name") == ""
    assert desk.shown("keyboard") is None
    assert QGuiApplication.clipboard().text() == ""
    desk.touches("name")
    assert desk.words() == []


def test_the_name_of_one_resident_is_never_offered_to_the_next(desk: TypingWindow) -> None:
    desk.touches("name")
    desk.types("wangxiaoming")
    offered = desk.words()
    for _ in range(3):
        for character in "王小明":
            desk.chooses(character)
        desk.types("wangxiaoming")
    assert desk.text("name") == "王小明" * 3
    assert desk.words() == offered
    assert "王小明" not in offered


def test_no_file_holds_what_a_resident_typed(tmp_path: Path) -> None:
    places = {
        name: str(tmp_path / name) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "TMPDIR")
    }
    for place in places.values():
        Path(place).mkdir()
    command = [sys.executable, "-m", "tests.component.ui.typing_process", "wangxiaoming", "王小明"]
    done = subprocess.run(command, cwd=ROOT, env=os.environ | places, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "王小明王小明王小明\n"), done.stderr
    dictionary = tmp_path / "XDG_CONFIG_HOME/qtvirtualkeyboard/pinyin/usr_dict.dat"
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert dictionary in files, "the engine keeps its dictionary elsewhere: this test looks at the wrong place"
    traces = [b"wangxiaoming", *("王小明".encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be", "gb18030"))]
    assert [path.name for path in files for trace in traces if trace in path.read_bytes()] == []


def test_the_keyboard_is_made_with_the_first_session_anew_for_each_and_a_wipe_empties_the_clipboard() -> None:
    waiting = Playbook.switched_on().kiosk
    in_session = Playbook.switched_on().presses_main().kiosk
    ui = KioskUi(Panel(PX_PER_MM, full_screen=False))
    ui.load(waiting, lambda _: None)
    ui.show(lambda: None)

    def keyboards() -> int:
        return len(ui.window.findChildren(QObject, "keyboard"))

    settle(lambda: ui.window.property("warm") is True)
    assert keyboards() == 0
    ui.bridge.publish(in_session)
    settle(lambda: keyboards() == 1)
    assert keyboards() == 1
    QGuiApplication.clipboard().setText("王小明")
    ui.bridge.wipe()
    ui.bridge.publish(waiting)
    settle(lambda: keyboards() == 0)
    assert keyboards() == 0
    assert QGuiApplication.clipboard().text() == ""
    ui.bridge.publish(in_session)
    settle(lambda: keyboards() == 1)
    assert keyboards() == 1
    ui.close()
