"""Rules of QML that no tool knows: no literal of the look outside Theme, known icons, registered files, short files."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from ui.icons import ICON_FOLDER
from ui.theme import QML_FOLDER

SOURCES = sorted(QML_FOLDER.rglob("*.qml"))
OUTSIDE_THEME = [path for path in SOURCES if path.parent.name != "Theme"]
LITERALS = {
    "colour": re.compile(r'"#[0-9A-Fa-f]{3,8}"|\bcolor: "'),
    "font": re.compile(r"pixelSize: *\d|pointSize|font\.family: *\"|Font\.(Medium|DemiBold|Light)"),
    "duration": re.compile(r"\bduration: *\d"),
    "length": re.compile(r"\b(width|height|spacing|radius|margins?|padding|\w+Margin|\w+Padding): *\d{2,}\b"),
    "shrinking by the renderer": re.compile(r"layer\.enabled|MultiEffect|ShaderEffect|OpacityMask"),
    "untyped": re.compile(r"\bproperty var\b"),
    "an ellipsis": re.compile(r"\belide:"),
}
ICON_NAME = re.compile(
    r'\b(?:icon|iconName|iconLeft|iconRight|mainIcon|backIcon|helpIcon|name|sign): [^\n]*"([a-z-]+)"'
)


@pytest.mark.parametrize("path", OUTSIDE_THEME, ids=lambda path: path.stem)
def test_look_comes_from_the_theme_only(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    found = [what for what, pattern in LITERALS.items() if pattern.search(text)]
    assert not found, f"{path.name} has a literal of its own: {', '.join(found)}"


@pytest.mark.parametrize("folder", ["Theme", "Controls", "Layouts"])
def test_every_file_is_in_its_module(folder: str) -> None:
    listed = set(re.findall(r"(\w+)\.qml", (QML_FOLDER / "Kiosk" / folder / "qmldir").read_text(encoding="utf-8")))
    assert listed == {path.stem for path in (QML_FOLDER / "Kiosk" / folder).glob("*.qml")}


def test_every_screen_has_a_sentence_for_the_ear() -> None:
    silent = {"AttractScreen"}  # nobody is here
    screens = [path for path in _of("Screens") if path.stem.endswith(("Screen", "Overlay"))]
    mute = {path.stem for path in screens if not re.search(r"spoken: |Spoken \{", path.read_text(encoding="utf-8"))}
    assert mute == silent


def test_controls_are_short() -> None:
    lengths = {path.name: len(path.read_text(encoding="utf-8").splitlines()) for path in _of("Controls")}
    assert max(lengths.values()) <= 120, {name: length for name, length in lengths.items() if length > 120}


def test_every_icon_that_a_control_names_is_there() -> None:
    missing = {name for path in OUTSIDE_THEME for name in _icons(path) if not (ICON_FOLDER / f"{name}.svg").is_file()}
    assert not missing


def _of(folder: str) -> list[Path]:
    return [path for path in SOURCES if path.parent.name == folder]


def _icons(path: Path) -> Iterator[str]:
    for line in path.read_text(encoding="utf-8").splitlines():
        match = ICON_NAME.search(line)
        if match and "image://" not in line:
            yield from (name for name in re.findall(r'"([a-z]+(?:-[a-z]+)+)"', line) if "_" not in name)
