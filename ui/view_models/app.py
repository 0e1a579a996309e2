"""The view-model of the frame: header, overlays, and which screen is shown."""

from PySide6.QtCore import QObject

from ui.presenters.app import AppView, other_language, other_mode
from ui.qt_typing import Property, QmlElement, Signal, Slot
from ui.view_models.post import Post, post_nowhere

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AppViewModel(QObject):
    """What stands on every screen."""

    changed = Signal()

    def __init__(self, post: Post = post_nowhere, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._post = post
        self._view = AppView()

    def show(self, view: AppView) -> None:
        """Show `view`."""
        if view != self._view:
            self._view = view
            self.changed.emit()

    @property
    def view(self) -> AppView:
        """All of it, for the application."""
        return self._view

    @Property(str, notify=changed)
    def screen(self) -> str:
        """Name of the screen."""
        return self._view.screen

    @Property(str, notify=changed)
    def overlay(self) -> str:
        """What lies over it."""
        return self._view.overlay

    @Property(str, notify=changed)
    def clock(self) -> str:
        """Time as HH:MM."""
        return self._view.clock

    @Property(bool, notify=changed)
    def online(self) -> bool:
        """Whether the platform was reached lately."""
        return self._view.online

    @Property(str, notify=changed)
    def stationName(self) -> str:
        """Name of the station."""
        return self._view.station_name

    @Property(str, notify=changed)
    def terminalName(self) -> str:
        """Name of the machine."""
        return self._view.terminal_name

    @Property(str, notify=changed)
    def phone(self) -> str:
        """Telephone for help."""
        return self._view.phone

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """Of the inactivity warning."""
        return self._view.seconds_left

    @Property(int, notify=changed)
    def secondsTotal(self) -> int:
        """Of the inactivity warning."""
        return self._view.seconds_total

    @Property(bool, notify=changed)
    def inSession(self) -> bool:
        """Whether somebody is here."""
        return self._view.in_session

    @Property(bool, notify=changed)
    def handedIn(self) -> bool:
        """Whether leaving loses nothing."""
        return self._view.handed_in

    @Property(bool, notify=changed)
    def elderOffered(self) -> bool:
        """Somebody hesitates, and is offered the elder version."""
        return self._view.elder_offered

    @Property("QStringList", notify=changed)
    def steps(self) -> list[str]:
        """The steps of the application under way."""
        return list(self._view.steps)

    @Property(int, notify=changed)
    def step(self) -> int:
        """Which one this is."""
        return self._view.step

    @Property(bool, notify=changed)
    def lowReach(self) -> bool:
        """What is pressed stands low."""
        return self._view.low_reach

    @Property(bool, notify=changed)
    def leftHand(self) -> bool:
        """The foot is mirrored."""
        return self._view.left_hand

    @Property(bool, notify=changed)
    def dark(self) -> bool:
        """The panel shows nothing."""
        return self._view.dark

    @Slot()
    def touched(self) -> None:
        """The screen was touched or a key pressed."""
        from kiosk.session.intents import Touched

        self._post(Touched())

    @Slot()
    def help(self) -> None:
        """Help was asked for."""
        from kiosk.session.intents import HelpPressed

        self._post(HelpPressed())

    @Slot()
    def closeHelp(self) -> None:
        """The help sheet was closed."""
        from kiosk.session.intents import HelpClosed

        self._post(HelpClosed())

    @Slot()
    def openComfort(self) -> None:
        """The accessibility sheet was asked for."""
        from kiosk.session.intents import ComfortPressed

        self._post(ComfortPressed())

    @Slot()
    def switchVoice(self) -> None:
        """Read screens aloud, or not any more."""
        from kiosk.session.intents import SettingToggled
        from kiosk.session.states import Setting

        self._post(SettingToggled(Setting.VOICE))

    @Slot()
    def showScreen(self) -> None:
        """The dark panel was pressed twice."""
        from kiosk.session.intents import ScreenShown

        self._post(ScreenShown())

    @Slot()
    def leave(self) -> None:
        """The resident wants to leave."""
        from kiosk.session.intents import LeavePressed

        self._post(LeavePressed())

    @Slot()
    def confirmLeave(self) -> None:
        """Leave and clear."""
        from kiosk.session.intents import LeaveConfirmed

        self._post(LeaveConfirmed())

    @Slot()
    def stay(self) -> None:
        """Do not leave."""
        from kiosk.session.intents import LeaveDeclined

        self._post(LeaveDeclined())

    @Slot()
    def stillHere(self) -> None:
        """Answers the inactivity warning."""
        from kiosk.session.intents import StillHerePressed

        self._post(StillHerePressed())

    @Slot()
    def switchMode(self) -> None:
        """Elder version or back."""
        from kiosk.session.intents import ModePressed

        self._post(ModePressed(other_mode(self._view.mode)))

    @Slot()
    def switchLanguage(self) -> None:
        """The other language."""
        from kiosk.session.intents import LanguagePressed

        self._post(LanguagePressed(other_language(self._view.language)))
