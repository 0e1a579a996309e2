"""An outbox folder, and two of them with a stick between, for every test that asks."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.component.offline_queue.carrying import Carrying
from tests.component.offline_queue.station import Station


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    made = Station(tmp_path / "outbox")
    yield made
    made.close()


@pytest.fixture
def carrying(tmp_path: Path) -> Iterator[Carrying]:
    (tmp_path / "stick").mkdir()
    made = Carrying(Station(tmp_path / "kiosk"), Station(tmp_path / "hall"), tmp_path / "stick")
    yield made
    made.kiosk.close()
    made.hall.close()
