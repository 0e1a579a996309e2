"""A dock beside a bench that only listens."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.domain.language import Language
from tests.component.dock.dock_window import DockWindow
from tests.component.dock.listening_bench import ListeningBench
from ui.dock.app import DockUi, Surroundings
from ui.dock.switchboard import Addresses
from ui.dock.view_models import Person


@pytest.fixture(scope="session")
def application() -> QGuiApplication:
    """The application, made once: Qt allows one a process."""
    running = QGuiApplication.instance()
    return running if isinstance(running, QGuiApplication) else QGuiApplication([])


@pytest.fixture
def bench() -> Iterator[ListeningBench]:
    bench = ListeningBench()
    yield bench
    bench.close()


@pytest.fixture
def ui(application: QGuiApplication, bench: ListeningBench, tmp_path: Path) -> Iterator[DockUi]:
    people = [Person("chen", "陈思远"), Person("expired", "刘建国")]
    beside = Surroundings(Addresses(bench.url, bench.url), tmp_path, 0.0, people, (1080, 1920))
    ui = DockUi(beside, Language.ZH)
    ui.show()
    ui.window.resize(420, 960)
    yield ui
    ui.close()


@pytest.fixture
def dock(ui: DockUi) -> DockWindow:
    return DockWindow(ui)
