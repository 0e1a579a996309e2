"""kill -9 at random moments of an application loses nothing that a screen confirmed, and doubles nothing.

The full fifty: `python -m tests.journeys.kill 50`.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from drivers.simulators.pcscd import Pcscd
from tests.doubles.private_pcscd import running_pcscd
from tests.journeys.kill import kill_at_random

pytestmark = [pytest.mark.xdist_group("pcscd"), pytest.mark.timeout(200)]


@pytest.fixture(scope="module")
def pcscd() -> Iterator[Pcscd]:
    yield from running_pcscd()


@pytest.mark.usefixtures("pcscd")
def test_six_kills_at_random_moments_lose_and_double_nothing(tmp_path: Path) -> None:
    report = kill_at_random(6, seed=6, folder=tmp_path)
    assert report.is_good, report
