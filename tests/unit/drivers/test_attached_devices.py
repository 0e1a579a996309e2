"""What is plugged in, read from a drawn sysfs: USB devices with and without a driver, serial ports, cameras."""

from pathlib import Path

from drivers.attached_devices import (
    AttachedDevice,
    hid_devices,
    is_plugged_in,
    serial_ports,
    usb_devices,
    video_devices,
)
from tests.doubles.plugged_usb import PluggedUsb


def _write(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{text}\n", encoding="utf-8")
    return root


def test_usb_devices_are_told_by_their_ids_and_what_they_say_of_themselves(tmp_path: Path) -> None:
    sysfs = _write(
        tmp_path,
        {
            "bus/usb/devices/usb1/idVendor": "1d6b",
            "bus/usb/devices/usb1/idProduct": "0002",
            "bus/usb/devices/usb1/bDeviceClass": "09",
            "bus/usb/devices/1-1/idVendor": "1A86",
            "bus/usb/devices/1-1/idProduct": "7523",
            "bus/usb/devices/1-1/bDeviceClass": "ff",
            "bus/usb/devices/1-1/product": "USB Serial",
            "bus/usb/devices/1-2/idVendor": "0400",
            "bus/usb/devices/1-2/idProduct": "c35a",
            "bus/usb/devices/1-1:1.0/bInterfaceClass": "ff",
        },
    )
    assert usb_devices(sysfs) == (AttachedDevice("1a86:7523", "USB Serial"), AttachedDevice("0400:c35a", ""))
    assert is_plugged_in(("ffff:0001", "0400:c35a"), sysfs)
    assert not is_plugged_in(("ffff:0001",), sysfs)
    assert not is_plugged_in((), sysfs)


def test_a_machine_without_usb_has_nothing_plugged_in(tmp_path: Path) -> None:
    assert usb_devices(tmp_path) == serial_ports(tmp_path) == video_devices(tmp_path) == ()


def test_a_hid_device_is_found_by_its_usb_ids(tmp_path: Path) -> None:
    plugged = PluggedUsb(tmp_path / "sys", "0400:c35a", hidraw=True)
    assert hid_devices(("1234:5678", "0400:c35a"), plugged.sysfs) == (Path("/dev/hidraw0"),)
    assert hid_devices(("1234:5678",), plugged.sysfs) == ()
    plugged.unplug()
    assert hid_devices(("0400:c35a",), plugged.sysfs) == ()


def test_serial_ports_without_hardware_are_left_out(tmp_path: Path) -> None:
    sysfs = _write(tmp_path, {"class/tty/ttyS0/type": "4", "class/tty/ttyS1/type": "0", "class/tty/tty7/dev": "4:7"})
    drivers = _write(tmp_path, {"bus/drivers/serial8250/x": "", "bus/drivers/ch341/x": ""}) / "bus/drivers"
    for port, driver in (("ttyS0", "serial8250"), ("ttyS1", "serial8250"), ("ttyUSB0", "ch341")):
        (sysfs / "class/tty" / port / "device").mkdir(parents=True)
        (sysfs / "class/tty" / port / "device/driver").symlink_to(drivers / driver)
    assert serial_ports(sysfs) == (
        AttachedDevice("/dev/ttyS0", "serial8250"),
        AttachedDevice("/dev/ttyUSB0", "ch341"),
    )


def test_cameras_are_told_by_their_names(tmp_path: Path) -> None:
    sysfs = _write(tmp_path, {"class/video4linux/video0/name": "Document camera"})
    assert video_devices(sysfs) == (AttachedDevice("/dev/video0", "Document camera"),)
