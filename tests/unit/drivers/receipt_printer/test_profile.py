"""Printer profiles: the shipped ones load, a broken one names its file and every wrong key."""

from pathlib import Path

import pytest

from drivers.receipt_printer.profile import Cut, PrinterProfileError, load_profile
from tests.unit.drivers.receipt_printer.samples import PROFILE_FOLDER, PROFILE_NAMES, profile


def test_every_shipped_profile_loads() -> None:
    assert {path.stem for path in PROFILE_FOLDER.glob("*.toml")} == set(PROFILE_NAMES)
    for name in PROFILE_NAMES:
        assert profile(name).name


def test_text_stands_between_the_margins() -> None:
    assert (profile().text_columns, profile().text_dots) == (44, 528)
    assert profile("generic-58mm").cut is Cut.TEAR_BAR


@pytest.mark.parametrize(
    ("line", "changed", "problem"),
    [
        ("width_dots = 576", "", "width_dots: missing"),
        ("width_dots = 576", "width_dots = 570", "columns: 48 columns of 12 dots are wider than width_dots"),
        ("width_dots = 576", "width_dots = 577", "width_dots: must be a multiple of 8"),
        ("width_dots = 576", 'width_dots = "wide"', "width_dots: must be a whole number from 8 to 1024"),
        ("width_dots = 576", "width_dots = true", "width_dots: must be a whole number from 8 to 1024"),
        ("columns = 48", "colums = 48", "colums: unknown key, did you mean columns?"),
        ("columns = 48", "columns = 48\nzzz = 1", "zzz: unknown key"),
        ('cut = "partial"', 'cut = "bite"', "cut: must be one of full, partial, none"),
        ("native_qr = true", "native_qr = 1", "native_qr: must be true or false"),
        ('name = "80 mm, 48 columns"', 'name = ""', "name: must be a text"),
        ("columns = 48", "columns = = 48", "cannot be read"),
    ],
)
def test_a_broken_profile_names_file_and_key(tmp_path: Path, line: str, changed: str, problem: str) -> None:
    path = tmp_path / "printer.toml"
    path.write_text((PROFILE_FOLDER / "generic-80mm.toml").read_text("utf-8").replace(line, changed), "utf-8")
    with pytest.raises(PrinterProfileError) as raised:
        load_profile(path)
    assert raised.value.path == path
    assert any(problem in one for one in raised.value.problems)
    assert str(path) in str(raised.value)


def test_all_problems_are_told_at_once(tmp_path: Path) -> None:
    path = tmp_path / "printer.toml"
    path.write_text('name = "x"\n', "utf-8")
    with pytest.raises(PrinterProfileError) as raised:
        load_profile(path)
    assert len(raised.value.problems) == 12


def test_a_missing_file_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(PrinterProfileError, match="cannot be read"):
        load_profile(tmp_path / "nowhere.toml")
