"""The view-model of the goodbye."""

from PySide6.QtCore import QObject

from kiosk.session.intents import MainPressed
from kiosk.session.screens.name import ScreenName
from ui.presenters.farewell import FarewellView
from ui.qt_typing import Property, QmlElement, Signal, Slot
from ui.view_models.post import Post, post_nowhere

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FarewellViewModel(QObject):
    """What the goodbye shows and what a resident does there."""

    changed = Signal()

    def __init__(self, post: Post = post_nowhere, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._post = post
        self._view = FarewellView()

    def show(self, view: FarewellView) -> None:
        """Show `view`."""
        if view != self._view:
            self._view = view
            self.changed.emit()

    @Property(bool, notify=changed)
    def done(self) -> bool:
        """Whether a case was handed in; else the resident left before."""
        return self._view.done

    @Property(bool, notify=changed)
    def cardStillThere(self) -> bool:
        """The card lies on the reader."""
        return self._view.card_still_there

    @Property(bool, notify=changed)
    def night(self) -> bool:
        """Whether the night scene is shown."""
        return self._view.night

    @Slot()
    def finish(self) -> None:
        """Ends the goodbye."""
        self._post(MainPressed(ScreenName.FAREWELL))
