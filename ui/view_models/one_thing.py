"""The view-model of what is done together."""

from PySide6.QtCore import QObject

from kiosk.session.intents import BackPressed
from kiosk.session.screens.name import ScreenName
from ui.presenters.one_thing import LegRow, OneThingView
from ui.qt_typing import Property, QmlElement, Signal, Slot
from ui.view_models.post import Post, post_nowhere
from ui.view_models.record_list import RecordListModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class OneThingViewModel(QObject):
    """What the guide of a one-thing shows and what a resident does there."""

    changed = Signal()

    def __init__(self, post: Post = post_nowhere, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._post = post
        self._view = OneThingView()
        self._legs = RecordListModel(LegRow, self)

    def show(self, view: OneThingView) -> None:
        """Show `view`."""
        if view != self._view:
            self._view = view
            self._legs.show(view.legs)
            self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        """Its name."""
        return self._view.title

    @Property(str, notify=changed)
    def meaning(self) -> str:
        """A word of it explained, or empty."""
        return self._view.meaning

    @Property(str, notify=changed)
    def iconName(self) -> str:
        """Its icon."""
        return self._view.icon_name

    @Property(str, notify=changed)
    def where(self) -> str:
        """Where to apply."""
        return self._view.where

    @Property(bool, notify=changed)
    def sample(self) -> bool:
        """Whether it is sample data."""
        return self._view.sample

    @Property(RecordListModel, notify=changed)
    def legs(self) -> RecordListModel:
        """Its parts."""
        return self._legs

    @Slot()
    def back(self) -> None:
        """Back to where it was come from."""
        self._post(BackPressed(ScreenName.ONE_THING))
