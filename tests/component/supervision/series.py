"""A series for each device: made, warmed up by one round, played, and given back."""

from collections.abc import Callable, Generator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Event

from tests.component.supervision.cycles import Cycle, Cycles, play
from tests.component.supervision.plug_cycles import CameraCycles, PrinterCycles
from tests.component.supervision.reader_cycles import ReaderCycles
from tests.component.supervision.scanner_cycles import ScannerCycles
from tests.doubles.private_pcscd import running_pcscd
from tests.doubles.reader_hands import PcscHands, ReaderHands, hid_hands, serial_hands, usb_hands

RECOVERY_S = 3.0
_TURN_S = 45.0  # a machine has one pcscd, and other tests wait for it
_PAUSE_S = 1.0

Series = Callable[[Path, int, float], Cycles]
"""Takes a folder, how many cycles, and the seconds within which they begin."""


def _at_reader(hands: ReaderHands, count: int, seconds: float) -> Cycles:
    with closing(hands):
        return _warm(ReaderCycles(hands).kinds(), count, seconds)


def _warm(kinds: tuple[Cycle, ...], count: int, seconds: float) -> Cycles:
    """What is opened once and kept is opened by a first round, which does not count."""
    play(kinds, len(kinds))
    return play(kinds, count, seconds=seconds)


def serial(folder: Path, count: int, seconds: float) -> Cycles:
    """A SAM module on a pseudo-terminal, looked at more often than a real one."""
    return _at_reader(serial_hands(folder, poll_s=0.002, lost_poll_s=0.004), count, seconds)


def usb(folder: Path, count: int, seconds: float) -> Cycles:
    """A SAM module behind pyusb."""
    return _at_reader(usb_hands(folder, poll_s=0.002, lost_poll_s=0.004), count, seconds)


def hid(folder: Path, count: int, seconds: float) -> Cycles:
    """A SAM module behind reports."""
    return _at_reader(hid_hands(folder, poll_s=0.002, lost_poll_s=0.004), count, seconds)


def scanner(folder: Path, count: int, seconds: float) -> Cycles:
    """A code scanner on a pseudo-terminal."""
    with closing(ScannerCycles(folder)) as cycles:
        return _warm(cycles.kinds(), count, seconds)


def pcsc(_: Path, count: int, seconds: float) -> Cycles:
    """A virtual reader behind a real pcscd, which is killed in earnest; at the pace of a real station."""
    whole = Cycles(0, (), 0, 0, 0.0)
    while whole.count < count and whole.took_s < seconds:
        with _pcscd_of_our_own() as hands:
            whole += _at_reader(hands, count - whole.count, min(_TURN_S, seconds - whole.took_s))
        Event().wait(_PAUSE_S)
    return whole


@contextmanager
def _pcscd_of_our_own() -> Generator[PcscHands]:
    for daemon in running_pcscd():
        assert daemon.is_ours, "the machine's own pcscd is not ours to kill"
        yield PcscHands(daemon)


def printer(_: Path, count: int, seconds: float) -> Cycles:
    """A printer that loses its power."""
    with closing(PrinterCycles()) as cycles:
        return _warm((cycles.unplugged,), count, seconds)


def camera(_: Path, count: int, seconds: float) -> Cycles:
    """A camera that is unplugged."""
    with closing(CameraCycles()) as cycles:
        return _warm((cycles.unplugged, cycles.unplugged), count, seconds)


SERIES: Mapping[str, Series] = {
    "serial": serial,
    "usb": usb,
    "hid": hid,
    "pcsc": pcsc,
    "printer": printer,
    "scanner": scanner,
    "camera": camera,
}
