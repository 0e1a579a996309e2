"""The view-model of the signature."""

from PySide6.QtCore import QObject, QPointF

from kiosk.domain.case import ConfirmedSignature, Signature
from kiosk.session.intents import BackPressed, MainPressed, SignatureChanged
from kiosk.session.screens.name import ScreenName
from ui.presenters.sign import SignView
from ui.qt_typing import Property, QmlElement, Signal, Slot
from ui.view_models.post import Post, post_nowhere

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SignViewModel(QObject):
    """What the signature shows and what a resident does there."""

    changed = Signal()

    def __init__(self, post: Post = post_nowhere, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._post = post
        self._view = SignView()

    def show(self, view: SignView) -> None:
        """Show `view`."""
        if view != self._view:
            self._view = view
            self.changed.emit()

    @Property(str, notify=changed)
    def itemName(self) -> str:
        """What is signed for."""
        return self._view.item_name

    @Property(str, notify=changed)
    def dateText(self) -> str:
        """Today."""
        return self._view.date_text

    @Property(bool, notify=changed)
    def enough(self) -> bool:
        """Whether there is enough ink to be a signature."""
        return self._view.enough

    @Property(str, notify=changed)
    def problemText(self) -> str:
        """Why the last submit stored nothing; a sentence, or empty."""
        return self._view.problem.text

    @Property(str, notify=changed)
    def problemCode(self) -> str:
        """Its code for staff."""
        return self._view.problem.code

    @Property(bool, notify=changed)
    def blank(self) -> bool:
        """Whether the pad is empty, as on arrival."""
        return self._view.blank

    @Property(bool, notify=changed)
    def confirmed(self) -> bool:
        """Whether a confirmation stands in place of the signature."""
        return self._view.confirmed

    @Slot()
    def confirmInstead(self) -> None:
        """The resident cannot write by hand and has confirmed twice."""
        self._post(SignatureChanged(ConfirmedSignature()))

    @Slot()
    def writeByHand(self) -> None:
        """The resident takes the confirmation back and writes."""
        self._post(SignatureChanged(Signature()))

    @Slot()
    def submit(self) -> None:
        """Hand in."""
        self._post(MainPressed(ScreenName.SIGN))

    @Slot()
    def back(self) -> None:
        """Back to the review."""
        self._post(BackPressed(ScreenName.SIGN))

    @Slot("QVariantList", float, float)
    def sign(self, strokes: list[list[QPointF]], width_mm: float, height_mm: float) -> None:
        """The strokes on the pad, in millimetres."""
        lines = tuple(tuple((point.x(), point.y()) for point in stroke) for stroke in strokes)
        self._post(SignatureChanged(Signature(lines, width_mm, height_mm)))
