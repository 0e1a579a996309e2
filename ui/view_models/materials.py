"""The view-model of the photographs."""

from PySide6.QtCore import QObject

from kiosk.session.intents import (
    AdjustPressed,
    AnotherPressed,
    BackPressed,
    CornersMoved,
    MainPressed,
    RetakePressed,
    ShutterPressed,
    WholePressed,
)
from kiosk.session.screens.name import ScreenName
from ui.presenters.materials import MaterialsView
from ui.qt_typing import Property, QmlElement, Signal, Slot
from ui.view_models.post import Post, post_nowhere

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class MaterialsViewModel(QObject):
    """What the photographs shows and what a resident does there."""

    changed = Signal()

    def __init__(self, post: Post = post_nowhere, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._post = post
        self._view = MaterialsView()

    def show(self, view: MaterialsView) -> None:
        """Show `view`."""
        if view != self._view:
            self._view = view
            self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        """Name of the paper."""
        return self._view.title

    @Property(str, notify=changed)
    def hint(self) -> str:
        """Which papers count."""
        return self._view.hint

    @Property(int, notify=changed)
    def index(self) -> int:
        """Which paper, from 0."""
        return self._view.index

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many papers are photographed."""
        return self._view.count

    @Property(str, notify=changed)
    def phase(self) -> str:
        """framing, taking, outlining, cutting, inspecting, gathered, composing or empty."""
        return self._view.phase

    @Property(str, notify=changed)
    def template(self) -> str:
        """page, pages, id_card, bank_card or portrait: how it is photographed."""
        return self._view.template

    @Property(str, notify=changed)
    def side(self) -> str:
        """Front or back, while one side of a card is asked for; else empty."""
        return self._view.side

    @Property(int, notify=changed)
    def pageNumber(self) -> int:
        """Which page of the paper this is, from 1."""
        return self._view.page_number

    @Property("QStringList", notify=changed)
    def pageSources(self) -> list[str]:
        """Addresses of its pages that were kept, while they are looked at."""
        return list(self._view.page_sources)

    @Property(bool, notify=changed)
    def mayHaveMore(self) -> bool:
        """Whether another page of it finds room."""
        return self._view.may_have_more

    @Property(str, notify=changed)
    def framingHint(self) -> str:
        """looking, too_dark, not_whole, hold_still, unsure or good."""
        return self._view.framing_hint

    @Property(int, notify=changed)
    def countdown(self) -> int:
        """Seconds until the page is taken by itself; 0 while nothing is counted."""
        return self._view.countdown

    @Property(float, notify=changed)
    def countdownShare(self) -> float:
        """What is left of them, 0 to 1."""
        return self._view.countdown_share

    @Property(str, notify=changed)
    def problemText(self) -> str:
        """Why no picture could be taken; a sentence, or empty."""
        return self._view.problem.text

    @Property(str, notify=changed)
    def problemCode(self) -> str:
        """Its code for staff."""
        return self._view.problem.code

    @Property(bool, notify=changed)
    def cameraReady(self) -> bool:
        """Whether a camera is there."""
        return self._view.camera_ready

    @Property(str, notify=changed)
    def pageSource(self) -> str:
        """Address of the page that was taken, or of the photograph that is outlined."""
        return self._view.page_source

    @Property(float, notify=changed)
    def pageRatio(self) -> float:
        """Its height over its width."""
        return self._view.page_ratio

    @Property(bool, notify=changed)
    def found(self) -> bool:
        """Whether its edges, a bank card's number or the person of a portrait were found."""
        return self._view.found

    @Property(bool, notify=changed)
    def sharp(self) -> bool:
        """Whether it can be read."""
        return self._view.sharp

    @Property(bool, notify=changed)
    def adjustable(self) -> bool:
        """Whether the page can be cut at other corners."""
        return self._view.adjustable

    @Property(int, notify=changed)
    def photographWidth(self) -> int:
        """Width of the photograph that is outlined, in px."""
        return self._view.photograph_width

    @Property(int, notify=changed)
    def photographHeight(self) -> int:
        """Its height."""
        return self._view.photograph_height

    @Property("QVariantList", notify=changed)
    def corners(self) -> list[float]:
        """Where the page is in the photograph: x and y of TL TR BR BL; empty while nothing is outlined."""
        return list(self._view.corners)

    @Slot()
    def another(self) -> None:
        """Photograph another page of the same paper."""
        self._post(AnotherPressed())

    @Slot()
    def adjust(self) -> None:
        """Set the corners of the page by hand."""
        self._post(AdjustPressed())

    @Slot("QVariantList")
    def moveCorners(self, corners: list[float]) -> None:
        """The corners were put here: x and y of TL TR BR BL."""
        x0, y0, x1, y1, x2, y2, x3, y3 = (float(number) for number in corners)
        self._post(CornersMoved(((x0, y0), (x1, y1), (x2, y2), (x3, y3))))

    @Slot()
    def useWhole(self) -> None:
        """Use the whole photograph."""
        self._post(WholePressed())

    @Slot()
    def shoot(self) -> None:
        """Take the page."""
        self._post(ShutterPressed())

    @Slot()
    def retake(self) -> None:
        """Take it again."""
        self._post(RetakePressed())

    @Slot()
    def keep(self) -> None:
        """Keep what is shown and go on: the page, the pages, or the corners."""
        self._post(MainPressed(ScreenName.MATERIALS, self._view.part))

    @Slot()
    def back(self) -> None:
        """Back by one step."""
        self._post(BackPressed(ScreenName.MATERIALS, self._view.part))
