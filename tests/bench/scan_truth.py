"""Whether the detector's word holds: on drawn scenes, how many pages are found, how many are sure, how many wrongly so.

Sure and wrong would cut a resident's paper in two: none is allowed. The share of found pages that are sure has a goal
of its own, since whoever is never sure is never wrong.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, partial

import cv2
import numpy as np

from drivers.camera.empty_platen import EmptyPlaten
from drivers.camera.page_detector import find_page
from drivers.camera.picture import Floats, as_floats
from kiosk.domain.material import Corners
from tests.bench.paper_scenes import SceneKind, draw_scene
from tests.bench.result import AtLeast, AtMost, Bench, Result

_SCENES = {SceneKind.PAGE: 200, SceneKind.EMPTY: 50, SceneKind.PILE: 50, SceneKind.BOOK: 50}
_RIGHT = 0.9


@dataclass(frozen=True, slots=True)
class Tally:
    """What the detector said of the scenes of one kind.

    Attributes:
        scenes: How many there were.
        right: Outlines that overlap the sheet by nine tenths.
        sure_right: Those of them that would be cut out unasked.
        sure_wrong: Others that would be cut out unasked, by their seeds.
    """

    scenes: int
    right: int
    sure_right: int
    sure_wrong: tuple[int, ...]


@cache
def tally(kind: SceneKind, *, known: bool = False) -> Tally:
    """Look at every scene of that kind; `known` says whether the empty platen is."""
    looks = list(_looks(kind, known=known))
    right = [sure for overlap, sure in looks if overlap >= _RIGHT]
    wrong = tuple(seed for seed, (overlap, sure) in enumerate(looks) if sure and overlap < _RIGHT)
    return Tally(len(looks), len(right), sum(right), wrong)


def _looks(kind: SceneKind, *, known: bool) -> Iterator[tuple[float, bool]]:
    for seed in range(_SCENES[kind]):
        scene = draw_scene(kind, seed)
        seen = find_page(scene.picture, platen=EmptyPlaten.of(scene.platen) if known else None)
        yield _overlap(seen.corners, scene.corners), seen.sure


def _overlap(seen: Corners | None, known: Floats | None) -> float:
    """Intersection over union of the two outlines; 0 where there is only one."""
    if seen is None or known is None:
        return 0.0
    found = as_floats(np.array(seen))
    common, _ = cv2.intersectConvexConvex(found, known)
    return common / max(1e-6, cv2.contourArea(found) + cv2.contourArea(known) - common)


def wrongly_sure(kind: SceneKind, *, known: bool = False) -> Result:
    """Scenes of that kind of which the detector is sure and wrong."""
    seen = tally(kind, known=known)
    note = f"{seen.scenes} scenes; {seen.right} outlined right, {seen.sure_right} of these sure."
    if seen.sure_wrong:
        note += f" Seeds: {', '.join(map(str, seen.sure_wrong))}."
    return Result(unit="scenes", ours=len(seen.sure_wrong), goal=AtMost(0), note=note)


def found() -> Result:
    """Of the drawn pages, the share that is outlined right."""
    seen = tally(SceneKind.PAGE)
    note = f"{seen.scenes} pages, one desk in eight as pale as the paper."
    return Result(unit="%", ours=100 * seen.right / seen.scenes, goal=AtLeast(90), note=note)


def sure(*, known: bool = False) -> Result:
    """Of the pages that are outlined right, the share that is sure."""
    seen = tally(SceneKind.PAGE, known=known)
    note = "The empty platen is known, photographed in other light." if known else ""
    return Result(unit="%", ours=100 * seen.sure_right / max(1, seen.right), goal=AtLeast(85), note=note)


BENCHES: dict[str, Bench] = {
    "scan_truth.found": found,
    "scan_truth.sure": sure,
    "scan_truth.sure_on_known": partial(sure, known=True),
    **{f"scan_truth.wrongly_sure_{kind}": partial(wrongly_sure, kind) for kind in SceneKind},
    **{f"scan_truth.wrongly_sure_{kind}_on_known": partial(wrongly_sure, kind, known=True) for kind in SceneKind},
}
