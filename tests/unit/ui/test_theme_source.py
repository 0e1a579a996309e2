"""The look's numbers: QML is what the numbers say, floors and contrast hold in each mode."""

import pytest

from ui.theme_source import THEME_FOLDER, load_tokens, render_modes

SOURCE = load_tokens()
FLOORS_MM = {"normal": (6.5, 12, 3), "elder": (10, 16, 5), "contrast": (6.5, 12, 3)}
GLYPH_BOX_EM = 0.92  # height of a Han glyph in Noto Sans CJK


def test_qml_instances_say_what_the_numbers_say() -> None:
    for name, text in render_modes(SOURCE).items():
        assert (THEME_FOLDER / name).read_text(encoding="utf-8") == text, f"run python -m ui.theme_source: {name}"


def test_each_mode_has_every_token() -> None:
    normal = SOURCE["modes"]["normal"]
    for mode in SOURCE["modes"].values():
        assert mode["colour"].keys() == normal["colour"].keys()
        assert mode["type"].keys() == normal["type"].keys()
        assert mode["size_mm"].keys() == normal["size_mm"].keys()


@pytest.mark.parametrize("name", ["normal", "elder", "contrast"])
def test_a_resident_can_read_and_hit_everything(name: str) -> None:
    mode = SOURCE["modes"][name]
    body, target, gap = FLOORS_MM[name]
    assert mode["type"]["body"]["mm"] * GLYPH_BOX_EM >= body
    assert mode["size_mm"]["gap"] >= gap
    for size in ("target", "touch", "button", "buttonMain", "buttonSmall", "field", "key"):
        assert mode["size_mm"][size] >= target
    for size in ("headerButtonWidth", "headerButtonHeight", "footButton", "backWidth", "helpWidth"):
        assert mode["frame_mm"][size] >= target


@pytest.mark.parametrize("name", ["normal", "elder", "contrast"])
def test_contrast_is_never_below_the_modes_promise(name: str) -> None:
    mode = SOURCE["modes"][name]
    for ink, ground, kind in SOURCE["contrast_pairs"]:
        least = mode["contrast_min"][kind]
        ratio = _contrast(mode["colour"][ink], mode["colour"][ground])
        assert ratio >= least - 0.01, f"{name}: {ink} on {ground} is {ratio:.2f}, must be {least}"


def _contrast(first: str, second: str) -> float:
    """The ratio of WCAG 2.2."""
    dark, light = sorted((_luminance(first), _luminance(second)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
