"""Runs every `tst_*.qml` below this folder offscreen: `python -m tests.qml [QtTest arguments]`.

A Qt warning is a failure, also one that comes outside of a test function.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("LC_ALL", "C.UTF-8")

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuickTest import QUICK_TEST_MAIN_WITH_SETUP

from ui.theme import install_theme

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent


class Setup(QObject):
    """Gives each test file's engine the theme and the pictures."""

    @Slot(QQmlEngine)
    def qmlEngineAvailable(self, engine: QQmlEngine) -> None:  # noqa: N802 - Qt's name
        install_theme(engine)


def main(arguments: list[str]) -> int:
    """Run, print as QtTest does, and fail on a warning too."""
    report = ROOT / "build/qml-tests.txt"
    report.parent.mkdir(exist_ok=True)
    argv = ["kiosk", "-o", "-,txt", "-o", f"{report},txt", *arguments]
    status = QUICK_TEST_MAIN_WITH_SETUP("kiosk", Setup, argv, str(HERE))
    warnings = [line for line in report.read_text(encoding="utf-8").splitlines() if line.startswith("QWARN")]
    if warnings:
        print(*warnings, f"{len(warnings)} Qt warnings: each is a failure", sep="\n")
    return status or bool(warnings)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
