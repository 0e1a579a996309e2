"""Port: the document camera."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from kiosk.domain.failure import FailureCode
from kiosk.domain.framing import FramingHint
from kiosk.domain.material import Corners, MaterialTemplate, PageImage, Photograph


@dataclass(frozen=True, slots=True)
class CameraReady:
    """The camera gives frames. Reported once at each change."""


@dataclass(frozen=True, slots=True)
class CameraLost:
    """Absent or frozen; the adapter keeps reopening it and reports CameraReady when it heals."""

    code: FailureCode


@dataclass(frozen=True, slots=True)
class FramingSeen:
    """The hint for the live picture changed. At most a few a second."""

    hint: FramingHint


@dataclass(frozen=True, slots=True)
class PageCaptured:
    """A page was taken after `capture`, or cut after `cut`.

    Attributes:
        page: The page; the whole frame where it is not sure where the page is.
        photograph: What it was cut from, for `cut`; None where corners mean nothing, as in a portrait.
    """

    page: PageImage
    photograph: Photograph | None


@dataclass(frozen=True, slots=True)
class CaptureFailed:
    """No picture could be taken after `capture`, or there is none any more to cut after `cut`."""

    code: FailureCode


@dataclass(frozen=True, slots=True)
class CardComposed:
    """Both sides of a card on one page, after `compose`."""

    page: PageImage


CameraReport = CameraReady | CameraLost | FramingSeen | PageCaptured | CaptureFailed | CardComposed


@dataclass(frozen=True, slots=True)
class PreviewFrame:
    """A live frame for the screen, already scaled down. Never stored.

    Attributes:
        width_px: Width.
        height_px: Height.
        rgb: width x height x 3 bytes, rows without padding.
        outline: The page's corners TL TR BR BL in this frame's pixels, or None.
    """

    width_px: int
    height_px: int
    rgb: bytes = field(repr=False)
    outline: Corners | None


class Camera(Protocol):
    """A supervised camera. All methods return at once; frames are taken on the adapter's own thread."""

    def start(self, report: Callable[[CameraReport], None], preview: Callable[[PreviewFrame], None]) -> None:
        """Begin supervision. While open, `preview` gets the newest frame, at most 15 a second."""
        ...

    def open(self, template: MaterialTemplate = MaterialTemplate.PAGE) -> None:
        """Begin the live picture. What is taken and cut until the next `open` is treated as `template` says.

        With BANK_CARD no page and no photograph that is reported shows more of the number than its last four digits.
        With PORTRAIT no page is looked for, but a person.
        """
        ...

    def capture(self) -> None:
        """Take the page from a frame that was exposed after this call."""
        ...

    def hold(self) -> None:
        """End the live picture; the photograph taken last is kept in memory for `cut`, until `open` or `rest`."""
        ...

    def cut(self, corners: Corners) -> None:
        """Cut the page out of the photograph that is kept, at these corners of `Photograph`'s pixels."""
        ...

    def compose(self, front: PageImage, back: PageImage) -> None:
        """Put two sides of a card, cut out before, onto one A4; answered by CardComposed unless `rest` comes first."""
        ...

    def rest(self) -> None:
        """End the live picture and forget every frame and photograph."""
        ...

    def close(self) -> None:
        """Stop and give back every handle and thread."""
        ...
