"""The rule for corners that are moved in QML: the same one by which the core takes them."""

from PySide6.QtCore import QObject

from kiosk.domain.page_outline import outlines_page
from ui.qt_typing import QmlElement, Slot

QML_IMPORT_NAME = "Kiosk.Items"
QML_IMPORT_MAJOR_VERSION = 1

_NUMBERS = 8


@QmlElement
class OutlineRule(QObject):
    """Answers whether corners outline a page."""

    @Slot("QVariantList", int, int, result=bool)
    def allows(self, corners: list[float], width_px: int, height_px: int) -> bool:
        """Whether a page can be cut at these corners, x and y of TL TR BR BL, out of a photograph of that size."""
        if len(corners) != _NUMBERS:
            return False
        x0, y0, x1, y1, x2, y2, x3, y3 = (float(number) for number in corners)
        return outlines_page(((x0, y0), (x1, y1), (x2, y2), (x3, y3)), width_px, height_px)
