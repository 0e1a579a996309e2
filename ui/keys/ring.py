"""The ring of what keys reach on the screen that is shown: complete, in reading order, inside an open question only."""

from collections.abc import Callable, Iterator
from functools import reduce
from itertools import pairwise

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from ui.keys.reading_order import Box, reading_order

_MODAL = "trapsFocus"  # property of what lies over a screen and takes everything to itself
_BODY = "screenBody"  # object name of a screen's own content, between header and foot
_FOOT = ("mainButton", "helpButton")  # never the way back, which might lose something
_TRAY = "keyboard"


def focus_ring(window: QQuickWindow) -> list[QQuickItem]:
    """What Tab goes through, in order."""
    return _in_order(scope(window), QQuickItem.activeFocusOnTab)[1]


def scope(window: QQuickWindow) -> QQuickItem:
    """The open question on top of everything; the whole window where there is none."""
    modal = [item for item in shown(window.contentItem()) if item.property(_MODAL) is True]
    return modal[-1] if modal else window.contentItem()


def first_of(ring: list[QQuickItem]) -> QQuickItem | None:
    """Where somebody who comes to this screen begins: its own content, then its main action, not the header."""
    inside = [item for item in ring if in_body(item)]
    foot = [item for name in _FOOT for item in ring if item.objectName() == name]
    return next(iter([*inside, *foot, *ring]), None)


def in_body(item: QQuickItem) -> bool:
    """Whether the item stands in a screen's own content, between header and foot."""
    return any(outer.objectName() == _BODY for outer in outer_items(item))


def focused(window: QQuickWindow) -> QQuickItem | None:
    """What has the focus."""
    return window.activeFocusItem()


def named(window: QQuickWindow, name: str) -> QQuickItem | None:
    """The item of this name that can be pressed now."""
    return next((item for item in shown(scope(window)) if item.objectName() == name), None)


def keyboard_keys(window: QQuickWindow) -> list[QQuickItem]:
    """Keys of the keyboard on the screen, in reading order; empty where it is closed."""
    tray = next((item for item in shown(window.contentItem()) if item.objectName() == _TRAY), None)
    return _in_order(tray, _is_button)[1] if tray else []


def shown(top: QQuickItem) -> Iterator[QQuickItem]:
    """`top` and everything in it that can be seen and used, what lies on top last."""
    if not (top.isVisible() and top.isEnabled()):
        return
    yield top
    for child in sorted(top.childItems(), key=QQuickItem.z):
        yield from shown(child)


def view_of(item: QQuickItem) -> QQuickItem | None:
    """The scrolling page that holds the item."""
    for inner, outer in pairwise([item, *outer_items(item)]):
        if outer.inherits("QQuickFlickable") and outer.property("contentItem") is inner:
            return outer if outer.property("interactive") else None
    return None


def outer_items(item: QQuickItem) -> Iterator[QQuickItem]:
    """What the item stands in, from inside out."""
    outer = _parent(item)
    while outer is not None:
        yield outer
        outer = _parent(outer)


def _is_button(item: QQuickItem) -> bool:
    return item.inherits("QQuickAbstractButton")


def _in_order(item: QQuickItem, wanted: Callable[[QQuickItem], bool]) -> tuple[Box, list[QQuickItem]]:
    """Containers stay together: what stands in one is read before what stands in the next."""
    own = [item] if wanted(item) and item.width() > 0 and item.height() > 0 else []
    parts: list[tuple[Box, list[QQuickItem]]] = []
    children: list[QQuickItem] = []
    for child in item.childItems():
        if child.isVisible() and child.isEnabled() and child.objectName() != _TRAY:
            part = _in_order(child, wanted)
            if part[1]:
                parts.append(part)
                children.append(child)
    boxes = [box for box, _ in parts]
    places = [_place(item, child, box) for child, box in zip(children, boxes, strict=True)]
    inside = [leaf for index in reading_order(places) for leaf in parts[index][1]]
    box = reduce(Box.joined, boxes) if boxes and not own else _box(item)
    return (box.within(_box(item)) if item.clip() else box), own + inside


def _place(item: QQuickItem, child: QQuickItem, box: Box) -> Box:
    """Where a child is read: what a page moves fills the page, and comes before what stands upon its lower end."""
    moved = item.inherits("QQuickFlickable") and item.property("contentItem") is child
    return _box(item).joined(box) if moved else box


def _box(item: QQuickItem) -> Box:
    rect = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    return Box(rect.left(), rect.top(), rect.right(), rect.bottom())


def _parent(item: QQuickItem) -> QQuickItem | None:
    return item.parentItem()
