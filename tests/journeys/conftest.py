"""A kiosk in good order, and a resident in front of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.visitor import Visitor
from tests.journeys.world import World


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    world = World(tmp_path).starts()
    yield world
    world.close()


@pytest.fixture
def visitor(world: World) -> Visitor:
    visitor = Visitor(world)
    visitor.waits_for_everything()
    return visitor
