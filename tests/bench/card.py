"""The card: from the bytes of its text block to the resident's data, beside decoding the same bytes as one text."""

import tempfile
from contextlib import closing
from pathlib import Path

from drivers.card_reader.card_text import decode_card_text
from drivers.simulators.sample_people import SAMPLE_PEOPLE, encode_text_block
from tests.bench.result import AtMost, Bench, Result
from tests.bench.timing import interleaved_medians_ms
from tests.component.supervision.cycles import play
from tests.component.supervision.reader_cycles import ReaderCycles
from tests.doubles.private_pcscd import running_pcscd
from tests.doubles.reader_hands import PcscHands, ReaderHands, serial_hands

_CALLS = 100
_LOSSES = 8


def to_fields() -> Result:
    """Nine fields, checked for hidden characters, from 256 bytes."""
    block = encode_text_block(SAMPLE_PEOPLE["chen"])
    work = {"ours": lambda: decode_card_text(block), "bare": lambda: block.decode("utf-16-le")}
    took = interleaved_medians_ms(work, calls=_CALLS)
    note = "The limit decodes the block and looks at nothing; reading it from the card takes a second."
    return Result(unit="ms", ours=took["ours"], limit=took["bare"], goal=AtMost(1.0), note=note)


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


BENCHES: dict[str, Bench] = {"card.to_fields": to_fields, "card.recovery": recovery}
