"""Pictures of a session: photographed pages and the receipt's code, each as it is shown, gone when forgotten."""

from base64 import urlsafe_b64encode
from dataclasses import replace
from hashlib import sha256

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.domain.material import PageImage
from kiosk.session.screens.applying import Inspecting, Materials, Outlining, Review, Sign, Submitting
from kiosk.session.screens.draft import Draft
from kiosk.session.screens.screen import Screen
from tests.doubles.catalogue import RESIDENCE
from tests.doubles.exposures import photograph_of
from tests.doubles.people import QIN_XIAOHE
from ui.pictures import CodeProvider, PageProvider, pages_shown


@pytest.fixture(autouse=True)
def _application(application: QGuiApplication) -> QGuiApplication:
    return application


def _page(page_id: str = "page-1", size: tuple[int, int] = (60, 80)) -> PageImage:
    width, height = size
    picture = np.full((height, width, 3), (40, 120, 200), np.uint8)
    jpeg = cv2.imencode(".jpg", picture)[1].tobytes()
    return PageImage(page_id, jpeg, width, height, found=True, sharp=True)


def _inspecting(page: PageImage) -> Screen:
    return Materials(Draft(RESIDENCE, QIN_XIAOHE), 0, Inspecting(page))


def _showing(page: PageImage) -> PageProvider:
    provider = PageProvider()
    provider.keep(pages_shown(_inspecting(page)))
    return provider


def _grey(image: QImage) -> NDArray[np.uint8]:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    flat = np.frombuffer(grey.constBits(), np.uint8)
    return flat.reshape(grey.height(), grey.bytesPerLine())[:, : grey.width()].copy()  # the picture ends with us


def test_a_page_that_is_shown_is_its_own_picture() -> None:
    size = QSize()
    image = _showing(_page()).requestImage("page-1", size, QSize())
    assert image.size() == size == QSize(60, 80)
    assert abs(image.pixelColor(30, 40).red() - 200) < 4


@pytest.mark.parametrize(
    ("asked", "given_size"), [((30, 30), (23, 30)), ((30, 80), (30, 40)), ((120, 160), (120, 160)), ((30, 0), (60, 80))]
)
def test_a_page_fits_where_it_is_shown_and_is_never_stretched(
    asked: tuple[int, int], given_size: tuple[int, int]
) -> None:
    image = _showing(_page()).requestImage("page-1", QSize(), QSize(*asked))
    assert abs(image.width() - given_size[0]) <= 1
    assert abs(image.height() - given_size[1]) <= 1


def test_a_large_page_is_kept_no_larger_than_any_screen_shows_it() -> None:
    image = _showing(_page(size=(2480, 3508))).requestImage("page-1", QSize(), QSize())
    assert image.height() == 1300
    assert abs(image.width() - 919) <= 1


def test_pages_of_a_review_are_shown_and_a_page_of_another_screen_is_not() -> None:
    draft = Draft(RESIDENCE, QIN_XIAOHE, pages=(("lease", _page("a")), ("pay-slip", _page("b"))))
    assert set(pages_shown(Review(draft))) == {"a", "b"}
    assert set(pages_shown(Materials(draft, 1, Inspecting(_page("c"))))) == {"a", "b", "c"}
    assert pages_shown(Sign(draft)) == {}
    assert pages_shown(Submitting(draft)) == {}


def test_a_photograph_that_is_outlined_is_shown_large_enough_for_the_loupe() -> None:
    whole = replace(_page("frame", size=(1654, 2200)), found=False)
    outlining = Outlining(photograph_of(whole), photograph_of(whole).corners)
    shown = pages_shown(Materials(Draft(RESIDENCE, QIN_XIAOHE), 0, outlining))
    assert {name: image.height() for name, image in shown.items()} == {"frame": 2200}


def test_a_page_is_decoded_once_while_it_is_shown() -> None:
    first = pages_shown(_inspecting(_page()))
    again = pages_shown(_inspecting(_page()), first)
    assert again["page-1"].cacheKey() == first["page-1"].cacheKey()


def test_pages_that_are_no_longer_shown_are_forgotten() -> None:
    provider = _showing(_page("a"))
    provider.keep(pages_shown(_inspecting(_page("b"))))
    assert (provider.holds("a"), provider.holds("b")) == (False, True)
    provider.keep({})
    assert not provider.holds("b")


@pytest.mark.logs("JPEG")
@pytest.mark.parametrize("jpeg", [b"", b"\xff\xd8\xff", b"no picture at all"])
def test_a_page_that_cannot_be_decoded_or_is_unknown_is_an_empty_picture_and_no_crash(jpeg: bytes) -> None:
    provider = _showing(PageImage("page-1", jpeg, 10, 10, found=True, sharp=True))
    assert provider.requestImage("page-1", QSize(), QSize(5, 5)).isNull()
    assert provider.requestImage("another", QSize(), QSize()).isNull()


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
