"""`python -m tests.snapshots [--accept] [--diff DIR]`: what looks different from the accepted snapshots.

`--diff DIR` writes each changed screen as before, after and what changed, side by side. `--accept` makes what is shown
now the snapshots: look at it first. Without `--accept` it ends with 1 where anything changed.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

os.environ |= {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_QUICK_BACKEND": "software",
    "QT_IM_MODULE": "qtvirtualkeyboard",
    "QT_VIRTUALKEYBOARD_DESKTOP_DISABLE": "1",
    "LC_ALL": "C.UTF-8",
}

from PySide6.QtGui import QGuiApplication

from tests.component.matrix.walk import walk
from tests.snapshots.album import PICTURES, SETTINGS, belongs, change, path_of
from tests.snapshots.small_picture import beside, read, small, write


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare, and do what was asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.snapshots", description=__doc__)
    parser.add_argument("--accept", action="store_true", help="what is shown now is right")
    parser.add_argument("--diff", type=Path, metavar="DIR", help="write what changed, side by side")
    options = parser.parse_args(arguments)
    application = QGuiApplication([])
    seen: set[Path] = set()
    changed = 0
    for panel in dict.fromkeys(setting.panel for setting in SETTINGS):
        for shot in walk(panel, [setting for setting in SETTINGS if setting.panel == panel]):
            path = path_of(shot)
            if not belongs(shot) or path in seen:
                continue
            seen.add(path)
            if found := change(shot):
                changed += 1
                print(f"{path.relative_to(PICTURES)}: {found}")
                after = small(shot.picture)
                if options.diff:
                    write(beside(read(path), after), options.diff / path.relative_to(PICTURES))
                if options.accept:
                    write(after, path)
    gone = set(PICTURES.rglob("*.png")) - seen
    for path in sorted(gone):
        print(f"{path.relative_to(PICTURES)}: nothing shows this any more")
        if options.accept:
            path.unlink()
    size = sum(path.stat().st_size for path in PICTURES.rglob("*.png"))
    print(f"{len(seen)} screens, {changed} changed, {len(gone)} gone, {size / 1e6:.2f} MB", file=sys.stderr)
    del application
    return 0 if options.accept else int(changed + len(gone) > 0)


if __name__ == "__main__":
    sys.exit(main())
