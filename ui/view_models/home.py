"""The view-model of home."""

from PySide6.QtCore import QObject

from kiosk.domain.catalogue import Audience
from kiosk.session.intents import (
    AudiencePressed,
    HomePageTurned,
    HotlinePressed,
    ItemPressed,
    ListPressed,
    MyCasesPressed,
    SearchPressed,
)
from kiosk.session.screens.browsing import Shelf
from ui.presenters.entries import EntryTile, TopicEntry
from ui.presenters.home import HomeView
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
        self._tiles = RecordListModel(EntryTile, self)
        self._groups = RecordListModel(TopicEntry, self)
        self._one_things = RecordListModel(EntryTile, self)
        self._topics = RecordListModel(TopicEntry, self)

    def show(self, view: HomeView) -> None:
        """Show `view`."""
        if view != self._view:
            self._view = view
            self._tiles.show(view.tiles)
            self._groups.show(view.groups)
            self._one_things.show(view.one_things)
            self._topics.show(view.topics)
            self.changed.emit()

    @Property("QStringList", notify=changed)
    def popular(self) -> list[str]:
        """Words that many people search for."""
        return list(self._view.popular)

    @Property(int, notify=changed)
    def total(self) -> int:
        """How many items there are for this audience."""
        return self._view.total

    @Property(int, notify=changed)
    def oneThingTotal(self) -> int:
        """How many things are done together."""
        return self._view.one_thing_total

    @Property(bool, notify=changed)
    def enterprise(self) -> bool:
        """Whether the items for enterprises are shown."""
        return self._view.enterprise

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
        """Whether anything of the catalogue is sample data."""
        return self._view.sample

    @Property(RecordListModel, notify=changed)
    def tiles(self) -> RecordListModel:
        """The items on the home screen."""
        return self._tiles

    @Property(RecordListModel, notify=changed)
    def groups(self) -> RecordListModel:
        """The groups of the elder version; empty elsewhere."""
        return self._groups

    @Property(RecordListModel, notify=changed)
    def oneThings(self) -> RecordListModel:
        """The first ones of what is done together."""
        return self._one_things

    @Property(RecordListModel, notify=changed)
    def topics(self) -> RecordListModel:
        """The parts of life."""
        return self._topics

    @Slot(str)
    def choose(self, code: str) -> None:
        """An item, or what is done together, was pressed."""
        self._post(ItemPressed(code))

    @Slot(str)
    def openTopic(self, code: str) -> None:
        """A part of life, or a group, was pressed."""
        self._post(ListPressed(Shelf.TOPIC, code))

    @Slot()
    def openAll(self) -> None:
        """All items were asked for."""
        self._post(ListPressed(Shelf.ALL))

    @Slot()
    def openOneThings(self) -> None:
        """All of what is done together was asked for."""
        self._post(ListPressed(Shelf.ONE_THINGS))

    @Slot()
    def showPersonal(self) -> None:
        """The items for persons were asked for."""
        self._post(AudiencePressed(Audience.PERSONAL))

    @Slot()
    def showEnterprise(self) -> None:
        """The items for enterprises were asked for."""
        self._post(AudiencePressed(Audience.ENTERPRISE))

    @Slot(str)
    def search(self, text: str) -> None:
        """The search was opened, with words to begin with."""
        self._post(SearchPressed(text))

    @Slot()
    def openHotline(self) -> None:
        """12345 was pressed."""
        self._post(HotlinePressed())

    @Slot()
    def openMyCases(self) -> None:
        """What became of own cases was asked for."""
        self._post(MyCasesPressed())

    @Slot(int)
    def turnPage(self, by: int) -> None:
        """More items, or the ones before."""
        self._post(HomePageTurned(by))
