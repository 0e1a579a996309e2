"""The view-model of the service guide."""

from PySide6.QtCore import QObject

from kiosk.session.intents import BackPressed, MainPressed
from kiosk.session.screens.name import ScreenName
from ui.presenters.guide import GuideMaterial, GuideView
from ui.qt_typing import Property, QmlElement, Signal, Slot
from ui.view_models.page_on_paper import PageOnPaperViewModel
from ui.view_models.post import Post, post_nowhere
from ui.view_models.record_list import RecordListModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class GuideViewModel(QObject):
    """What the service guide shows and what a resident does there."""

    changed = Signal()

    def __init__(self, post: Post = post_nowhere, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._post = post
        self._view = GuideView()
        self._page = PageOnPaperViewModel(post, self)
        self._materials = RecordListModel(GuideMaterial, self)

    def show(self, view: GuideView) -> None:
        """Show `view`."""
        if view != self._view:
            self._view = view
            self._page.show(view.page)
            self._materials.show(view.materials)
            self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        """Title."""
        return self._view.title

    @Property(str, notify=changed)
    def basis(self) -> str:
        """Basis."""
        return self._view.basis

    @Property(str, notify=changed)
    def conditions(self) -> str:
        """Conditions."""
        return self._view.conditions

    @Property(str, notify=changed)
    def timeLimit(self) -> str:
        """Time limit."""
        return self._view.time_limit

    @Property(str, notify=changed)
    def timeShort(self) -> str:
        """Time short."""
        return self._view.time_short

    @Property(str, notify=changed)
    def fee(self) -> str:
        """Fee."""
        return self._view.fee

    @Property(str, notify=changed)
    def feeShort(self) -> str:
        """Fee short."""
        return self._view.fee_short

    @Property(str, notify=changed)
    def result(self) -> str:
        """Result."""
        return self._view.result

    @Property(int, notify=changed)
    def minutesHere(self) -> int:
        """Minutes here."""
        return self._view.minutes_here

    @Property(bool, notify=changed)
    def sample(self) -> bool:
        """Sample."""
        return self._view.sample

    @Property(str, notify=changed)
    def blockedText(self) -> str:
        """The problem; a sentence, or empty."""
        return self._view.blocked.text

    @Property(str, notify=changed)
    def blockedCode(self) -> str:
        """Its code for staff."""
        return self._view.blocked.code

    @Property(RecordListModel, notify=changed)
    def materials(self) -> RecordListModel:
        """Materials."""
        return self._materials

    @Property(str, notify=changed)
    def titleMeaning(self) -> str:
        """A word of the title explained, or empty."""
        return self._view.meanings.title

    @Property(str, notify=changed)
    def bringMeaning(self) -> str:
        """A word of the papers to bring explained, or empty."""
        return self._view.meanings.bring

    @Property(str, notify=changed)
    def timeShortMeaning(self) -> str:
        """A word of the short time explained, or empty."""
        return self._view.meanings.time_short

    @Property(str, notify=changed)
    def conditionsMeaning(self) -> str:
        """A word of the conditions explained, or empty."""
        return self._view.meanings.conditions

    @Property(str, notify=changed)
    def resultMeaning(self) -> str:
        """A word of the result explained, or empty."""
        return self._view.meanings.result

    @Property(str, notify=changed)
    def timeLimitMeaning(self) -> str:
        """A word of the time limit explained, or empty."""
        return self._view.meanings.time_limit

    @Property(str, notify=changed)
    def materialsMeaning(self) -> str:
        """A word of the materials explained, or empty."""
        return self._view.meanings.materials

    @Property(str, notify=changed)
    def basisMeaning(self) -> str:
        """A word of the basis explained, or empty."""
        return self._view.meanings.basis

    @Property(PageOnPaperViewModel, notify=changed)
    def page(self) -> PageOnPaperViewModel:
        """The guide on paper."""
        return self._page

    @Slot()
    def begin(self) -> None:
        """Begins the application."""
        self._post(MainPressed(ScreenName.GUIDE))

    @Slot()
    def back(self) -> None:
        """Back to home."""
        self._post(BackPressed(ScreenName.GUIDE))
