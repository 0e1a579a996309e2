"""All screens together: what a session shows, and that nothing of it is left when it is over."""

import pytest
from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QGuiApplication

from kiosk.session.screens.applying import Materials, Review
from kiosk.session.screens.name import ScreenName
from tests.doubles.playbook import CASE_NO, LOCAL_NO
from tests.unit.session.representative import MARKED_CARD, MARKERS
from tests.unit.session.stages import farewell
from tests.unit.ui.marked_session import LEASE_PAGE, marked_session
from tests.unit.ui.qt_properties import properties
from ui.pictures import PageProvider
from ui.screens import Screens

pytestmark = pytest.mark.logs("JPEG")  # the marked pages are no pictures

ON_SCREEN = (*MARKERS, MARKED_CARD.id_number[-4:], LOCAL_NO, CASE_NO, "opaque-token", "page-lease", "page-9")
"""What the person's screens may show and nobody's may keep."""


@pytest.fixture(autouse=True)
def _application(application: QGuiApplication) -> QGuiApplication:
    return application


def _shown(screens: Screens) -> str:
    return "\n".join(f"{name}: {properties(model)}" for name, model in screens.by_qml_name().items())


def _markers_in(text: str) -> list[str]:
    return [marker for marker in ON_SCREEN if marker in text]


def test_after_the_wipe_no_property_of_any_screen_holds_anything_of_the_person() -> None:
    screens = Screens(PageProvider())
    seen: set[str] = set()
    for state in marked_session():
        screens.show(state)
        seen.update(_markers_in(_shown(screens)))
    assert {MARKED_CARD.name, "标记住址", "标记单位", LOCAL_NO, "opaque-token", "page-lease"} <= seen
    screens.wipe()
    assert _markers_in(_shown(screens)) == []


def test_after_the_wipe_every_screen_of_the_session_is_as_new() -> None:
    screens, fresh = Screens(PageProvider()), Screens(PageProvider())
    for state in marked_session():
        screens.show(state)
    screens.wipe()
    used, new = screens.by_qml_name(), fresh.by_qml_name()
    kept = {"app", "attract", "home", "outOfService", "farewell"}
    assert {name: properties(used[name]) for name in used if name not in kept} == {
        name: properties(new[name]) for name in new if name not in kept
    }


def test_the_goodbye_and_the_frame_around_it_name_nobody() -> None:
    screens = Screens(PageProvider())
    for state in marked_session():
        screens.show(state)
    screens.wipe()
    screens.show(farewell().kiosk)
    assert _markers_in(_shown(screens)) == []


def test_a_page_is_there_while_a_screen_shows_it_and_gone_after_the_wipe() -> None:
    pages = PageProvider()
    screens = Screens(pages)
    for state in marked_session():
        screens.show(state)
        if isinstance(state.screen, Materials | Review):
            held = {page.page_id for _, page in state.screen.draft.pages}
            assert all(pages.holds(page_id) for page_id in held)
        else:
            assert not pages.holds(LEASE_PAGE.page_id)
    screens.show(next(state for state in marked_session() if isinstance(state.screen, Review)))
    assert pages.holds(LEASE_PAGE.page_id)
    screens.wipe()
    assert not pages.holds(LEASE_PAGE.page_id)
    assert pages.requestImage(LEASE_PAGE.page_id, QSize(), QSize()).isNull()


def test_the_frame_is_told_last_when_its_screen_is_ready() -> None:
    screens = Screens(PageProvider())
    order: list[str] = []
    screens.consent.changed.connect(lambda: order.append(f"consent {screens.consent.property('name')}"))
    screens.app.changed.connect(lambda: order.append(screens.app.view.screen))
    screens.show(next(state for state in marked_session() if state.screen.name is ScreenName.CONSENT))
    assert order == [f"consent {MARKED_CARD.name}", "consent"]


def test_every_screen_is_reached_by_its_name_in_the_window() -> None:
    models = Screens(PageProvider()).by_qml_name()
    assert {"app", "attract", "outOfService", "placeCard", "submitted"} <= set(models)
    assert all(isinstance(model, QObject) for model in models.values())
    assert len(models) == 22


def test_intents_go_nowhere_until_they_are_connected_and_then_to_the_core() -> None:
    screens = Screens(PageProvider())
    screens.home.choose("SAMPLE-1")
    posted: list[object] = []
    screens.connect(posted.append)
    screens.home.choose("SAMPLE-2")
    assert [getattr(event, "code", "") for event in posted] == ["SAMPLE-2"]
