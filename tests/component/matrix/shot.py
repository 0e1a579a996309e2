"""What one state shows, as plain values: texts, targets, the picture. Judged by the rules, which need no Qt."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from tests.component.matrix.setting import Setting

Picture = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Rect:
    """Upper left and lower right corner in the window, in px."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top

    def common(self, other: "Rect") -> "Rect":
        """What both cover; without area where they do not touch."""
        left, top = max(self.left, other.left), max(self.top, other.top)
        return Rect(left, top, max(left, min(self.right, other.right)), max(top, min(self.bottom, other.bottom)))

    def holds(self, other: "Rect", slack: float = 0) -> bool:
        """Whether `other` lies within, but for `slack` on every side."""
        return (
            other.left >= self.left - slack
            and other.top >= self.top - slack
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )

    def gap_to(self, other: "Rect") -> float:
        """Free room between both, along the axis that parts them; negative where they overlap."""
        across = max(other.left - self.right, self.left - other.right)
        down = max(other.top - self.bottom, self.top - other.bottom)
        return max(across, down)


@dataclass(frozen=True, slots=True)
class ShownText:
    """A text that can be seen.

    Attributes:
        text: The words.
        ink: Where the glyphs stand.
        room: Where they may stand: within the window and everything that clips, but for what a scroll area brings.
        scroll: Number of the scroll area that it moves with, 0 for none.
        over_width: Px by which it is wider than its item; negative where there is room left.
        over_height: Px by which it is taller than its item.
        truncated: Qt left something out.
        px: Size of the type.
        role_px: Size that its role asks for.
        color: Red, green, blue, alpha of the glyphs.
        keyboard: It stands on the on-screen keyboard.
    """

    text: str
    ink: Rect
    room: Rect
    scroll: int = 0
    over_width: float = 0
    over_height: float = 0
    truncated: bool = False
    px: float = 32
    role_px: float = 32
    color: tuple[int, int, int, float] = (0, 0, 0, 1.0)
    keyboard: bool = False


@dataclass(frozen=True, slots=True)
class ShownTarget:
    """Something to press or to type into.

    Attributes:
        kind: Its QML type.
        name: What it is called in tests, or its words.
        hit: Where it can be touched.
        drawn: What a person takes it for.
        room: As of a text.
        scroll: As of a text.
        enabled: It can be used now.
        choice: It stands for one of several answers or ways.
        group: Number of the item that holds it and its like.
        role: Its role for assistive technology, empty for none.
        spoken_name: Its name for assistive technology.
        field: It holds what was typed, so that its value names it as well.
    """

    kind: str
    name: str
    hit: Rect
    drawn: Rect
    room: Rect
    scroll: int = 0
    enabled: bool = True
    choice: bool = False
    group: int = 0
    role: str = "Button"
    spoken_name: str = "-"
    field: bool = False


@dataclass(frozen=True, slots=True)
class Shot:
    """One state in one setting.

    Attributes:
        setting: How it is shown.
        screen: Name of the screen, or of what lies over it.
        state: Which of its states.
        texts: From the back to the front.
        targets: From the back to the front.
        ring: Targets by the order of the Tab key, as indices into `targets`.
        spoken: Sentences that are read aloud.
        data: Words that are data and stay as they were entered: names, addresses, the station.
        warnings: What Qt complained of while it came up.
        picture: Rows of RGB pixels.
    """

    setting: Setting
    screen: str
    state: str
    texts: tuple[ShownText, ...] = ()
    targets: tuple[ShownTarget, ...] = ()
    ring: tuple[int, ...] = ()
    spoken: tuple[str, ...] = ()
    data: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    picture: Picture = field(default_factory=lambda: np.zeros((0, 0, 3), np.uint8), repr=False)

    @property
    def px_per_mm(self) -> float:
        """Density of the panel."""
        return self.setting.panel.px_per_mm


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that breaks a rule."""

    rule: str
    screen: str
    state: str
    setting: Setting
    what: str

    def __str__(self) -> str:
        return f"{self.screen} ({self.state}) {self.setting}: {self.what}"
