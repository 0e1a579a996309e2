"""One Qt application for all."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication


@pytest.fixture(scope="session")
def application(tmp_path_factory: pytest.TempPathFactory) -> Iterator[QGuiApplication]:
    """The application, made once; what its input engine keeps goes to a folder of the test run."""
    running = QGuiApplication.instance()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.mktemp("config")))
        yield running if isinstance(running, QGuiApplication) else QGuiApplication([])
