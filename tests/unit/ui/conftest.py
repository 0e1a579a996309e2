"""One Qt application for the tests of pictures."""

import pytest
from PySide6.QtGui import QGuiApplication


@pytest.fixture(scope="session")
def application() -> QGuiApplication:
    """The application, made once: Qt allows one a process."""
    running = QGuiApplication.instance()
    return running if isinstance(running, QGuiApplication) else QGuiApplication([])
