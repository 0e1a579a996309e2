"""The gallery shows every control; in no look is a word cut, a target too small, a name missing, or a warning heard."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.domain.language import Language
from tests.component.gallery.gallery_window import GalleryWindow, accessible
from ui.gallery.app import GalleryUi, photographed_looks
from ui.theme import QML_FOLDER, REFERENCE_PX_PER_MM, Look, LookMode

pytestmark = pytest.mark.usefixtures("application")

CONTROLS = QML_FOLDER / "Kiosk/Controls"
PUBLIC = {
    name
    for name in re.findall(r"^(\w+) 1\.0", (CONTROLS / "qmldir").read_text(encoding="utf-8"), re.MULTILINE)
    if not re.search(r"^QtObject \{", (CONTROLS / f"{name}.qml").read_text(encoding="utf-8"), re.MULTILINE)  # unseen
}
LOOKS = {
    f"{mode.value} {step}": Look(mode, REFERENCE_PX_PER_MM, reduced_motion=True, text_step=step)
    for mode in LookMode
    for step in (0, 2)
}
LEAST_TARGET_MM = {LookMode.NORMAL: 12, LookMode.ELDER: 16}  # those of contrast are those of normal
DENSITIES = {"96 dpi": 96 / 25.4, "120 dpi": 120 / 25.4, "160 dpi": 160 / 25.4}


@pytest.fixture(scope="module")
def gallery(application: QGuiApplication) -> Iterator[GalleryWindow]:
    window = GalleryWindow(Look(reduced_motion=True))
    yield window
    window.close()


def test_every_control_stands_in_the_gallery(gallery: GalleryWindow) -> None:
    shown: set[str] = set()
    for _ in gallery.pages(Look(reduced_motion=True)):
        shown |= gallery.controls()
    assert len(PUBLIC) > 50
    assert PUBLIC - shown == set()


@pytest.mark.parametrize("name", LOOKS)
def test_no_word_is_cut_in_any_look(gallery: GalleryWindow, name: str) -> None:
    cut = {page: words for page in gallery.pages(LOOKS[name]) if (words := gallery.cut_words())}
    assert cut == {}


def test_no_english_word_is_cut_at_the_largest_step() -> None:
    window = GalleryWindow(Look(reduced_motion=True), Language.EN)
    looks = (LOOKS["normal 2"], LOOKS["elder 2"])
    cut = {
        f"{look.mode} {page}": words for look in looks for page in window.pages(look) if (words := window.cut_words())
    }
    window.close()
    assert cut == {}


@pytest.mark.parametrize("density", DENSITIES)
@pytest.mark.parametrize("mode", LEAST_TARGET_MM)
def test_a_finger_of_any_age_hits_what_it_means_on_any_panel(
    gallery: GalleryWindow, mode: LookMode, density: str
) -> None:
    least = LEAST_TARGET_MM[mode]
    px_per_mm = DENSITIES[density]
    small: set[str] = set()
    seen = 0
    for page in gallery.pages(Look(mode, px_per_mm, reduced_motion=True)):
        for item in gallery.targets():
            seen += 1
            side = min(item.width(), item.height()) / px_per_mm
            if side < least - 0.01:
                small.add(f"{page}: {item.metaObject().className()} {item.property('text')} is {side:.1f} mm")
    assert seen > 100
    assert small == set()


def test_whoever_cannot_see_is_told_the_name_of_everything_that_means_something(gallery: GalleryWindow) -> None:
    silent = {page: kinds for page in gallery.pages(Look(reduced_motion=True)) if (kinds := gallery.nameless())}
    assert silent == {}


def test_whoever_cannot_see_is_told_what_is_chosen_and_what_cannot_be_pressed(gallery: GalleryWindow) -> None:
    told: set[tuple[str, bool, bool]] = set()
    for _ in gallery.pages(Look(reduced_motion=True)):
        for item in gallery.items():
            interface = accessible(item) if item.inherits("QQuickAbstractButton") else None
            if interface is not None:
                state = interface.state()
                told.add((str(item.property("text")), bool(state.checked), bool(state.disabled)))
    assert ("需要邮寄", True, False) in told
    assert ("需要邮寄", False, False) in told
    assert ("需要邮寄", False, True) in told


def test_whoever_uses_keys_only_comes_to_everything_and_sees_where_they_are(gallery: GalleryWindow) -> None:
    missed: dict[str, set[str]] = {}
    for page in gallery.pages(Look(reduced_motion=True)):
        stops: list[QQuickItem] = []
        for item in gallery.tabbed():
            stops.append(item)
            assert item.property("visualFocus") or not item.inherits("QQuickAbstractButton")
        assert stops or page == "Foundations"
        unreached = [item for item in gallery.targets() if item not in stops]
        if unreached:
            missed[page] = {f"{item.metaObject().className()} {item.property('text')}" for item in unreached}
    assert missed == {}


def test_every_page_is_photographed_in_every_look(tmp_path: Path) -> None:
    window = GalleryUi(Look(), (540, 960))
    looks = photographed_looks(REFERENCE_PX_PER_MM / 2)
    pictures = list(window.shoot(tmp_path, looks))
    window.turn_to(0)
    window.close()
    assert len(pictures) == len(set(pictures)) == len(window_pages()) * len(looks)
    assert all(picture.stat().st_size > 1000 for picture in pictures)


def window_pages() -> list[str]:
    """The pages that there are, by their files."""
    return [path.stem for path in (QML_FOLDER / "Kiosk/Gallery").glob("*Page.qml") if path.stem != "GalleryPage"]
