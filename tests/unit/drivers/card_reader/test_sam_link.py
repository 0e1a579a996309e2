"""A profile leads to its own kind of connection."""

from pathlib import Path

import pytest

from drivers.card_reader.hid_link import HidLink
from drivers.card_reader.reader_profile import PcscProfile, load_reader_profile
from drivers.card_reader.sam_link import link_to
from drivers.card_reader.serial_link import SerialLink
from drivers.card_reader.usb_link import UsbLink

SHIPPED = Path(__file__).parents[4] / "assets" / "readers"


@pytest.mark.parametrize(("name", "kind"), [("sam-serial", SerialLink), ("sam-usb", UsbLink), ("sam-hid", HidLink)])
def test_a_profile_leads_to_its_own_kind_of_connection(name: str, kind: type[object]) -> None:
    profile = load_reader_profile(SHIPPED / f"{name}.toml")
    assert not isinstance(profile, PcscProfile)
    assert isinstance(link_to(profile, "/dev/nothing"), kind)
