"""What a resident meets when the disk takes nothing: told before "accepted", loses nothing, tries again."""

import os
import resource
from collections.abc import Generator
from contextlib import contextmanager

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.session.screens.name import ScreenName
from tests.journeys.visitor import PERMIT, RECORD, Visitor


@contextmanager
def _no_file_grows_beyond(size: int) -> Generator[None]:
    """A disk quota on each file, by the kernel: what is written beyond it fails as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.logs("cannot write: STO-01", "the intake is closed", "cannot be watched", "nothing is sent for now")
def test_a_full_disk_refuses_before_accepted_and_takes_the_same_case_when_there_is_room(visitor: Visitor) -> None:
    visitor.goes_to_submit(PERMIT)
    with _no_file_grows_beyond(4096):
        visitor.presses_main()
        visitor.is_told(FailureCode.STORAGE_FULL)
        visitor.sees(ScreenName.SIGN)
    visitor.finishes()


@pytest.mark.logs("cannot write: STO-01", "the intake is closed", "cannot be watched", "nothing is sent for now")
def test_while_the_disk_is_full_the_next_resident_is_told_before_he_begins(visitor: Visitor) -> None:
    visitor.goes_to_submit(PERMIT)
    with _no_file_grows_beyond(2048):
        visitor.presses_main()
        visitor.is_told(FailureCode.STORAGE_FULL)
        visitor.leaves()
        visitor.goes_to_guide(PERMIT)
        visitor.is_told(FailureCode.STORAGE_FULL)
        visitor.presses_main()
        visitor.sees(ScreenName.GUIDE)
    visitor.is_told_nothing()
    visitor.presses_main()
    visitor.sees(ScreenName.PLACE_CARD)


@pytest.mark.logs("cannot write: STO-0[12]", "the intake is closed")
@pytest.mark.parametrize("item", [PERMIT, RECORD])
def test_a_failing_disk_is_told_and_the_next_press_hands_in_once(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch, item: str
) -> None:
    visitor.goes_to_submit(item)

    def fail(*_: object) -> os.statvfs_result:
        raise OSError(5, "the disk does not answer")

    with monkeypatch.context() as broken:
        broken.setattr(os, "statvfs", fail)
        visitor.presses_main()
        visitor.is_told(FailureCode.STORAGE_FAULT)
        visitor.sees(ScreenName.SIGN, ScreenName.REVIEW)
    visitor.finishes()
