"""A receipt printer on TCP that is not there: paper, cover, knife and plug are played by hand or by a test.

It behaves like an inexpensive 80 mm printer at its worst: one connection at a time, hanzi mode off at power-up, a
receive buffer that outlives a lost connection, status in real time even when stopped, and what it holds is printed as
soon as paper comes back. It is for demo, training and tests; a kiosk in service refuses it.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Condition

from drivers.simulators.paper import PaperSlip
from drivers.simulators.paper_path import PaperPath
from drivers.simulators.printer_machine import PrinterMachine
from drivers.simulators.tcp_plug import TcpPlug


class VirtualPrinter:
    """Listens on 127.0.0.1 from construction until `close`.

    Args:
        port: TCP port; 0 takes a free one.
        width_dots: Printable dots; 576 for 80 mm paper, 384 for 58 mm.
        save_to: Folder for each receipt: receipt.png, .txt, .bin, then receipt-2.png and so on.
        obeys_clear: False for a model that ignores DLE ENQ 2 and DLE DC4 8.
        presenter: True for a model of Custom's kind, which holds a cut slip in its mouth until it is taken.
        four_bytes: True for a font with the four-byte part of GB18030.
        answers: False for a model that never tells anything.
    """

    def __init__(
        self,
        port: int = 0,
        *,
        width_dots: int = 576,
        save_to: Path | None = None,
        obeys_clear: bool = True,
        presenter: bool = False,
        four_bytes: bool = False,
        answers: bool = True,
    ) -> None:
        self.on_receipt: Callable[[PaperSlip], None] = lambda _: None
        self._save_to = save_to
        self._state = Condition()
        self._paper = PaperPath(width_dots, presenter)
        self._machine = PrinterMachine(
            self._paper,
            self._say,
            self._keep,
            obeys_clear=obeys_clear,
            four_bytes=four_bytes,
            answers=answers,
        )
        with self._state:  # who connects at once waits for the rest
            self._plug = self._plug_in(port)
        self.port = self._plug.port

    @property
    def has_mouth(self) -> bool:
        """Whether it is a model with a presenter."""
        return self._paper.has_mouth

    @property
    def receipts(self) -> Sequence[PaperSlip]:
        """Receipts cut so far, first first; blank slips are not counted."""
        with self._state:
            return tuple(self._paper.receipts)

    @property
    def scraps(self) -> Sequence[PaperSlip]:
        """Pieces torn off uncut, when paper was changed."""
        with self._state:
            return tuple(self._paper.scraps)

    @property
    def at_mouth(self) -> PaperSlip | None:
        """The slip that the presenter holds out."""
        with self._state:
            return self._paper.at_mouth

    @property
    def retracted(self) -> Sequence[PaperSlip]:
        """Slips that were drawn back in."""
        with self._state:
            return tuple(self._paper.retracted)

    @property
    def hanging(self) -> str:
        """Text printed and not yet cut off."""
        with self._state:
            return self._paper.hanging

    @property
    def unknown_commands(self) -> Sequence[bytes]:
        """Bytes that this printer did not understand."""
        with self._state:
            return tuple(self._machine.inside.unknown)

    def wait_for_lines(self, lines: int, timeout_s: float = 5.0) -> bool:
        """Wait until `lines` lines were printed since power-up; False when the time is over."""
        with self._state:
            return self._state.wait_for(lambda: self._machine.lines >= lines, timeout_s)

    def wait_for_receipts(self, count: int, timeout_s: float = 5.0) -> bool:
        """Wait until `count` receipts were cut."""
        with self._state:
            return self._state.wait_for(lambda: len(self._paper.receipts) >= count, timeout_s)

    def wait_for_retracted(self, count: int, timeout_s: float = 5.0) -> bool:
        """Wait until `count` slips were drawn back in."""
        with self._state:
            return self._state.wait_for(lambda: len(self._paper.retracted) >= count, timeout_s)

    def take_slip(self) -> PaperSlip | None:
        """Somebody takes the slip from the mouth."""
        with self._state:
            slip = self._paper.take()
            self._machine.sense(slip_waits=False)
            return slip

    def load_paper(self) -> None:
        """A new roll: the end of the old one, with what hangs from it, is torn off."""
        with self._state:
            self._paper.tear_off(self._machine.inside.take_processed())
            self._machine.forget(self.paper_out)  # that was the old roll's end
            self._set(has_paper=True, near_end=False)

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
        """The knife jams, and the printer stops."""
        self._set(knife_jammed=True)

    def free_knife(self) -> None:
        """The knife is freed."""
        self._set(knife_jammed=False)

    def heat(self) -> None:
        """The head is too hot; the printer stops until it is cool."""
        self._set(too_hot=True)

    def cool(self) -> None:
        """The head is cool again."""
        self._set(too_hot=False)

    def break_down(self) -> None:
        """Something breaks that only a repair mends."""
        self._set(broken=True)

    def mend(self) -> None:
        """It was repaired."""
        self._set(broken=False)

    def stall(self) -> None:
        """Stop working without a reason that status would show."""
        with self._state:
            self._machine.stalled = True

    def stall_after(self, lines: int) -> None:
        """Stall after `lines` more lines."""
        self._after(lines, self.stall)

    def resume(self) -> None:
        """Work on."""
        with self._state:
            self._machine.stalled = False
            self._work()

    def mute(self) -> None:
        """Answer nothing any more; printing goes on."""
        with self._state:
            self._machine.mute = True

    def unmute(self) -> None:
        """Answer again."""
        with self._state:
            self._machine.mute = False

    def die(self) -> None:
        """Lose power: nobody listens, buffers are forgotten, what was printed hangs from the printer."""
        self._plug.pull()

    def revive(self) -> None:
        """Power again, on the same port, in the state of power-up; one that has power is switched off before."""
        self.die()
        with self._state:
            self._machine.power_up()
            self._plug = self._plug_in(self.port)

    def close(self) -> None:
        """Give back port and thread."""
        self.die()

    def _set(self, **sensed: bool) -> None:
        with self._state:
            self._machine.sense(**sensed)
            self._work()

    def _after(self, lines: int, happens: Callable[[], None]) -> None:
        with self._state:
            self._machine.after(lines, happens)

    def _plug_in(self, port: int) -> TcpPlug:
        return TcpPlug(port, "virtual-printer", self._take)

    def _take(self, data: bytes) -> None:
        with self._state:
            self._machine.take(data)
            self._state.notify_all()

    def _work(self) -> None:
        self._machine.work()
        self._state.notify_all()

    def _say(self, answer: bytes) -> None:
        self._plug.send(answer)

    def _keep(self, slip: PaperSlip) -> None:
        if self._save_to is not None:
            count = len(self._paper.receipts)
            slip.save(self._save_to, "receipt" if count == 1 else f"receipt-{count}")
        self.on_receipt(slip)
