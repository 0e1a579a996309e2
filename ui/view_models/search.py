"""The view-model of the search."""

from PySide6.QtCore import QObject

from kiosk.session.intents import BackPressed, HomePageTurned, HotlinePressed, ItemPressed, SearchChanged
from kiosk.session.screens.name import ScreenName
from ui.presenters.entries import EntryTile
from ui.presenters.search import SearchView
from ui.qt_typing import Property, QmlElement, Signal, Slot
from ui.view_models.post import Post, post_nowhere
from ui.view_models.record_list import RecordListModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SearchViewModel(QObject):
    """What the search shows and what a resident does there."""

    changed = Signal()

    def __init__(self, post: Post = post_nowhere, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._post = post
        self._view = SearchView()
        self._tiles = RecordListModel(EntryTile, self)

    def show(self, view: SearchView) -> None:
        """Show `view`."""
        if view != self._view:
            self._view = view
            self._tiles.show(view.tiles)
            self.changed.emit()

    @Property(str, notify=changed)
    def text(self) -> str:
        """What is searched for."""
        return self._view.text

    @Property(int, notify=changed)
    def total(self) -> int:
        """How much was found."""
        return self._view.total

    @Property("QStringList", notify=changed)
    def popular(self) -> list[str]:
        """Words that many people search for, as long as nothing is typed."""
        return list(self._view.popular)

    @Property(bool, notify=changed)
    def nothing(self) -> bool:
        """Something was typed and nothing found."""
        return self._view.nothing

    @Property(int, notify=changed)
    def page(self) -> int:
        """Which page, from 0."""
        return self._view.page

    @Property(int, notify=changed)
    def pageCount(self) -> int:
        """How many there are."""
        return self._view.page_count

    @Property(bool, notify=changed)
    def sample(self) -> bool:
        """Whether an entry of the page is sample data."""
        return self._view.sample

    @Property(RecordListModel, notify=changed)
    def tiles(self) -> RecordListModel:
        """What was found, this page of it."""
        return self._tiles

    @Slot(str)
    def change(self, text: str) -> None:
        """A letter was typed or erased."""
        self._post(SearchChanged(text))

    @Slot(str)
    def choose(self, code: str) -> None:
        """An entry was pressed."""
        self._post(ItemPressed(code))

    @Slot(int)
    def turnPage(self, by: int) -> None:
        """More entries, or the ones before."""
        self._post(HomePageTurned(by))

    @Slot()
    def openHotline(self) -> None:
        """12345 was pressed."""
        self._post(HotlinePressed())

    @Slot()
    def back(self) -> None:
        """Back home."""
        self._post(BackPressed(ScreenName.SEARCH))
