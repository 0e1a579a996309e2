"""The view-model of a page on A4 paper, beside the way of a guide, a case of one's own, or what was handed in."""

from PySide6.QtCore import QObject

from kiosk.session.intents import PagePressed
from ui.presenters.page_print import PageView
from ui.qt_typing import Property, QmlElement, Signal, Slot
from ui.view_models.post import Post, post_nowhere

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PageOnPaperViewModel(QObject):
    """Where the page is, and asking for it."""

    changed = Signal()

    def __init__(self, post: Post = post_nowhere, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._post = post
        self._view = PageView()

    def show(self, view: PageView) -> None:
        """Show `view`."""
        if view != self._view:
            self._view = view
            self.changed.emit()

    @Property(str, notify=changed)
    def phase(self) -> str:
        """Where it is: offered, printing, printed, failed, or empty where none is shown."""
        return self._view.phase

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why there is none; a sentence, or empty."""
        return self._view.problem.text

    @Property(str, notify=changed)
    def code(self) -> str:
        """Code of its problem, for staff."""
        return self._view.problem.code

    @Property(bool, notify=changed)
    def canAsk(self) -> bool:
        """Whether it can be asked for now."""
        return self._view.can_ask

    @Slot()
    def ask(self) -> None:
        """Print it."""
        self._post(PagePressed())
