"""The window for a person with keys, and what a screen reader hears on a bus of its own."""

from collections.abc import Callable, Iterator
from itertools import chain

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from tests.component.ui.kiosk_window import KioskWindow
from tests.doubles.playbook import Playbook
from ui.keyboard import forget_typing
from ui.keys.ring import outer_items

Opens = Callable[[Playbook], KioskWindow]


def name_of(item: QQuickItem) -> str:
    """The name of an item, or of the nearest one around it that has one."""
    return next((outer.objectName() for outer in chain([item], outer_items(item)) if outer.objectName()), "")


@pytest.fixture(scope="session")
def application(tmp_path_factory: pytest.TempPathFactory) -> Iterator[QGuiApplication]:
    """The application, made once; what its input engine keeps goes to a folder of the test run."""
    running = QGuiApplication.instance()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.mktemp("config")))
        yield running if isinstance(running, QGuiApplication) else QGuiApplication([])


@pytest.fixture
def opens(application: QGuiApplication) -> Iterator[Opens]:
    """Shows a state in a window, which is taken down after the test."""
    windows: list[KioskWindow] = []

    def open_window(play: Playbook) -> KioskWindow:
        windows.append(KioskWindow(Playbook.switched_on()))
        windows[-1].shows(play)
        return windows[-1]

    yield open_window
    for window in windows:
        forget_typing()
        window.close()
