"""How the devices on the bench stand, told from the commands that the bench has performed. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class BenchState:
    """The devices as they were last commanded; as set up before the first command.

    Attributes:
        card: Whose card lies on the reader; empty for none.
        card_fault: What is wrong with it; empty for nothing.
        pulled: Whose card was pulled away while it was read.
        reader_runs: The card service.
        has_paper: The printer's roll.
        paper_ends_soon: The roll will end in the middle of the next receipt.
        cover_open: The printer's cover.
        printer_mute: The printer prints and answers nothing.
        printer_stalled: The printer does not work on.
        printer_plugged: The printer's power.
        printer_faults: What else is wrong with it, or will be in the middle of the next receipt, oldest first.
        a4_faults: What is wrong with the A4 printer, oldest first.
        a4_stopped: Its queue was stopped.
        scanner_plugged: The code scanner's plug.
        scene: What lies under the camera.
        camera_frozen: The same frame for ever.
        camera_stalled: No frame at all over a line that stands.
        camera_plugged: The camera's plug.
        line: What the line to the platform does.
    """

    card: str = ""
    card_fault: str = ""
    pulled: str = ""
    reader_runs: bool = True
    has_paper: bool = True
    paper_ends_soon: bool = False
    cover_open: bool = False
    printer_mute: bool = False
    printer_stalled: bool = False
    printer_plugged: bool = True
    printer_faults: tuple[str, ...] = ()
    a4_faults: tuple[str, ...] = ()
    a4_stopped: bool = False
    scanner_plugged: bool = True
    scene: str = "contract"
    camera_frozen: bool = False
    camera_stalled: bool = False
    camera_plugged: bool = True
    line: str = "up"

    def after(self, words: str) -> "BenchState":  # noqa: PLR0911  one line a device
        """The bench after one more command. A command that the dock does not know changes nothing that it shows."""
        match words.split():
            case ["card", action, *rest]:
                return _after_card(self, action, rest)
            case ["reader", action]:
                return replace(self, reader_runs=action == "start")
            case ["printer", action, *_]:
                return _after_printer(self, action)
            case ["a4", action]:
                return _after_a4(self, action)
            case ["scanner", "plug" | "unplug" as action]:
                return replace(self, scanner_plugged=action == "plug")
            case ["camera", action, *rest]:
                return _after_camera(self, action, " ".join(rest))
            case ["line", state]:
                return replace(self, line=state)
            case _:
                return self


def bench_after(commands: Iterable[str]) -> BenchState:
    """The bench after `commands`."""
    state = BenchState()
    for words in commands:
        state = state.after(words)
    return state


def _after_card(bench: BenchState, action: str, rest: list[str]) -> BenchState:
    match action, rest:
        case "insert", [who]:
            return replace(bench, card=who, card_fault="", pulled="")
        case "fault", [who, fault]:
            return replace(bench, card=who, card_fault=fault, pulled="")
        case "tear", [who, *_]:
            return replace(bench, card="", card_fault="", pulled=who)
        case "remove", []:
            return replace(bench, card="", card_fault="", pulled="")
        case _:
            return bench


_MENDED = {"knife-free": "knife-jam", "cool": "hot", "mend": "break"}
"""Which fault of the printer a hand takes away."""


def _without(faults: tuple[str, ...], *gone: str) -> tuple[str, ...]:
    return tuple(fault for fault in faults if fault not in gone)


def _after_printer(bench: BenchState, action: str) -> BenchState:  # noqa: C901, PLR0911  one line a command
    match action:
        case "paper-out":
            return replace(bench, has_paper=False, paper_ends_soon=False)
        case "paper-out-after":
            return replace(bench, paper_ends_soon=True)
        case "paper":
            faults = _without(bench.printer_faults, "paper-low")
            return replace(bench, has_paper=True, paper_ends_soon=False, printer_faults=faults)
        case "paper-low" | "knife-jam" | "hot" | "break" | "cover-open-after" | "stall-after":
            return replace(bench, printer_faults=(*_without(bench.printer_faults, action), action))
        case "knife-free" | "cool" | "mend":
            return replace(bench, printer_faults=_without(bench.printer_faults, _MENDED[action]))
        case "cover-open" | "cover-close":
            faults = _without(bench.printer_faults, "cover-open-after")
            return replace(bench, cover_open=action == "cover-open", printer_faults=faults)
        case "mute" | "unmute":
            return replace(bench, printer_mute=action == "mute")
        case "stall" | "resume":
            faults = _without(bench.printer_faults, "stall-after")
            return replace(bench, printer_stalled=action == "stall", printer_faults=faults)
        case "unplug":
            return replace(bench, printer_plugged=False)
        case "plug":  # at power-up it has forgotten what was set before
            faults = _without(bench.printer_faults, "cover-open-after", "stall-after")
            return replace(
                bench,
                printer_plugged=True,
                printer_mute=False,
                printer_stalled=False,
                paper_ends_soon=False,
                printer_faults=faults,
            )
        case _:
            return bench


def _after_a4(bench: BenchState, action: str) -> BenchState:
    match action:
        case "mend":
            return replace(bench, a4_faults=())
        case "stop" | "start":
            return replace(bench, a4_stopped=action == "stop")
        case fault:
            return replace(bench, a4_faults=(*_without(bench.a4_faults, fault), fault))


def _after_camera(bench: BenchState, action: str, what: str) -> BenchState:
    match action:
        case "show":
            return replace(bench, scene=what, camera_frozen=False, camera_stalled=False)
        case "freeze" | "stall":
            return replace(bench, camera_frozen=action == "freeze", camera_stalled=action == "stall")
        case "unplug":
            return replace(bench, camera_plugged=False)
        case "plug":
            return replace(bench, camera_plugged=True, camera_frozen=False, camera_stalled=False)
        case _:
            return bench
