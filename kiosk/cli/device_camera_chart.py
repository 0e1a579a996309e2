"""`kiosk device camera-chart` and `camera-calibrate`: the document camera measured by a printed chart."""

import argparse
import sys
from pathlib import Path

from kiosk.cli.arguments import Commands, add_config
from kiosk.config.files import load_config

_EPILOG = """Lay the printed chart flat on the platen and run it: the first picture gives the scale. Without --picture
it is taken from the camera of --config, which must not be in use by the kiosk. Three or more further pictures, with the
chart held at other angles, give the lens as well. What is found is kept in the data folder and used at the next start.
Ends with 0 when kept, 1 when the camera or the chart is not seen, 2 when called wrongly."""


def add_to(devices: Commands) -> None:
    """Add these commands."""
    chart = devices.add_parser("camera-chart", help="draw the chart that the document camera is calibrated by")
    chart.add_argument("--out", type=Path, required=True, metavar="FILE", help="a .pdf or .png, A4; print unscaled")
    chart.set_defaults(perform=_chart)
    calibrate = devices.add_parser(
        "camera-calibrate",
        help="measure the document camera by the chart",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    calibrate.add_argument(
        "--picture", nargs="+", type=Path, default=[], metavar="PHOTO", help="photographs of the chart"
    )
    add_config(calibrate)
    calibrate.set_defaults(perform=_calibrate)


def _chart(chosen: argparse.Namespace) -> int:
    from drivers.camera.calibration_chart import draw_chart

    if chosen.out.suffix.lower() not in {".pdf", ".png"}:
        print(f"{chosen.out}: the chart is written as .pdf or .png", file=sys.stderr)
        return 2
    chart = draw_chart()
    try:
        chart.save(chosen.out, dpi=chart.info["dpi"], resolution=chart.info["dpi"][0])
    except OSError as error:
        print(f"nothing can be written to {chosen.out}: {error.strerror}", file=sys.stderr)
        return 2
    print(f"{chosen.out}: print on A4 without scaling; the ruler must be 100 mm long")
    return 0


def _calibrate(chosen: argparse.Namespace) -> int:
    from drivers.camera.calibration_file import write_calibration
    from drivers.camera.camera_calibration import CalibrationFault, calibrate
    from kiosk.cli.camera_frames import pictures_of
    from kiosk.data_folder import CAMERA_CALIBRATION, data_folder

    config = load_config(chosen.config)
    pictures = pictures_of(chosen.picture, config, 1)
    if not pictures:
        return 1
    found = calibrate(pictures)
    if isinstance(found, CalibrationFault):
        print(f"not calibrated: {found}", file=sys.stderr)
        return 1
    path = data_folder(config) / CAMERA_CALIBRATION
    write_calibration(path, found, config.camera.source)
    width, height = found.size_px
    dots = 25.4 / found.mm_per_px
    print(f"{path}: {width} x {height} pixels, {found.mm_per_px:.3f} mm a pixel ({dots:.0f} dots an inch),", end=" ")
    print(f"corners met within {found.rms_px:.2f} pixels; now clear the platen and run camera-platen")
    return 0
