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


GROUNDS = {
    "normal": ("normal", "colour"),
    "elder": ("elder", "colour"),
    "contrast": ("contrast", "colour"),
    "contrast on white": ("contrast", "colour_light"),
}


@pytest.mark.parametrize("name", GROUNDS)
def test_contrast_is_never_below_the_modes_promise(name: str) -> None:
    mode_name, kind_of_ground = GROUNDS[name]
    mode = SOURCE["modes"][mode_name]
    colours = mode["colour"] if kind_of_ground == "colour" else mode.get("colour_light", {})
    assert colours.keys() == mode["colour"].keys()
    for ink, ground, kind in SOURCE["contrast_pairs"]:
        least = mode["contrast_min"][kind]
        ratio = _contrast(colours[ink], colours[ground])
        assert ratio >= least - 0.01, f"{name}: {ink} on {ground} is {ratio:.2f}, must be {least}"


def test_every_tone_is_read_on_its_tint_and_every_fill_carries_its_ink() -> None:
    """The pairs that `Theme.qml` puts together are among those that are measured."""
    measured = {(ink, ground) for ink, ground, kind in SOURCE["contrast_pairs"] if kind == "text"}
    tones = {("primary", "primaryTint"), ("success", "successTint"), ("accentDeep", "accentTint")}
    tones |= {("danger", "dangerTint"), ("ink2", "sunken"), ("ink3", "sunken"), ("ink3", "surface")}
    fills = {("inkOnPrimary", "primary"), ("inkOnPrimary", "primaryPressed"), ("inkOnAccent", "accent")}
    assert tones | fills <= measured


def test_the_live_picture_is_read_in_every_mode() -> None:
    finder = SOURCE["viewfinder"]
    assert _contrast(str(finder["text"]), str(finder["edge"])) >= 10
    assert _contrast(str(finder["outline"]), str(finder["edge"])) >= 7


def test_text_grows_in_three_steps_by_at_least_a_tenth_each() -> None:
    first, second, third = SOURCE["text_step"]
    assert first == 1
    assert second >= 1.1 * first
    assert third >= 1.1 * second


def _contrast(first: str, second: str) -> float:
    """The ratio of WCAG 2.2."""
    dark, light = sorted((_luminance(first), _luminance(second)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
