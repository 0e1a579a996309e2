"""A photograph from a file: the page in it, whether that is sure, and the page as it is kept. No camera needed."""

import time
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np

from drivers.camera.page_cleanup import clean_page
from drivers.camera.page_detector import PageSighting, find_page
from drivers.camera.page_encoding import encode_page
from drivers.camera.page_quality import QualityProblem, examine_page
from drivers.camera.picture import Picture, as_bytes

_LARGEST_FILE = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class PageScan:
    """What was found in one photograph.

    Attributes:
        width_px: Of the photograph, turned as its EXIF says.
        height_px: The same.
        sighting: The page, if there is one.
        find_ms: How long it took to find it.
        problems: What is wrong with the page's picture, where one is whole.
        page: The cleaned page as JPEG; empty where none is whole.
    """

    width_px: int
    height_px: int
    sighting: PageSighting
    find_ms: float
    problems: tuple[QualityProblem, ...] = ()
    page: bytes = field(default=b"", repr=False)


class UnreadablePhotographError(ValueError):
    """The file is no photograph; says why."""


def scan_photograph(path: Path) -> PageScan:
    """Find and clean the page in the photograph at `path`.

    Raises:
        UnreadablePhotographError: there is no such file, it is too large, or it is no picture.
    """
    picture = read_photograph(path)
    find_page(np.ascontiguousarray(picture[::4, ::4]))  # a process's first look takes five times as long as the others
    begun = time.perf_counter()
    sighting = find_page(picture)
    find_ms = (time.perf_counter() - begun) * 1000
    height, width = picture.shape[:2]
    if not (sighting.corners and sighting.whole):
        return PageScan(width, height, sighting, find_ms)
    page = clean_page(picture, sighting.corners)
    quality = examine_page(picture, sighting.corners, page)
    return PageScan(width, height, sighting, find_ms, quality.problems, encode_page(page).jpeg)


def read_photograph(path: Path) -> Picture:
    """The photograph at `path`, turned as its EXIF says.

    Raises:
        UnreadablePhotographError: there is no such file, it is too large, or it is no picture.
    """
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise UnreadablePhotographError(f"{path}: larger than {_LARGEST_FILE // 1024 // 1024} MB")
        content = path.read_bytes()
    except OSError as error:
        raise UnreadablePhotographError(f"{path}: {error.strerror}") from error
    decoded = _decode(content)
    if decoded is None:
        raise UnreadablePhotographError(f"{path}: not a picture in a form that is known here (JPEG, PNG, WebP, TIFF)")
    return decoded


def _decode(content: bytes) -> Picture | None:
    if not content:
        return None
    try:
        decoded = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR)
    except cv2.error:  # a size that no memory holds
        return None
    return None if decoded is None else as_bytes(decoded)
