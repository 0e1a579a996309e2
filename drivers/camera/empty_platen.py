"""The platen with nothing on it, as a technician photographed it: what is not like it lies on it. Pure."""

from dataclasses import dataclass, field

import cv2

from drivers.camera.picture import Picture, as_bytes, fit_within

PLATEN_PX = 320
"""The long side of the picture that is kept: of what is no larger than a card's shadow nothing needs to be known."""

_SAME_SHAPE = 0.015


@dataclass(frozen=True, slots=True, eq=False)
class EmptyPlaten:
    """What the camera sees when nothing lies under it.

    Attributes:
        picture: Small, BGR; its light is that of the day on which it was taken.
    """

    picture: Picture = field(repr=False)

    @classmethod
    def of(cls, photograph: Picture) -> "EmptyPlaten":
        """The platen in a photograph of any size."""
        return cls(fit_within(photograph, PLATEN_PX, PLATEN_PX))

    def seen_at(self, shape: tuple[int, int]) -> Picture | None:
        """The platen in a picture of this height and width; None for pictures of another form."""
        height, width = self.picture.shape[:2]
        if abs(shape[1] / shape[0] / (width / height) - 1) > _SAME_SHAPE:
            return None
        return as_bytes(cv2.resize(self.picture, (shape[1], shape[0]), interpolation=cv2.INTER_LINEAR))
