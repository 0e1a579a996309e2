"""The document camera: time to find the page in a picture, and to make a clean A4 JPEG of a photograph."""

import time
from collections.abc import Callable, Mapping
from functools import partial

import cv2
import numpy as np

from drivers.camera.page_cleanup import clean_page
from drivers.camera.page_detector import find_page
from drivers.camera.page_encoding import encode_page
from drivers.camera.page_quality import examine_page
from drivers.camera.page_warp import LONG_PX, SHORT_PX, encode_jpeg, view_of
from drivers.camera.picture import Picture, as_bytes, as_floats, to_grey
from drivers.simulators.photographs import Scene, photograph
from tests.bench.result import AtMost, Bench, Measure, Result
from tests.bench.timing import interleaved_medians_ms

_FIVE_MEGAPIXELS = (1944, 2592)
_TWELVE_MEGAPIXELS = (3024, 4032)
_LOOKED_AT = (600, 800)
_LIGHT_AT = (207, 292)


def detect() -> Result:
    """The page in a synthetic photograph, its sides moved onto the full picture's edges."""
    picture = as_bytes(photograph(Scene.CLUTTERED, 1, _FIVE_MEGAPIXELS).picture)

    def bare() -> None:
        small = cv2.resize(picture, _LOOKED_AT, interpolation=cv2.INTER_AREA)
        cv2.Canny(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), 50, 150)

    took = _on_one_core({"ours": lambda: find_page(picture), "bare": bare})
    note = "5 megapixels, in memory, one core's time; how often the page is found: scan_truth."
    return Result(unit="ms", ours=took["ours"], limit=took["bare"], goal=AtMost(30.0), note=note)


def pipeline(size_px: tuple[int, int]) -> Result:
    """A photograph as JPEG to a clean, examined page as JPEG, its corners known, on one thread."""
    shot = photograph(Scene.CONTRACT, 1, size_px)
    assert shot.corners is not None
    corners = shot.corners
    photo = np.frombuffer(encode_jpeg(as_bytes(shot.picture), 95), np.uint8)

    def ours() -> bytes:
        picture = _decoded(photo)
        page = clean_page(picture, corners)
        assert examine_page(picture, corners, page).sharp
        return encode_page(page).jpeg

    def bare() -> bytes:
        view = view_of(as_floats(corners), SHORT_PX, LONG_PX)
        picture = _decoded(photo)
        page = cv2.warpPerspective(picture, view, (SHORT_PX, LONG_PX), borderMode=cv2.BORDER_REPLICATE)
        grey = to_grey(as_bytes(page))
        light = cv2.GaussianBlur(cv2.resize(grey, _LIGHT_AT, interpolation=cv2.INTER_AREA), (0, 0), 8)
        even = cv2.divide(grey, cv2.resize(light, (SHORT_PX, LONG_PX)), scale=255)
        return cv2.imencode(".jpg", even, [cv2.IMWRITE_JPEG_QUALITY, 85])[1].tobytes()

    took = _on_one_core({"ours": ours, "bare": bare})
    note = f"{len(photo) / 1e6:.1f} MB of JPEG, one core's time; ours keeps colour and judges, the limit does neither."
    return Result(unit="ms", ours=took["ours"], limit=took["bare"], goal=AtMost(1.3, Measure.RATIO), note=note)


def _decoded(photo: np.ndarray[tuple[int], np.dtype[np.uint8]]) -> Picture:
    decoded = cv2.imdecode(photo, cv2.IMREAD_COLOR)
    assert decoded is not None
    return as_bytes(decoded)


def _on_one_core(work: Mapping[str, Callable[[], object]]) -> dict[str, float]:
    """Milliseconds that one thread computes, which other programs on the machine change little."""
    threads = cv2.getNumThreads()
    cv2.setNumThreads(1)
    try:
        return interleaved_medians_ms(work, clock=time.thread_time_ns)
    finally:
        cv2.setNumThreads(threads)


BENCHES: dict[str, Bench] = {
    "scan.detect": detect,
    "scan.pipeline_5mp": partial(pipeline, _FIVE_MEGAPIXELS),
    "scan.pipeline_12mp": partial(pipeline, _TWELVE_MEGAPIXELS),
}
