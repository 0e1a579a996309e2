"""The inside of a virtual receipt printer, without wire and lock: bytes in, paper and answers out."""

from collections.abc import Callable
from dataclasses import replace

from drivers.simulators.escpos_effects import (
    Cut,
    Effect,
    Feed,
    Mouth,
    Picture,
    QrCode,
    StatusAsked,
    TellChanges,
    TextLine,
)
from drivers.simulators.escpos_interpreter import EscPosInterpreter
from drivers.simulators.paper import PaperSlip
from drivers.simulators.paper_path import PaperPath
from drivers.simulators.printer_sensors import PrinterSensors
from drivers.simulators.real_time import RealTimeCommand, RealTimeFilter


class PrinterMachine:
    """What the printer does. Not thread-safe: whoever owns it holds the lock.

    Args:
        paper: The way of its paper.
        say: Sends an answer.
        cut_off: Called with each slip that was cut.
        obeys_clear: False for a model that ignores DLE ENQ 2 and DLE DC4 8.
        four_bytes: True for a font with the four-byte part of GB18030.
        answers: False for a model that never tells anything.

    Attributes:
        paper: As given.
        inside: What reads the bytes.
        lines: Lines printed since power-up.
        stalled: It does not work on, for no reason that status would show.
        mute: It answers nothing.
    """

    def __init__(
        self,
        paper: PaperPath,
        say: Callable[[bytes], None],
        cut_off: Callable[[PaperSlip], None],
        *,
        obeys_clear: bool,
        four_bytes: bool,
        answers: bool,
    ) -> None:
        self.paper = paper
        self._say = say
        self._cut_off = cut_off
        self._obeys_clear = obeys_clear
        self._four_bytes = four_bytes
        self._answers = answers
        self._sensors = PrinterSensors()
        self.power_up()

    def power_up(self) -> None:
        """Begin anew: buffers and settings are forgotten, what the sensors see is not."""
        self.inside = EscPosInterpreter(width_dots=self.paper.width_dots, four_bytes=self._four_bytes)
        self._real_time = RealTimeFilter()
        self._tells_changes = False
        self.stalled, self.mute = False, not self._answers
        self.lines = 0
        self._at_lines: dict[Callable[[], None], int] = {}

    def take(self, data: bytes) -> None:
        """Real-time commands are served at once, wherever they stand; everything else waits its turn."""
        for piece in self._real_time.split(data):
            match piece:
                case RealTimeCommand(kind="status", number=number):
                    self._send(self._sensors.real_time(number, presenter=self.paper.has_mouth))
                case RealTimeCommand(kind="clear"):
                    if self._obeys_clear:
                        self.inside.clear()
                case RealTimeCommand():
                    pass
                case bytes():
                    self.inside.receive(piece)
        self.work()

    def work(self) -> None:
        """Print what is held, until it is done or something stops it."""
        while self._can_work() and (effects := self.inside.next_effects()) is not None:
            for effect in effects:
                self._perform(effect)

    def sense(self, **sensed: bool) -> None:
        """What a sensor sees changes, and is told where that was asked for."""
        before, self._sensors = self._sensors, replace(self._sensors, **sensed)
        if self._tells_changes and self._sensors != before:
            self._send(self._sensors.automatic())

    def after(self, lines: int, happens: Callable[[], None]) -> None:
        """Have something happen after so many more lines."""
        self._at_lines[happens] = self.lines + lines
        self._reach_lines()

    def forget(self, happens: Callable[[], None]) -> None:
        """It will not happen any more."""
        self._at_lines.pop(happens, None)

    def _can_work(self) -> bool:
        return not (self._sensors.stopped or self.stalled)

    def _perform(self, effect: Effect) -> None:
        match effect:
            case TextLine() | Picture() | QrCode():
                self.paper.strip.append(effect)
                self.lines += 1
                self._reach_lines()
            case Feed():
                self.paper.strip.append(effect)
            case Cut():
                self.paper.strip.append(effect)
                if slip := self.paper.cut(self.inside.take_processed()):
                    self.sense(slip_waits=self.paper.has_mouth)
                    self._cut_off(slip)
            case StatusAsked():
                self._send(self._sensors.in_turn())
            case TellChanges(what):
                self._tells_changes = bool(what)
                if what:
                    self._send(self._sensors.automatic())
            case Mouth(retracts):
                if retracts:
                    self.paper.retract()
                    self.sense(slip_waits=False)

    def _reach_lines(self) -> None:
        for happens, at in tuple(self._at_lines.items()):
            if at <= self.lines:
                del self._at_lines[happens]
                happens()

    def _send(self, answer: bytes) -> None:
        if not self.mute:
            self._say(answer)
