"""The touch keyboard's side in Python: what must be decided before Qt starts, and forgetting what was typed.

The keys are in QML (`Kiosk.Keyboard`); what the letters mean is Qt's own input engine.
"""

import os

from PySide6.QtGui import QClipboard, QGuiApplication


def choose_input_method() -> None:
    """Before the application is made: Qt takes its input engine, without the panel that it would open by itself."""
    os.environ.setdefault("QT_IM_MODULE", "qtvirtualkeyboard")
    os.environ.setdefault("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1")


def forget_typing() -> None:
    """Drop letters not yet turned into a word, put the keyboard away, empty the clipboard."""
    typing = QGuiApplication.inputMethod()
    typing.reset()
    typing.hide()
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
