"""A document camera that answers from a script, at once and on the caller's thread."""

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import replace

from kiosk.domain.failure import FailureCode
from kiosk.domain.framing import FramingHint
from kiosk.domain.material import Corners, MaterialTemplate, PageImage
from kiosk.ports.camera import (
    CameraLost,
    CameraReady,
    CameraReport,
    CaptureFailed,
    CardComposed,
    FramingSeen,
    PageCaptured,
    PreviewFrame,
)
from tests.doubles.exposures import captured

SAMPLE_PAGE = PageImage("page-1", b"\xff\xd8\xff\xd9", 1654, 2339, found=True, sharp=True)
SAMPLE_FRAME = PreviewFrame(4, 3, bytes(36), ((0.5, 0.5), (3.0, 0.5), (3.0, 2.0), (0.5, 2.0)))


class ScriptedCamera:
    """Implements the `Camera` port.

    Args:
        pages: For each photograph in turn: the page, or the code it fails with. After the last one a sample page.
        state: Reported at start.
        hint: Reported at each open.
    """

    def __init__(
        self,
        pages: Iterable[PageImage | FailureCode] = (),
        *,
        state: CameraReady | CameraLost | None = None,
        hint: FramingHint = FramingHint.GOOD,
    ) -> None:
        self.is_open = False
        self.template = MaterialTemplate.PAGE
        self.closed = False
        self.captures = 0
        self.cuts: list[Corners] = []
        self._kept: PageCaptured | None = None
        self._pages = deque(pages)
        self._state = state or CameraReady()
        self._hint = hint
        self._report: Callable[[CameraReport], None] = lambda _: None
        self._preview: Callable[[PreviewFrame], None] = lambda _: None

    def start(self, report: Callable[[CameraReport], None], preview: Callable[[PreviewFrame], None]) -> None:
        self._report, self._preview = report, preview
        report(self._state)

    def say(self, report: CameraReport) -> None:
        """Report something of its own accord."""
        if isinstance(report, CameraReady | CameraLost):
            self._state = report
        self._report(report)

    def open(self, template: MaterialTemplate = MaterialTemplate.PAGE) -> None:
        self.is_open = True
        self.template = template
        self._kept = None
        if isinstance(self._state, CameraReady):
            self._preview(SAMPLE_FRAME)
            self._report(FramingSeen(self._hint))

    def capture(self) -> None:
        self.captures += 1
        if self.closed:
            self._report(CaptureFailed(FailureCode.CAMERA_ABSENT))
            return
        if isinstance(self._state, CameraLost):
            self._report(CaptureFailed(self._state.code))
            return
        page = self._pages.popleft() if self._pages else SAMPLE_PAGE
        if isinstance(page, PageImage) and self.template is MaterialTemplate.PORTRAIT:
            self._report(PageCaptured(page, None))
        elif isinstance(page, PageImage):
            self._kept = captured(page)
            self._report(self._kept)
        else:
            self._report(CaptureFailed(page))

    def hold(self) -> None:
        self.is_open = False

    def cut(self, corners: Corners) -> None:
        self.cuts.append(corners)
        if self._kept is None:
            self._report(CaptureFailed(FailureCode.CAMERA_ABSENT))
        else:
            page = replace(self._kept.page, page_id=f"{self._kept.page.page_id} cut {len(self.cuts)}", found=True)
            self._report(PageCaptured(page, self._kept.photograph))

    def compose(self, front: PageImage, back: PageImage) -> None:
        if self.closed:
            self._report(CaptureFailed(FailureCode.CAMERA_ABSENT))
        else:
            name = f"{front.page_id} and {back.page_id}"
            self._report(CardComposed(replace(SAMPLE_PAGE, page_id=name, sharp=front.sharp and back.sharp)))

    def rest(self) -> None:
        self.is_open = False
        self._kept = None

    def close(self) -> None:
        self.rest()
        self.closed = True
