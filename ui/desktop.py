"""Where the demo's windows stand on a desktop: the kiosk shrunk to the room there is, the dock beside it.

A real panel needs none of this. Both windows reckon here, each in its own process, and come to the same result.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize

TITLE_BAR_PX = 40  # what a desktop puts above a window
GAP_PX = 24
DOCK_PX = QSize(420, 960)
LEAST_DOCK_HEIGHT_PX = 900  # lower than this, one column of panels must be scrolled
WIDE_DOCK_PX = QSize(820, 620)  # two columns


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Two windows side by side.

    Attributes:
        kiosk: The panel's window.
        scale: Its size by the panel's.
        dock: The dock's window.
    """

    kiosk: QRect
    scale: float
    dock: QRect


def arrange(room: QRect, panel: QSize) -> Arrangement:
    """Place a panel of `panel` pixels and the dock in `room`, side by side in its middle; never larger than real."""
    height = max(room.height() - TITLE_BAR_PX, 1)
    beside_dock = max(room.width() - DOCK_PX.width() - GAP_PX, room.width() // 2)
    scale = min(1.0, height / panel.height(), beside_dock / panel.width())
    kiosk = QSize(round(panel.width() * scale), round(panel.height() * scale))
    dock = _dock_size(QSize(room.width() - kiosk.width() - GAP_PX, height)).boundedTo(QSize(room.width(), height))
    top = room.top() + TITLE_BAR_PX
    left = room.left() + max(room.width() - kiosk.width() - GAP_PX - dock.width(), 0) // 2
    dock_left = min(left + kiosk.width() + GAP_PX, room.left() + room.width() - dock.width())
    return Arrangement(QRect(QPoint(left, top), kiosk), scale, QRect(QPoint(dock_left, top), dock))


def _dock_size(left_over: QSize) -> QSize:
    """One column of panels where the desktop is high enough for it, else two where there is room for them."""
    fits = left_over.height() >= LEAST_DOCK_HEIGHT_PX or left_over.width() < WIDE_DOCK_PX.width()
    return DOCK_PX if fits else WIDE_DOCK_PX
