"""Paper and knife: what is counted, how long it lasts, and that the count outlives the program."""

import logging
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from drivers.receipt_printer.supplies import Forecast, Supplies, forecast
from drivers.receipt_printer.supply_book import SupplyBook
from tests.unit.drivers.receipt_printer.samples import profile

_MODEL = replace(profile("custom-kiosk-80mm"), roll_m=100, knife_cuts=1000)
_MONDAY, _FRIDAY = date(2026, 11, 23), date(2026, 11, 27)


def test_each_receipt_costs_paper_and_a_cut() -> None:
    used = Supplies().after_receipt(180, _MODEL, _MONDAY).after_receipt(220, _MODEL, _FRIDAY)
    assert used == Supplies(_MONDAY, roll_mm=400, roll_receipts=2, all_mm=400, all_receipts=2, cuts=2)


def test_a_tear_bar_wears_no_knife() -> None:
    assert Supplies().after_receipt(180, profile("xprinter-58mm"), _MONDAY).cuts == 0


def test_a_new_roll_begins_at_nothing_and_the_machine_keeps_its_age() -> None:
    used = Supplies().after_receipt(180, _MODEL, _MONDAY).with_new_roll(_FRIDAY)
    assert used == Supplies(_FRIDAY, all_mm=180, all_receipts=1, cuts=1)


@pytest.mark.parametrize(
    ("supplies", "expected"),
    [
        (Supplies(), Forecast(100.0, None, None, 1000, near_end=False)),
        (Supplies(_MONDAY, 20_000, 100, 20_000, 100, 100), Forecast(80.0, 400, 16, 900, near_end=False)),
        (Supplies(_MONDAY, 96_000, 480, 96_000, 480, 1200), Forecast(4.0, 20, 0, 0, near_end=True)),
        (Supplies(_MONDAY, 120_000, 600, 120_000, 600, 600), Forecast(0.0, 0, 0, 400, near_end=True)),
    ],
)
def test_the_forecast_goes_by_the_mean_of_this_roll(supplies: Supplies, expected: Forecast) -> None:
    assert forecast(supplies, _MODEL, _FRIDAY) == expected


def test_where_the_roll_is_unknown_nothing_is_foretold() -> None:
    used = Supplies().after_receipt(180, _MODEL, _MONDAY)
    unknown = replace(_MODEL, roll_m=0, knife_cuts=0)
    assert forecast(used, unknown, _MONDAY) == Forecast(None, None, None, None, near_end=False)


def test_the_counts_outlive_the_program(tmp_path: Path) -> None:
    path = tmp_path / "supplies.json"
    book = SupplyBook(path, _MODEL, lambda: _MONDAY)
    book.note_receipt(180)
    assert SupplyBook(path, _MODEL).supplies == Supplies(_MONDAY, 180, 1, 180, 1, 1)
    book.note_new_roll()
    assert SupplyBook(path, _MODEL).supplies == Supplies(_MONDAY, 0, 0, 180, 1, 1)
    assert [file.name for file in tmp_path.iterdir()] == ["supplies.json"]


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"roll_since": 5}', '{"roll_since": null, "paper": 1}', "\xff"])
def test_counts_that_cannot_be_read_begin_again_and_stop_no_printer(
    content: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "supplies.json"
    path.write_text(content, encoding="latin-1")
    with caplog.at_level(logging.WARNING):
        assert SupplyBook(path, _MODEL).supplies == Supplies()
    caplog.clear()


def test_a_disk_that_fails_costs_no_receipt(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    book = SupplyBook(tmp_path / "missing" / "supplies.json", _MODEL, lambda: _MONDAY)
    with caplog.at_level(logging.WARNING):
        book.note_receipt(180)
    assert book.supplies.all_receipts == 1
    caplog.clear()
