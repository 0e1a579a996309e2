"""Where the demo's windows stand on a desktop: the kiosk shrunk to the room there is, the dock beside it.

A real panel needs none of this. Both windows reckon here, each in its own process, and come to the same result.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize

TITLE_BAR_PX = 40  # what a desktop puts above a window
GAP_PX = 24
DOCK_PX = QSize(420, 960)
WIDE_DOCK_PX = QSize(820, 640)  # its panels in two columns, for a low desktop


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
    top = room.top() + TITLE_BAR_PX
    least_left = max(room.width() - DOCK_PX.width() - GAP_PX, room.width() // 2)
    scale = min(1.0, height / panel.height(), least_left / panel.width())
    kiosk = QSize(round(panel.width() * scale), round(panel.height() * scale))
    left_over = room.width() - kiosk.width() - GAP_PX
    wide = height < WIDE_DOCK_PX.height() + DOCK_PX.height() // 4 and left_over >= WIDE_DOCK_PX.width()
    wanted = WIDE_DOCK_PX if wide else DOCK_PX
    dock = QSize(min(wanted.width(), room.width()), height if wide else min(wanted.height(), height))
    left = room.left() + max(room.width() - kiosk.width() - GAP_PX - dock.width(), 0) // 2
    dock_left = min(left + kiosk.width() + GAP_PX, room.left() + room.width() - dock.width())
    return Arrangement(QRect(left, top, kiosk.width(), kiosk.height()), scale, QRect(dock_left, top, *dock.toTuple()))
