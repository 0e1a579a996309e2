"""Frames and pages live in memory: a camera whose process may not write a single byte to a file works all the same."""

import subprocess
import sys

_CHILD = """
import resource, signal
from drivers.camera.supervised_camera import SupervisedCamera
from drivers.simulators.virtual_camera import VirtualCamera
from tests.doubles.camera_reports import CameraReports

device = VirtualCamera((600, 800))
signal.signal(signal.SIGXFSZ, signal.SIG_DFL)  # the first byte written to a file ends the process
resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
camera, seen = SupervisedCamera(device.url), CameraReports()
camera.start(seen.take, seen.show)
camera.open()
camera.capture()
assert seen.page().found
{then}
camera.close()
device.close()
print("photographed")
"""


def _run(then: str = "") -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", _CHILD.format(then=then)], capture_output=True, text=True, timeout=100, check=False
    )


def test_a_page_is_photographed_where_nothing_can_be_written_to_a_file() -> None:
    done = _run()
    assert done.stdout == "photographed\n", done.stderr


def test_the_trap_closes_on_a_page_that_is_written_to_a_file() -> None:
    done = _run("import tempfile; tempfile.TemporaryFile().write(seen.page().jpeg)")
    assert done.returncode != 0
    assert "photographed" not in done.stdout
