"""A kiosk that is told to end, ends at once, though nothing happens on its screen."""

import os
import signal
import time
from threading import Timer

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication

from ui.end_signals import EndSignals

LONG_MS = 5000


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_an_idle_screen_ends_within_a_moment(application: QGuiApplication, number: signal.Signals) -> None:
    loop = QEventLoop()
    heard: list[float] = []

    def end() -> None:
        heard.append(time.monotonic())
        loop.quit()

    signals = EndSignals(end)
    guard = QTimer()
    guard.setSingleShot(True)
    guard.timeout.connect(loop.quit)
    guard.start(LONG_MS)
    sent = time.monotonic() + 0.1
    Timer(0.1, os.kill, (os.getpid(), number)).start()
    loop.exec()
    signals.close()
    assert len(heard) == 1
    assert heard[0] - sent < 1.0


def test_afterwards_signals_are_as_they_were(application: QGuiApplication) -> None:
    before = [signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)]
    signals = EndSignals(lambda: None)
    assert signal.getsignal(signal.SIGTERM) != before[0]
    signals.close()
    assert [signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)] == before
