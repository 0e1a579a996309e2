"""Low reach and left hand: everything that is pressed stands in the lower part, the main action under the thumb."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.session.intents import ComfortPressed, SettingToggled
from kiosk.session.states import Mode, Setting
from tests.component.ui.kiosk_window import KioskWindow
from tests.doubles.playbook import Playbook
from tests.unit.session import stages

LOW, LEFT = SettingToggled(Setting.LOW_REACH), SettingToggled(Setting.LEFT_HAND)
SCREENS = (stages.home, stages.guide, stages.place_card, stages.consent, stages.form, stages.review, stages.sign)
LOWER_PART = 0.46  # 40 % as far as that holds what a screen needs at least: 120 mm under the header's buttons

pytestmark = pytest.mark.logs("JPEG", "Failed to get image", "creating directory for user dictionary")


@pytest.fixture
def panel(application: QGuiApplication) -> Iterator[KioskWindow]:
    """The reference panel, upright."""
    window = KioskWindow(Playbook.switched_on())
    yield window
    window.close()


def _pressable(window: KioskWindow) -> Iterator[tuple[str, float]]:
    """What can be pressed, with its upper edge as a share of the height; what is scrolled away cannot."""
    for item in window.items():
        if item.inherits("QQuickAbstractButton") and item.isEnabled() and _is_in_view(item):
            name = item.objectName() or str(item.property("text"))
            yield name, item.mapToScene(QPointF()).y() / window.ui.window.height()


def _parent(item: QQuickItem) -> QQuickItem | None:
    return item.parentItem()


def _is_in_view(item: QQuickItem) -> bool:
    view = _parent(item)
    while view and not view.inherits("QQuickFlickable"):
        view = _parent(view)
    return not view or 0 <= view.mapFromItem(item, QPointF(0, item.height() / 2)).y() <= view.height()


@pytest.mark.parametrize("mode", [Mode.NORMAL, Mode.ELDER])
def test_who_sits_reaches_everything_in_the_lower_part(panel: KioskWindow, mode: Mode) -> None:
    high: dict[str, list[str]] = {}
    for stage in SCREENS:
        play = stage(mode=mode).when(LOW)
        panel.shows(play)
        too_high = [name for name, top in _pressable(panel) if top < 1 - LOWER_PART]
        if too_high:
            high[play.screen] = too_high
        assert panel.cut_words() == []
    panel.shows(stages.form(mode=mode).when(LOW, ComfortPressed()))
    sheet = [top for name, top in _pressable(panel) if name.startswith(("setting_", "text_", "closeComfort"))]
    assert sheet
    assert min(sheet) > 1 - LOWER_PART
    assert high == {}


def test_without_it_the_header_stands_at_the_top(panel: KioskWindow) -> None:
    panel.shows(stages.form())
    assert dict(_pressable(panel))["leaveSessionButton"] < LOWER_PART / 4


@pytest.mark.parametrize("mode", [Mode.NORMAL, Mode.ELDER])
def test_the_foot_is_mirrored_for_the_left_hand(panel: KioskWindow, mode: Mode) -> None:
    def left_edges() -> list[float]:
        return [panel.item(name).mapToScene(QPointF()).x() for name in ("backButton", "helpButton")]

    panel.shows(stages.sign(mode=mode))
    back, help_ = left_edges()
    assert back < help_
    panel.shows(stages.sign(mode=mode).when(LEFT))
    back, help_ = left_edges()
    assert help_ < back
    main = panel.item("mainButton")
    assert main.mapToScene(QPointF()).x() <= help_


@pytest.mark.parametrize("size", [(1280, 1024), (1920, 1080)])
def test_a_broad_panel_is_low_already(application: QGuiApplication, size: tuple[int, int]) -> None:
    window = KioskWindow(Playbook.switched_on(), size)
    try:
        window.shows(stages.form())
        before = dict(_pressable(window))
        window.shows(stages.form().when(LOW))
        assert dict(_pressable(window)) == before
    finally:
        window.close()


@pytest.mark.parametrize("size", [(1280, 1024), (1920, 1080)])
def test_keys_beside_a_question_stand_under_the_left_hand(application: QGuiApplication, size: tuple[int, int]) -> None:
    window = KioskWindow(Playbook.switched_on(), size)

    def edges() -> tuple[float, float]:
        key, box = window.item("key_1"), window.item("field_contact_phone")
        return key.mapToScene(QPointF()).x(), box.mapToScene(QPointF()).x()

    window.shows(stages.form(mode=Mode.ELDER))
    key, box = edges()
    assert box < key
    window.shows(stages.form(mode=Mode.ELDER).when(LEFT))
    key, box = edges()
    assert key < box
    question = next(words for words in window.words() if words.property("text") == "手机号")
    assert question.mapToScene(QPointF()).x() == box, "the question stands above its answer"
    window.close()
