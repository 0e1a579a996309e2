"""Devices that fail again and again: each return is noticed within 3 s, and no thread or file handle stays behind.

`python -m tests.component.supervision` plays 1,000 cycles a device; here as many as the gate has time for.
"""

from pathlib import Path

import pytest

from tests.component.supervision.series import RECOVERY_S, Series, camera, hid, pcsc, printer, scanner, serial, usb
from tests.doubles.census import Census

pytestmark = pytest.mark.logs("(card reader|code scanner) lost")

GATE_S = 40.0
MANY = 1000


def test_a_serial_reader_that_is_pulled_torn_at_and_used_in_every_order(tmp_path: Path) -> None:
    before = Census.taken()
    cycles = serial(tmp_path, 120, GATE_S)
    assert cycles.count >= 30
    assert cycles.slowest_recovery_s < RECOVERY_S
    assert cycles.left_nothing, str(cycles)
    assert not Census.settled(before).exceeds(before)


@pytest.mark.parametrize("series", [usb, hid, scanner])
def test_a_usb_or_hid_reader_and_a_scanner_that_fail_in_every_way(tmp_path: Path, series: Series) -> None:
    before = Census.taken()
    cycles = series(tmp_path, 60, GATE_S)
    assert cycles.count >= 20
    assert cycles.slowest_recovery_s < RECOVERY_S
    assert cycles.left_nothing, str(cycles)
    assert not Census.settled(before).exceeds(before)


@pytest.mark.xdist_group("pcscd")
def test_a_pcsc_reader_whose_service_is_killed_and_whose_cards_are_torn_and_swapped(tmp_path: Path) -> None:
    cycles = pcsc(tmp_path, MANY, GATE_S)
    assert cycles.count >= 6, "each kind once"
    assert cycles.slowest_recovery_s < RECOVERY_S
    assert cycles.left_nothing, str(cycles)


def test_a_printer_that_loses_its_power_two_hundred_times(tmp_path: Path) -> None:
    before = Census.taken()
    cycles = printer(tmp_path, 200, GATE_S)
    assert cycles.count >= 50
    assert cycles.slowest_recovery_s < RECOVERY_S
    assert cycles.left_nothing, str(cycles)
    assert not Census.settled(before).exceeds(before)


def test_a_camera_that_is_unplugged_a_hundred_times(tmp_path: Path) -> None:
    camera(tmp_path, 1, GATE_S)  # the library keeps what it opens first
    before = Census.taken()
    cycles = camera(tmp_path, 100, GATE_S)
    assert cycles.count >= 20
    assert cycles.slowest_recovery_s < RECOVERY_S
    assert cycles.left_nothing, str(cycles)
    assert not Census.settled(before).exceeds(before)
