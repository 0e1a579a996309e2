"""The drawn person is told from the wall, so that the portrait in the simulated camera is a portrait."""

import pytest

from drivers.camera.picture import as_bytes
from drivers.camera.portrait_photo import make_portrait
from drivers.simulators.sample_person import draw_person


@pytest.mark.parametrize(("width", "height"), [(1280, 960), (1944, 2592)])
def test_a_portrait_of_them_is_found_beyond_doubt(width: int, height: int) -> None:
    person = draw_person(width, height)
    assert person.shape == (height, width, 3)
    assert make_portrait(as_bytes(person)).sure
