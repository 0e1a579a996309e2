"""`kiosk device camera`: opens the station's camera, tells what it gives, and takes one page."""

import argparse
import json
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, Queue
from typing import TYPE_CHECKING

from kiosk.cli.arguments import Commands, add_config
from kiosk.config.files import load_config

if TYPE_CHECKING:
    from kiosk.config.schema import Config
    from kiosk.domain.failure import FailureCode
    from kiosk.domain.framing import FramingHint
    from kiosk.domain.material import PageImage
    from kiosk.ports.camera import CameraReport

_PATIENCE_S = 10.0
_MEASURED_S = 2.0
_EPILOG = """Tells the size of a frame, frames a second, the hint that a resident would see, and what page there is.
Nothing is kept without --out. The kiosk itself must not run meanwhile: a camera has one user at a time.
Ends with 0 when a picture was taken, 1 when none was, 2 when called wrongly."""


def add_to(devices: Commands) -> None:
    """Add this command."""
    camera = devices.add_parser(
        "camera",
        help="try the document camera",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    camera.add_argument("--out", type=Path, default=None, metavar="FILE.jpg", help="keep the page that was taken here")
    camera.add_argument("--json", action="store_true", help="print one JSON object instead of lines")
    add_config(camera)
    camera.set_defaults(perform=_camera)


@dataclass(frozen=True, slots=True)
class _Stream:
    """What the camera gives by itself."""

    width_px: int
    height_px: int
    frames_a_second: float


def _camera(chosen: argparse.Namespace) -> int:
    from kiosk.domain.failure import FailureCode
    from kiosk.domain.failure_table import FAILURES

    config = load_config(chosen.config)
    stream = _measure(config)
    hint, page = _take(config)
    if isinstance(page, FailureCode):
        if chosen.json:
            print(json.dumps({"taken": False, "code": page.value}))
        print(f"{page}. {FAILURES[page].remedy.en}", file=sys.stderr)
        return 1
    record: dict[str, object] = {
        "taken": True,
        "width": stream.width_px if stream else None,
        "height": stream.height_px if stream else None,
        "frames_a_second": round(stream.frames_a_second, 1) if stream else None,
        "hint": hint.value if hint else None,
        "page_found": page.found,
        "page_sharp": page.sharp,
        "page_width": page.width_px,
        "page_height": page.height_px,
    }
    if chosen.out and not _keep(page, chosen.out):
        return 2
    if chosen.json:
        print(json.dumps(record, indent=1))
    else:
        for name, value in record.items():
            print(f"{name:16} {value}")
    return 0


def _measure(config: "Config") -> _Stream | None:
    """Frames as they come, looked at by nobody; None where none came."""
    from drivers.camera.frame_source import Missed
    from kiosk.devices import make_frame_source

    source = make_frame_source(config)
    try:
        if source.open() is not None:
            return None
        first = source.read()
        if isinstance(first, Missed):
            return None
        begun, frames = time.monotonic(), 0
        while (took := time.monotonic() - begun) < _MEASURED_S and not isinstance(source.read(), Missed):
            frames += 1
    finally:
        source.close()
    height, width = first.shape[:2]
    return _Stream(width, height, frames / took if took else 0.0)


def _take(config: "Config") -> "tuple[FramingHint | None, PageImage | FailureCode]":
    """The hint for what lies there, and the page; each waited for. A picture that stands still may move again."""
    from kiosk.devices import make_camera
    from kiosk.domain.failure import FailureCode
    from kiosk.ports.camera import CameraLost, CameraReady, CaptureFailed, FramingSeen, PageCaptured

    hint: FramingHint | None = None
    stood_still = False
    reports: Queue[CameraReport] = Queue()
    camera = make_camera(config)
    camera.start(reports.put, lambda _: None)
    camera.open()
    deadline = time.monotonic() + _PATIENCE_S
    try:
        while (left_s := deadline - time.monotonic()) > 0:
            match reports.get(timeout=left_s):
                case FramingSeen(hint=seen):
                    asked = hint is not None
                    hint = seen
                    if not asked:
                        camera.capture()
                case PageCaptured(page=page):
                    return hint, page
                case CaptureFailed(code=FailureCode.CAMERA_FROZEN) | CameraLost(code=FailureCode.CAMERA_FROZEN):
                    stood_still = True
                case CameraReady() if stood_still:
                    stood_still = False
                    camera.capture()
                case CaptureFailed(code=code) | CameraLost(code=code):
                    return hint, code
                case _:
                    pass
    except Empty:
        pass
    finally:
        camera.close()
    return hint, FailureCode.CAMERA_FROZEN


def _keep(page: "PageImage", out: Path) -> bool:
    try:
        out.write_bytes(page.jpeg)
    except OSError as error:
        print(f"nothing can be written to {out}: {error.strerror}", file=sys.stderr)
        return False
    return True
