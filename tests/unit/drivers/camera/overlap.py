"""How well two outlines agree."""

from collections.abc import Sequence

import cv2
import numpy as np

Outline = Sequence[Sequence[float]]


def overlap(a: Outline, b: Outline) -> float:
    """Intersection over union of two convex outlines."""
    first, second = np.array(a, np.float32), np.array(b, np.float32)
    shared, _ = cv2.intersectConvexConvex(first, second)
    return shared / (cv2.contourArea(first) + cv2.contourArea(second) - shared)
