"""The card: from the bytes of its text block to the resident's data, beside decoding the same bytes as one text."""

from drivers.card_reader.card_text import decode_card_text
from drivers.simulators.sample_people import SAMPLE_PEOPLE, encode_text_block
from tests.bench.result import AtMost, Bench, Result
from tests.bench.timing import interleaved_medians_ms

_CALLS = 100


def to_fields() -> Result:
    """Nine fields, checked for hidden characters, from 256 bytes."""
    block = encode_text_block(SAMPLE_PEOPLE["chen"])
    work = {"ours": lambda: decode_card_text(block), "bare": lambda: block.decode("utf-16-le")}
    took = interleaved_medians_ms(work, calls=_CALLS)
    note = "The limit decodes the block and looks at nothing; reading it from the card takes a second."
    return Result(unit="ms", ours=took["ours"], limit=took["bare"], goal=AtMost(1.0), note=note)


BENCHES: dict[str, Bench] = {"card.to_fields": to_fields}
