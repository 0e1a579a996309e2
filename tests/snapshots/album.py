"""Which states are kept as snapshots, and under which name. It draws nothing."""

from pathlib import Path

from kiosk.domain.language import Language
from kiosk.session.states import Mode
from tests.component.matrix.setting import LANDSCAPE, PORTRAIT, SMALL, SQUARE, Setting
from tests.component.matrix.shot import Finding, Shot
from tests.snapshots.small_picture import Difference, difference, read, small

SNAPSHOT = "snapshot"
PICTURES = Path(__file__).parent / "pictures"

MAIN = tuple(Setting(PORTRAIT, mode, Language.ZH) for mode in Mode)
OTHERS = (
    Setting(PORTRAIT, Mode.NORMAL, Language.EN),
    Setting(LANDSCAPE, Mode.NORMAL, Language.ZH),
    Setting(SQUARE, Mode.ELDER, Language.ZH),
    Setting(SMALL, Mode.ELDER, Language.EN),
)
SETTINGS = MAIN + OTHERS
"""The main panel in every mode, and four that strain the layout most."""

_FILLERS = ("page ", "long ")  # the same screen with other words: the rules look after those
_ONE_A_SCREEN = (
    *("attract", "out of service", "home of the sample catalogue", "all items", "search, found", "one thing"),
    *(
        "hotline",
        "guide",
        "place card",
        "phone",
        "consent",
        "form filled in from shared data",
        "camera looks",
        "page taken",
    ),
    *("corners by hand", "pages gathered"),
    *("review", "sign", "submitting", "submitted", "no paper", "rating", "farewell"),
    *("help", "settings", "leave?", "nobody here?"),
)


def path_of(shot: Shot, folder: Path = PICTURES) -> Path:
    """Where the snapshot of this state is."""
    setting = shot.setting
    name = "".join(letter if letter.isalnum() else "-" for letter in f"{shot.screen} {shot.state}").strip("-")
    return folder / f"{setting.panel}-{setting.mode}-{setting.language}" / f"{name}.png"


def belongs(shot: Shot) -> bool:
    """Whether this state is kept: all of them on the main panel, one of each screen elsewhere."""
    if shot.setting in OTHERS:
        return shot.state in _ONE_A_SCREEN
    return shot.setting in MAIN and not any(filler in shot.state for filler in _FILLERS)


def compared(shot: Shot) -> list[Finding]:
    """That it looks different from its snapshot, as a finding like those of the rules."""
    found = change(shot) if belongs(shot) else ""
    return [Finding(SNAPSHOT, shot.screen, shot.state, shot.setting, found)] if found else []


def change(shot: Shot) -> str:
    """What is new since the snapshot was accepted; empty where nothing is."""
    before = read(path_of(shot))
    if before is None:
        return "there is no snapshot; look at it and run `python -m tests.snapshots --accept`"
    found: Difference | None = difference(before, small(shot.picture))
    return str(found or "")
