"""Reads a window: what it shows becomes plain values. It judges nothing."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QFont, QImage
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.component.matrix.shot import Picture, Rect, ShownTarget, ShownText
from ui.keys.ring import focus_ring

_PRESSABLE = ("QQuickAbstractButton", "QQuickTextInput", "QQuickTextEdit")
_CENTRE, _RIGHT, _BOTTOM, _MIDDLE = 4, 2, 64, 128
_CHOICES = ("Tile", "Card", "Chip")


@dataclass(frozen=True, slots=True)
class Place:
    """An item, and what its ancestors make of it.

    Attributes:
        item: The item.
        room: What of the window is left of it by everything that clips.
        scroll: Number of the scroll area that holds it, 0 for none.
        opacity: Of the item itself, by all its ancestors.
        keyboard: It belongs to the keyboard.
        frame: It belongs to header or foot, which are the same on every screen.
        pad: It belongs to something of many keys that asks one thing: a keypad, a date.
    """

    item: QQuickItem
    room: Rect
    scroll: int = 0
    opacity: float = 1
    keyboard: bool = False
    frame: bool = False
    pad: bool = False


def qml_type(item: QQuickItem) -> str:
    """The name of its QML file, or Qt's own name of the class."""
    return item.metaObject().className().split("_QML")[0].removeprefix("QQuick")


def places(window: QQuickWindow, screen: str, overlay: str) -> list[Place]:
    """Everything that can be seen, from the back to the front; under an overlay nothing but the overlay."""
    room = Rect(0, 0, window.width(), window.height())
    found = list(_below(Place(window.contentItem(), room)))
    top = overlay or screen
    roots = [place for place in found if place.item.property("name") == top and place.item.inherits("QQuickLoader")]
    if overlay and roots:
        return list(_below(roots[0]))
    return _uncovered(found)


def _uncovered(found: list[Place]) -> list[Place]:
    """Without what lies under the keyboard on the screen: it is opaque, and goes when one is done typing."""
    tops = [_rect(place.item).top for place in found if place.item.objectName() == "keyboard"]
    if not tops:
        return found
    edge = min(tops)
    return [
        place if place.keyboard else replace(place, room=replace(place.room, bottom=min(place.room.bottom, edge)))
        for place in found
        if place.keyboard or _rect(place.item).top < edge
    ]


def _below(place: Place) -> Iterator[Place]:
    if not place.item.isVisible() or place.opacity == 0:
        return
    yield place
    inner = place.room
    if place.item.clip():
        inner = inner.common(_rect(place.item))
    kind = qml_type(place.item)
    scroll = id(place.item) if place.item.inherits("QQuickFlickable") and _moves(place.item) else place.scroll
    children = sorted(place.item.childItems(), key=lambda child: child.z())
    shelves = [_rect(child).top for child in children if child.isVisible() and _is_shelf(child, place.item)]
    moving = replace(inner, bottom=min([inner.bottom, *shelves]))
    for child in children:
        moved = scroll if scroll == place.scroll or not _is_fixed(child, place.item) else place.scroll
        yield from _below(
            Place(
                child,
                inner if _is_fixed(child, place.item) else moving,
                moved,
                place.opacity * child.opacity(),
                place.keyboard or "Keyboard" in kind,
                place.frame or kind in {"Header", "FootBar"} or child.objectName() == "moreBelow",
                place.pad or kind in {"Keypad", "DateField", "DateWheel", "Calendar", "SignaturePad", "Stepper"},
            )
        )


def _moves(flickable: QQuickItem) -> bool:
    return bool(flickable.property("interactive")) and float(flickable.property("contentHeight")) > flickable.height()


def _is_fixed(child: QQuickItem, flickable: QQuickItem) -> bool:
    """Whether it stands on the scroll area instead of moving with it."""
    return flickable.inherits("QQuickFlickable") and child != flickable.property("contentItem")


def _is_shelf(child: QQuickItem, flickable: QQuickItem) -> bool:
    """Whether it covers the lower end of a scroll area."""
    return _is_fixed(child, flickable) and child.y() > 0 and child.height() > 0


def _rect(item: QQuickItem, part: QRectF | None = None) -> Rect:
    inner = part or QRectF(0, 0, item.width(), item.height())
    upper, lower = item.mapToScene(inner.topLeft()), item.mapToScene(inner.bottomRight())
    return Rect(
        min(upper.x(), lower.x()), min(upper.y(), lower.y()), max(upper.x(), lower.x()), max(upper.y(), lower.y())
    )


