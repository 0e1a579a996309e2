"""The view-model of the telephone 12345. What it says is the same everywhere and stands in QML."""

from PySide6.QtCore import QObject

from kiosk.session.intents import BackPressed
from kiosk.session.screens.name import ScreenName
from ui.qt_typing import QmlElement, Signal, Slot
from ui.view_models.post import Post, post_nowhere

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class HotlineViewModel(QObject):
    """What a resident does there."""

    changed = Signal()

    def __init__(self, post: Post = post_nowhere, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._post = post

    @Slot()
    def back(self) -> None:
        """Back to where it was come from."""
        self._post(BackPressed(ScreenName.HOTLINE))
