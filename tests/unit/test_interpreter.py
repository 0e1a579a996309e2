"""Until the first frame Python does not stop for garbage, then it does; devices do not keep the screen waiting."""

import gc
import sys
from collections.abc import Generator

import pytest

from kiosk.interpreter import hurry, settle


@pytest.fixture(autouse=True)
def as_before() -> Generator[None]:
    turn_s = sys.getswitchinterval()
    yield
    sys.setswitchinterval(turn_s)
    gc.unfreeze()
    gc.enable()


def test_a_start_is_not_held_up_by_looking_for_garbage() -> None:
    hurry()
    assert not gc.isenabled()


def test_a_busy_device_thread_keeps_the_screen_waiting_for_less_than_a_millisecond() -> None:
    hurry()
    assert sys.getswitchinterval() < 0.001


def test_after_the_start_garbage_is_collected_and_what_stays_is_not_looked_through_again() -> None:
    hurry()
    settle()
    assert gc.isenabled()
    assert gc.get_freeze_count() > 0