def shown_text(place: Place, body_px: float) -> ShownText | None:
    """The text of this item, or None where it is none. Its role is asked for below `body_px` only: that is slow."""
    item = place.item
    words = item.property("text") if item.inherits("QQuickText") else None
    if not isinstance(words, str) or not words.strip() or item.width() <= 0:
        return None
    font, color = item.property("font"), item.property("color")
    assert isinstance(font, QFont)
    assert isinstance(color, QColor)
    px = float(font.pixelSize())
    padding = [float(item.property(f"{side}Padding")) for side in ("left", "right", "top", "bottom")]
    wide, tall = float(item.property("contentWidth")), item.implicitHeight() - padding[2] - padding[3]
    inner = item.width() - padding[0] - padding[1], item.height() - padding[2] - padding[3]
    left = padding[0] + _shift(item, "effectiveHorizontalAlignment", inner[0] - wide, _CENTRE, _RIGHT)
    top = padding[2] + _shift(item, "verticalAlignment", inner[1] - tall, _MIDDLE, _BOTTOM)
    lead = max(0.0, (tall / max(1, int(item.property("lineCount"))) - px) / 2)
    ink = _rect(item, QRectF(left, top + lead, wide, tall - 2 * lead))
    return ShownText(
        text=words,
        ink=ink,
        room=place.room,
        scroll=place.scroll,
        over_width=wide - inner[0],
        over_height=tall - inner[1],
        truncated=bool(item.property("truncated")),
        px=px,
        role_px=px if px >= body_px else _role_px(item, px),
        color=(color.red(), color.green(), color.blue(), color.alphaF() * place.opacity),
        keyboard=place.keyboard,
    )


def _shift(item: QQuickItem, alignment: str, rest: float, centre: int, end: int) -> float:
    """Where the words begin in what they leave free."""
    if abs(rest) < 1:
        return 0.0
    flag = int(_value(item, alignment))
    return rest / 2 if flag & centre else rest if flag & end else 0.0


def _role_px(item: QQuickItem, px: float) -> float:
    return _value(item, "role.px") if item.metaObject().indexOfProperty("role") >= 0 else px


def _value(item: QQuickItem, expression: str) -> float:
    """A number that PySide has no type for; slow."""
    number, _ = QQmlExpression(QQmlEngine.contextForObject(item), item, expression).evaluate()
    return float(number) if isinstance(number, int | float) else 0.0


def shown_target(place: Place) -> ShownTarget | None:
    """What can be pressed or typed into here, or None."""
    item = place.item
    if not any(item.inherits(kind) for kind in _PRESSABLE) or item.width() <= 0 or place.keyboard:
        return None
    if item.inherits("QQuickTextInput") and item.property("readOnly"):
        return None
    hit = _rect(item)
    ground = item.property("background")
    drawn = _rect(ground) if isinstance(ground, QQuickItem) and ground.isVisible() else hit
    spoken = _accessible(item)
    kind = qml_type(item)
    words = item.property("text")
    parent = item.parentItem()
    return ShownTarget(
        kind=kind,
        name=item.objectName() or (words if isinstance(words, str) else ""),
        hit=hit,
        drawn=drawn,
        room=place.room,
        scroll=place.scroll,
        enabled=item.isEnabled(),
        choice=not (place.frame or place.pad) and kind.endswith(_CHOICES),
        group=id(parent),
        role=spoken[0],
        spoken_name=spoken[1],
        field=not item.inherits("QQuickAbstractButton"),
    )


def _accessible(item: QQuickItem) -> tuple[str, str]:
    """Role and name, both empty where assistive technology does not know the item."""
    found: list[QAccessibleInterface | None] = [QAccessible.queryAccessibleInterface(item)]
    return next(((seen.role().name, seen.text(QAccessible.Text.Name)) for seen in found if seen is not None), ("", ""))


def tab_ring(window: QQuickWindow, items: list[QQuickItem]) -> tuple[int, ...]:
    """The order in which keys reach `items`; without those that they never reach."""
    number = {item: index for index, item in enumerate(items)}
    return tuple(number[item] for item in focus_ring(window) if item in number)


def picture_of(image: QImage) -> Picture:
    """The pixels."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return rows[:, : rgb.width() * 3].reshape(rgb.height(), rgb.width(), 3).copy()
