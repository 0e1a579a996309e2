"""`kiosk device camera-platen`: the empty platen photographed, so that what is not like it is known to be a page."""

import argparse
import sys
from pathlib import Path

from kiosk.cli.arguments import Commands, add_config
from kiosk.config.files import load_config

_FRAMES = 8
_EPILOG = """Clear the platen, switch its lamp on, and run it after camera-calibrate. Without --picture, frames are
taken from the camera of --config, which must not be in use by the kiosk. The picture is kept small in the data folder
beside the calibration and used at the next start, as long as it fits; `device list` says when it no longer does.
Ends with 0 when kept, 1 when the camera is not there or the picture cannot be used, 2 when called wrongly."""


def add_to(devices: Commands) -> None:
    """Add this command."""
    platen = devices.add_parser(
        "camera-platen",
        help="photograph the document camera's empty platen",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    platen.add_argument("--picture", nargs="+", type=Path, default=[], metavar="PHOTO", help="photographs of it")
    platen.add_argument("--anyway", action="store_true", help="the platen itself looks like a page, keep it")
    add_config(platen)
    platen.set_defaults(perform=_platen)


def _platen(chosen: argparse.Namespace) -> int:
    from drivers.camera.platen_file import write_platen
    from drivers.camera.platen_photograph import PlatenFault, photograph_platen
    from kiosk.cli.camera_frames import pictures_of
    from kiosk.data_folder import CAMERA_PLATEN, data_folder

    config = load_config(chosen.config)
    pictures = pictures_of(chosen.picture, config, _FRAMES)
    if not pictures:
        return 1
    platen = photograph_platen(pictures, anyway=chosen.anyway)
    if isinstance(platen, PlatenFault):
        print(f"not kept: {platen}", file=sys.stderr)
        return 1
    path = data_folder(config) / CAMERA_PLATEN
    write_platen(path, platen, config.camera.source)
    height, width = platen.picture.shape[:2]
    print(f"{path}: the empty platen, {width} x {height} pixels")
    return 0
