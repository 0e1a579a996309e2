"""The gallery's window: shown to eyes, walked by tests, or photographed page by page."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.domain.language import Language
from ui.gallery.sample_page import SamplePageProvider
from ui.theme import Look, LookMode, apply_look, install_theme
from ui.translation import english

_WINDOW = Path(__file__).parent.parent / "qml/Kiosk/Gallery/GalleryWindow.qml"
_INCUBATION_MS = 20
_LAYOUTS = 2
_MOST_HEIGHT = 8000  # of a photographed page, in px


class GalleryUi:
    """The window on one page in one look. Make it after the application.

    Attributes:
        window: The window, shown by `show`.

    Raises:
        RuntimeError: when it cannot be loaded; the installation is incomplete.
    """

    def __init__(self, look: Look, size: tuple[int, int], language: Language = Language.ZH) -> None:
        self._size = size
        self._translator = english() if language is Language.EN else None
        if self._translator:
            QGuiApplication.installTranslator(self._translator)
        self._engine = QQmlApplicationEngine()
        self._engine.setUiLanguage(language.value)
        install_theme(self._engine)
        self._engine.addImageProvider("gallery", SamplePageProvider())
        apply_look(self._engine, look)
        self._engine.load(QUrl.fromLocalFile(str(_WINDOW)))
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            message = f"the gallery cannot be loaded from {_WINDOW}"
            raise RuntimeError(message)
        self.window = roots[0]
        self.window.resize(*size)

    @property
    def pages(self) -> list[str]:
        """Names of the pages, in their order."""
        return [str(name) for name in self.window.property("pages")]

    def show(self, page: int = 0) -> None:
        """Show the window at `page`."""
        self.turn_to(page)
        self.window.show()

    def turn_to(self, page: int) -> None:
        """Show another page, when all of the present one is made: a list makes rows ahead in the background."""
        controller = self._engine.incubationController()
        while controller.incubatingObjectCount():
            controller.incubateFor(_INCUBATION_MS)
        self.window.setProperty("page", page)

    def wear(self, look: Look) -> None:
        """Show everything in another look."""
        apply_look(self._engine, look)

    def unfold(self) -> None:
        """Show the page alone, the window as tall as the page is."""
        self._bare(alone=True)
        self.window.show()
        for _ in range(_LAYOUTS):  # lines break anew where the width changes, and then the height
            QGuiApplication.processEvents()
            height = int(self.window.property("pageHeight"))
            self.window.resize(self._size[0], min(height, _MOST_HEIGHT))
            self.window.grabWindow()

    def shoot(self, folder: Path, looks: dict[str, Look]) -> Iterator[Path]:
        """Photograph every page in every look, whole; name each picture."""
        folder.mkdir(parents=True, exist_ok=True)
        for name, look in looks.items():
            self.wear(look)
            for number, page in enumerate(self.pages):
                self.turn_to(number)
                self.unfold()
                path = folder / f"{number + 1:02}-{page.lower()}-{name}.png"
                self.window.grabWindow().save(str(path))
                yield path

    def _bare(self, *, alone: bool) -> None:
        self.window.setProperty("bare", alone)

    def close(self) -> None:
        """Take the window and its engine down in order."""
        self.window.close()
        self._engine.deleteLater()
        QGuiApplication.processEvents()
        if self._translator:
            QGuiApplication.removeTranslator(self._translator)


def photographed_looks(px_per_mm: float, text_step: int = 0) -> dict[str, Look]:
    """The looks that are photographed, by their names; nothing moves."""
    looks = {mode.value: Look(mode, px_per_mm, reduced_motion=True, text_step=text_step) for mode in LookMode}
    return looks | {"contrast-light": replace(looks["contrast"], light_ground=True)}
