"""Puts the look into a QML engine: import path, picture providers, density, mode.

The numbers live in QML (`Kiosk.Theme`), the choice of mode with the app; here is only the seam between them.
"""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQml import QQmlEngine

from ui.artwork import ArtworkProvider, ShadowProvider
from ui.icons import IconProvider
from ui.items import FrameSource, InkCanvas, LivePicture

QML_FOLDER = Path(__file__).parent / "qml"
REFERENCE_PX_PER_MM = 4.03  # the reference panel: 21.5 inch, 1080 x 1920
ITEMS = (FrameSource, InkCanvas, LivePicture)  # importing them has registered Kiosk.Items
_PLAUSIBLE_PX_PER_MM = (2.0, 12.0)
_UPRIGHT_MM = (203.0, 330.0)  # width and height of the smallest panel that is looked at from 600 mm
_LYING_MM = (330.0, 254.0)


class LookMode(StrEnum):
    """The three instances of the tokens."""

    NORMAL = "normal"
    ELDER = "elder"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Look:
    """What the app decides about the look.

    Attributes:
        mode: The instance of the tokens.
        px_per_mm: Pixels of a millimetre of the panel.
        reduced_motion: Nothing moves.
        text_step: 0 to 2, larger text.
        high_contrast: The colours of contrast with the sizes of `mode`.
        light_ground: Contrast on white instead of black.
    """

    mode: LookMode = LookMode.NORMAL
    px_per_mm: float = REFERENCE_PX_PER_MM
    reduced_motion: bool = False
    text_step: int = 0
    high_contrast: bool = False
    light_ground: bool = False


def install_theme(engine: QQmlEngine) -> ArtworkProvider:
    """Make `Kiosk.*` and the icon, art and shadow pictures known to `engine`. Call before loading QML."""
    artwork = ArtworkProvider()
    engine.addImportPath(str(QML_FOLDER))
    engine.addImageProvider("icon", IconProvider())
    engine.addImageProvider("art", artwork)
    engine.addImageProvider("shadow", ShadowProvider())
    return artwork


def apply_look(engine: QQmlEngine, look: Look) -> None:
    """Show everything in `look`, at once."""
    theme = engine.singletonInstance("Kiosk.Theme", "Theme")
    if not isinstance(theme, QObject):
        raise TypeError("install_theme comes first: there is no Kiosk.Theme")
    theme.setProperty("pxPerMm", look.px_per_mm)
    theme.setProperty("reducedMotion", look.reduced_motion)
    theme.setProperty("textStep", look.text_step)
    theme.setProperty("highContrast", look.high_contrast)
    theme.setProperty("lightGround", look.light_ground)
    theme.setProperty("mode", look.mode.value)


def screen_px_per_mm(screen: QScreen | None = None) -> float:
    """The density that the panel reports by EDID; the reference panel's if it reports nonsense."""
    panel = screen or QGuiApplication.primaryScreen()
    size, physical = panel.size(), panel.physicalSize()
    return px_per_mm((size.width(), size.height()), (physical.width(), physical.height()))


def px_per_mm(size_px: tuple[int, int], size_mm: tuple[float, float]) -> float:
    """Pixels of a millimetre, along the longer sides: hung upright, some panels report the size of one that lies."""
    length_mm = max(size_mm)
    density = max(size_px) / length_mm if length_mm > 0 else 0.0
    least, most = _PLAUSIBLE_PX_PER_MM
    return density if least <= density <= most else REFERENCE_PX_PER_MM


def nearness(size_px: tuple[int, int], density: float) -> float:
    """How much of the 600 mm people stand away, at which sizes are given, is left on this panel: 1 or less.

    A smaller panel is looked at from nearer, and letters keep the angle at which they are seen (EN 301 549, 5.1.4: 0.7
    degrees for a capital of the elder version), not their height. What a finger needs stays as wide as it is. One that
    lies is read like a tablet when it is as low as one: its header and its foot leave few lines.

    Args:
        size_px: Its sides.
        density: Its pixels of a millimetre.
    """
    room_mm = _UPRIGHT_MM if size_px[0] < size_px[1] else _LYING_MM
    return min(1.0, *(side / density / room for side, room in zip(size_px, room_mm, strict=True)))
