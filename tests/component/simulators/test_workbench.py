"""The words that play with the devices: each does what it says, and a wrong one is answered with the right ones."""

import re
from pathlib import Path

import cv2
import numpy as np
import pytest

from drivers.simulators.pcscd import PcscdState
from drivers.simulators.printer_words import printer_words
from drivers.simulators.sample_people import SAMPLE_PEOPLE
from drivers.simulators.social_card_program import SOCIAL_CARDS
from drivers.simulators.virtual_line import LineState
from drivers.simulators.virtual_printer import VirtualPrinter
from drivers.simulators.vocabulary import UnknownWordError
from drivers.simulators.workbench import Workbench
from kiosk.cli.simulate import WORDS as HELP
from tests.component.simulators.conftest import AbsentPcscd
from tests.component.simulators.far_end import ANSWER, ask

WORDS = """
card insert chen; card remove; card tear chen; card tear chen 1; card fault chen garbage; card remove
reader stop; reader start; reader crash; reader start
card fault social garbage; card remove
printer paper-out; printer paper; printer paper-out-after 3; printer paper; printer cover-open; printer cover-close
printer paper-low; printer paper; printer cover-open-after 3; printer cover-close; printer stall-after 3; printer stall
printer resume; printer mute; printer unmute; printer knife-jam; printer knife-free; printer hot; printer cool
printer break; printer mend; printer take; printer unplug; printer plug
a4 paper-out; a4 paper-low; a4 toner-low; a4 toner-out; a4 jam; a4 cover-open; a4 full; a4 off; a4 odd
a4 slow; a4 reject; a4 mend; a4 stop; a4 start
camera show contract; camera freeze; camera stall; camera unplug; camera plug
line down; line up; line slow; line stall; line torn; line portal; line up
scanner code 6901234567892; scanner twice abc; scanner slow abc; scanner tear abcd; scanner noise; scanner flood
scanner unplug; scanner plug
"""
OF_A_PLATFORM = {("phone", "see"), ("phone", "confirm"), ("phone", "refuse")}
"""Understood by a sandbox only; tried in test_phone_words."""
COMMANDS = [command.strip() for line in WORDS.strip().splitlines() for command in line.split(";")]


def _refusal(bench: Workbench, words: str) -> str:
    with pytest.raises(UnknownWordError) as caught:
        bench.perform(words.split())
    return str(caught.value)


def _known(refusal: str) -> set[str]:
    return set(refusal.rpartition("there are: ")[2].split(", "))


def test_the_help_of_the_command_names_every_word(bench: Workbench) -> None:
    lines = HELP.replace(",\n           ", ", ").splitlines()
    for device in _known(_refusal(bench, "no-device now")):
        told = next(line for line in lines if line.startswith(f"  {device} "))
        named = {words.split()[0] for words in told.removeprefix(f"  {device}").split(",")}
        assert named == _known(_refusal(bench, f"{device} no-action"))


def test_every_word_is_understood_and_all_may_be_said_twice(bench: Workbench) -> None:
    for command in COMMANDS:
        for _ in range(2):
            bench.perform(command.split())
    assert ask(bench.ports.line_port)[2] == ANSWER


def test_no_word_is_missing_here(bench: Workbench) -> None:
    devices = _known(_refusal(bench, "nothing"))
    known = {(device, action) for device in devices for action in _known(_refusal(bench, f"{device} nothing"))}
    assert known == {tuple(command.split()[:2]) for command in COMMANDS} | OF_A_PLATFORM


def test_a_bench_without_pcscd_says_so_and_works_otherwise(bench: Workbench) -> None:
    assert bench.pcscd_state is PcscdState.NOT_INSTALLED
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/stream\.mjpg", bench.ports.camera_url)
    assert bench.ports.printer_port > 0


def test_the_machines_own_card_service_is_left_alone(bench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(AbsentPcscd, "is_ours", False)
    assert "left alone" in _refusal(bench, "reader stop")


def test_a_card_lies_there_until_it_is_lifted(bench: Workbench) -> None:
    bench.perform(["card", "insert", "chen"])
    assert bench.card.is_inserted
    bench.perform(["card", "remove"])
    assert not bench.card.is_inserted


@pytest.mark.parametrize("who", [*SAMPLE_PEOPLE, *SOCIAL_CARDS])
def test_a_card_of_every_kind_can_be_laid_down(bench: Workbench, who: str) -> None:
    bench.perform(["card", "insert", who])
    assert bench.card.is_inserted
    assert who in _known(_refusal(bench, "card insert nobody"))


def test_a_printer_without_a_mouth_has_no_slip_to_be_taken() -> None:
    printer = VirtualPrinter()
    with pytest.raises(UnknownWordError, match="lets its slips fall"):
        printer_words(printer)["take"]()
    printer.close()


def test_the_line_is_what_was_said(bench: Workbench) -> None:
    bench.perform(["line", "down"])
    assert bench.line.state is LineState.DOWN


def test_a_picture_file_can_be_laid_under_the_camera(bench: Workbench, tmp_path: Path) -> None:
    picture = tmp_path / "page.png"
    assert cv2.imwrite(str(picture), np.full((40, 60, 3), 200, np.uint8))
    bench.perform(["camera", "show", str(picture)])


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("", "unknown device ''; there are: card, reader, printer, a4, camera, line, scanner, phone"),
        ("radio on", "unknown device 'radio'; there are: card, reader, printer, a4, camera, line, scanner, phone"),
        ("card", "unknown action '' of card; there are: insert, remove, tear, fault"),
        ("card eat", "unknown action 'eat' of card; there are: insert, remove, tear, fault"),
        ("card insert", "card insert takes WHO, not 'nothing'"),
        ("card insert chen now", "card insert takes WHO, not 'chen now'"),
        ("card remove chen", "card remove takes no further word, not 'chen'"),
        ("card tear", "card tear takes WHO APDUS, not 'nothing'"),
        ("card tear chen two", "'two' is not a number"),
        ("card tear chen -1", "'-1' is not a number"),
        ("printer paper-out-after", "printer paper-out-after takes LINES, not 'nothing'"),
        ("printer paper-out-after ²", "'²' is not a number"),
        ("line up now", "line up takes no further word, not 'now'"),
    ],
)
def test_a_wrong_word_is_answered_with_the_right_ones(bench: Workbench, words: str, told: str) -> None:
    assert _refusal(bench, words) == told


def test_an_unknown_person_or_fault_is_answered_with_the_known_ones(bench: Workbench) -> None:
    assert "chen" in _known(_refusal(bench, "card insert nobody"))
    assert "garbage" in _known(_refusal(bench, "card fault chen sneeze"))
    assert not bench.card.is_inserted


def test_something_that_is_no_picture_is_answered_with_the_scenes(bench: Workbench) -> None:
    assert "contract" in _refusal(bench, "camera show /nowhere.jpg")
