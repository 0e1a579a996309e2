"""A photograph holds only what lay under the camera after the shutter was pressed."""

import numpy as np

from drivers.camera.picture import Picture
from drivers.camera.shutter import FRAMES, Shutter
from drivers.camera.still_watch import StillWatch


def _frame(value: int) -> Picture:
    return np.full((32, 32, 3), value, np.uint8)


def test_frames_that_waited_in_a_buffer_are_passed_over() -> None:
    shutter = Shutter(0.0)
    buffered = [_frame(value) for value in range(5)]
    assert not any(shutter.offer(frame, 0.01, waited_s=0.001) for frame in buffered)
    assert shutter.frames == []
    assert not shutter.offer(_frame(10), 0.07, waited_s=0.06)
    taken = [shutter.offer(_frame(value), 0.2, waited_s=0.06) for value in (11, 12, 13)]
    assert taken == [False, False, True]
    assert [int(frame[0, 0, 0]) for frame in shutter.frames] == [11, 12, 13]


def test_the_frame_that_was_under_way_at_the_press_is_passed_over() -> None:
    shutter = Shutter(0.0)
    for value in range(2 + FRAMES):
        shutter.offer(_frame(value), 0.07 * (value + 1), waited_s=0.06)
    assert [int(frame[0, 0, 0]) for frame in shutter.frames] == [2, 3, 4]


def test_a_source_that_never_makes_one_wait_is_trusted_in_the_end() -> None:
    shutter = Shutter(0.0)
    assert not shutter.offer(_frame(0), 0.5, waited_s=0.0)
    assert not shutter.offer(_frame(1), 0.9, waited_s=0.0)
    assert [shutter.offer(_frame(2), 1.0, waited_s=0.0) for _ in range(FRAMES)][-1]


def test_a_picture_that_stands_still_too_long_is_frozen() -> None:
    watch = StillWatch(2.0)
    watch.begin(10.0)
    assert watch.changes(_frame(1), 10.0)
    assert not watch.changes(_frame(1), 11.0)
    assert not watch.is_frozen(11.9)
    assert watch.is_frozen(12.1)


def test_a_picture_that_moves_is_alive() -> None:
    watch = StillWatch(2.0)
    watch.begin(0.0)
    assert all(watch.changes(_frame(second), float(second)) for second in range(6))
    assert not watch.is_frozen(6.0)


def test_a_frozen_camera_is_not_trusted_because_it_was_reopened() -> None:
    watch = StillWatch(2.0)
    watch.begin(0.0)
    watch.changes(_frame(1), 0.0)
    watch.begin(3.0)
    assert not watch.is_frozen(3.1)
    assert not watch.changes(_frame(1), 3.2)


def test_while_the_exposure_hunts_no_frame_is_taken() -> None:
    shutter = Shutter(0.0)
    for step, value in enumerate((100, 140, 180, 160, 150, 149)):
        assert not shutter.offer(_frame(value), 0.07 * step, waited_s=0.06)
    assert [shutter.offer(_frame(149), 0.5, waited_s=0.06) for _ in range(2)] == [False, True]
    assert {int(frame[0, 0, 0]) for frame in shutter.frames} == {149}


def test_frames_of_another_exposure_are_given_up_again() -> None:
    shutter = Shutter(0.0)
    for step, value in enumerate((100, 100, 100, 100, 60)):
        assert not shutter.offer(_frame(value), 0.07 * step, waited_s=0.06)
    assert shutter.frames == []


def test_a_lamp_that_flickers_does_not_keep_the_resident_waiting() -> None:
    shutter = Shutter(0.0)
    taken = [shutter.offer(_frame(100 + 40 * (step % 2)), 0.1 * step, waited_s=0.06) for step in range(24)]
    assert taken.index(True) * 0.1 < 2.3
