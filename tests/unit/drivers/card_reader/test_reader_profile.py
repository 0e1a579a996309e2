"""Reader profiles: the ones we ship load; a wrong one is refused by file and key."""

from pathlib import Path

import pytest

from drivers.card_reader.reader_profile import (
    HidProfile,
    PcscProfile,
    ReaderProfileError,
    SerialProfile,
    UsbProfile,
    load_reader_profile,
)

SHIPPED = Path(__file__).parents[4] / "assets" / "readers"
SERIAL = (SHIPPED / "sam-serial.toml").read_text(encoding="utf-8")
USB = (SHIPPED / "sam-usb.toml").read_text(encoding="utf-8")
HID = (SHIPPED / "sam-hid.toml").read_text(encoding="utf-8")
PCSC = (SHIPPED / "virtual-pcd.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", sorted(SHIPPED.glob("*.toml")), ids=lambda path: path.stem)
def test_every_shipped_profile_loads(path: Path) -> None:
    assert load_reader_profile(path).name


def test_the_values_of_a_profile_arrive() -> None:
    assert load_reader_profile(SHIPPED / "sam-serial.toml") == SerialProfile(
        name="Serial reader with SAM module",
        verified=False,
        baud=115200,
        find_timeout_s=0.2,
        read_timeout_s=2.0,
        read_attempts=2,
        newest_address=True,
        autobaud=True,
        usb_ids=("1a86:7523", "10c4:ea60"),
        driver=(
            "the kernel modules ch341 and cp210x; on a machine with brltty remove brltty, which takes such bridges away"
        ),
    )
    assert load_reader_profile(SHIPPED / "virtual-pcd.toml") == PcscProfile(
        name="Virtual PCD",
        verified=True,
        reader="Virtual PCD ?? 00",
        atr_offset=13,
        atr_mark=b"\x90\x00",
        read_prefix=b"\xff\xb0",
        page_bytes=256,
        read_attempts=2,
    )


def test_the_framings_of_usb_and_hid_arrive(tmp_path: Path) -> None:
    path = tmp_path / "some-reader.toml"
    path.write_text(USB.replace("pipes = 0", "pipes = 2"), encoding="utf-8")
    usb = load_reader_profile(path)
    assert isinstance(usb, UsbProfile)
    assert (usb.pipes, usb.usb_ids) == (2, ("0400:c35a",))
    path.write_text(
        HID.replace("report_id = 0", "report_id = 4").replace("false\nfind", "true\nfind"), encoding="utf-8"
    )
    hid = load_reader_profile(path)
    assert isinstance(hid, HidProfile)
    assert (hid.report_bytes, hid.report_id, hid.length_byte) == (64, 4, True)


def test_a_module_that_stays_silent_about_added_addresses_is_not_asked(tmp_path: Path) -> None:
    path = tmp_path / "some-reader.toml"
    path.write_text(SERIAL + "\nnewest_address = false", encoding="utf-8")
    profile = load_reader_profile(path)
    assert isinstance(profile, SerialProfile)
    assert not profile.newest_address


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("carrier = ", "file"),
        ("", "carrier"),
        ('carrier = "pigeon"', "carrier"),
        (SERIAL.replace("baud = 115200", ""), "baud"),
        (SERIAL.replace("115200", "115201"), "baud"),
        (SERIAL.replace("115200", "14400"), "baud"),
        (SERIAL.replace("115200", "true"), "baud"),
        (SERIAL.replace("read_attempts = 2", "read_attempts = 0"), "read_attempts"),
        (PCSC + '\nusb_ids = "1a86:7523"', "usb_ids"),
        (PCSC + '\nusb_ids = ["1A86:7523"]', "usb_ids"),
        (PCSC + "\nusb_ids = [7523]", "usb_ids"),
        (PCSC + "\ndriver = 1", "driver"),
        (PCSC + '\ndriver = " "', "driver"),
        (SERIAL.replace("verified = false", "verified = 0"), "verified"),
        (SERIAL + "\nbuad = 9600", "buad"),
        (SERIAL + "\nnewest_address = 1", "newest_address"),
        (USB.replace("pipes = 0", "pipes = 3"), "pipes"),
        (USB.replace('["0400:c35a"]', "[]"), "usb_ids"),
        (HID.replace("usb_ids", "# usb_ids"), "usb_ids"),
        (HID.replace("report_bytes = 64", "report_bytes = 7"), "report_bytes"),
        (HID.replace("report_id = 0", "report_id = 256"), "report_id"),
        (HID + "\nbaud = 9600", "baud"),
        (PCSC.replace("FFB0", "FFB"), "read_prefix"),
        (PCSC.replace("FFB0", "FFB000"), "read_prefix"),
        (PCSC.replace("9000", ""), "atr_mark"),
        (PCSC.replace("256", "257"), "page_bytes"),
    ],
)
def test_a_wrong_profile_is_refused_by_file_and_key(tmp_path: Path, text: str, key: str) -> None:
    path = tmp_path / "some-reader.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ReaderProfileError, match=rf"some-reader\.toml: {key}: ") as refusal:
        load_reader_profile(path)
    assert (refusal.value.path, refusal.value.key) == (path, key)


def test_a_missing_profile_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReaderProfileError, match="file"):
        load_reader_profile(tmp_path / "absent.toml")
