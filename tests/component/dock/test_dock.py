"""Hands at the dock: keys become words at the bench, and the window tells how the devices stand."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem

from drivers.simulators.faulty_card import CardFault
from drivers.simulators.photographs import Scene
from kiosk.sandbox.faults import FaultMode
from tests.component.dock.dock_window import DockWindow
from tests.component.dock.listening_bench import REASON, ListeningBench
from tests.component.simulators.test_workbench import COMMANDS, OF_A_PLATFORM
from ui.dock.app import DockUi
from ui.dock.switchboard import Addresses
from ui.dock.view_models import DockViewModel

_PASSING = {"mend", "start", "plug"}
"""Actions that take faults away again."""


def _items(top: QQuickItem) -> Iterator[QQuickItem]:
    yield top
    for item in top.childItems():
        yield from _items(item)


def _words_on_keys(ui: DockUi) -> list[str]:
    return [str(words) for item in _items(ui.window.contentItem()) if (words := item.property("words"))]


def test_a_card_is_laid_on_the_reader_and_taken_away(dock: DockWindow, bench: ListeningBench, ui: DockUi) -> None:
    dock.clicks("person-chen-insert")
    dock.sees(lambda: ui.model.view.bench.card == "chen")
    dock.clicks("person-chen-remove")
    dock.sees(lambda: ui.model.view.bench.card == "" and dock.shown("person-chen-insert") is not None)
    assert bench.heard == ["card insert chen", "card remove"]


def test_a_card_is_pulled_away_while_it_is_read(dock: DockWindow, bench: ListeningBench, ui: DockUi) -> None:
    dock.clicks("person-expired-tear")
    dock.sees(lambda: ui.model.view.bench.pulled == "expired")
    assert bench.heard == ["card tear expired"]


def test_paper_line_and_platform_are_played_with(dock: DockWindow, bench: ListeningBench, ui: DockUi) -> None:
    dock.clicks("paperOutKey")
    dock.clicks("line-down")
    dock.clicks("platform")
    dock.clicks("fault-busy")
    dock.sees(lambda: ui.model.view.fault == "busy" and len(bench.performed) == 2)
    assert sorted(bench.heard) == ["line down", "platform busy", "printer paper-out"]
    assert bench.fault["seconds"] == 5.0
    dock.sees(lambda: not ui.model.view.bench.has_paper and ui.model.view.bench.line == "down")
    dock.clicks("fault-none")
    dock.sees(lambda: ui.model.view.fault == "none")


def test_social_card_a4_printer_scanner_and_phone_are_played_with(
    dock: DockWindow, bench: ListeningBench, ui: DockUi
) -> None:
    for key in ("scanner", "a4", "card-social", "scanner-own", "a4-jam"):
        dock.clicks(key)
    dock.sees(lambda: ui.model.view.bench.a4_faults == ("jam",) and ui.model.view.bench.card == "social")
    dock.clicks("a4-mend")
    dock.clicks("scanner-plug")
    dock.sees(lambda: ui.model.view.bench.a4_faults == () and not ui.model.view.bench.scanner_plugged)
    dock.clicks("phone-confirm")
    dock.sees(lambda: "phone confirm" in bench.heard)
    assert {"card insert social", "scanner code own", "a4 jam", "a4 mend", "scanner unplug"} <= set(bench.heard)


def test_every_word_that_plays_with_a_device_has_a_key(bench: ListeningBench, dock: DockWindow, ui: DockUi) -> None:
    keys = _words_on_keys(ui)
    bench.performed += [words for words in keys if words.split()[1] not in _PASSING]  # each toggle offers the way back
    dock.sees(lambda: "reader start" in _words_on_keys(ui) and "printer knife-free" in _words_on_keys(ui))
    said = {tuple(words.split()[:2]) for words in (*keys, *_words_on_keys(ui))}
    by_person = {("card", "insert"), ("card", "tear"), ("card", "remove")}
    assert said | by_person == {tuple(command.split()[:2]) for command in COMMANDS} | OF_A_PLATFORM
    faults = {words.split()[-1] for words in keys if words.startswith("card fault")}
    assert faults == set(CardFault)
    scenes = {words.split()[-1] for words in keys if words.startswith("camera show")}
    assert scenes == set(Scene)
    modes = {key.property("mode") for key in _items(ui.window.contentItem()) if key.objectName().startswith("fault-")}
    assert modes == set(FaultMode)


def test_a_fault_is_that_of_the_card_that_lies_there(dock: DockWindow, bench: ListeningBench, ui: DockUi) -> None:
    dock.clicks("card-garbage")
    dock.sees(lambda: ui.model.view.bench.card_fault == "garbage")
    dock.clicks("card-social")
    dock.sees(lambda: ui.model.view.bench.card == "social")
    dock.clicks("card-refuses")
    dock.sees(lambda: ui.model.view.bench.card_fault == "refuses")
    assert bench.heard == ["card fault chen garbage", "card insert social", "card fault social refuses"]


def test_what_others_do_to_the_devices_is_shown_too(dock: DockWindow, bench: ListeningBench, ui: DockUi) -> None:
    bench.performed += ["camera show dark", "reader stop"]
    dock.sees(lambda: ui.model.view.bench.scene == "dark" and not ui.model.view.bench.reader_runs)
    dock.sees(lambda: ui.model.view.arrived == 3)


def test_a_slow_device_holds_up_neither_window_nor_other_devices(
    dock: DockWindow, bench: ListeningBench, ui: DockUi
) -> None:
    bench.may_answer.clear()
    dock.clicks("person-chen-insert")
    dock.clicks("person-expired-insert")
    dock.clicks("line-slow")
    dock.sees(lambda: len(bench.heard) == 2)
    assert sorted(bench.heard) == ["card insert chen", "line slow"]  # the reader's second command waits for its first
    assert set(ui.model.view.waiting) == {"card", "line"}
    bench.may_answer.set()
    dock.sees(lambda: ui.model.view.waiting == () and ui.model.view.bench.card == "expired")


def test_a_refusal_is_told_in_words_until_it_is_read(dock: DockWindow, ui: DockUi) -> None:
    assert dock.shown("trouble") is None
    ui.model.perform("camera unplug")
    dock.sees(lambda: dock.says("trouble", REASON) and dock.says("trouble", "没有做成"))
    ui.model.forgive()
    assert dock.shown("trouble") is None


def test_a_bench_that_has_ended_is_told_and_a_press_does_no_harm(
    dock: DockWindow, bench: ListeningBench, ui: DockUi
) -> None:
    bench.close()
    dock.clicks("line-down")
    dock.sees(lambda: dock.says("trouble", "模拟设备没有应答"))
    dock.sees(lambda: not ui.model.view.platform_answers)
    assert ui.model.view.bench.line == "up"  # as it was known last


def test_the_last_receipt_is_shown_and_opened(dock: DockWindow, ui: DockUi, tmp_path: Path) -> None:
    assert ui.model.view.receipt.isEmpty()
    picture = QImage(640, 1500, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFF)
    picture.save(str(tmp_path / "receipt.png"))
    (tmp_path / "receipt.bin").touch()
    dock.sees(lambda: not ui.model.view.receipt.isEmpty())
    dock.clicks("receipt")
    dock.clicks("closeReceipt")
    dock.sees(lambda: dock.shown("closeReceipt") is None)


@pytest.mark.usefixtures("application")
def test_the_far_ends_page_is_opened_in_the_browser() -> None:
    opened: list[QUrl] = []
    model = DockViewModel(Addresses("http://127.0.0.1:1", "http://127.0.0.1:2"), open_page=opened.append)
    model.openPlatform()
    assert opened == [QUrl("http://127.0.0.1:2/")]


def test_a_panel_unfolds_in_sight(dock: DockWindow) -> None:
    dock.clicks("platform")
    dock.sees(lambda: dock.in_sight("fault-spoil_chunk") and dock.in_sight("platformLink"))


def test_the_dock_has_room_for_everything_without_scrolling(ui: DockUi, application: QGuiApplication) -> None:
    application.processEvents()
    panels = ui.window.findChild(QQuickItem, "panels")
    assert panels is not None
    assert panels.property("contentHeight") <= panels.height()
