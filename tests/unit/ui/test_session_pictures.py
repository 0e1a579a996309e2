"""Pictures of a session: photographed pages and the receipt's code, made off the GUI's thread, gone when forgotten."""

import threading
from base64 import urlsafe_b64encode
from hashlib import sha256

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QSize, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickImageProvider

from kiosk.domain.material import PageImage
from ui.pictures import CodeProvider, PageProvider

_IMAGE = b"""import QtQuick
Image { property bool ready: status === Image.Ready; source: "image://pictures/%s"; cache: false }
"""


@pytest.fixture(autouse=True)
def _application(application: QGuiApplication) -> QGuiApplication:
    return application


def _page(page_id: str = "page-1", size: tuple[int, int] = (60, 80)) -> PageImage:
    width, height = size
    picture = np.full((height, width, 3), (40, 120, 200), np.uint8)
    jpeg = cv2.imencode(".jpg", picture)[1].tobytes()
    return PageImage(page_id, jpeg, width, height, found=True, sharp=True)


def _grey(image: QImage) -> NDArray[np.uint8]:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    flat = np.frombuffer(grey.constBits(), np.uint8)
    return flat.reshape(grey.height(), grey.bytesPerLine())[:, : grey.width()].copy()  # the picture ends with us


def test_a_page_that_is_shown_is_its_own_picture() -> None:
    pages = PageProvider()
    pages.keep((_page(),))
    size = QSize()
    image = pages.requestImage("page-1", size, QSize())
    assert image.size() == size == QSize(60, 80)
    assert abs(image.pixelColor(30, 40).red() - 200) < 4


@pytest.mark.parametrize(
    ("asked", "given_size"), [((30, 30), (23, 30)), ((30, 80), (30, 40)), ((120, 160), (120, 160))]
)
def test_a_page_is_decoded_at_the_size_it_is_shown_at_and_never_stretched(
    asked: tuple[int, int], given_size: tuple[int, int]
) -> None:
    pages = PageProvider()
    pages.keep((_page(),))
    image = pages.requestImage("page-1", QSize(), QSize(*asked))
    assert abs(image.width() - given_size[0]) <= 1
    assert abs(image.height() - given_size[1]) <= 1


def test_pages_that_are_no_longer_shown_are_forgotten() -> None:
    pages = PageProvider()
    pages.keep((_page("a"), _page("b")))
    pages.keep((_page("b"),))
    assert (pages.holds("a"), pages.holds("b")) == (False, True)
    pages.keep(())
    assert not pages.holds("b")


@pytest.mark.logs("JPEG")
@pytest.mark.parametrize("jpeg", [b"", b"\xff\xd8\xff", b"no picture at all"])
def test_a_page_that_cannot_be_decoded_or_is_unknown_is_an_empty_picture_and_no_crash(jpeg: bytes) -> None:
    pages = PageProvider()
    pages.keep((PageImage("page-1", jpeg, 10, 10, found=True, sharp=True),))
    assert pages.requestImage("page-1", QSize(), QSize(5, 5)).isNull()
    assert pages.requestImage("another", QSize(), QSize()).isNull()


class WatchedPages(PageProvider):
    """Notes on which thread it is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.threads: set[int] = set()

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N802, N803
        self.threads.add(threading.get_ident())
        return super().requestImage(id, size, requestedSize)


class WatchedCodes(CodeProvider):
    """Notes on which thread it is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.threads: set[int] = set()

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N802, N803
        self.threads.add(threading.get_ident())
        return super().requestImage(id, size, requestedSize)


def _is_shown_by_qml(provider: QQuickImageProvider, name: str) -> bool:
    """Show the picture in an Image that asks for nothing special."""
    engine = QQmlEngine()
    engine.addImageProvider("pictures", provider)
    component = QQmlComponent(engine)
    component.setData(_IMAGE % name.encode(), QUrl("test.qml"))
    image = component.create()
    pause = threading.Event()
    for _ in range(500):
        QCoreApplication.processEvents()
        if image.property("ready"):
            break
        pause.wait(0.01)
    ready = image.property("ready") is True
    del image, component, engine
    return ready


def test_a_page_is_decoded_on_the_guis_thread_so_that_nobody_waits_for_qts_picture_thread() -> None:
    pages = WatchedPages()
    pages.keep((_page(),))
    assert _is_shown_by_qml(pages, "page-1")
    assert pages.threads == {threading.get_ident()}


def test_the_receipts_code_is_made_on_the_guis_thread() -> None:
    codes = WatchedCodes()
    assert _is_shown_by_qml(codes, "opaque-token")
    assert codes.threads == {threading.get_ident()}


@pytest.mark.parametrize("side", [120, 216, 300, 432])
def test_a_phone_reads_the_token_and_nothing_else(side: int) -> None:
    for number in range(8):
        token = urlsafe_b64encode(sha256(bytes([number])).digest()[:24]).decode()
        size = QSize()
        image = CodeProvider().requestImage(token, size, QSize(side, side))
        assert image.size() == size
        assert image.width() == image.height() <= side
        seen = cv2.copyMakeBorder(_grey(image), 40, 40, 40, 40, cv2.BORDER_CONSTANT, value=(255,))
        assert cv2.QRCodeDetectorAruco().detectAndDecode(cv2.cvtColor(seen, cv2.COLOR_GRAY2BGR))[0] == token


def test_the_code_has_its_quiet_zone_and_modules_of_whole_pixels() -> None:
    grey = _grey(CodeProvider().requestImage("opaque-token", QSize(), QSize(300, 300)))
    assert set(np.unique(grey)) == {0, 255}
    dark = np.argwhere(grey == 0)
    module = int(np.diff(np.flatnonzero(np.diff(grey[dark[0][0]].astype(int)))).min())
    assert dark.min(axis=0).tolist() == [4 * module, 4 * module]
    assert grey.shape[0] % module == 0
