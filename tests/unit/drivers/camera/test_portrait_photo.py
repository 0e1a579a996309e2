"""A portrait is cut and freed of its background where a face is seen beyond doubt, and left as it is elsewhere."""

import numpy as np
import pytest

from drivers.camera.picture import Picture, as_bytes
from drivers.camera.portrait_photo import PHOTO_PX, make_portrait
from tests.unit.drivers.camera.papers import printed
from tests.unit.drivers.camera.people import standing


@pytest.mark.parametrize("ground", [(205, 140, 70), (90, 160, 90), (235, 235, 235)])
def test_a_portrait_is_cut_to_the_photographs_size_before_a_white_ground(ground: tuple[int, int, int]) -> None:
    made = make_portrait(standing(ground))
    assert made.sure
    assert made.picture.shape == (PHOTO_PX[1], PHOTO_PX[0], 3)
    corners = made.picture[:60, :40], made.picture[:60, -40:]
    assert all(corner.min() > 245 for corner in corners), "plain"
    face = made.picture[180:240, 150:210].reshape(-1, 3).mean(axis=0)
    assert face[2] > face[0] + 25, "the face is still there"


@pytest.mark.parametrize(
    "picture",
    [
        printed(),
        as_bytes(np.full((400, 300, 3), (150, 175, 225))),
        as_bytes(np.zeros((40, 30, 3))),
        standing(people=2),
        standing(room=0)[120:],
    ],
    ids=["a letter", "a wall of skin's colour", "nothing", "two people", "a head cut off"],
)
def test_what_is_no_whole_portrait_of_one_person_is_left_as_it_is(picture: Picture) -> None:
    made = make_portrait(picture)
    assert not made.sure
    assert made.picture is picture
