"""`kiosk dock`: the window with which hands play the simulated devices of a running demo."""

import argparse
import json
import sys
from pathlib import Path

from kiosk.cli.arguments import Commands, has_display, size
from kiosk.domain.language import Language
from kiosk.stage import STAGE_FILE


def add_to(commands: Commands) -> None:
    """Add this command."""
    dock = commands.add_parser("dock", help="the window that plays with the devices of a running demo")
    dock.add_argument("--folder", type=Path, default=STAGE_FILE.parent, metavar="DIR", help="the running demo's folder")
    dock.add_argument("--lang", choices=[language.value for language in Language], default="zh", help="language")
    dock.add_argument(
        "--size", type=size, default=(1080, 1920), metavar="WxH", help="the kiosk's panel, to stand by it"
    )
    dock.set_defaults(perform=_dock)


def _dock(chosen: argparse.Namespace) -> int:
    stage_file = chosen.folder / STAGE_FILE.name
    try:
        stage = json.loads(stage_file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        print(f"no demo is running ({stage_file} is not there); start one with `packaging/run demo`", file=sys.stderr)
        return 2
    if not has_display():
        return 2
    from drivers.simulators.sample_people import SAMPLE_PEOPLE, SampleForeigner
    from ui.dock.app import Surroundings, run_dock
    from ui.dock.switchboard import Addresses
    from ui.dock.view_models import Person

    people = [
        Person(key, person.english_name if isinstance(person, SampleForeigner) else person.name)
        for key, person in SAMPLE_PEOPLE.items()
    ]
    beside = Surroundings(
        addresses=Addresses(bench=f"http://127.0.0.1:{stage['control_port']}", platform=stage["platform"]),
        receipts=chosen.folder / "receipts",
        since=stage_file.stat().st_mtime,
        people=people,
        panel=chosen.size,
    )
    return run_dock(beside, Language(chosen.lang))
