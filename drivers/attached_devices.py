"""What is plugged into this machine, by the kernel's own lists in sysfs and by PC/SC and CUPS; drivers or not."""

import re
import shutil
import subprocess
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

SYSFS = Path("/sys")
_HID_ID = re.compile(r"^HID_ID=\w+:0000(?P<vendor>\w{4}):0000(?P<product>\w{4})$", re.MULTILINE)
_CUPS_S = 3.0


@dataclass(frozen=True, slots=True)
class AttachedDevice:
    """A device as the kernel knows it.

    Attributes:
        place: USB ids as `1a86:7523`, or the path of the device's node.
        name: What it says of itself, or its kernel driver; may be empty.
    """

    place: str
    name: str


def usb_devices(sysfs: Path = SYSFS) -> tuple[AttachedDevice, ...]:
    """Everything on USB but the hubs, whether a driver was found for it or not."""
    found: list[AttachedDevice] = []
    for entry in sorted((sysfs / "bus/usb/devices").glob("*")):
        vendor, product = _text(entry / "idVendor"), _text(entry / "idProduct")
        if vendor and product and _text(entry / "bDeviceClass") != "09":
            name = " ".join(filter(None, (_text(entry / "manufacturer"), _text(entry / "product"))))
            found.append(AttachedDevice(f"{vendor}:{product}".lower(), name))
    return tuple(found)


def is_plugged_in(usb_ids: tuple[str, ...], sysfs: Path = SYSFS) -> bool:
    """Whether a USB device with one of these ids is there."""
    return bool(usb_ids) and any(device.place in usb_ids for device in usb_devices(sysfs))


def hid_devices(usb_ids: tuple[str, ...], sysfs: Path = SYSFS) -> tuple[Path, ...]:
    """Nodes of the HID devices with one of these USB ids."""
    found: list[Path] = []
    for entry in sorted((sysfs / "class/hidraw").glob("hidraw*")):
        told = _HID_ID.search(_text(entry / "device/uevent"))
        if told and f"{told['vendor']}:{told['product']}".lower() in usb_ids:
            found.append(Path("/dev") / entry.name)
    return tuple(found)


def serial_ports(sysfs: Path = SYSFS) -> tuple[AttachedDevice, ...]:
    """Serial ports behind which there is hardware: the kernel lists many that are not built in, without a driver."""
    found: list[AttachedDevice] = []
    for entry in sorted((sysfs / "class/tty").glob("*")):
        driver = entry / "device/driver"
        is_empty_port = _text(entry / "type") == "0"  # of an 8250 that was not found
        if driver.exists() and not is_empty_port:
            found.append(AttachedDevice(f"/dev/{entry.name}", driver.resolve().name))
    return tuple(found)


def video_devices(sysfs: Path = SYSFS) -> tuple[AttachedDevice, ...]:
    """Cameras."""
    entries = sorted((sysfs / "class/video4linux").glob("video*"))
    return tuple(AttachedDevice(f"/dev/{entry.name}", _text(entry / "name")) for entry in entries)


def pcsc_readers() -> tuple[str, ...] | None:
    """Names of the readers that PC/SC has; None where its service does not run."""
    from drivers.card_reader.pcsc_service import PcscContext, PcscError

    try:
        context = PcscContext()
    except PcscError:
        return None
    try:
        return context.readers()
    except PcscError:
        return None
    finally:
        context.release()


def cups_queues() -> tuple[str, ...] | None:
    """Names of the printers that CUPS has; None where there is no CUPS."""
    program = shutil.which("lpstat")
    if program is None:
        return None
    try:
        told = subprocess.run([program, "-e"], capture_output=True, text=True, timeout=_CUPS_S, check=False)
    except subprocess.TimeoutExpired:
        return None
    return tuple(told.stdout.split()) if told.returncode == 0 else None


def _text(file: Path) -> str:
    with suppress(OSError, UnicodeDecodeError):
        return file.read_text(encoding="utf-8").strip()
    return ""
