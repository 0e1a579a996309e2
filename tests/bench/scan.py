"""The document camera: time to find the page in a picture, beside shrinking the picture and finding its edges."""

import cv2

from drivers.camera.page_detector import find_page
from drivers.camera.picture import as_bytes
from drivers.simulators.photographs import Scene, photograph
from tests.bench.result import AtMost, Bench, Result
from tests.bench.timing import interleaved_medians_ms

_FIVE_MEGAPIXELS = (1944, 2592)
_LOOKED_AT = (600, 800)


def detect() -> Result:
    """The page in a synthetic photograph, its sides moved onto the full picture's edges."""
    picture = as_bytes(photograph(Scene.CLUTTERED, 1, _FIVE_MEGAPIXELS).picture)

    def bare() -> None:
        small = cv2.resize(picture, _LOOKED_AT, interpolation=cv2.INTER_AREA)
        cv2.Canny(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), 50, 150)

    took = interleaved_medians_ms({"ours": lambda: find_page(picture), "bare": bare})
    note = "5 megapixels, in memory; how often the page is found is the tests' affair."
    return Result(unit="ms", ours=took["ours"], limit=took["bare"], goal=AtMost(100.0), note=note)


BENCHES: dict[str, Bench] = {"scan.detect": detect}
