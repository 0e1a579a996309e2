"""A hundred residents one after the other, with a cable pulled and a pcscd killed in between: nothing stays behind."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from drivers.simulators.pcscd import Pcscd
from tests.doubles.busy_day import BusyDay, play_day
from tests.doubles.private_pcscd import running_pcscd
from tests.doubles.reader_hands import PcscHands, serial_hands

RECOVERY_S = 3.0


@pytest.fixture(scope="module")
def pcscd() -> Iterator[Pcscd]:
    for daemon in running_pcscd():
        if not daemon.is_ours:
            pytest.skip("the machine's own pcscd is not ours to kill")
        yield daemon


@pytest.mark.logs("card reader lost")
def test_eighty_residents_at_a_serial_reader_whose_cable_is_pulled_at_every_tenth(tmp_path: Path) -> None:
    _assert_sound(play_day(lambda: serial_hands(tmp_path), 80, lose_every=10), losses=8)


@pytest.mark.logs("card reader lost")
@pytest.mark.xdist_group("pcscd")
def test_twenty_residents_at_a_pcsc_reader_whose_service_is_killed_at_every_tenth(pcscd: Pcscd) -> None:
    _assert_sound(play_day(lambda: PcscHands(pcscd), 20, lose_every=10), losses=2)


def _assert_sound(day: BusyDay, losses: int) -> None:
    assert day.losses == losses
    assert day.slowest_recovery_s < RECOVERY_S
    assert (day.threads_left, day.handles_left) == (0, 0)
