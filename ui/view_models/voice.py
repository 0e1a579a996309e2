"""The view-model of the voice: what screens tell it, and what it says."""

from PySide6.QtCore import QObject

from ui.qt_typing import Property, QmlElement, Signal, Slot

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class VoiceViewModel(QObject):
    """Between the screens and the reader. Without a reader nothing is said, and nobody minds.

    Attributes:
        told: The sentence of a screen that came or changed, and what has gone wrong there.
        remarked: Words in passing, for when nothing else is being said.
        offered: Words for who has not switched the voice on.
        asked_again: Say it once more.
    """

    changed = Signal()
    told = Signal(str, str)
    remarked = Signal(str)
    offered = Signal(str)
    asked_again = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on = False
        self._caption = ""

    def switch(self, *, on: bool) -> None:
        """The voice is on or off."""
        if on != self._on:
            self._on = on
            self.changed.emit()

    def show(self, caption: str) -> None:
        """Show what is being said; empty when nothing is."""
        if caption != self._caption:
            self._caption = caption
            self.changed.emit()

    @Property(bool, notify=changed)
    def on(self) -> bool:
        """Whether screens are read aloud."""
        return self._on

    @Property(str, notify=changed)
    def caption(self) -> str:
        """What is being said."""
        return self._caption

    @Slot(str, str)
    def tell(self, sentence: str, problem: str) -> None:
        """A screen came, or its words changed."""
        self.told.emit(sentence, problem)

    @Slot(str)
    def remark(self, words: str) -> None:
        """Something changes while a screen stays, such as what the camera sees."""
        self.remarked.emit(words)

    @Slot(str)
    def offer(self, words: str) -> None:
        """Somebody hesitates, and may be one who cannot read the screen."""
        self.offered.emit(words)

    @Slot()
    def repeat(self) -> None:
        """Say it once more."""
        self.asked_again.emit()
