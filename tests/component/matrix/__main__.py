"""`python -m tests.component.matrix [--panel WxH]... [--rule NAME]... [--screen NAME]...`: what breaks a rule.

Each finding is told once, with how many settings show it and one of them. Ends with 1 where anything was found.
"""

import argparse
import os
import sys
import time
from collections.abc import Sequence

os.environ |= {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_QUICK_BACKEND": "software",
    "QT_IM_MODULE": "qtvirtualkeyboard",
    "QT_VIRTUALKEYBOARD_DESKTOP_DISABLE": "1",
    "LC_ALL": "C.UTF-8",
}

from PySide6.QtGui import QGuiApplication

from tests.component.matrix.report import report
from tests.component.matrix.rules import RULES, judge
from tests.component.matrix.setting import PANELS
from tests.component.matrix.shot import Finding
from tests.component.matrix.walk import walk


def main(arguments: Sequence[str] | None = None) -> int:
    """Walk, judge, print."""
    parser = argparse.ArgumentParser(prog="python -m tests.component.matrix", description=__doc__)
    parser.add_argument("--panel", action="append", choices=[str(panel) for panel in PANELS])
    parser.add_argument("--rule", action="append", choices=list(RULES))
    parser.add_argument("--screen", action="append")
    options = parser.parse_args(arguments)
    application = QGuiApplication([])
    started, count, findings = time.monotonic(), 0, list[Finding]()
    for panel in PANELS:
        if not options.panel or str(panel) in options.panel:
            for shot in walk(panel):
                count += 1
                findings += judge(shot)
    wanted = options.rule or list(RULES)
    chosen = [found for found in findings if found.rule in wanted and found.screen in (options.screen or found.screen)]
    print(*report(chosen), sep="\n")
    print(f"{count} states, {len(chosen)} findings, {time.monotonic() - started:.0f} s", file=sys.stderr)
    del application
    return 1 if chosen else 0


if __name__ == "__main__":
    sys.exit(main())
