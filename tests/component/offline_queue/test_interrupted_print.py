"""A program that died while a receipt was printed: its successor knows, once."""

import errno
import os

import pytest

from tests.component.offline_queue.station import Station

PRINT = ("YL0017-2611-0001/1", "YL0017-2611-0001")


def test_a_print_without_an_end_is_told_to_the_next_program_and_only_to_it(station: Station) -> None:
    assert not station.outbox.settle_interrupted_prints()
    station.outbox.begin_print(*PRINT)
    station.restart_outbox()
    assert station.outbox.settle_interrupted_prints()
    station.restart_outbox()
    assert not station.outbox.settle_interrupted_prints()
    assert not station.outbox.begin_print(*PRINT), "printed again it is still a reprint"


@pytest.mark.parametrize("outcome", ["printed", "PRN-03"])
def test_a_print_that_ended_interrupts_nothing(station: Station, outcome: str) -> None:
    station.outbox.begin_print(*PRINT)
    station.outbox.end_print(PRINT[0], outcome)
    station.restart_outbox()
    assert not station.outbox.settle_interrupted_prints()


@pytest.mark.logs("cannot write: STO-02")
def test_a_disk_that_cannot_tell_counts_as_interrupted(station: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> int:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(os, "open", fail)
    assert station.outbox.settle_interrupted_prints()
