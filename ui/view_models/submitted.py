"""The view-model of the accepted case."""

from PySide6.QtCore import QObject

from kiosk.session.intents import BackPressed, MainPressed, ReprintPressed
from kiosk.session.screens.name import ScreenName
from ui.presenters.submitted import SubmittedView
from ui.qt_typing import Property, QmlElement, Signal, Slot
from ui.view_models.page_on_paper import PageOnPaperViewModel
from ui.view_models.post import Post, post_nowhere

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SubmittedViewModel(QObject):
    """What the accepted case shows and what a resident does there."""

    changed = Signal()

    def __init__(self, post: Post = post_nowhere, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._post = post
        self._view = SubmittedView()
        self._page = PageOnPaperViewModel(post, self)

    def show(self, view: SubmittedView) -> None:
        """Show `view`."""
        if view != self._view:
            self._view = view
            self._page.show(view.page)
            self.changed.emit()

    @Property(str, notify=changed)
    def itemName(self) -> str:
        """What was applied for."""
        return self._view.item_name

    @Property(str, notify=changed)
    def localNo(self) -> str:
        """The kiosk's number."""
        return self._view.local_no

    @Property(str, notify=changed)
    def caseNo(self) -> str:
        """The platform's number; empty until known."""
        return self._view.case_no

    @Property(str, notify=changed)
    def status(self) -> str:
        """queued, delivered, refused or empty."""
        return self._view.status

    @Property(str, notify=changed)
    def printPhase(self) -> str:
        """waiting, printing, printed, failed or empty."""
        return self._view.print_phase

    @Property(str, notify=changed)
    def staffCode(self) -> str:
        """Code of the problem, or of the line, for staff."""
        return self._view.staff_code

    @Property(str, notify=changed)
    def problemText(self) -> str:
        """Why there is no paper; a sentence, or empty."""
        return self._view.problem.text

    @Property(str, notify=changed)
    def problemCode(self) -> str:
        """Its code for staff."""
        return self._view.problem.code

    @Property(bool, notify=changed)
    def canReprint(self) -> bool:
        """Whether the printer is back."""
        return self._view.can_reprint

    @Property(str, notify=changed)
    def codeSource(self) -> str:
        """Address of the receipt's code."""
        return self._view.code_source

    @Property(str, notify=changed)
    def decided(self) -> str:
        """By when it is decided, counted from the delivery."""
        return self._view.decided

    @Property(str, notify=changed)
    def told(self) -> str:
        """How the result is told."""
        return self._view.told

    @Property(str, notify=changed)
    def keep(self) -> str:
        """What to keep until then; empty where nothing."""
        return self._view.keep

    @Property(str, notify=changed)
    def phoneMasked(self) -> str:
        """The mobile number of the form; empty where none was given."""
        return self._view.phone_masked

    @Property(str, notify=changed)
    def phone(self) -> str:
        """Telephone for questions."""
        return self._view.phone

    @Property(str, notify=changed)
    def handedInAt(self) -> str:
        """When it was handed in, in words."""
        return self._view.handed_in_at

    @Property(bool, notify=changed)
    def slip(self) -> bool:
        """Whether the paper bears the kiosk's number, for the platform's was not known."""
        return self._view.slip

    @Property(bool, notify=changed)
    def sample(self) -> bool:
        """Whether the item's data are samples."""
        return self._view.sample

    @Property(bool, notify=changed)
    def online(self) -> bool:
        """Whether the line is up."""
        return self._view.online

    @Property(PageOnPaperViewModel, notify=changed)
    def page(self) -> PageOnPaperViewModel:
        """The application on paper."""
        return self._page

    @Slot()
    def reprint(self) -> None:
        """Print the receipt now."""
        self._post(ReprintPressed())

    @Slot()
    def goOn(self) -> None:
        """On to the rating."""
        self._post(MainPressed(ScreenName.SUBMITTED))

    @Slot()
    def another(self) -> None:
        """Another application."""
        self._post(BackPressed(ScreenName.SUBMITTED))
