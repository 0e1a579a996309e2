"""Nothing of a person is left after an ending, and nothing of a person stands in a log.

A session is played with marked data; the state is then turned into bytes in full, so nothing can hide in it.
"""

import pickle
import struct
from dataclasses import replace

import pytest

from kiosk.session.events import Event
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import Kiosk
from tests.doubles.playbook import Playbook
from tests.unit.session.exploration import every_kind, every_step
from tests.unit.session.representative import EVENTS, MARKED_SIGNATURE, MARKERS, SHARED

HOLDS_DATA = {
    ScreenName.SEARCH,  # what somebody types, and the way back to it
    ScreenName.GUIDE,
    ScreenName.ONE_THING,
    ScreenName.HOTLINE,
    ScreenName.CONSENT,
    ScreenName.FORM,
    ScreenName.MATERIALS,
    ScreenName.REVIEW,
    ScreenName.SIGN,
    ScreenName.SUBMITTING,
    ScreenName.MY_CASES,
    ScreenName.MY_CASE,
}
STROKES_IN_WORDS = ("3.1415926", "27.1828182")
STROKES = tuple(struct.pack(">d", x) for stroke in MARKED_SIGNATURE.strokes for x, _ in stroke if x % 1)
TRACES = (*(marker.encode() for marker in MARKERS if marker not in STROKES_IN_WORDS), *STROKES)


def _traces_in(kiosk: Kiosk) -> set[bytes]:
    """The marked data that `kiosk` holds anywhere; the catalogue is public."""
    content = pickle.dumps(replace(kiosk, catalogue=None))
    return {trace for trace in TRACES if trace in content}


def test_the_search_finds_every_kind_of_datum_while_the_session_lasts() -> None:
    filled = (seen.transition.kiosk for seen in every_step() if seen.event is SHARED)
    found = {trace for kiosk in (*every_kind(), *filled) for trace in _traces_in(kiosk)}
    assert found == set(TRACES)


def test_after_any_ending_nothing_of_the_session_can_be_reached() -> None:
    left = [
        seen
        for seen in every_step()
        if seen.before.screen.name in HOLDS_DATA and seen.transition.kiosk.screen.name not in HOLDS_DATA
    ]
    assert len(left) > 500
    for seen in left:
        assert not _traces_in(seen.transition.kiosk), seen


@pytest.mark.parametrize("name", sorted(set(ScreenName) - HOLDS_DATA))
def test_a_screen_outside_an_application_holds_nothing_personal(name: ScreenName) -> None:
    for kiosk in every_kind():
        if kiosk.screen.name is name:
            assert not _traces_in(kiosk), kiosk


def test_a_state_shows_nothing_personal_in_a_log() -> None:
    for kiosk in every_kind():
        _assert_clean(repr(kiosk))


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
def test_an_event_shows_nothing_personal_in_a_log(event: Event) -> None:
    _assert_clean(repr(event))


def test_a_command_shows_nothing_personal_in_a_log() -> None:
    shown = {repr(command) for seen in every_step() for command in seen.transition.commands}
    assert len(shown) > 30
    for words in shown:
        _assert_clean(words)


def test_a_report_of_one_session_says_nothing_to_the_next() -> None:
    for kiosk in every_kind():
        if kiosk.screen.name not in HOLDS_DATA | {ScreenName.PLACE_CARD, ScreenName.USE_PHONE}:
            assert not _traces_in(Playbook(kiosk).when(*EVENTS[-30:]).kiosk), kiosk


def _assert_clean(words: str) -> None:
    assert not [marker for marker in MARKERS if marker in words], words
