"""The view-model of the review."""

from PySide6.QtCore import QObject

from kiosk.session.intents import BackPressed, ConfirmToggled, EditPressed, MainPressed
from kiosk.session.screens.name import ScreenName
from ui.presenters.review import ReviewMaterial, ReviewRow, ReviewView
from ui.qt_typing import Property, QmlElement, Signal, Slot
from ui.view_models.post import Post, post_nowhere
from ui.view_models.record_list import RecordListModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ReviewViewModel(QObject):
    """What the review shows and what a resident does there."""

    changed = Signal()

    def __init__(self, post: Post = post_nowhere, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._post = post
        self._view = ReviewView()
        self._rows = RecordListModel(ReviewRow, self)
        self._materials = RecordListModel(ReviewMaterial, self)

    def show(self, view: ReviewView) -> None:
        """Show `view`."""
        if view != self._view:
            self._view = view
            self._materials.show(view.materials)  # before the rows, whose pages may be all that hides these
            self._rows.show(view.rows)
            self.changed.emit()

    @Property(str, notify=changed)
    def itemName(self) -> str:
        """What is applied for."""
        return self._view.item_name

    @Property(str, notify=changed)
    def name(self) -> str:
        """The applicant."""
        return self._view.name

    @Property(str, notify=changed)
    def evidence(self) -> str:
        """By what the applicant showed who they are: card, phone or social_security_card."""
        return self._view.evidence

    @Property(str, notify=changed)
    def idMasked(self) -> str:
        """The number, 3 + 4."""
        return self._view.id_masked

    @Property(bool, notify=changed)
    def answered(self) -> bool:
        """Whether there is any answer to show."""
        return bool(self._view.rows)

    @Property(int, notify=changed)
    def materialCount(self) -> int:
        """How many materials there are."""
        return len(self._view.materials)

    @Property(int, notify=changed)
    def exemptCount(self) -> int:
        """How many materials need no paper."""
        return self._view.exempt_count

    @Property(bool, notify=changed)
    def photographed(self) -> bool:
        """Whether any was photographed here."""
        return self._view.photographed

    @Property(bool, notify=changed)
    def signature(self) -> bool:
        """Whether a signature follows."""
        return self._view.signature

    @Property(bool, notify=changed)
    def confirmed(self) -> bool:
        """Whether the statement is ticked."""
        return self._view.confirmed

    @Property(str, notify=changed)
    def problemText(self) -> str:
        """Why the last submit stored nothing; a sentence, or empty."""
        return self._view.problem.text

    @Property(str, notify=changed)
    def problemCode(self) -> str:
        """Its code for staff."""
        return self._view.problem.code

    @Property(RecordListModel, notify=changed)
    def rows(self) -> RecordListModel:
        """The answers, in the order of the form."""
        return self._rows

    @Property(RecordListModel, notify=changed)
    def materials(self) -> RecordListModel:
        """The materials, in their order."""
        return self._materials

    @Slot()
    def toggleConfirmed(self) -> None:
        """Ticks or unticks the statement."""
        self._post(ConfirmToggled())

    @Slot()
    def editForm(self) -> None:
        """Change an answer."""
        self._post(EditPressed(ScreenName.FORM))

    @Slot()
    def editMaterials(self) -> None:
        """Change a photograph."""
        self._post(EditPressed(ScreenName.MATERIALS))

    @Slot()
    def goOn(self) -> None:
        """On to the signature, or hand in."""
        self._post(MainPressed(ScreenName.REVIEW))

    @Slot()
    def back(self) -> None:
        """Back by one step."""
        self._post(BackPressed(ScreenName.REVIEW))
