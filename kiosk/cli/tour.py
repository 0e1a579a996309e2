"""`kiosk tour`: a resident's way through the real program, by touches, with a picture of every screen."""

import argparse
import sys
from pathlib import Path

from kiosk.cli.arguments import Commands, add_look, folder_for, preferences
from kiosk.tour.scripts import TOURS


def add_to(commands: Commands) -> None:
    """Add this command, and the one with which it plays the resident in a process of its own."""
    tour = commands.add_parser("tour", help="play residents through the real program and photograph every screen")
    tour.add_argument("names", nargs="*", default=["main"], metavar="NAME", help=f"of {', '.join(TOURS)}; main without")
    tour.add_argument(
        "--out",
        type=Path,
        default=Path("build/tour"),
        metavar="DIR",
        help="where pictures go; of several tours, each to a folder of its own in it",
    )
    add_look(tour)
    tour.set_defaults(perform=_tour)
    act = commands.add_parser("act")  # used by tour, not by people
    act.add_argument("name", choices=list(TOURS))
    act.add_argument("--config", type=Path, required=True)
    act.add_argument("--control-port", type=int, required=True)
    act.add_argument("--out", type=Path, required=True)
    add_look(act)
    act.set_defaults(perform=_act)


def _tour(chosen: argparse.Namespace) -> int:
    from kiosk.cli.demo import is_running
    from kiosk.stage import STAGE_FILE, StageError
    from kiosk.tour.assistive.desk import DeskError
    from kiosk.tour.conduct import PORTRAIT, Showing, conduct

    unknown = [name for name in chosen.names if name not in TOURS]
    if unknown:
        print(f"unknown tour {unknown[0]!r}; there are: {', '.join(TOURS)}", file=sys.stderr)
        return 2
    if is_running(STAGE_FILE.parent):
        print(
            f"a demo is running in {STAGE_FILE.parent}; end it first: a machine has one card service", file=sys.stderr
        )
        return 2
    if not folder_for(chosen.out):
        return 2
    try:
        return conduct(chosen.names, chosen.out, Showing(chosen.mode, chosen.lang, chosen.size or PORTRAIT))
    except (StageError, DeskError) as error:
        print(error, file=sys.stderr)
        return 1


def _act(chosen: argparse.Namespace) -> int:
    from kiosk.tour.act import Stand, act
    from kiosk.tour.conduct import PORTRAIT

    stand = Stand(chosen.config, chosen.control_port)
    return act(chosen.name, stand, chosen.out, preferences(chosen), chosen.size or PORTRAIT)
