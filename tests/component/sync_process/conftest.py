"""A platform for each test, and the folder that kiosk and sync process share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.sandbox.server import SandboxServer
from tests.component.sync_process.running import CODE
from tests.unit.config.sample_catalogue import CATALOGUE


@pytest.fixture
def sandbox() -> Iterator[SandboxServer]:
    server = SandboxServer(None, CODE, CATALOGUE.encode())
    server.start()
    yield server
    server.stop()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path
