"""What keys do to one item: press it, bring it into view."""

from PySide6.QtCore import QMetaObject, QPointF
from PySide6.QtQuick import QQuickItem

from ui.keys.ring import view_of

_CLEAR = 0.12  # of a page's height: kept free at both ends, for the ring and the hint that more is below


def click(item: QQuickItem) -> None:
    """Press it, where it is something that is pressed."""
    if item.inherits("QQuickAbstractButton"):
        QMetaObject.invokeMethod(item, "click")


def reveal(item: QQuickItem) -> None:
    """Scroll its page so far that the item stands clear of both ends."""
    view = view_of(item)
    if view is None:
        return
    height, margin = view.height(), view.height() * _CLEAR
    top = item.mapToItem(view, QPointF(0, 0)).y()
    bottom = top + item.height()
    by = top - margin if top < margin else max(0.0, min(top - margin, bottom - (height - margin)))
    room = max(0.0, float(view.property("contentHeight")) - height)
    view.setProperty("contentY", max(0.0, min(room, float(view.property("contentY")) + by)))
