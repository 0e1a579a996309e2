"""The touch panel, and Qt with the choices that must be made before it starts."""

import os
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from ui.desktop import arrange
from ui.keyboard import choose_input_method
from ui.theme import REFERENCE_PX_PER_MM


@dataclass(frozen=True, slots=True)
class Panel:
    """The touch panel.

    Attributes:
        px_per_mm: Pixels of a millimetre; 0 takes the panel's own word.
        full_screen: Fill the panel.
        size: Size of the window where it does not fill the panel.
        position: Its upper left corner; None leaves that to the desktop.
        steady: Drop second taps that were not meant, and press for fingers that slip.
    """

    px_per_mm: float = 0.0
    full_screen: bool = True
    size: tuple[int, int] = (1080, 1920)
    position: tuple[int, int] | None = None
    steady: bool = False


def shrunk_to_desktop(panel: Panel) -> Panel:
    """The reference panel's likeness in a window that the desktop has room for, with the dock beside it.

    Sizes are millimetres, so that a panel of half the pixels and half the density shows the same picture.
    """
    arrangement = arrange(QGuiApplication.primaryScreen().availableGeometry(), QSize(*panel.size))
    place = arrangement.kiosk
    return Panel(
        px_per_mm=(panel.px_per_mm or REFERENCE_PX_PER_MM) * arrangement.scale,
        full_screen=False,
        size=(place.width(), place.height()),
        position=(place.x(), place.y()),
        steady=panel.steady,
    )


def make_application(arguments: list[str]) -> QGuiApplication:
    """Qt with the choices that must be made before it starts: software drawing without a GPU, our keyboard."""
    choose_input_method()
    os.environ.setdefault(
        "QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1"
    )  # the keyboard stands in our window, not in its own
    if not Path("/dev/dri").exists():
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
    application = QGuiApplication(arguments)
    application.setApplicationName("qinwuyuan-kiosk")
    return application
