"""The view-model of own cases."""

from PySide6.QtCore import QObject

from kiosk.session.intents import BackPressed, CasePressed, HomePageTurned, MainPressed
from kiosk.session.screens.name import ScreenName
from ui.presenters.my_cases import CaseRow, MyCasesView
from ui.qt_typing import Property, QmlElement, Signal, Slot
from ui.view_models.post import Post, post_nowhere
from ui.view_models.record_list import RecordListModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class MyCasesViewModel(QObject):
    """What the list of own cases shows and what a resident does there."""

    changed = Signal()

    def __init__(self, post: Post = post_nowhere, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._post = post
        self._view = MyCasesView()
        self._rows = RecordListModel(CaseRow, self)

    def show(self, view: MyCasesView) -> None:
        """Show `view`."""
        if view != self._view:
            self._view = view
            self._rows.show(view.rows)
            self.changed.emit()

    @Property(RecordListModel, notify=changed)
    def rows(self) -> RecordListModel:
        """The cases of this page."""
        return self._rows

    @Property(int, notify=changed)
    def total(self) -> int:
        """How many cases there are."""
        return self._view.total

    @Property(int, notify=changed)
    def waiting(self) -> int:
        """How many wait for the holder."""
        return self._view.waiting

    @Property(bool, notify=changed)
    def loading(self) -> bool:
        """Whether they are still being fetched."""
        return self._view.loading

    @Property(int, notify=changed)
    def page(self) -> int:
        """Which page, from 0."""
        return self._view.page

    @Property(int, notify=changed)
    def pageCount(self) -> int:
        """How many there are."""
        return self._view.page_count

    @Property(str, notify=changed)
    def code(self) -> str:
        """Why they cannot be shown, for staff; empty where they can."""
        return self._view.code

    @Property(bool, notify=changed)
    def offline(self) -> bool:
        """Whether the line is down."""
        return self._view.offline

    @Slot(str)
    def choose(self, code: str) -> None:
        """A case was pressed."""
        self._post(CasePressed(code))

    @Slot(int)
    def turnPage(self, by: int) -> None:
        """More cases, or the ones before."""
        self._post(HomePageTurned(by))

    @Slot()
    def again(self) -> None:
        """Ask once more."""
        self._post(MainPressed(ScreenName.MY_CASES))

    @Slot()
    def back(self) -> None:
        """Back home."""
        self._post(BackPressed(ScreenName.MY_CASES))
