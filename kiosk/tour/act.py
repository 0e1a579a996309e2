"""One tour in a process of its own: the kiosk with its window, and a thread that plays the resident."""

import threading
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.bootstrap import run_kiosk
from kiosk.config.files import load_config
from kiosk.runner.runner import Runner
from kiosk.session.states import Preferences
from kiosk.stage import StageError
from kiosk.tour.player import Player
from kiosk.tour.resident_by_ear import ReaderResident
from kiosk.tour.scripts import TOURS
from ui.app import KioskUi
from ui.resident import NotSeenError, Resident
from ui.resident_by_keys import KeyResident

_RESIDENTS: dict[str, type[Resident]] = {"keys_only": KeyResident, "screen_reader": ReaderResident}


@dataclass(frozen=True, slots=True)
class Stand:
    """Where the stage stands.

    Attributes:
        config_path: Configuration that points at its devices.
        control_port: Where its bench listens.
    """

    config_path: Path
    control_port: int


def act(name: str, stand: Stand, out: Path, preferences: Preferences, size: tuple[int, int]) -> int:
    """Play the tour `name`. Returns 0 when its script came to its end."""
    threads: list[threading.Thread] = []
    outcomes: list[str] = []

    def begin(ui: KioskUi, runner: Runner) -> None:
        resident = _RESIDENTS.get(name, Resident)(ui.window, ui.shown)
        player = Player(resident, lambda: runner.kiosk, stand.control_port, out)

        def play() -> None:
            error = "the script did not end"
            try:
                TOURS[name](player)
                error = ""
            except (NotSeenError, StageError, OSError) as failed:
                error = str(failed)
                player.photographs("failed")
            finally:
                outcomes.append(error)
                player.record(error=error)
                resident.leaves()
                ui.quit()

        thread = threading.Thread(target=play, name="resident", daemon=True)
        threads.append(thread)
        thread.start()

    config = load_config(stand.config_path)
    config = replace(config, screen=replace(config.screen, full_screen=False))
    status = run_kiosk(config, preferences, size, begin)
    for thread in threads:
        thread.join(5)
    return status or (0 if outcomes == [""] else 1)
