"""The view-model of the wait for a phone."""

from PySide6.QtCore import QObject

from kiosk.session.intents import BackPressed, MainPressed
from kiosk.session.screens.name import ScreenName
from ui.presenters.use_phone import UsePhoneView
from ui.qt_typing import Property, QmlElement, Signal, Slot
from ui.view_models.post import Post, post_nowhere

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class UsePhoneViewModel(QObject):
    """What the wait for a phone shows and what a resident does there."""

    changed = Signal()

    def __init__(self, post: Post = post_nowhere, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._post = post
        self._view = UsePhoneView()

    def show(self, view: UsePhoneView) -> None:
        """Show `view`."""
        if view != self._view:
            self._view = view
            self.changed.emit()

    @Property(str, notify=changed)
    def codeSource(self) -> str:
        """The picture of the code to scan; empty where none is shown."""
        return self._view.code_source

    @Property(bool, notify=changed)
    def opening(self) -> bool:
        """A code is being asked for."""
        return self._view.opening

    @Property(bool, notify=changed)
    def seen(self) -> bool:
        """A phone has scanned it and shall confirm."""
        return self._view.seen

    @Property(bool, notify=changed)
    def checking(self) -> bool:
        """A code was scanned from a phone, and is being looked at."""
        return self._view.checking

    @Property(bool, notify=changed)
    def scannerReady(self) -> bool:
        """Whether there is a scanner for the code on a phone."""
        return self._view.scanner_ready

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """Until the kiosk goes back to home."""
        return self._view.seconds_left

    @Property(int, notify=changed)
    def secondsTotal(self) -> int:
        """Of the whole wait."""
        return self._view.seconds_total

    @Property(str, notify=changed)
    def problemText(self) -> str:
        """What was wrong with the last try; a sentence, or empty."""
        return self._view.problem.text

    @Property(str, notify=changed)
    def problemCode(self) -> str:
        """Its code for staff."""
        return self._view.problem.code

    @Slot()
    def another(self) -> None:
        """Another code, in place of one that has ended."""
        self._post(MainPressed(ScreenName.USE_PHONE))

    @Slot()
    def back(self) -> None:
        """Back to the card."""
        self._post(BackPressed(ScreenName.USE_PHONE))
