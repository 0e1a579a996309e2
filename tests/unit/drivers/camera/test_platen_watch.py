"""The picture of the empty platen is counted on while it holds, staff is told once when it does not, and it heals."""

import logging
from collections.abc import Callable

import numpy as np
import pytest

from drivers.camera.empty_platen import EmptyPlaten
from drivers.camera.picture import Floats, as_floats
from drivers.camera.platen_watch import PlatenWatch, is_bare
from kiosk.domain.failure import FailureCode
from tests.unit.drivers.camera.drawn_desks import SHEET, covered, desk, photographed, shaded, tiled

_PLATEN = tiled(desk(110))
_KNOWN = EmptyPlaten.of(photographed(_PLATEN))
_SPILT = ((420, 300), (560, 310), (540, 420), (430, 400))


_CHANGES: dict[str, tuple[Callable[[Floats], Floats], bool]] = {
    "same": (lambda platen: platen, True),
    "darker": (lambda platen: as_floats(platen * 0.55), True),
    "warmer": (lambda platen: as_floats(platen * np.array([0.9, 1, 1.1], np.float32)), True),
    "a shadow": (lambda platen: shaded(platen, _SPILT, 0.6, 12), True),
    "a page": (lambda platen: covered(platen, SHEET), False),
    "spilt ink": (lambda platen: covered(platen, _SPILT, (20, 40, 160)), False),
    "moved aside": (lambda platen: as_floats(np.roll(platen, 30, axis=1)), False),
    "moved down": (lambda platen: as_floats(np.roll(platen, 14, axis=0)), False),
    "night": (lambda platen: as_floats(platen * 0.02), False),
}


@pytest.mark.parametrize("name", _CHANGES)
def test_light_may_change_and_nothing_else(name: str) -> None:
    change, bare = _CHANGES[name]
    assert is_bare(photographed(change(_PLATEN)), _KNOWN) is bare


def test_a_page_forgotten_for_a_moment_changes_nothing() -> None:
    watch = PlatenWatch(_KNOWN)
    for _ in range(11):
        watch.look(photographed(covered(_PLATEN, SHEET)))
    assert watch.known is _KNOWN


def test_a_platen_that_stays_changed_is_told_once_and_counts_again_when_it_is_back(
    caplog: pytest.LogCaptureFixture,
) -> None:
    watch = PlatenWatch(_KNOWN)
    changed = photographed(as_floats(np.roll(_PLATEN, 30, axis=1)))
    with caplog.at_level(logging.INFO):
        for _ in range(15):
            watch.look(changed)
        during = watch.known
        watch.look(photographed(_PLATEN))
    assert (during, watch.known) == (None, _KNOWN)
    told = [record.getMessage() for record in caplog.records]
    assert len(told) == 2
    assert FailureCode.PLATEN_CHANGED in told[0]


def test_without_a_picture_nothing_is_judged() -> None:
    watch = PlatenWatch()
    watch.look(photographed(_PLATEN))
    assert watch.known is None
