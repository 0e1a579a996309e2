"""Writes the token instances of `ui/qml/Kiosk/Theme` from `assets/theme/tokens.json`.

Generated rather than read at run time, so that qmllint knows every token and nothing is parsed at the start.
`python -m ui.theme_source` rewrites the files; a test compares them with the numbers.
"""

import json
import sys
from pathlib import Path
from typing import NotRequired, TypedDict

TOKENS = Path(__file__).parent.parent / "assets/theme/tokens.json"
THEME_FOLDER = Path(__file__).parent / "qml/Kiosk/Theme"
_NOTICE = "// Written by `python -m ui.theme_source` from assets/theme/tokens.json: do not edit.\n"
_LENGTHS = frozenset({"stroke", "strokeStrong", "focusRing", "margin"})  # of the layout: text does not move them
_FLOORS = frozenset({"gap", "finger"})  # never less, however near the panel is looked at from
_PRESSED = frozenset({"target", "touch", "button", "buttonMain", "buttonSmall", "field", "key"})
_FRAME_ROWS = frozenset({"header", "headerButtonHeight", "rail", "foot", "footButton", "footLandscape"})


class RoleSource(TypedDict):
    """One text role."""

    mm: float
    bold: bool
    line_height: float


class ModeSource(TypedDict):
    """One of normal, elder and contrast."""

    contrast_min: dict[str, float]
    colour: dict[str, str]
    colour_light: NotRequired[dict[str, str]]
    alpha: dict[str, float]
    type: dict[str, RoleSource]
    space_mm: dict[str, float]
    size_mm: dict[str, float]
    frame_mm: dict[str, float]


class TokenSource(TypedDict):
    """The whole file, as far as it is used here."""

    panel: dict[str, float]
    radius_mm: dict[str, float]
    rail_mm: dict[str, float]
    elevation_mm: dict[str, float]
    text_step: list[float]
    motion_ms: dict[str, int]
    viewfinder: dict[str, str | float]
    modes: dict[str, ModeSource]
    contrast_pairs: list[tuple[str, str, str]]


def load_tokens(path: Path = TOKENS) -> TokenSource:
    """The tokens as they stand in the file."""
    source: TokenSource = json.loads(path.read_text(encoding="utf-8"))
    return source


def render_modes(source: TokenSource) -> dict[str, str]:
    """File name to QML text of each mode's instance, and of the colours of contrast on a light ground."""
    modes = {f"{name.capitalize()}Tokens.qml": _NOTICE + _render_mode(source, name) for name in source["modes"]}
    lights = {
        f"{name.capitalize()}LightColors.qml": _NOTICE + _render_light(mode["colour_light"], mode["alpha"]["scrim"])
        for name, mode in source["modes"].items()
        if "colour_light" in mode
    }
    return modes | lights


def write_modes(folder: Path = THEME_FOLDER) -> list[Path]:
    """Write every instance into `folder` and name the files."""
    written: list[Path] = []
    for name, text in render_modes(load_tokens()).items():
        path = folder / name
        path.write_text(text, encoding="utf-8")
        written.append(path)
    return written


def _render_mode(source: TokenSource, name: str) -> str:
    mode = source["modes"][name]
    roles = "".join(
        f"        {key}: TypeRole {{ px: root.text({role['mm']:g}); bold: {str(role['bold']).lower()}; "
        f"line: {role['line_height']:g} }}\n"
        for key, role in mode["type"].items()
    )
    return (
        f"import QtQuick\n\nTokens {{\n    id: root\n\n    steps: {source['text_step']}\n"
        + _block("color: ColorScale", _colours(mode["colour"], mode["alpha"]["scrim"]))
        + f"    type: TypeScale {{\n{roles}    }}\n"
        + _block("space: SpaceScale", _spaces_in_px(mode["space_mm"], mode["size_mm"]["gap"]))
        + _block("size: SizeScale", _sizes_in_px(mode["size_mm"]))
        + _block("frame: FrameScale", _frame_in_px(mode["frame_mm"]))
        + _block("rail: RailScale", _in_px(source["rail_mm"], "root.length"))
        + _block("radius: RadiusScale", _in_px(source["radius_mm"], "root.length"))
        + _block("elevation: ElevationScale", _in_px(source["elevation_mm"], "root.length"))
        + "}\n"
    )


def _block(head: str, values: dict[str, str]) -> str:
    lines = "".join(f"        {key}: {value}\n" for key, value in values.items())
    return f"    {head} {{\n{lines}    }}\n"


def _in_px(lengths: dict[str, float], function: str) -> dict[str, str]:
    return {key: f"{function}({value:g})" for key, value in lengths.items()}


def _spaces_in_px(spaces: dict[str, float], gap: float) -> dict[str, str]:
    """A space that parts what is pressed stays as wide as the least gap."""
    return {
        key: f"root.apart({value:g}, {gap:g})" if value >= gap else f"root.length({value:g})"
        for key, value in spaces.items()
    }


def _sizes_in_px(sizes: dict[str, float]) -> dict[str, str]:
    return {key: _size(key, value, sizes) for key, value in sizes.items()}


def _size(key: str, mm: float, sizes: dict[str, float]) -> str:
    if key in _PRESSED:
        return f"root.pressed({mm:g}, {sizes['finger']:g})"
    if key == "gutter":
        return f"root.apart({mm:g}, {sizes['gap']:g})"
    if key in _LENGTHS:
        return f"root.length({mm:g})"
    if key in _FLOORS:
        return f"root.least({mm:g})"
    return f"root.grown({mm:g})"


def _frame_in_px(lengths: dict[str, float]) -> dict[str, str]:
    return {key: f"root.{'row' if key in _FRAME_ROWS else 'length'}({value:g})" for key, value in lengths.items()}


def _colours(roles: dict[str, str], scrim_alpha: float) -> dict[str, str]:
    scrim = _with_alpha(roles["scrim"], scrim_alpha)
    return {key: f'"{value}"' for key, value in (roles | {"scrim": scrim}).items()}


def _render_light(roles: dict[str, str], scrim_alpha: float) -> str:
    lines = "".join(f"    {key}: {value}\n" for key, value in _colours(roles, scrim_alpha).items())
    return f"import QtQuick\n\nColorScale {{\n{lines}}}\n"


def _with_alpha(colour: str, alpha: float) -> str:
    return f"#{round(alpha * 255):02X}{colour.removeprefix('#')}"


if __name__ == "__main__":
    for target in write_modes():
        sys.stdout.write(f"{target}\n")
