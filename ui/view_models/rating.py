"""The view-model of the rating."""

from PySide6.QtCore import QObject

from kiosk.domain.rating import Grade
from kiosk.session.intents import BackPressed, GradePressed, MainPressed
from kiosk.session.screens.name import ScreenName
from ui.presenters.rating import RatingView
from ui.qt_typing import Property, QmlElement, Signal, Slot
from ui.view_models.post import Post, post_nowhere

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class RatingViewModel(QObject):
    """What the rating shows and what a resident does there."""

    changed = Signal()

    def __init__(self, post: Post = post_nowhere, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._post = post
        self._view = RatingView()

    def show(self, view: RatingView) -> None:
        """Show `view`."""
        if view != self._view:
            self._view = view
            self.changed.emit()

    @Property(int, notify=changed)
    def grade(self) -> int:
        """5 to 1, or 0 before."""
        return self._view.grade

    @Slot(int)
    def rate(self, grade: int) -> None:
        """A grade was pressed."""
        self._post(GradePressed(Grade(grade)))

    @Slot()
    def finish(self) -> None:
        """Done."""
        self._post(MainPressed(ScreenName.RATING))

    @Slot()
    def back(self) -> None:
        """Back to the numbers."""
        self._post(BackPressed(ScreenName.RATING))
