"""The view-model of home."""

from PySide6.QtCore import QObject

from kiosk.session.events import BackPressed, HomePageTurned, ItemPressed
from kiosk.session.screens import ScreenName
from ui.presenters.home import HomeTile, HomeView
from ui.qt_typing import Property, QmlElement, Signal, Slot
from ui.view_models.post import Post, post_nowhere
from ui.view_models.record_list import RecordListModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class HomeViewModel(QObject):
    """What home shows and what a resident does there."""

    changed = Signal()

    def __init__(self, post: Post = post_nowhere, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._post = post
        self._view = HomeView()
        self._tiles = RecordListModel(HomeTile, self)

    def show(self, view: HomeView) -> None:
        """Show `view`."""
        if view != self._view:
            self._view = view
            self._tiles.show(view.tiles)
            self.changed.emit()

    @Property(int, notify=changed)
    def page(self) -> int:
        """Which page, from 0."""
        return self._view.page

    @Property(int, notify=changed)
    def pageCount(self) -> int:
        """How many there are."""
        return self._view.page_count

    @Property(str, notify=changed)
    def staffCode(self) -> str:
        """Code of the problem, or of the line, for staff."""
        return self._view.staff_code

    @Property(str, notify=changed)
    def problemText(self) -> str:
        """A missing device; the most hindering one; a sentence, or empty."""
        return self._view.problem.text

    @Property(str, notify=changed)
    def problemCode(self) -> str:
        """Its code for staff."""
        return self._view.problem.code

    @Property(bool, notify=changed)
    def online(self) -> bool:
        """Whether the line is up."""
        return self._view.online

    @Property(bool, notify=changed)
    def sample(self) -> bool:
        """Whether an item of the page is sample data."""
        return self._view.sample

    @Property(RecordListModel, notify=changed)
    def tiles(self) -> RecordListModel:
        """The items of this page."""
        return self._tiles

    @Slot(str)
    def choose(self, code: str) -> None:
        """An item was pressed."""
        self._post(ItemPressed(code))

    @Slot(int)
    def turnPage(self, by: int) -> None:
        """More items, or the ones before."""
        self._post(HomePageTurned(by))

    @Slot()
    def back(self) -> None:
        """Out of the session."""
        self._post(BackPressed(ScreenName.HOME))
