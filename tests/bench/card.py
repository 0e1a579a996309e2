"""The card: from the hand that lays it down to its fields, decoding alone, and a reader that comes back."""

import statistics
import tempfile
import time
from contextlib import closing
from pathlib import Path

from drivers.card_reader.card_text import decode_card_text
from drivers.simulators.sample_people import SAMPLE_PEOPLE, encode_text_block
from kiosk.session.screens.name import ScreenName
from tests.bench.result import AtMost, Bench, Result
from tests.bench.timing import interleaved_medians_ms
from tests.component.supervision.cycles import play
from tests.component.supervision.reader_cycles import ReaderCycles
from tests.doubles.private_pcscd import running_pcscd
from tests.doubles.reader_hands import PcscHands, ReaderHands, serial_hands
from tests.journeys.telling import told_on
from tests.journeys.visitor import Visitor
from tests.journeys.world import World

_CALLS = 100
_LOSSES = 8
_PLACINGS = 12


def decode() -> Result:
    """Nine fields, checked for hidden characters, from 256 bytes."""
    block = encode_text_block(SAMPLE_PEOPLE["chen"])
    work = {"ours": lambda: decode_card_text(block), "bare": lambda: block.decode("utf-16-le")}
    took = interleaved_medians_ms(work, calls=_CALLS)
    note = "The limit decodes the block and looks at nothing; reading it from the card takes a second."
    return Result(unit="ms", ours=took["ours"], limit=took["bare"], goal=AtMost(1.0), note=note)


def placed_to_fields() -> Result:
    """From a card that is laid down to the state that shows its fields; the simulated module answers at once."""
    with tempfile.TemporaryDirectory() as folder, closing(World(Path(folder))) as world:
        visitor = Visitor(world.starts())
        visitor.waits_for_everything()
        took = [_placing_ms(world, visitor) for _ in range(_PLACINGS)]
    note = (
        f"The slowest of {_PLACINGS}, median {statistics.median(took):.0f} ms: poll of 50 ms, serial reader over a "
        "pseudo-terminal, whole core and words. A real module's time comes on top; drawing is page.change_p99."
    )
    return Result(unit="ms", ours=max(took), goal=AtMost(150.0), note=note)


def _placing_ms(world: World, visitor: Visitor) -> float:
    visitor.goes_to_card()
    placed = time.monotonic()
    world.sam.place(encode_text_block(SAMPLE_PEOPLE["chen"]))
    visitor.sees(ScreenName.CONSENT)
    told_on(visitor.kiosk)
    took_ms = (time.monotonic() - placed) * 1000
    visitor.lifts_card()
    visitor.leaves()
    visitor.idles(11)
    return took_ms


def recovery() -> Result:
    """From the return of a reader to its being in use again: a killed pcscd, and a pulled serial cable."""
    with tempfile.TemporaryDirectory() as folder:
        serial = serial_hands(Path(folder))
        slowest = {"a pulled serial cable": _slowest_recovery(serial)}
    for daemon in running_pcscd():
        slowest["a killed pcscd"] = _slowest_recovery(PcscHands(daemon))
    note = f"The slowest of {_LOSSES} losses each: " + ", ".join(f"{what} {s:.2f} s" for what, s in slowest.items())
    return Result(unit="s", ours=max(slowest.values()), goal=AtMost(3.0), note=f"{note}.")


def _slowest_recovery(hands: ReaderHands) -> float:
    with closing(hands):
        return play((ReaderCycles(hands).lost_while_empty,), _LOSSES).slowest_recovery_s


BENCHES: dict[str, Bench] = {"card.to_fields": placed_to_fields, "card.decode": decode, "card.recovery": recovery}
