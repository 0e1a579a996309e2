"""`kiosk device ...`: each device by itself, for technicians. A device's commands stand in a module of its own."""

from importlib import import_module

from kiosk.cli.arguments import Commands

_MODULES = (
    "device_list",
    "device_status",
    "device_card",
    "device_camera",
    "device_camera_chart",
    "device_camera_platen",
    "device_receipt",
    "device_a4",
    "device_scanner",
)


def add_to(commands: Commands) -> None:
    """Add this command with one sub-command for each device."""
    device = commands.add_parser("device", help="try one device by itself")
    devices = device.add_subparsers(dest="device", required=True, metavar="DEVICE")
    for name in _MODULES:
        import_module(f"kiosk.cli.{name}").add_to(devices)
