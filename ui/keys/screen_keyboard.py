"""The keyboard on the screen, for somebody who has four buttons only: one key is marked, and can be pressed."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow

from ui.keys.acting import click
from ui.keys.actions import KeyAction
from ui.keys.ring import keyboard_keys

_MARKED = "marked"  # property of a key; the focus stays in the field


class ScreenKeyboard:
    """Of `window`."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window

    @property
    def open(self) -> bool:
        """Whether it is shown."""
        return bool(keyboard_keys(self._window))

    def perform(self, action: KeyAction) -> None:
        """Mark the next key or the one before, press the marked one, or put the keyboard away."""
        keys = keyboard_keys(self._window)
        at = next((index for index, key in enumerate(keys) if key.property(_MARKED)), None)
        match action:
            case KeyAction.NEXT:
                self._mark(keys[0 if at is None else (at + 1) % len(keys)])
            case KeyAction.PREVIOUS:
                self._mark(keys[-1 if at is None else at - 1])
            case KeyAction.SELECT if at is not None:
                click(keys[at])
            case KeyAction.BACK:
                self.close()
            case _:
                pass

    def close(self) -> None:
        """Put it away."""
        self.unmark()
        QGuiApplication.inputMethod().hide()

    def unmark(self) -> None:
        """No key is marked any more."""
        self._mark(None)

    def _mark(self, wanted: QQuickItem | None) -> None:
        for key in keyboard_keys(self._window):
            key.setProperty(_MARKED, key is wanted)
