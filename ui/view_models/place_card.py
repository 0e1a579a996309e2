"""The view-model of the wait for a card."""

from PySide6.QtCore import QObject

from kiosk.session.intents import BackPressed, PhonePressed
from kiosk.session.screens.name import ScreenName
from ui.presenters.place_card import PlaceCardView
from ui.qt_typing import Property, QmlElement, Signal, Slot
from ui.view_models.post import Post, post_nowhere

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PlaceCardViewModel(QObject):
    """What the wait for a card shows and what a resident does there."""

    changed = Signal()

    def __init__(self, post: Post = post_nowhere, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._post = post
        self._view = PlaceCardView()

    def show(self, view: PlaceCardView) -> None:
        """Show `view`."""
        if view != self._view:
            self._view = view
            self.changed.emit()

    @Property(str, notify=changed)
    def itemName(self) -> str:
        """What the card is for; empty where it is for looking up own cases."""
        return self._view.item_name

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """Until the kiosk goes back to home."""
        return self._view.seconds_left

    @Property(int, notify=changed)
    def secondsTotal(self) -> int:
        """Of the whole wait."""
        return self._view.seconds_total

    @Property(bool, notify=changed)
    def reading(self) -> bool:
        """A card is being read."""
        return self._view.reading

    @Property(bool, notify=changed)
    def readerReady(self) -> bool:
        """Whether a reader is there."""
        return self._view.reader_ready

    @Property(bool, notify=changed)
    def socialSecurity(self) -> bool:
        """Whether a social-security card is taken, too."""
        return self._view.social_security

    @Property(str, notify=changed)
    def phone(self) -> str:
        """Whether the way by phone stands beside the card: offered, line_down or absent."""
        return self._view.phone

    @Property(str, notify=changed)
    def problemText(self) -> str:
        """What was wrong with the last try; a sentence, or empty."""
        return self._view.problem.text

    @Property(str, notify=changed)
    def problemCode(self) -> str:
        """Its code for staff."""
        return self._view.problem.code

    @Slot()
    def usePhone(self) -> None:
        """The phone instead of the card."""
        self._post(PhonePressed())

    @Slot()
    def back(self) -> None:
        """Back to where it was asked for."""
        self._post(BackPressed(ScreenName.PLACE_CARD))
