"""Finds a page on a desk: the quadrilateral whose four sides are best borne out by edges, and whether that is enough.

Says "not found" rather than guess: a wrong outline cuts a resident's paper. Lines along the frame's border may stand
for sides that are out of view; such a page is seen, but not whole. Pure.
"""

from dataclasses import dataclass
from itertools import islice

import numpy as np

from drivers.camera.empty_platen import EmptyPlaten
from drivers.camera.outline_support import judge_outlines, run_on
from drivers.camera.page_edges import find_edges
from drivers.camera.page_evidence import Doubt, doubts_about
from drivers.camera.page_quads import candidate_quads
from drivers.camera.page_seams import SEAMS_PX
from drivers.camera.page_warp import photographed_size, upright_grey
from drivers.camera.picture import Floats, Picture, Plane, as_floats, fit_within, halve, to_corners, to_grey
from drivers.camera.picture_quality import blur_px, print_share
from drivers.camera.platen_evidence import PlatenEvidence, weigh_outline
from drivers.camera.platen_light import light_on_platen
from drivers.camera.seam_kind import SeamKind, seams_across
from drivers.camera.side_refinement import FINE_PX, refine_sides, softest_side
from kiosk.domain.material import Corners

WORKING_PX = 320
_MOST_LINES = 24
_FINALISTS = 60
_LESS_WHERE_IT_GOES_ON = 0.75
_FOUND_SCORE = 0.6
_SURE_SCORE = 0.66
_SOFTEST_PX = 2.6
_LEAST_PRINT, _AS_SOFT = 0.005, (0.6, 1.5)
_CARD_RATIO, _CARD_TOLERANCE = 85.6 / 53.98, 0.08  # ISO/IEC 7810, ID-1, seen aslant
_PARTLY_SCORE = 0.54  # a page partly out of view is only hinted at, never cut out


@dataclass(frozen=True, slots=True)
class PageSighting:
    """What was seen of a page.

    Attributes:
        corners: TL TR BR BL in the picture's pixels; None when nothing like a page was seen.
        whole: Whether all four sides are in view.
        score: How well edges bear the outline out, 0 to 1.
        doubts: Why the page is not to be cut out unasked.
        platen_fits: Whether the empty platen is still what it was; None where that cannot be told.
    """

    corners: Corners | None
    whole: bool
    score: float
    doubts: tuple[Doubt, ...] = ()
    platen_fits: bool | None = None

    @property
    def sure(self) -> bool:
        """Whether the page may be cut out without asking."""
        return self.corners is not None and not self.doubts


NOTHING_SEEN = PageSighting(None, whole=False, score=0.0, doubts=(Doubt.NO_PAGE,))


def find_page(picture: Picture, *, refine: bool = True, platen: EmptyPlaten | None = None) -> PageSighting:
    """The page in `picture`, of any size.

    Args:
        picture: What the camera sees.
        refine: Whether its sides are moved onto the full picture's edges.
        platen: What the camera sees when nothing lies there; counts only where it still fits.
    """
    halved = halve(picture, 2 * FINE_PX, 2 * FINE_PX)
    fine = fit_within(to_grey(halved), FINE_PX, FINE_PX)
    small = fit_within(halved, WORKING_PX, WORKING_PX)
    shape = (small.shape[0], small.shape[1])
    edges = find_edges(small, _MOST_LINES, platen)
    quads = candidate_quads(edges.lines, shape)
    if not len(quads):
        return NOTHING_SEEN
    scores, out_of_view = judge_outlines(quads, edges, shape)
    finalists = np.argsort(scores)[-_FINALISTS:]
    goes_on = run_on(quads[finalists], edges)
    winner = int(np.argmax(scores[finalists] * np.where(goes_on, _LESS_WHERE_IT_GOES_ON, 1)))
    best, score = int(finalists[winner]), float(scores[finalists[winner]])
    whole = not bool(out_of_view[best].any())
    if score < (_FOUND_SCORE if whole else _PARTLY_SCORE):
        return PageSighting(None, whole=False, score=score, doubts=(Doubt.NO_PAGE,))
    corners = _rescaled(quads[best], small, fine)
    if whole and refine:
        corners = refine_sides(fine, corners)
    ordered = order_corners(corners)
    doubts = _doubts_of_edges(score, whole=whole, ends=not goes_on[winner])
    on_small = _rescaled(ordered, fine, small)
    doubts += doubts_about(small, on_small)
    light = light_on_platen(small, platen, on_small) if platen is not None else None
    if light is not None and light.fits:
        doubts = _with_platen(doubts, weigh_outline(small, on_small, light))
    doubts = doubts or _doubts_of_softness(fine, ordered) or _doubts_of_seams(fine, ordered)  # which takes longest
    return PageSighting(
        to_corners(_rescaled(ordered, fine, picture)), whole, score, doubts, light.fits if light else None
    )


