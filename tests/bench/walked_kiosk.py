"""`python -m tests.bench.walked_kiosk CONFIG CONTROL_PORT gui|settled`: a resident walks, told as JSON.

Through the real kiosk: first the whole main tour, then several rounds through the first pages, then both switches of
the header. No pictures are taken, because they would be drawn on the thread that is measured. Where it is watched how
the picture settles, the resident lets it, and goes fewer rounds.
"""

import json
import sys
import threading
import traceback
from dataclasses import asdict, replace
from pathlib import Path

from kiosk.bootstrap import run_kiosk
from kiosk.config.files import load_config
from kiosk.runner.runner import Runner
from kiosk.session.states import Preferences
from kiosk.tour.player import Player
from kiosk.tour.scripts import TOURS
from tests.bench.gui_watch import GuiWatch
from tests.bench.settled_watch import WATCHED_S, SettledWatch
from ui.app import KioskUi
from ui.resident import Resident

_SIZE = (1080, 1920)
_ROUNDS = {"gui": 5, "settled": 2}
_LOOK_S = 1.2
_WATCH_ENDS_S = 0.3
_TILE = "tile_11999999MB0000001X-RESIDENCE-PERMIT"


class Stroller(Resident):
    """A resident without a camera."""

    def photographs(self, path: Path) -> None:
        """Look only, for as long as a new look takes."""
        self.rests(_LOOK_S)


class PatientStroller(Stroller):
    """Touches only what has been watched to the end."""

    def touches(self, name: str) -> None:
        """Wait, then touch."""
        self.rests(WATCHED_S + _WATCH_ENDS_S)
        super().touches(name)


def walk(player: Player, rounds: int) -> None:
    """All pages once, the first ones again and again, then the switches."""
    TOURS["main"](player)
    for _ in range(rounds):
        _go_in(player)
        player.touches("mainButton")
        player.sees("place_card")
        player.touches("backButton")
        player.sees("guide")
        player.touches("backButton")
        player.sees("home")
        player.touches("leaveSessionButton")
        player.sees("attract")
    player.touches("beginButton")
    player.sees("home")
    for switch in ("sessionModeButton", "sessionModeButton", "sessionLanguageButton", "sessionLanguageButton"):
        player.touches(switch)
        player.photographs(switch)
    player.touches(_TILE)
    player.sees("guide")


def _go_in(player: Player) -> None:
    player.touches("beginButton")
    player.sees("home")
    player.touches(_TILE)
    player.sees("guide")


def main() -> int:
    """Walk; the figures go to stdout. Returns 1 when the walk broke."""
    config = load_config(Path(sys.argv[1]))
    config = replace(config, screen=replace(config.screen, full_screen=False))
    watched = sys.argv[3]
    watches: list[GuiWatch | SettledWatch] = []
    watch_with: type[GuiWatch | SettledWatch] = SettledWatch if watched == "settled" else GuiWatch
    stroller = PatientStroller if watched == "settled" else Stroller
    broken: list[str] = []

    def begin(ui: KioskUi, runner: Runner) -> None:
        watch = watch_with(ui.window, ui.shown)
        watches.append(watch)
        player = Player(stroller(ui.window, ui.shown), lambda: runner.kiosk, int(sys.argv[2]), Path(sys.argv[1]).parent)

        def play() -> None:
            try:
                player.waits_for_devices()
                walk(player, _ROUNDS[watched])
            except Exception:  # noqa: BLE001  whatever it was, the front end must end
                broken.append(traceback.format_exc())
            ui.quit()

        threading.Thread(target=play, name="resident", daemon=True).start()

    run_kiosk(config, Preferences(), _SIZE, begin)
    watch = watches[0]
    watch.close()
    sys.stdout.write(json.dumps(_told(watch)))
    sys.stderr.write("".join(broken))
    return 1 if broken else 0


def _told(watch: GuiWatch | SettledWatch) -> dict[str, object]:
    if isinstance(watch, SettledWatch):
        return {"settled": [asdict(settled) for settled in watch.settled]}
    resident = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmRSS:"))
    return {
        "frames": [asdict(frame) for frame in watch.frames],
        "blocks": [asdict(block) for block in watch.blocks],
        "touches": [asdict(answered) for answered in watch.touches],
        "rss_mb": int(resident.split()[1]) / 1024,
    }


if __name__ == "__main__":
    sys.exit(main())
