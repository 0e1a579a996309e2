"""The dock tells from the commands how the devices stand: `ui.dock.bench_state`."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.dock.bench_state import BenchState, bench_after

FRESH = BenchState()


@pytest.mark.parametrize(
    ("commands", "state"),
    [
        (["card insert chen"], replace(FRESH, card="chen")),
        (["card insert chen", "card remove"], FRESH),
        (["card tear chen"], replace(FRESH, pulled="chen")),
        (["card tear chen 1", "card insert expired"], replace(FRESH, card="expired")),
        (["card fault chen bank_card"], replace(FRESH, card="chen", card_fault="bank_card")),
        (["card fault chen garbage", "card insert chen"], replace(FRESH, card="chen")),
        (["reader stop"], replace(FRESH, reader_runs=False)),
        (["reader stop", "reader start"], FRESH),
        (["printer paper-out"], replace(FRESH, has_paper=False)),
        (["printer paper-out-after 12"], replace(FRESH, paper_ends_soon=True)),
        (["printer paper-out-after 12", "printer paper"], FRESH),
        (["printer cover-open"], replace(FRESH, cover_open=True)),
        (["printer cover-open", "printer cover-close"], FRESH),
        (["printer mute"], replace(FRESH, printer_mute=True)),
        (["printer stall"], replace(FRESH, printer_stalled=True)),
        (["printer unplug"], replace(FRESH, printer_plugged=False)),
        (["printer mute", "printer stall", "printer paper-out-after 12", "printer unplug", "printer plug"], FRESH),
        (
            ["printer knife-jam", "printer hot", "printer knife-jam"],
            replace(FRESH, printer_faults=("hot", "knife-jam")),
        ),
        (
            ["printer knife-jam", "printer hot", "printer break", "printer cool", "printer mend", "printer knife-free"],
            FRESH,
        ),
        (["printer paper-low", "printer paper"], FRESH),
        (["printer cover-open-after 12"], replace(FRESH, printer_faults=("cover-open-after",))),
        (["printer cover-open-after 12", "printer cover-open", "printer cover-close"], FRESH),
        (["printer stall-after 12", "printer stall"], replace(FRESH, printer_stalled=True)),
        (["printer stall-after 12", "printer cover-open-after 12", "printer plug"], FRESH),
        (["camera stall"], replace(FRESH, camera_stalled=True)),
        (["camera stall", "camera freeze"], replace(FRESH, camera_frozen=True)),
        (["camera show dark"], replace(FRESH, scene="dark")),
        (["camera show my picture.png"], replace(FRESH, scene="my picture.png")),
        (["camera freeze"], replace(FRESH, camera_frozen=True)),
        (["camera freeze", "camera show empty"], replace(FRESH, scene="empty")),
        (["camera unplug"], replace(FRESH, camera_plugged=False)),
        (["camera unplug", "camera plug"], FRESH),
        (["a4 jam", "a4 paper-out", "a4 jam"], replace(FRESH, a4_faults=("paper-out", "jam"))),
        (["a4 jam", "a4 stop", "a4 mend"], replace(FRESH, a4_stopped=True)),
        (["a4 stop", "a4 start"], FRESH),
        (["scanner unplug"], replace(FRESH, scanner_plugged=False)),
        (["scanner unplug", "scanner plug", "scanner code own", "phone confirm"], FRESH),
        (["card insert social"], replace(FRESH, card="social")),
        (["line torn"], replace(FRESH, line="torn")),
        (["", "card", "card dance chen", "printer sing", "camera dance", "spaceship land"], FRESH),
    ],
)
def test_hands_leave_the_devices_so(commands: list[str], state: BenchState) -> None:
    assert bench_after(commands) == state


COMMANDS = (
    "card insert chen",
    "card insert expired",
    "card tear chen",
    "card fault chen garbage",
    "card remove",
    "reader stop",
    "reader start",
    "printer paper-out",
    "printer paper-out-after 12",
    "printer paper",
    "printer cover-open",
    "printer cover-close",
    "printer mute",
    "printer unmute",
    "printer stall",
    "printer resume",
    "printer paper-low",
    "printer cover-open-after 12",
    "printer stall-after 12",
    "printer knife-jam",
    "printer knife-free",
    "printer hot",
    "printer cool",
    "printer break",
    "printer mend",
    "printer unplug",
    "printer plug",
    "camera show dark",
    "camera show contract",
    "camera freeze",
    "camera stall",
    "camera unplug",
    "camera plug",
    "line up",
    "line down",
)


@given(st.lists(st.sampled_from(COMMANDS)))
def test_the_last_of_equal_commands_is_enough_to_know_how_the_devices_stand(commands: list[str]) -> None:
    last = [words for i, words in enumerate(commands) if words not in commands[i + 1 :]]
    assert bench_after(last) == bench_after(commands)
