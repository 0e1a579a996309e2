"""Which platforms a terminal of this version may send to."""

import pytest

from kiosk.platform_client.contract import understands


@pytest.mark.parametrize("version", ["1.3.0", "1.3.7", "1.4.0", "1.12.0"])
def test_this_version_and_later_ones_take_what_it_sends(version: str) -> None:
    assert understands(version)


@pytest.mark.parametrize("version", ["1.2.0", "0.9.0", "2.0.0", "1.3", "", "1.3.0-rc1", "١.٣.٠"])
def test_any_other_does_not(version: str) -> None:
    assert not understands(version)
