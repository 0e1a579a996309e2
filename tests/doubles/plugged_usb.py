"""A folder that says what the kernel's sysfs would say of one USB device that is plugged in or not."""

import shutil
from pathlib import Path


class PluggedUsb:
    """The device in `sysfs`; begins plugged in.

    Args:
        sysfs: An empty folder.
        usb_id: VENDOR:PRODUCT.
        hidraw: Whether the kernel makes a hidraw device of it.
    """

    def __init__(self, sysfs: Path, usb_id: str, *, hidraw: bool = False) -> None:
        self.sysfs = sysfs
        self._vendor, self._product = usb_id.split(":")
        self._hidraw = hidraw
        self.plug()

    def plug(self) -> None:
        """It is there, all of it at once."""
        coming = self.sysfs.with_suffix(".coming")
        device = coming / "bus/usb/devices/1-1"
        device.mkdir(parents=True)
        (device / "idVendor").write_text(f"{self._vendor}\n")
        (device / "idProduct").write_text(f"{self._product}\n")
        if self._hidraw:
            told = coming / "class/hidraw/hidraw0/device"
            told.mkdir(parents=True)
            ids = f"0003:0000{self._vendor.upper()}:0000{self._product.upper()}"
            (told / "uevent").write_text(f"DRIVER=hid-generic\nHID_ID={ids}\nHID_NAME=Sample reader\n")
        coming.rename(self.sysfs)

    def unplug(self) -> None:
        """It is not."""
        gone = self.sysfs.rename(self.sysfs.with_suffix(".gone"))
        shutil.rmtree(gone)
