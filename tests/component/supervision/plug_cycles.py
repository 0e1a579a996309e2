"""Printer and camera, whose plug is pulled and put back: told each time, in use again each time."""

import time
from dataclasses import replace
from queue import Queue

from drivers.camera.frame_source import CaptureTimeouts, VideoCaptureSource
from drivers.camera.supervised_camera import CameraTiming, SupervisedCamera
from drivers.receipt_printer.dialogue import PrinterTimeouts
from drivers.receipt_printer.supervised_printer import SupervisedReceiptPrinter
from drivers.receipt_printer.transport import network_printer
from drivers.simulators.virtual_camera import VirtualCamera
from drivers.simulators.virtual_printer import VirtualPrinter
from kiosk.domain.failure import FailureCode
from kiosk.ports.camera import CameraLost, CameraReady
from kiosk.ports.receipt_printer import Printed, PrinterReady, PrinterReport, PrinterTrouble
from tests.doubles.camera_reports import CameraReports
from tests.unit.drivers.receipt_printer.samples import CHINESE, profile

_PATIENCE_S = 10.0
_A_RECEIPT_EVERY = 50
_HASTY_PRINTER = PrinterTimeouts(poll_s=0.005, answer_s=0.5)
_HASTY_CAMERA = CameraTiming(probe_s=0.01, retry_s=0.01)


class PrinterCycles:
    """A printer on real TCP that loses its power."""

    def __init__(self) -> None:
        self._virtual = VirtualPrinter()
        connect = network_printer("127.0.0.1", self._virtual.port)
        self._printer = SupervisedReceiptPrinter(connect, profile(), timeouts=_HASTY_PRINTER)
        self._reports: Queue[PrinterReport] = Queue()
        self._played = 0
        self._printer.start(self._reports.put)
        assert self._next() == PrinterReady()

    def unplugged(self) -> float:
        self._virtual.die()
        assert self._next() == PrinterTrouble(FailureCode.PRINTER_ABSENT)
        self._virtual.revive()
        since = time.monotonic()
        assert self._next() == PrinterReady()
        recovery = time.monotonic() - since
        self._played += 1
        if self._played % _A_RECEIPT_EVERY == 0:
            print_id = f"P-{self._played}"
            self._printer.print_receipt(replace(CHINESE, print_id=print_id))
            assert self._next() == Printed(print_id)
        return recovery

    def close(self) -> None:
        self._printer.close()
        self._virtual.close()

    def _next(self) -> PrinterReport:
        return self._reports.get(timeout=_PATIENCE_S)


class CameraCycles:
    """A camera on real HTTP that is unplugged under the resident's eyes, and rests afterwards."""

    def __init__(self) -> None:
        self._device = VirtualCamera((120, 160))
        source = VideoCaptureSource(self._device.url, CaptureTimeouts(open_ms=1000, read_ms=1000))
        self._camera = SupervisedCamera(source, timing=_HASTY_CAMERA)
        self._seen = CameraReports()
        self._camera.start(self._seen.take, self._seen.show)
        self._seen.said(CameraReady())

    def unplugged(self) -> float:
        self._camera.open()
        self._seen.wait(lambda: self._seen.frames)
        self._seen.forget()
        self._device.unplug()
        self._seen.said(CameraLost(FailureCode.CAMERA_ABSENT))
        self._device.plug()
        since = time.monotonic()
        self._seen.said(CameraReady())
        recovery = time.monotonic() - since
        self._camera.rest()
        self._seen.forget()
        return recovery

    def close(self) -> None:
        self._camera.close()
        self._device.close()
