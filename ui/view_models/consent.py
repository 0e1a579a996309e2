"""The view-model of the consent."""

from PySide6.QtCore import QObject

from kiosk.session.intents import BackPressed, MainPressed
from kiosk.session.screens.name import ScreenName
from ui.presenters.consent import ConsentView
from ui.qt_typing import Property, QmlElement, Signal, Slot
from ui.view_models.post import Post, post_nowhere

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ConsentViewModel(QObject):
    """What the consent shows and what a resident does there."""

    changed = Signal()

    def __init__(self, post: Post = post_nowhere, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._post = post
        self._view = ConsentView()

    def show(self, view: ConsentView) -> None:
        """Show `view`."""
        if view != self._view:
            self._view = view
            self.changed.emit()

    @Property(str, notify=changed)
    def name(self) -> str:
        """The holder's name."""
        return self._view.name

    @Property(str, notify=changed)
    def evidence(self) -> str:
        """By what the applicant showed who they are: card, phone or social_security_card."""
        return self._view.evidence

    @Property(str, notify=changed)
    def idMasked(self) -> str:
        """The number, 3 + 4."""
        return self._view.id_masked

    @Property(str, notify=changed)
    def itemName(self) -> str:
        """What it is for."""
        return self._view.item_name

    @Property(str, notify=changed)
    def purpose(self) -> str:
        """The purpose in the consent's words."""
        return self._view.purpose

    @Property("QStringList", notify=changed)
    def points(self) -> list[str]:
        """What that means, one sentence each."""
        return list(self._view.points)

    @Property(bool, notify=changed)
    def cardStillThere(self) -> bool:
        """The card may be lifted now."""
        return self._view.card_still_there

    @Slot()
    def agree(self) -> None:
        """The resident agrees."""
        self._post(MainPressed(ScreenName.CONSENT))

    @Slot()
    def refuse(self) -> None:
        """The resident does not agree."""
        self._post(BackPressed(ScreenName.CONSENT))
