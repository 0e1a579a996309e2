"""The dock as a Qt application: its window, its look, its place beside the kiosk."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.domain.language import Language
from ui.desktop import arrange
from ui.dock.receipts import newest_receipt
from ui.dock.switchboard import Addresses
from ui.dock.view_models import DockViewModel, Person
from ui.end_signals import EndSignals
from ui.theme import Look, apply_look, install_theme
from ui.translation import english

_WINDOW = Path(__file__).parent.parent / "qml/Kiosk/Dock/DockWindow.qml"
_PX_PER_MM = 2.15  # the kit's sizes are for someone who stands; whoever sits at a desk reads it from half as far


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the dock stands beside.

    Attributes:
        addresses: Bench and sandbox.
        receipts: Folder of what the printer printed.
        since: When the demo began, in seconds of the file system's clock; older receipts are another day's.
        people: Those who have cards.
        panel: Size of the kiosk's panel, to stand beside its window.
    """

    addresses: Addresses
    receipts: Path
    since: float
    people: Sequence[Person]
    panel: tuple[int, int]


class DockUi:
    """The window and everything behind it. Make it after the application.

    Attributes:
        model: What it shows.
        window: The window, shown by `show`.

    Raises:
        RuntimeError: when it cannot be loaded; the installation is incomplete.
    """

    def __init__(self, beside: Surroundings, language: Language) -> None:
        self._beside = beside
        self._translator = english() if language is Language.EN else None
        if self._translator:
            QGuiApplication.installTranslator(self._translator)
        self.model = DockViewModel(beside.addresses, lambda: newest_receipt(beside.receipts, beside.since))
        self._engine = QQmlApplicationEngine()
        install_theme(self._engine)
        apply_look(self._engine, Look(px_per_mm=_PX_PER_MM))
        self._engine.setInitialProperties({"dock": self.model})
        self._engine.load(QUrl.fromLocalFile(str(_WINDOW)))
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            message = f"the dock cannot be loaded from {_WINDOW}"
            raise RuntimeError(message)
        self.window = roots[0]

    def show(self) -> None:
        """Show the window beside the kiosk's and begin to follow the devices."""
        room = QGuiApplication.primaryScreen().availableGeometry()
        self.window.setGeometry(arrange(room, QSize(*self._beside.panel)).dock)
        self.window.show()
        self.model.start(list(self._beside.people))

    def close(self) -> None:
        """Take the window and its engine down in order."""
        self.window.close()
        del self._engine
        if self._translator:
            QGuiApplication.removeTranslator(self._translator)


def run_dock(beside: Surroundings, language: Language) -> int:
    """Show the dock until it is closed. Returns the exit status."""
    if not Path("/dev/dri").exists():
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
    application = QGuiApplication(["kiosk-dock"])
    application.setApplicationName("qinwuyuan-dock")
    dock = DockUi(beside, language)
    dock.show()
    signals = EndSignals(QGuiApplication.quit)
    status = application.exec()
    signals.close()
    dock.close()
    return status
