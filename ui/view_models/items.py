"""The view-model of a list of items."""

from PySide6.QtCore import QObject

from kiosk.session.intents import BackPressed, HomePageTurned, ItemPressed
from kiosk.session.screens.name import ScreenName
from ui.presenters.entries import EntryTile
from ui.presenters.items import ItemsView
from ui.qt_typing import Property, QmlElement, Signal, Slot
from ui.view_models.post import Post, post_nowhere
from ui.view_models.record_list import RecordListModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ItemsViewModel(QObject):
    """What a list shows and what a resident does there."""

    changed = Signal()

    def __init__(self, post: Post = post_nowhere, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._post = post
        self._view = ItemsView()
        self._tiles = RecordListModel(EntryTile, self)

    def show(self, view: ItemsView) -> None:
        """Show `view`."""
        if view != self._view:
            self._view = view
            self._tiles.show(view.tiles)
            self.changed.emit()

    @Property(str, notify=changed)
    def shelf(self) -> str:
        """What it holds: "all", "topic" or "one_things"."""
        return self._view.shelf

    @Property(str, notify=changed)
    def topic(self) -> str:
        """Name of the topic; empty elsewhere."""
        return self._view.topic

    @Property(bool, notify=changed)
    def enterprise(self) -> bool:
        """Whether all items are those for enterprises."""
        return self._view.enterprise

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

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        """Whether there is nothing in it."""
        return not self._view.tiles

    @Property(RecordListModel, notify=changed)
    def tiles(self) -> RecordListModel:
        """The entries of this page."""
        return self._tiles

    @Slot(str)
    def choose(self, code: str) -> None:
        """An entry was pressed."""
        self._post(ItemPressed(code))

    @Slot(int)
    def turnPage(self, by: int) -> None:
        """More entries, or the ones before."""
        self._post(HomePageTurned(by))

    @Slot()
    def back(self) -> None:
        """Back home."""
        self._post(BackPressed(ScreenName.ITEMS))