def _rescaled(points: Floats, of: Picture | Plane, to: Picture | Plane) -> Floats:
    """Points of one size of the picture in another."""
    scale = as_floats([to.shape[1] / of.shape[1], to.shape[0] / of.shape[0]])
    return as_floats((points + 0.5) * scale - 0.5)


def _with_platen(doubts: tuple[Doubt, ...], evidence: PlatenEvidence) -> tuple[Doubt, ...]:
    """The doubts that are left, and a new one, once the platen has spoken."""
    if evidence.beyond and Doubt.OVERLAPPING not in doubts:
        return (*doubts, Doubt.OVERLAPPING)
    return tuple(doubt for doubt in doubts if not (evidence.apart and doubt is Doubt.NOT_LIGHTER))


def _doubts_of_softness(fine: Plane, quad: Floats) -> tuple[Doubt, ...]:
    soft_px = softest_side(fine, quad)
    if soft_px <= _SOFTEST_PX:
        return ()
    wide, tall = photographed_size(to_corners(quad))
    page = upright_grey(fine, quad, wide, tall, long_px=round(max(wide, tall) / 2))
    print_px = blur_px(page) if print_share(page) > _LEAST_PRINT else None
    out_of_focus = print_px is not None and _AS_SOFT[0] < print_px / soft_px < _AS_SOFT[1]
    return () if out_of_focus else (Doubt.SOFT_EDGES,)  # that a page is out of focus is said of its quality


def _doubts_of_seams(fine: Plane, quad: Floats) -> tuple[Doubt, ...]:
    page = upright_grey(fine, quad, *photographed_size(to_corners(quad)), SEAMS_PX)
    doubt_of = {SeamKind.BOOK: Doubt.TWO_PAGES}
    if not _has_cards_shape(quad):  # which is printed to its very edge
        doubt_of[SeamKind.SHEET] = Doubt.OVERLAPPING
    return tuple(islice((doubt_of[kind] for kind in seams_across(page) if kind in doubt_of), 1))


def _has_cards_shape(quad: Floats) -> bool:
    sides = np.linalg.norm(np.roll(quad, -1, axis=0) - quad, axis=1)
    top, right, bottom, left = (float(side) for side in sides)
    short, long = sorted((max(top, bottom), max(left, right)))
    return abs(long / max(short, 1.0) / _CARD_RATIO - 1) < _CARD_TOLERANCE


def _doubts_of_edges(score: float, *, whole: bool, ends: bool) -> tuple[Doubt, ...]:
    if not whole:
        return (Doubt.NOT_WHOLE,)
    if not ends:
        return (Doubt.OVERLAPPING,)
    return (Doubt.WEAK_EDGES,) if score < _SURE_SCORE else ()


def order_corners(points: Floats) -> Floats:
    """Four points as TL TR BR BL: clockwise on screen, from the one nearest the upper left."""
    centre = points.mean(axis=0)
    around = np.argsort(np.arctan2(points[:, 1] - centre[1], points[:, 0] - centre[0]), kind="stable")
    turned = points[around]
    return np.roll(turned, -int(np.argmin(turned.sum(axis=1))), axis=0)
