"""The view-model of one own case."""

from PySide6.QtCore import QObject

from kiosk.session.intents import BackPressed
from kiosk.session.screens.name import ScreenName
from ui.presenters.my_cases import MyCaseView, WayStep
from ui.qt_typing import Property, QmlElement, Signal, Slot
from ui.view_models.page_on_paper import PageOnPaperViewModel
from ui.view_models.post import Post, post_nowhere
from ui.view_models.record_list import RecordListModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class MyCaseViewModel(QObject):
    """The way of one case, and back."""

    changed = Signal()

    def __init__(self, post: Post = post_nowhere, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._post = post
        self._view = MyCaseView()
        self._page = PageOnPaperViewModel(post, self)
        self._steps = RecordListModel(WayStep, self)

    def show(self, view: MyCaseView) -> None:
        """Show `view`."""
        if view != self._view:
            self._view = view
            self._page.show(view.page)
            self._steps.show(view.steps)
            self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        """Name of the item."""
        return self._view.title

    @Property(str, notify=changed)
    def caseNo(self) -> str:
        """The platform's number."""
        return self._view.case_no

    @Property(str, notify=changed)
    def handedIn(self) -> str:
        """When and where."""
        return self._view.handed_in

    @Property(str, notify=changed)
    def status(self) -> str:
        """Where it stands, in words."""
        return self._view.status

    @Property(str, notify=changed)
    def stage(self) -> str:
        """The same as "done", "now", "waiting" or "ended"."""
        return self._view.stage

    @Property(str, notify=changed)
    def message(self) -> str:
        """What the platform says to the holder; may be empty."""
        return self._view.message

    @Property(str, notify=changed)
    def advice(self) -> str:
        """What the holder can do; empty where there is nothing to do."""
        return self._view.advice

    @Property(RecordListModel, notify=changed)
    def steps(self) -> RecordListModel:
        """The way of the case."""
        return self._steps

    @Property(PageOnPaperViewModel, notify=changed)
    def page(self) -> PageOnPaperViewModel:
        """The result on paper."""
        return self._page

    @Slot()
    def back(self) -> None:
        """Back to the list."""
        self._post(BackPressed(ScreenName.MY_CASE))
