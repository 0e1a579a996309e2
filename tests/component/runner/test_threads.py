"""The runner on its own threads: it comes up, works, and gives everything back."""

import logging
import threading
from collections.abc import Callable

import pytest

from kiosk.config.toml_record import ConfigError
from kiosk.ports.camera import PreviewFrame
from kiosk.runner.runner import Runner
from kiosk.runner.surroundings import FrontEnd, Ports
from kiosk.session.intents import ConfirmToggled, HelpClosed, HelpPressed, ItemPressed, MainPressed, SignatureChanged
from kiosk.session.screens.handed_in import PrintPhase, Submitted
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import HelpSheet, Kiosk
from kiosk.wall_clock import WallClock
from tests.doubles.catalogue import ALLOWANCE
from tests.doubles.memory_outbox import MemoryOutbox
from tests.doubles.people import QIN_XIAOHE
from tests.doubles.playbook import SIGNATURE, new_kiosk
from tests.doubles.scripted_camera import ScriptedCamera
from tests.doubles.scripted_card_reader import ScriptedCardReader
from tests.doubles.scripted_platform import ScriptedPlatform
from tests.doubles.scripted_receipt_printer import ScriptedReceiptPrinter
from tests.unit.runner.counter import ScriptedCatalogue


class Watcher:
    """A front end that waits for what it wants to see."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._state: Kiosk | None = None
        self.stopped = threading.Event()

    def ports(self) -> FrontEnd:
        return FrontEnd(self._publish, self._preview, lambda: None, self.stopped.set)

    def sees(self, wanted: Callable[[Kiosk], bool]) -> None:
        """Wait until the state is as wanted."""
        with self._changed:
            if not self._changed.wait_for(lambda: self._state is not None and wanted(self._state), 10):
                raise AssertionError(f"not seen; the last screen was {self._state and self._state.screen.name}")

    def sees_screen(self, name: ScreenName) -> None:
        """Wait until this screen is shown."""
        self.sees(lambda kiosk: kiosk.screen.name is name)

    def _publish(self, kiosk: Kiosk) -> None:
        with self._changed:
            self._state = kiosk
            self._changed.notify_all()

    def _preview(self, frame: PreviewFrame) -> None:
        """Not looked at."""


class Station:
    """A runner with scripted devices on real threads."""

    def __init__(self, watcher: Watcher | None = None) -> None:
        self.reader = ScriptedCardReader()
        self.camera = ScriptedCamera()
        self.printer = ScriptedReceiptPrinter()
        self.watcher = watcher or Watcher()
        self.runner = Runner(new_kiosk(), self._ports, self.watcher.ports(), WallClock("Asia/Shanghai"))

    def _ports(self) -> Ports:
        outbox, platform, catalogue = MemoryOutbox(), ScriptedPlatform(), ScriptedCatalogue()
        return Ports(self.reader, self.camera, self.printer, outbox, platform, catalogue)


def test_a_resident_hands_in_and_the_receipt_is_printed() -> None:
    station = Station()
    runner, watcher = station.runner, station.watcher
    runner.start()
    watcher.sees(lambda kiosk: kiosk.catalogue is not None)
    runner.post(MainPressed(ScreenName.ATTRACT))
    runner.post(ItemPressed(ALLOWANCE.code))
    runner.post(MainPressed(ScreenName.GUIDE))
    watcher.sees_screen(ScreenName.PLACE_CARD)
    station.reader.place(QIN_XIAOHE)
    runner.post(MainPressed(ScreenName.CONSENT))
    runner.post(ConfirmToggled())
    runner.post(MainPressed(ScreenName.REVIEW))
    runner.post(SignatureChanged(SIGNATURE))
    runner.post(MainPressed(ScreenName.SIGN))
    watcher.sees(
        lambda kiosk: isinstance(kiosk.screen, Submitted) and kiosk.screen.case.print_phase is PrintPhase.PRINTED
    )
    runner.close()
    assert runner.failure is None
    assert (station.reader.is_closed, station.camera.closed, station.printer.closed) == (True, True, True)


def _press_help_often(runner: Runner) -> None:
    for _ in range(50):
        runner.post(HelpPressed())
        runner.post(HelpClosed())


def test_no_press_is_lost_when_many_threads_press_at_once() -> None:
    station = Station()
    runner = station.runner
    runner.start()
    fingers = [threading.Thread(target=_press_help_often, args=(runner,)) for _ in range(4)]
    for finger in fingers:
        finger.start()
    for finger in fingers:
        finger.join()
    runner.post(HelpPressed())
    station.watcher.sees(lambda kiosk: isinstance(kiosk.overlay, HelpSheet))
    runner.close()


def test_a_kiosk_that_is_ended_before_it_began_ends() -> None:
    station = Station()
    station.runner.close()
    assert not station.reader.is_closed


def test_a_wrong_installation_ends_the_front_end_and_is_told_to_whoever_started_it(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.CRITICAL)
    wrong = ConfigError("assets/printers/x.toml", ["there is no such profile"])

    def no_ports() -> Ports:
        raise wrong

    watcher = Watcher()
    runner = Runner(new_kiosk(), no_ports, watcher.ports(), WallClock("Asia/Shanghai"))
    runner.start()
    assert watcher.stopped.wait(5)
    runner.close()
    assert runner.failure is wrong
    assert "ConfigError" in caplog.text


class BrokenWatcher(Watcher):
    """A front end with a bug in the middle of a session."""

    def _publish(self, kiosk: Kiosk) -> None:
        if kiosk.screen.name is ScreenName.PLACE_CARD:
            raise ValueError(QIN_XIAOHE.name)
        super()._publish(kiosk)


def test_a_core_that_stopped_ends_the_front_end_and_logs_where_but_not_what(caplog: pytest.LogCaptureFixture) -> None:
    station = Station(BrokenWatcher())
    runner, watcher = station.runner, station.watcher
    runner.start()
    watcher.sees(lambda kiosk: kiosk.catalogue is not None)
    runner.post(MainPressed(ScreenName.ATTRACT))
    runner.post(ItemPressed(ALLOWANCE.code))
    runner.post(MainPressed(ScreenName.GUIDE))
    assert watcher.stopped.wait(5)
    runner.close()
    assert isinstance(runner.failure, ValueError)
    assert station.printer.closed
    assert "in _publish" in caplog.text
    assert QIN_XIAOHE.name not in caplog.text
