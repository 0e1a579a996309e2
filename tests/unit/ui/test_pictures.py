"""Icons and drawings: the tint is the tint asked for, sizes are exact, an unknown name is no crash."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage

from ui.artwork import ArtworkProvider, ShadowProvider
from ui.icons import ICON_FOLDER, IconProvider

pytestmark = pytest.mark.usefixtures("application")


@pytest.fixture(autouse=True)
def _application(application: QGuiApplication) -> QGuiApplication:
    return application


def _strongest(image: QImage) -> QColor:
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return max(pixels, key=lambda pixel: pixel.alpha())


@pytest.mark.parametrize("tint", ["1f3f7a", "FFD54A"])
def test_icon_has_the_tint_and_size_asked_for(tint: str) -> None:
    size = QSize()
    image = IconProvider().requestImage(f"check/{tint}", size, QSize(36, 36))
    assert image.size() == QSize(36, 36) == size
    assert _strongest(image).name() == f"#{tint.lower()}"


def test_icon_is_drawn_once() -> None:
    icons = IconProvider()
    first = icons.requestImage("check/1f3f7a", QSize(), QSize(36, 36))
    assert icons.requestImage("check/1f3f7a", QSize(), QSize(36, 36)).cacheKey() == first.cacheKey()


@pytest.mark.logs("no such icon")
@pytest.mark.parametrize("name", ["no-such-icon/1f3f7a", "../LICENSE/1f3f7a", "check/red", ""])
def test_unknown_icon_is_empty_and_no_crash(name: str) -> None:
    image = IconProvider().requestImage(name, QSize(), QSize(8, 8))
    assert _strongest(image).alpha() == 0


def test_every_vendored_icon_can_be_tinted() -> None:
    for path in ICON_FOLDER.glob("*.svg"):
        assert "currentColor" in path.read_text(encoding="utf-8"), path.name


def test_scene_covers_its_rectangle_and_keeps_its_ground() -> None:
    image = ArtworkProvider().requestImage("attract_night", QSize(), QSize(192, 108))
    assert image.size() == QSize(192, 108)
    assert all(image.pixelColor(x, y).alpha() == 255 for x in (0, 96, 191) for y in (1, 54, 107))


def test_illustration_fits_without_being_stretched() -> None:
    image = ArtworkProvider().requestImage("mark", QSize(), QSize(128, 64))
    assert image.size() == QSize(64, 64)
    assert image.pixelColor(32, 32).alpha() == 255


def test_scene_is_not_drawn_before_its_page_is_laid_out() -> None:
    assert ArtworkProvider().requestImage("attract", QSize(), QSize(1080, 0)).width() == 1


def test_drawing_in_another_size_is_drawn_anew() -> None:
    art = ArtworkProvider()
    assert [art.requestImage("mark", QSize(), QSize(side, side)).width() for side in (40, 80, 40)] == [40, 80, 40]


@pytest.mark.logs("no such drawing")
def test_unknown_drawing_is_empty_and_no_crash() -> None:
    assert ArtworkProvider().requestImage("nothing", QSize(), QSize(10, 10)).width() == 1


@pytest.mark.parametrize(("name", "drawn", "border"), [("card", 136, 64), ("dialog", 232, 112)])
def test_shadow_border_follows_the_density(name: str, drawn: int, border: int) -> None:
    image = ShadowProvider().requestImage(f"{name}/{border // 2}", QSize(), QSize())
    assert image.width() == drawn // 2


@pytest.mark.logs("no such shadow")
@pytest.mark.parametrize("name", ["none/64", "card/wide", "card/"])
def test_unknown_shadow_is_empty_and_no_crash(name: str) -> None:
    assert ShadowProvider().requestImage(name, QSize(), QSize()).width() == 1


def test_a_scene_that_was_drawn_ahead_is_the_one_that_is_asked_for() -> None:
    size = QSize(108, 192)
    art = ArtworkProvider()
    art.draw_ahead("attract", size)
    assert art.requestImage("attract", QSize(), QSize(108, 0)).width() == 1, "without a height there is nothing yet"
    ahead = art.requestImage("attract", QSize(), size)
    assert ahead == ArtworkProvider().requestImage("attract", QSize(), size)
