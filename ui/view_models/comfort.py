"""The view-model of the accessibility sheet."""

from PySide6.QtCore import QObject

from kiosk.session.intents import (
    ComfortClosed,
    ComfortPageTurned,
    ContrastPressed,
    SettingToggled,
    TextStepPressed,
    VolumePressed,
)
from kiosk.session.states import Contrast, Setting
from ui.presenters.comfort import ComfortView
from ui.qt_typing import Property, QmlElement, Signal, Slot
from ui.view_models.post import Post, post_nowhere

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ComfortViewModel(QObject):
    """What the sheet shows and what a resident sets there."""

    changed = Signal()

    def __init__(self, post: Post = post_nowhere, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._post = post
        self._view = ComfortView()

    def show(self, view: ComfortView) -> None:
        """Show `view`."""
        if view != self._view:
            self._view = view
            self.changed.emit()

    @Property("QStringList", notify=changed)
    def settings(self) -> list[str]:
        """The settings of this page, by name."""
        return list(self._view.settings)

    @Property(int, notify=changed)
    def page(self) -> int:
        """Which page, from 0."""
        return self._view.page

    @Property(int, notify=changed)
    def pageCount(self) -> int:
        """How many pages there are."""
        return self._view.page_count

    @Property(int, notify=changed)
    def textStep(self) -> int:
        """Size of the text, 0 to 2."""
        return self._view.text_step

    @Property(int, notify=changed)
    def contrast(self) -> int:
        """0 the colours of the mode, 1 on black, 2 on white."""
        return self._view.contrast

    @Property(bool, notify=changed)
    def voice(self) -> bool:
        """Whether screens are read aloud."""
        return self._view.voice

    @Property(bool, notify=changed)
    def canSpeak(self) -> bool:
        """Whether there is a voice, as far as known."""
        return self._view.can_speak

    @Property(bool, notify=changed)
    def slower(self) -> bool:
        """The voice takes its time."""
        return self._view.slower

    @Property(int, notify=changed)
    def volume(self) -> int:
        """1 to `loudest`."""
        return self._view.volume

    @Property(int, notify=changed)
    def loudest(self) -> int:
        """The last step of the volume."""
        return self._view.loudest

    @Property(bool, notify=changed)
    def headset(self) -> bool:
        """Only this resident hears."""
        return self._view.headset

    @Property(bool, notify=changed)
    def lowReach(self) -> bool:
        """What is pressed stands low."""
        return self._view.low_reach

    @Property(bool, notify=changed)
    def leftHand(self) -> bool:
        """The foot is mirrored."""
        return self._view.left_hand

    @Property(bool, notify=changed)
    def calm(self) -> bool:
        """Nothing moves."""
        return self._view.calm

    @Slot(int)
    def sizeText(self, step: int) -> None:
        """A size of text was pressed."""
        self._post(TextStepPressed(step))

    @Slot(int)
    def colour(self, index: int) -> None:
        """Colours were pressed."""
        self._post(ContrastPressed(tuple(Contrast)[index]))

    @Slot(str)
    def toggle(self, setting: str) -> None:
        """A setting that is on or off was pressed."""
        self._post(SettingToggled(Setting(setting)))

    @Slot(int)
    def turnVolume(self, by: int) -> None:
        """Louder or quieter."""
        self._post(VolumePressed(by))

    @Slot(int)
    def turn(self, by: int) -> None:
        """More settings, or the ones before."""
        self._post(ComfortPageTurned(by))

    @Slot()
    def close(self) -> None:
        """Back to the screen."""
        self._post(ComfortClosed())
