"""Each screen's view-model reads as the view it shows, tells of a change once, and of no change not at all."""

import dataclasses
from collections.abc import Callable
from functools import partial
from typing import cast

import pytest
from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtGui import QGuiApplication

from kiosk.domain.failure import FailureCode
from kiosk.session.intents import ComfortPressed, VolumePressed
from kiosk.session.screens.handed_in import Rating
from kiosk.session.screens.idle import OutOfService
from kiosk.session.states import ComfortSheet, Kiosk
from tests.doubles.playbook import new_kiosk
from tests.unit.session import stages
from tests.unit.session.stages import farewell
from tests.unit.ui.marked_session import marked_session
from tests.unit.ui.qt_properties import properties
from ui.pictures import PageProvider
from ui.presenters.app import present_app
from ui.presenters.attract import present_attract
from ui.presenters.comfort import present_comfort
from ui.presenters.consent import present_consent
from ui.presenters.farewell import present_farewell
from ui.presenters.form import present_form
from ui.presenters.guide import GuideMeanings, present_guide
from ui.presenters.home import present_home
from ui.presenters.items import present_items
from ui.presenters.materials import present_materials
from ui.presenters.my_cases import present_my_case, present_my_cases
from ui.presenters.one_thing import present_one_thing
from ui.presenters.out_of_service import present_out_of_service
from ui.presenters.page_print import PageView
from ui.presenters.place_card import present_place_card
from ui.presenters.problem import Problem
from ui.presenters.rating import RatingView, present_rating
from ui.presenters.review import present_review
from ui.presenters.search import present_search
from ui.presenters.sign import present_sign
from ui.presenters.submitted import present_submitted
from ui.presenters.use_phone import present_use_phone
from ui.screens import Screens

pytestmark = pytest.mark.logs("JPEG")  # the marked pages are no pictures


def _rating(_: Kiosk, screen: Rating) -> RatingView:
    return present_rating(screen)


PRESENTERS: dict[str, Callable[..., object]] = {
    "home": present_home,
    "items": present_items,
    "search": present_search,
    "oneThing": present_one_thing,
    "myCases": present_my_cases,
    "myCase": present_my_case,
    "guide": present_guide,
    "placeCard": present_place_card,
    "usePhone": present_use_phone,
    "consent": present_consent,
    "form": present_form,
    "materials": present_materials,
    "review": present_review,
    "sign": present_sign,
    "submitted": present_submitted,
    "rating": _rating,
    "farewell": present_farewell,
    "outOfService": present_out_of_service,
}
UNREAD = {
    "app": {"mode", "language", "waiting", "look", "voice"},
    "attract": {"mode", "language", "slides"},
    "form": {"part"},
    "materials": {"part"},
}
"""Read by the application or by a slot, not by QML."""


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)


def _as_qml_reads(view: object) -> dict[str, object]:
    """The fields of a view as properties: problems and pages in parts, records row by row."""
    read: dict[str, object] = {}
    for name, value in _fields(view):
        match value:
            case Problem():
                read |= {f"{_camel(name)}Text": value.text, f"{_camel(name)}Code": value.code}
            case GuideMeanings():
                read |= {f"{_camel(place)}Meaning": words for place, words in _fields(value)}
            case PageView(phase=phase, problem=problem, can_ask=can_ask):
                read[name] = {"phase": phase, "problem": problem.text, "code": problem.code, "canAsk": can_ask}
            case _:
                read[_camel(name)] = _plain(value)
    return read


def _fields(record: object) -> list[tuple[str, object]]:
    assert dataclasses.is_dataclass(record)
    return [(field.name, getattr(record, field.name)) for field in dataclasses.fields(record)]


def _plain(value: object) -> object:
    if isinstance(value, tuple):
        return [_plain(entry) for entry in cast("tuple[object, ...]", value)]
    return {name: _plain(entry) for name, entry in _fields(value)} if dataclasses.is_dataclass(value) else value


def _states() -> list[Kiosk]:
    closed = dataclasses.replace(new_kiosk(), screen=OutOfService(FailureCode.CATALOGUE_BROKEN))
    return [closed, *marked_session(), farewell().kiosk]


@pytest.fixture(autouse=True)
def _application(application: QGuiApplication) -> QGuiApplication:
    return application


def _reads_as(name: str, model: QObject, view: object) -> None:
    expected, read = _as_qml_reads(view), properties(model)
    assert set(expected) - set(read) <= UNREAD.get(name, set())
    shared = expected.keys() & read.keys()  # a property may also be made from others
    assert {key: read[key] for key in shared} == {key: expected[key] for key in shared}


def test_every_screen_reads_as_its_view() -> None:
    screens = Screens(PageProvider())
    models = screens.by_qml_name()
    seen: set[str] = set()
    for kiosk in _states():
        screens.show(kiosk)
        _reads_as("app", screens.app, present_app(kiosk))
        name = _camel(kiosk.screen.name.value)
        if name not in {"submitting", "hotline"}:
            _reads_as(name, models[name], PRESENTERS[name](kiosk, kiosk.screen))
            seen.add(name)
    assert seen == set(PRESENTERS)
    sheet = stages.form().when(VolumePressed(1), ComfortPressed()).kiosk
    screens.show(sheet)
    assert isinstance(sheet.overlay, ComfortSheet)
    _reads_as("comfort", screens.comfort, present_comfort(sheet, sheet.overlay))
    screens.show(new_kiosk())
    _reads_as("attract", screens.attract, present_attract(new_kiosk()))


def test_a_view_is_told_once_and_the_same_view_not_again() -> None:
    screens = Screens(PageProvider())
    told: dict[str, int] = dict.fromkeys(screens.by_qml_name(), 0)

    def count(name: str) -> None:
        told[name] += 1

    for name, model in screens.by_qml_name().items():
        signal: SignalInstance = getattr(model, "changed")  # noqa: B009  each declares it, QObject does not
        signal.connect(partial(count, name))
    for kiosk in (marked_session()[0], farewell().kiosk):
        screens.show(kiosk)
        before = dict(told)
        assert before["app"] > 0
        screens.show(kiosk)
        assert told == before
