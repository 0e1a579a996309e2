"""Printer profiles: the shipped ones load, a broken one names its file and every wrong key."""

from pathlib import Path

import pytest

from drivers.receipt_printer.profile import MODELS, Cut, PrinterProfileError, load_profile
from tests.unit.drivers.receipt_printer.samples import PROFILE_NAMES, profile


def test_every_shipped_profile_loads() -> None:
    shipped = [path.stem for path in MODELS.glob("*.toml")]
    assert sorted(shipped) == sorted(PROFILE_NAMES)
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
        ("columns = 48", "columns = 48\nbaud_rate = 5", "baud_rate: must be a whole number from 1200 to 921600"),
        (
            'status = "dle_eot"',
            'status = "none"\nautomatic_status = true',
            "automatic_status: only with status dle_eot",
        ),
        ('status = "dle_eot"', 'status = "gs_r"\npresenter = "gs_e"', "presenter: needs status custom"),
        ('status = "dle_eot"', 'status = "custom"\npresenter = "gs_e"', "presenter: needs cut full"),
    ],
)
def test_a_broken_profile_names_file_and_key(tmp_path: Path, line: str, changed: str, problem: str) -> None:
    path = tmp_path / "printer.toml"
    path.write_text((MODELS / "generic-80mm.toml").read_text("utf-8").replace(line, changed), "utf-8")
    with pytest.raises(PrinterProfileError) as raised:
        load_profile(path)
    assert raised.value.path == path
    assert any(problem in one for one in raised.value.problems)
    assert str(path) in str(raised.value)


def test_a_printer_that_tells_nothing_and_cannot_cut_is_refused_lest_two_receipts_hang_together(tmp_path: Path) -> None:
    path = tmp_path / "printer.toml"
    silent = (MODELS / "generic-58mm.toml").read_text("utf-8").replace('"dle_eot"', '"none"')
    path.write_text(silent, "utf-8")
    with pytest.raises(PrinterProfileError, match="cut: a printer that tells no status needs a knife"):
        load_profile(path)


def test_all_problems_are_told_at_once(tmp_path: Path) -> None:
    path = tmp_path / "printer.toml"
    path.write_text('name = "x"\n', "utf-8")
    with pytest.raises(PrinterProfileError) as raised:
        load_profile(path)
    assert len(raised.value.problems) == 12


def test_a_missing_file_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(PrinterProfileError, match="cannot be read"):
        load_profile(tmp_path / "nowhere.toml")
