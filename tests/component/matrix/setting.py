"""In what a screen is shown: mode, language, panel, text step."""

from dataclasses import dataclass
from itertools import product

from kiosk.domain.language import Language
from kiosk.session.states import Mode
from ui.theme import nearness

DPI = 25.4


@dataclass(frozen=True, slots=True)
class Panel:
    """A touch panel: its pixels, and how many of them make a millimetre."""

    width: int
    height: int
    px_per_mm: float

    @property
    def nearness(self) -> float:
        """What is left of the distance at which sizes are given."""
        return nearness((self.width, self.height), self.px_per_mm)

    @property
    def near(self) -> bool:
        """It is looked at from nearer."""
        return self.nearness < 1

    def __str__(self) -> str:
        return f"{self.width}x{self.height}{f'@{self.px_per_mm * DPI:.0f}' if self.near else ''}"


PORTRAIT = Panel(1080, 1920, 4.03)
LANDSCAPE = Panel(1920, 1080, 4.03)
SQUARE = Panel(1280, 1024, 96 / DPI)
SMALL = Panel(768, 1366, 96 / DPI)
NEAR_PORTRAIT = Panel(1080, 1920, 160 / DPI)
NEAR_LANDSCAPE = Panel(1920, 1080, 160 / DPI)
PANELS = (PORTRAIT, LANDSCAPE, SQUARE, SMALL, NEAR_PORTRAIT, NEAR_LANDSCAPE)
LARGEST_STEP = 2


@dataclass(frozen=True, slots=True)
class Setting:
    """One of the ways in which every screen has to be right."""

    panel: Panel
    mode: Mode
    language: Language
    text_step: int = 0

    def __str__(self) -> str:
        step = f" step {self.text_step}" if self.text_step else ""
        return f"{self.mode} {self.language} {self.panel}{step}"


def settings(panel: Panel) -> list[Setting]:
    """The ways in which a panel is seen.

    Every mode and language; on narrow panels, where words run out of room first, with the largest text too. Contrast
    has the sizes of normal and other colours: in both languages on the main panel only, and never enlarged. On a panel
    seen from near only what strains the layout most.
    """
    if panel.near:
        strained = (Mode.ELDER, Language.ZH), (Mode.ELDER, Language.EN), (Mode.NORMAL, Language.EN)
        return [Setting(panel, mode, language) for mode, language in strained]
    steps = (0, LARGEST_STEP) if panel.width < panel.height else (0,)
    ways = [Setting(panel, mode, language, step) for mode, language in product(Mode, Language) for step in steps]
    return [way for way in ways if way.mode is not Mode.CONTRAST or _shows_colors(way)]


def _shows_colors(way: Setting) -> bool:
    return way.text_step == 0 and (way.panel == PORTRAIT or way.language is Language.ZH)
