"""The view-model of the closed kiosk."""

from PySide6.QtCore import QObject

from ui.presenters.out_of_service import OutOfServiceView
from ui.qt_typing import Property, QmlElement, Signal
from ui.view_models.post import Post, post_nowhere

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class OutOfServiceViewModel(QObject):
    """What the closed kiosk shows and what a resident does there."""

    changed = Signal()

    def __init__(self, post: Post = post_nowhere, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._post = post
        self._view = OutOfServiceView()

    def show(self, view: OutOfServiceView) -> None:
        """Show `view`."""
        if view != self._view:
            self._view = view
            self.changed.emit()

    @Property(str, notify=changed)
    def problemText(self) -> str:
        """The reason; a sentence, or empty."""
        return self._view.problem.text

    @Property(str, notify=changed)
    def problemCode(self) -> str:
        """Its code for staff."""
        return self._view.problem.code

    @Property(str, notify=changed)
    def phone(self) -> str:
        """Telephone for help."""
        return self._view.phone

    @Property(str, notify=changed)
    def stationName(self) -> str:
        """Name of the station."""
        return self._view.station_name

    @Property(str, notify=changed)
    def terminalName(self) -> str:
        """Name of the machine, to tell on the telephone."""
        return self._view.terminal_name

    @Property(bool, notify=changed)
    def night(self) -> bool:
        """Whether the night scene is shown."""
        return self._view.night
