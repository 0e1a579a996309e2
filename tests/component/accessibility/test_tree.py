"""What a screen reader is given on every screen, on a real accessibility bus of its own."""

import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from kiosk.tour.assistive.desk import DeskError, assistive_desk

_READ_S = 100
_WITHOUT_NAME = {"panel", "filler", "frame", "canvas", "scroll pane", "application"}  # they group, and are not read out
_ANOTHER_LANGUAGE = {"中文"}
_HAN = re.compile(r"[\u4e00-\u9fff]")
_DATA = re.compile(r"秦小禾|样板省示例市|麦香路1号|示例农场")  # names and addresses stay as they are on the card


@dataclass(frozen=True, slots=True)
class Heard:
    """One node, as the bus gave it."""

    role: str
    name: str
    description: str
    identifier: str
    states: tuple[str, ...]
    actions: tuple[str, ...]
    depth: int
    pressable: bool
    enabled: bool


@dataclass(frozen=True, slots=True)
class HeardScreen:
    """A screen from its first node to its last."""

    name: str
    mode: str
    language: str
    nodes: tuple[Heard, ...]

    def __str__(self) -> str:
        return f"{self.name}, {self.mode}, {self.language}"

    def held_by(self, index: int) -> Iterator[Heard]:
        """What stands in the node at `index`."""
        for node in self.nodes[index + 1 :]:
            if node.depth <= self.nodes[index].depth:
                return
            yield node


@pytest.fixture(scope="module")
def screens() -> list[HeardScreen]:
    """Every screen of the journey, read in a process of its own."""
    try:
        with assistive_desk((1100, 1940)) as environment:
            done = subprocess.run(
                [sys.executable, "-m", "tests.component.accessibility.reading_process"],
                env=environment,
                capture_output=True,
                text=True,
                timeout=_READ_S,
                check=False,
            )
    except DeskError as error:
        pytest.skip(str(error))
    assert done.returncode == 0, done.stderr[-2000:]
    return [_screen(line) for line in done.stdout.splitlines()]


def _screen(line: str) -> HeardScreen:
    read = json.loads(line)
    nodes: list[dict[str, Any]] = read["nodes"]
    for node in nodes:
        node.update(states=tuple(node["states"]), actions=tuple(node["actions"]))
    heard = (Heard(**node) for node in nodes)
    return HeardScreen(read["name"], read["mode"], read["language"], tuple(heard))


def _findings(screens: list[HeardScreen], wrong: Callable[[HeardScreen], Iterator[str]]) -> dict[str, list[str]]:
    found = {str(screen): list(wrong(screen)) for screen in screens}
    return {name: what for name, what in found.items() if what}


def test_every_screen_is_on_the_bus_with_something_to_press(screens: list[HeardScreen]) -> None:
    assert len(screens) >= 3 * 15
    assert [str(screen) for screen in screens if not any(node.pressable for node in screen.nodes)] == []


def test_whatever_can_be_pressed_says_what_it_is_and_can_be_pressed_by_ear(screens: list[HeardScreen]) -> None:
    def wrong(screen: HeardScreen) -> Iterator[str]:
        for node in screen.nodes:
            if node.pressable and not node.name.strip():
                yield f"{node.identifier} has no name"
            if node.pressable and node.enabled and not {"Press", "Toggle"} & set(node.actions):
                yield f"{node.name} offers {node.actions}"

    assert _findings(screens, wrong) == {}


def test_no_two_buttons_of_a_screen_sound_alike(screens: list[HeardScreen]) -> None:
    def wrong(screen: HeardScreen) -> Iterator[str]:
        names = [node.name for node in screen.nodes if node.pressable]
        yield from sorted({name for name in names if names.count(name) > 1})

    assert _findings(screens, wrong) == {}


def test_whatever_is_read_out_has_words_and_decoration_is_not_read_out(screens: list[HeardScreen]) -> None:
    def wrong(screen: HeardScreen) -> Iterator[str]:
        for node in screen.nodes:
            if not node.name.strip() and node.role not in _WITHOUT_NAME:
                yield f"{node.role} {node.identifier} has no name"

    assert _findings(screens, wrong) == {}


def test_a_button_is_read_out_once(screens: list[HeardScreen]) -> None:
    def wrong(screen: HeardScreen) -> Iterator[str]:
        for index, node in enumerate(screen.nodes):
            if node.pressable:
                yield from (f"{inner.name} inside {node.name}" for inner in screen.held_by(index))

    assert _findings(screens, wrong) == {}


def test_every_screen_has_a_heading(screens: list[HeardScreen]) -> None:
    def wrong(screen: HeardScreen) -> Iterator[str]:
        if not any(node.role == "heading" for node in screen.nodes):
            yield "no heading"

    assert _findings(screens, wrong) == {}


def test_a_screen_is_heard_from_its_header_to_its_foot(screens: list[HeardScreen]) -> None:
    def wrong(screen: HeardScreen) -> Iterator[str]:
        places = [node.identifier.rsplit(".", 1)[-1] for node in screen.nodes]
        known = [places.index(name) for name in ("sessionModeButton", "helpButton") if name in places]
        headings = [index for index, node in enumerate(screen.nodes) if node.role == "heading"]
        if len(known) == 2 and headings and not known[0] < headings[0] < known[1]:
            yield "the heading is not between header and foot"

    assert _findings(screens, wrong) == {}


def test_a_question_is_a_dialog_that_hides_the_screen_below(screens: list[HeardScreen]) -> None:
    asked = [screen for screen in screens if screen.name in {"help", "leave"}]
    assert asked
    for screen in asked:
        assert screen.nodes[0].role == "dialog"
        assert screen.nodes[0].name
        assert not any("mainButton" in node.identifier for node in screen.nodes)


def test_a_field_says_its_label(screens: list[HeardScreen]) -> None:
    forms = [screen for screen in screens if screen.name in {"form", "filled form"}]
    fields = [node for screen in forms for node in screen.nodes if node.role in {"text", "entry"}]
    assert fields
    assert [node.identifier for node in fields if not node.name] == []


def test_a_choice_says_whether_it_is_chosen(screens: list[HeardScreen]) -> None:
    chosen = [node.name for screen in screens if screen.name == "filled form" for node in screen.nodes if _chosen(node)]
    assert chosen


def _chosen(node: Heard) -> bool:
    return node.role == "radio button" and "CHECKED" in node.states


def test_what_is_heard_is_in_the_language_that_is_shown(screens: list[HeardScreen]) -> None:
    def wrong(screen: HeardScreen) -> Iterator[str]:
        for node in screen.nodes:
            words = _DATA.sub("", node.name)
            if screen.language == "en" and _HAN.search(words) and node.name not in _ANOTHER_LANGUAGE:
                yield node.name

    assert _findings(screens, wrong) == {}
