"""A receipt printer on TCP that is not there: paper, cover, knife and plug are played by hand or by a test.

It behaves like an inexpensive 80 mm printer at its worst: one connection at a time, hanzi mode off at power-up, a
receive buffer that outlives a lost connection, status in real time even when stopped, and what it holds is printed as
soon as paper comes back. It is for demo, training and tests; a kiosk in service refuses it.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from threading import Condition

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
from drivers.simulators.paper import PaperSlip, Printed, as_text
from drivers.simulators.printer_sensors import PrinterSensors
from drivers.simulators.real_time import RealTimeCommand, RealTimeFilter
from drivers.simulators.tcp_plug import TcpPlug


class VirtualPrinter:
    """Listens on 127.0.0.1 from construction until `close`.

    Args:
        port: TCP port; 0 takes a free one.
        width_dots: Printable dots; 576 for 80 mm paper, 384 for 58 mm.
        save_to: Folder for each receipt: receipt.png, .txt, .bin, then receipt-2.png and so on.
        obeys_clear: False for a model that ignores DLE ENQ 2 and DLE DC4 8.
        presenter: True for a model of Custom's kind, which holds a cut slip in its mouth until it is taken.
    """

    def __init__(
        self,
        port: int = 0,
        *,
        width_dots: int = 576,
        save_to: Path | None = None,
        obeys_clear: bool = True,
        presenter: bool = False,
    ) -> None:
        self.on_receipt: Callable[[PaperSlip], None] = lambda _: None
        self._width_dots = width_dots
        self._save_to = save_to
        self._obeys_clear = obeys_clear
        self._state = Condition()
        self._receipts: list[PaperSlip] = []
        self._scraps: list[PaperSlip] = []
        self._strip: list[Printed] = []
        self._lines = 0
        self._presenter = presenter
        self._at_mouth: PaperSlip | None = None
        self._retracted: list[PaperSlip] = []
        self._sensors = PrinterSensors()
        self._tells_changes = False
        self._stalled = False
        self._mute = False
        self._lines_to: dict[Callable[[], None], int] = {}
        self._inside = EscPosInterpreter(width_dots=width_dots)
        self._real_time = RealTimeFilter()
        with self._state:  # who connects at once waits for the rest
            self._plug = self._plug_in(port)
        self.port = self._plug.port

    @property
    def receipts(self) -> Sequence[PaperSlip]:
        """Receipts cut so far, first first; blank slips are not counted."""
        with self._state:
            return tuple(self._receipts)

    @property
    def scraps(self) -> Sequence[PaperSlip]:
        """Pieces torn off uncut, when paper was changed."""
        with self._state:
            return tuple(self._scraps)

    @property
    def at_mouth(self) -> PaperSlip | None:
        """The slip that the presenter holds out."""
        with self._state:
            return self._at_mouth

    @property
    def retracted(self) -> Sequence[PaperSlip]:
        """Slips that were drawn back in."""
        with self._state:
            return tuple(self._retracted)

    @property
    def hanging(self) -> str:
        """Text printed and not yet cut off."""
        with self._state:
            return as_text(self._strip, width_dots=self._width_dots)

    @property
    def unknown_commands(self) -> Sequence[bytes]:
        """Bytes that this printer did not understand."""
        with self._state:
            return tuple(self._inside.unknown)

    def wait_for_lines(self, lines: int, timeout_s: float = 5.0) -> bool:
        """Wait until `lines` lines were printed since power-up; False when the time is over."""
        with self._state:
            return self._state.wait_for(lambda: self._lines >= lines, timeout_s)

    def wait_for_receipts(self, count: int, timeout_s: float = 5.0) -> bool:
        """Wait until `count` receipts were cut."""
        with self._state:
            return self._state.wait_for(lambda: len(self._receipts) >= count, timeout_s)

    def wait_for_retracted(self, count: int, timeout_s: float = 5.0) -> bool:
        """Wait until `count` slips were drawn back in."""
        with self._state:
            return self._state.wait_for(lambda: len(self._retracted) >= count, timeout_s)

    def take_slip(self) -> PaperSlip | None:
        """Somebody takes the slip from the mouth."""
        with self._state:
            slip, self._at_mouth = self._at_mouth, None
            self._sense(slip_waits=False)
            return slip

    def load_paper(self) -> None:
        """A new roll: the end of the old one, with what hangs from it, is torn off."""
        with self._state:
            if not (slip := self._slip()).is_blank:
                self._scraps.append(slip)
            self._strip = []
            self._sense(has_paper=True, near_end=False)
            self._lines_to.pop(self.paper_out, None)  # that was the old roll's end
            self._work()

    def paper_low(self) -> None:
        """The near-end sensor sees the core of the roll."""
        self._set(near_end=True)

    def paper_out(self) -> None:
        """The roll ends now."""
        self._set(has_paper=False)

    def paper_out_after(self, lines: int) -> None:
        """The roll ends after `lines` more lines."""
        self._after(lines, self.paper_out)

    def open_cover(self) -> None:
        """Somebody opens the cover; printing stops."""
        self._set(cover_open=True)

    def close_cover(self) -> None:
        """The cover is closed; printing goes on."""
        self._set(cover_open=False)

    def open_cover_after(self, lines: int) -> None:
        """The cover is opened after `lines` more lines."""
        self._after(lines, self.open_cover)

    def jam_knife(self) -> None:
        """The knife jams at its next cut."""
        self._set(knife_jammed=True)

    def free_knife(self) -> None:
        """The knife is freed."""
        self._set(knife_jammed=False)

    def stall(self) -> None:
        """Stop working without a reason that status would show."""
        with self._state:
            self._stalled = True

    def stall_after(self, lines: int) -> None:
        """Stall after `lines` more lines."""
        self._after(lines, self.stall)

    def resume(self) -> None:
        """Work on."""
        with self._state:
            self._stalled = False
            self._work()

    def mute(self) -> None:
        """Answer nothing any more; printing goes on."""
        with self._state:
            self._mute = True

    def unmute(self) -> None:
        """Answer again."""
        with self._state:
            self._mute = False

    def die(self) -> None:
        """Lose power: nobody listens, buffers are forgotten, what was printed hangs from the printer."""
        self._plug.pull()

    def revive(self) -> None:
        """Power again, on the same port, in the state of power-up; one that has power is switched off before."""
        self.die()
        with self._state:
            self._inside = EscPosInterpreter(width_dots=self._width_dots)
            self._real_time = RealTimeFilter()
            self._stalled = self._mute = self._tells_changes = False
            self._lines = 0
            self._lines_to.clear()
            self._plug = self._plug_in(self.port)

    def close(self) -> None:
        """Give back port and thread."""
        self.die()

    def _set(self, **sensed: bool) -> None:
        with self._state:
            self._sense(**sensed)
            self._work()

    def _sense(self, **sensed: bool) -> None:
        before, self._sensors = self._sensors, replace(self._sensors, **sensed)
        if self._tells_changes and self._sensors != before:
            self._send(self._sensors.automatic())

    def _plug_in(self, port: int) -> TcpPlug:
        return TcpPlug(port, "virtual-printer", self._take)

    def _after(self, lines: int, event: Callable[[], None]) -> None:
        with self._state:
            self._lines_to[event] = lines
        if lines <= 0:
            event()

    def _take(self, data: bytes) -> None:
        """Real-time commands are served at once, wherever they stand; everything else waits its turn."""
        with self._state:
            for piece in self._real_time.split(data):
                match piece:
                    case RealTimeCommand(kind="status", number=number):
                        self._send(self._sensors.real_time(number, presenter=self._presenter))
                    case RealTimeCommand(kind="clear"):
                        if self._obeys_clear:
                            self._inside.clear()
                    case RealTimeCommand():
                        pass
                    case bytes():
                        self._inside.receive(piece)
            self._work()

    def _work(self) -> None:
        while self._can_work() and (effects := self._inside.next_effects()) is not None:
            for effect in effects:
                self._perform(effect)
        self._state.notify_all()

    def _can_work(self) -> bool:
        return not (self._sensors.stopped or self._stalled)

    def _perform(self, effect: Effect) -> None:
        match effect:
            case TextLine() | Picture() | QrCode():
                self._strip.append(effect)
                self._lines += 1
                self._count_down()
            case Feed():
                self._strip.append(effect)
            case Cut():
                self._strip.append(effect)
                self._cut()
            case StatusAsked():
                self._send(self._sensors.in_turn())
            case TellChanges(what):
                self._tells_changes = bool(what)
                if what:
                    self._send(self._sensors.automatic())
            case Mouth(retracts):
                if retracts and self._at_mouth is not None:
                    self._retracted.append(self._at_mouth)
                    self._at_mouth = None
                    self._sense(slip_waits=False)

    def _count_down(self) -> None:
        for event in tuple(self._lines_to):
            self._lines_to[event] -= 1
            if self._lines_to[event] <= 0:
                del self._lines_to[event]
                event()

    def _cut(self) -> None:
        slip = self._slip()
        self._strip = []
        if slip.is_blank:
            return
        self._receipts.append(slip)
        if self._presenter:
            self._at_mouth = slip
            self._sense(slip_waits=True)
        if self._save_to is not None:
            count = len(self._receipts)
            slip.save(self._save_to, "receipt" if count == 1 else f"receipt-{count}")
        self.on_receipt(slip)

    def _slip(self) -> PaperSlip:
        return PaperSlip(tuple(self._strip), self._inside.take_processed(), self._width_dots)

    def _send(self, answer: bytes) -> None:
        if not self._mute:
            self._plug.send(answer)
