"""The inside of the virtual printer: what it holds is printed when it can; slips go where hand and mouth say."""

import pytest

from drivers.simulators.paper import PaperSlip
from drivers.simulators.paper_path import PaperPath
from drivers.simulators.printer_machine import PrinterMachine

HELLO, CUT, RETRACT = b"hello\n", b"\x1dV\x00", b"\x1de\x02"


class Printer:
    def __init__(self, *, has_mouth: bool = False, answers: bool = True) -> None:
        self.said: list[bytes] = []
        self.slips: list[PaperSlip] = []
        self.paper = PaperPath(384, has_mouth)
        self.machine = PrinterMachine(
            self.paper, self.said.append, self.slips.append, obeys_clear=True, four_bytes=False, answers=answers
        )


@pytest.mark.parametrize("sensed", [{"has_paper": False}, {"cover_open": True}, {"too_hot": True}, {"broken": True}])
def test_what_came_while_it_was_stopped_is_printed_afterwards(sensed: dict[str, bool]) -> None:
    printer = Printer()
    printer.machine.sense(**sensed)
    printer.machine.take(HELLO + CUT)
    assert printer.slips == []
    printer.machine.sense(**{name: not value for name, value in sensed.items()})
    printer.machine.work()
    assert [slip.text.strip() for slip in printer.slips] == ["hello"]


def test_something_happens_after_so_many_lines_and_once() -> None:
    printer = Printer()
    times: list[int] = []
    printer.machine.after(2, lambda: times.append(printer.machine.lines))
    printer.machine.take(HELLO * 5)
    assert times == [2]


def test_what_is_forgotten_does_not_happen() -> None:
    printer = Printer()
    times: list[int] = []

    def happens() -> None:
        times.append(1)

    printer.machine.after(2, happens)
    printer.machine.forget(happens)
    printer.machine.take(HELLO * 5)
    assert times == []


def test_power_up_forgets_what_was_held_and_not_what_sensors_see() -> None:
    printer = Printer()
    printer.machine.sense(cover_open=True)
    printer.machine.take(HELLO + CUT)
    printer.machine.power_up()
    printer.machine.sense(cover_open=False)
    printer.machine.work()
    assert printer.slips == []


def test_a_slip_waits_in_the_mouth_until_it_is_taken_or_drawn_back() -> None:
    printer = Printer(has_mouth=True)
    printer.machine.take(HELLO + CUT)
    assert printer.paper.take() is printer.slips[0]
    assert printer.paper.take() is None
    printer.machine.take(HELLO + CUT + RETRACT)
    assert printer.paper.retracted == printer.slips[1:]
    assert printer.paper.at_mouth is None


def test_a_printer_without_a_mouth_draws_nothing_back() -> None:
    printer = Printer()
    printer.machine.take(HELLO + CUT + RETRACT)
    assert printer.paper.retracted == []


def test_what_is_torn_off_is_no_receipt() -> None:
    printer = Printer()
    printer.machine.take(HELLO)
    printer.paper.tear_off(b"")
    printer.paper.tear_off(b"")  # nothing hangs any more
    assert [scrap.text.strip() for scrap in printer.paper.scraps] == ["hello"]
    assert printer.paper.receipts == []


def test_a_model_that_tells_nothing_tells_nothing_after_power_up_either() -> None:
    printer = Printer(answers=False)
    printer.machine.take(b"\x10\x04\x01")
    printer.machine.power_up()
    printer.machine.take(b"\x10\x04\x01\x1dr\x01")
    assert printer.said == []
