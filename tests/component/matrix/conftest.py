"""One Qt application, and one walk a panel: its findings serve all rules."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from tests.component.matrix.rules import judge
from tests.component.matrix.setting import Panel
from tests.component.matrix.shot import Finding
from tests.component.matrix.walk import walk
from tests.snapshots.album import compared


@pytest.fixture(scope="session")
def application(tmp_path_factory: pytest.TempPathFactory) -> Iterator[QGuiApplication]:
    """The application, made once; what its input engine keeps goes to a folder of the test run."""
    running = QGuiApplication.instance()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.mktemp("config")))
        yield running if isinstance(running, QGuiApplication) else QGuiApplication([])


@pytest.fixture(scope="session")
def findings(application: QGuiApplication) -> Callable[[Panel], list[Finding]]:
    """What breaks a rule on a panel, walked once."""
    known: dict[Panel, list[Finding]] = {}

    def on(panel: Panel) -> list[Finding]:
        if panel not in known:
            known[panel] = [finding for shot in walk(panel) for finding in (*judge(shot), *compared(shot))]
        return known[panel]

    return on
