"""Writes the three token instances of `ui/qml/Kiosk/Theme` from `assets/theme/tokens.json`.

Generated rather than read at run time, so that qmllint knows every token and nothing is parsed at the start.
`python -m ui.theme_source` rewrites the files; a test compares them with the numbers.
"""

import json
import sys
from pathlib import Path
from typing import TypedDict

TOKENS = Path(__file__).parent.parent / "assets/theme/tokens.json"
THEME_FOLDER = Path(__file__).parent / "qml/Kiosk/Theme"
_NOTICE = "// Written by `python -m ui.theme_source` from assets/theme/tokens.json: do not edit.\n"
_NOT_FLOORS = frozenset({"stroke", "strokeStrong", "focusRing", "margin", "gutter"})


class RoleSource(TypedDict):
    """One text role."""

    mm: float
    bold: bool
    line_height: float


class ModeSource(TypedDict):
    """One of normal, elder and contrast."""

    contrast_min: dict[str, float]
    colour: dict[str, str]
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
    motion_ms: dict[str, int]
    modes: dict[str, ModeSource]
    contrast_pairs: list[tuple[str, str, str]]


def load_tokens(path: Path = TOKENS) -> TokenSource:
    """The tokens as they stand in the file."""
    source: TokenSource = json.loads(path.read_text(encoding="utf-8"))
    return source


def render_modes(source: TokenSource) -> dict[str, str]:
    """File name to QML text of each mode's instance."""
    return {f"{name.capitalize()}Tokens.qml": _NOTICE + _render_mode(source, name) for name in source["modes"]}


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
    colours = {key: f'"{value}"' for key, value in mode["colour"].items()}
    colours["scrim"] = f'"{_with_alpha(mode["colour"]["scrim"], mode["alpha"]["scrim"])}"'
    roles = "".join(
        f"        {key}: TypeRole {{ px: root.text({role['mm']:g}); bold: {str(role['bold']).lower()}; "
        f"line: {role['line_height']:g} }}\n"
        for key, role in mode["type"].items()
    )
    return (
        "import QtQuick\n\nTokens {\n    id: root\n\n"
        + _block("color: ColorScale", colours)
        + f"    type: TypeScale {{\n{roles}    }}\n"
        + _block("space: SpaceScale", _in_px(mode["space_mm"], "root.length"))
        + _block("size: SizeScale", _sizes_in_px(mode["size_mm"]))
        + _block("frame: FrameScale", _in_px(mode["frame_mm"], "root.length"))
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


def _sizes_in_px(sizes: dict[str, float]) -> dict[str, str]:
    return {key: f"root.{'length' if key in _NOT_FLOORS else 'floor'}({value:g})" for key, value in sizes.items()}


def _with_alpha(colour: str, alpha: float) -> str:
    return f"#{round(alpha * 255):02X}{colour.removeprefix('#')}"


if __name__ == "__main__":
    for target in write_modes():
        sys.stdout.write(f"{target}\n")
