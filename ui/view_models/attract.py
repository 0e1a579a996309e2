"""The view-model of the invitation."""

from PySide6.QtCore import QObject

from kiosk.session.screens.name import ScreenName
from ui.presenters.app import other_language, other_mode
from ui.presenters.attract import AttractView
from ui.qt_typing import Property, QmlElement, Signal, Slot
from ui.view_models.post import Post, post_nowhere

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AttractViewModel(QObject):
    """What the invitation shows and what a resident does there."""

    changed = Signal()

    def __init__(self, post: Post = post_nowhere, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._post = post
        self._view = AttractView()

    def show(self, view: AttractView) -> None:
        """Show `view`."""
        if view != self._view:
            self._view = view
            self.changed.emit()

    @Property(str, notify=changed)
    def clock(self) -> str:
        """Time as HH:MM."""
        return self._view.clock

    @Property(str, notify=changed)
    def dateText(self) -> str:
        """Date and weekday."""
        return self._view.date_text

    @Property(bool, notify=changed)
    def night(self) -> bool:
        """Whether the night scene is shown."""
        return self._view.night

    @Property(str, notify=changed)
    def stationName(self) -> str:
        """Name of the station."""
        return self._view.station_name

    @Property(str, notify=changed)
    def terminalName(self) -> str:
        """Name of the machine."""
        return self._view.terminal_name

    @Property(bool, notify=changed)
    def canBegin(self) -> bool:
        """Whether there is a catalogue."""
        return self._view.can_begin

    @Property(str, notify=changed)
    def language(self) -> str:
        """The language that is shown."""
        return self._view.language

    @Property("QStringList", notify=changed)
    def slideTags(self) -> list[str]:
        """What the slides that hold today are about."""
        return [slide.tag for slide in self._view.slides]

    @Property("QStringList", notify=changed)
    def slideTitles(self) -> list[str]:
        """What they say."""
        return [slide.title for slide in self._view.slides]

    @Property("QStringList", notify=changed)
    def slideTexts(self) -> list[str]:
        """What that means."""
        return [slide.text for slide in self._view.slides]

    @Property("QStringList", notify=changed)
    def slideSources(self) -> list[str]:
        """Where it is written."""
        return [slide.source for slide in self._view.slides]

    @Property("QStringList", notify=changed)
    def slideWords(self) -> list[str]:
        """The same for somebody who hears it."""
        return [slide.spoken for slide in self._view.slides]

    @Property(bool, notify=changed)
    def cardLeft(self) -> bool:
        """A card lies on the reader, and its holder is gone or going."""
        return self._view.card_left

    @Property(int, notify=changed)
    def alarmCalls(self) -> int:
        """How often the staff were called; each is said aloud."""
        return self._view.alarm_calls

    @Property(str, notify=changed)
    def alarmCode(self) -> str:
        """Why the staff are called; empty while they are not."""
        return self._view.alarm_code

    @Slot()
    def begin(self) -> None:
        """Begins the session."""
        from kiosk.session.intents import MainPressed

        self._post(MainPressed(ScreenName.ATTRACT))

    @Slot()
    def beginInOtherMode(self) -> None:
        """Begins it in the elder version, or in the normal one where the elder one is the default."""
        from kiosk.session.intents import ModePressed

        self._post(ModePressed(other_mode(self._view.mode)))

    @Slot()
    def beginInOtherLanguage(self) -> None:
        """Begins it in the other language."""
        from kiosk.session.intents import LanguagePressed

        self._post(LanguagePressed(other_language(self._view.language)))
