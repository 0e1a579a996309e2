"""The view-model of the form."""

from PySide6.QtCore import QObject

from kiosk.session.intents import BackPressed, FieldChanged, FieldLeft, MainPressed, OffersTaken
from kiosk.session.screens.name import ScreenName
from ui.presenters.form import FieldView, FormView
from ui.qt_typing import Property, QmlElement, Signal, Slot
from ui.view_models.post import Post, post_nowhere
from ui.view_models.record_list import RecordListModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FormViewModel(QObject):
    """What the form shows and what a resident does there."""

    changed = Signal()
    pageTurned = Signal()

    def __init__(self, post: Post = post_nowhere, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._post = post
        self._view = FormView()
        self._fields = RecordListModel(FieldView, self)

    def show(self, view: FormView) -> None:
        """Show `view`."""
        if view != self._view:
            turned = view.page != self._view.page
            if turned:
                self._fields.show(())  # other questions: focus and half-typed words of these do not go over to them
            self._view = view
            self._fields.show(view.fields)
            self.changed.emit()
            if turned:
                self.pageTurned.emit()

    @Property(str, notify=changed)
    def itemName(self) -> str:
        """What is applied for."""
        return self._view.item_name

    @Property(str, notify=changed)
    def name(self) -> str:
        """From the card."""
        return self._view.name

    @Property(str, notify=changed)
    def sex(self) -> str:
        """From the card, in words."""
        return self._view.sex

    @Property(str, notify=changed)
    def evidence(self) -> str:
        """By what the applicant showed who they are: card, phone or social_security_card."""
        return self._view.evidence

    @Property(str, notify=changed)
    def idMasked(self) -> str:
        """From the card, 3 + 4."""
        return self._view.id_masked

    @Property(str, notify=changed)
    def addressMasked(self) -> str:
        """From the card, province and city."""
        return self._view.address_masked

    @Property(int, notify=changed)
    def problemCount(self) -> int:
        """How many fields have a problem."""
        return self._view.problem_count

    @Property(str, notify=changed)
    def firstProblemLabel(self) -> str:
        """Label of the first of them."""
        return self._view.first_problem_label

    @Property(int, notify=changed)
    def firstProblemRow(self) -> int:
        """Its row on this page, -1 for none."""
        return self._view.first_problem_row

    @Property(bool, notify=changed)
    def filled(self) -> bool:
        """Whether every field of this page that must be answered has an answer."""
        return self._view.filled

    @Property(str, notify=changed)
    def answer(self) -> str:
        """How the page is answered as a whole: missing, none, known or given."""
        return self._view.answer

    @Property(bool, notify=changed)
    def waiting(self) -> bool:
        """Shared data are being fetched."""
        return self._view.waiting

    @Property(int, notify=changed)
    def offerCount(self) -> int:
        """How many late shared data are offered."""
        return self._view.offer_count

    @Property(int, notify=changed)
    def page(self) -> int:
        """Which page, from 0."""
        return self._view.page

    @Property(int, notify=changed)
    def pageCount(self) -> int:
        """How many there are."""
        return self._view.page_count

    @Property(RecordListModel, notify=changed)
    def fields(self) -> RecordListModel:
        """The fields of this page."""
        return self._fields

    @Slot(str, str)
    def change(self, key: str, value: str) -> None:
        """A field has a new value."""
        self._post(FieldChanged(key, value))

    @Slot(str)
    def leave(self, key: str) -> None:
        """The resident went on from a field."""
        self._post(FieldLeft(key))

    @Slot()
    def takeOffers(self) -> None:
        """Fill in what came late."""
        self._post(OffersTaken())

    @Slot()
    def goOn(self) -> None:
        """On to the next step."""
        self._post(MainPressed(ScreenName.FORM, self._view.part))

    @Slot()
    def back(self) -> None:
        """Back by one step."""
        self._post(BackPressed(ScreenName.FORM, self._view.part))
