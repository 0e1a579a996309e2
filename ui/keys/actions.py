"""What a key asks for. Keyboards, number pads and assistive keypads of four buttons mean the same few things."""

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


class KeyAction(Enum):
    """What a resident without a touch screen can ask for."""

    NEXT = auto()
    PREVIOUS = auto()
    SELECT = auto()
    BACK = auto()
    REPEAT = auto()


# The assistive keypad: programmed to F13-F17, which no keyboard on a desk has and no field can take for a letter.
ASSISTIVE = {
    Qt.Key.Key_F13: KeyAction.PREVIOUS,
    Qt.Key.Key_F14: KeyAction.NEXT,
    Qt.Key.Key_F15: KeyAction.SELECT,
    Qt.Key.Key_F16: KeyAction.BACK,
    Qt.Key.Key_F17: KeyAction.REPEAT,
}
_KEYS = {
    Qt.Key.Key_Tab: KeyAction.NEXT,
    Qt.Key.Key_Down: KeyAction.NEXT,
    Qt.Key.Key_Right: KeyAction.NEXT,
    Qt.Key.Key_Backtab: KeyAction.PREVIOUS,
    Qt.Key.Key_Up: KeyAction.PREVIOUS,
    Qt.Key.Key_Left: KeyAction.PREVIOUS,
    Qt.Key.Key_Return: KeyAction.SELECT,
    Qt.Key.Key_Enter: KeyAction.SELECT,
    Qt.Key.Key_Select: KeyAction.SELECT,
    Qt.Key.Key_Space: KeyAction.SELECT,
    Qt.Key.Key_Escape: KeyAction.BACK,
    Qt.Key.Key_Back: KeyAction.BACK,
    **ASSISTIVE,
}
# What a field of text needs for itself: its cursor, its spaces, its end.
_OF_TEXT = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}
_ARROWS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}
_CHORDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def asked_by(event: QKeyEvent, *, in_text: bool, moves: bool = False) -> KeyAction | None:
    """The action of a key, or None where it belongs to the field that is typed into, to what it moves, or to nobody."""
    key = Qt.Key(event.key())
    if event.modifiers() & _CHORDS or (in_text and key in _OF_TEXT) or (moves and key in _ARROWS):
        return None
    action = _KEYS.get(key)
    backwards = key == Qt.Key.Key_Tab and bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return KeyAction.PREVIOUS if backwards else action


def is_assistive(event: QKeyEvent) -> bool:
    """Whether the key is one of the assistive keypad's own."""
    return event.key() in ASSISTIVE
