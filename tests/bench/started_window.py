"""`python -m tests.bench.started_window ours|bare SETTLE_S FOLDER`: one start of a window, told as JSON, for `start`.

The time at which the process was spawned comes in the environment; it ends SETTLE_S after the first frame. FOLDER is
the kiosk's data folder, taken away by the caller.
"""

import json
import os
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.runner.runner import Runner
    from ui.app import KioskUi

SPAWNED_AT = "KIOSK_BENCH_SPAWNED_AT"


def report_later(first_frame_at: float, settle_s: float) -> None:
    """Report the time of the first frame, then the memory, then end the process."""
    from PySide6.QtCore import QTimer

    took_ms = (first_frame_at - float(os.environ[SPAWNED_AT])) * 1000
    QTimer.singleShot(int(settle_s * 1000), lambda: report(took_ms))


def report(took_ms: float) -> None:
    """Print and end at once: this process is not there to be closed."""
    resident = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmRSS:"))
    sys.stdout.write(json.dumps({"first_frame_ms": took_ms, "rss_mb": int(resident.split()[1]) / 1024}))
    sys.stdout.flush()
    os._exit(0)


def run_bare(settle_s: float) -> None:
    """A window with Controls and a StackView."""
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine
    from PySide6.QtQuick import QQuickWindow

    application = QGuiApplication(sys.argv)
    engine = QQmlApplicationEngine(str(Path(__file__).with_name("bare_window.qml")))
    window = engine.rootObjects()[0]

    def first_frame() -> None:
        QTimer.singleShot(0, lambda: report_later(time.time(), settle_s))  # a touch would be answered now

    if isinstance(window, QQuickWindow):
        window.frameSwapped.connect(first_frame, Qt.ConnectionType.SingleShotConnection)
        application.exec()


def run_ours(settle_s: float) -> None:
    """The kiosk as `kiosk run` starts it, on a folder of its own; none of its devices is there."""
    from kiosk.bootstrap import run_kiosk
    from kiosk.cli import parser
    from kiosk.cli.arguments import preferences
    from kiosk.config.files import load_config

    def begin(ui: "KioskUi", _: "Runner") -> None:
        report_later(ui.first_frame_at, settle_s)

    chosen = parser("run").parse_args(["run", "--size", "1080x1920"])
    config = replace(load_config(None), data_folder=sys.argv[3])
    run_kiosk(config, preferences(chosen), chosen.size, begin)


if __name__ == "__main__":
    {"ours": run_ours, "bare": run_bare}[sys.argv[1]](float(sys.argv[2]))
