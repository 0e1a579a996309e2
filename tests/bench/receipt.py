"""The receipt: time to lay it out and bytes for the printer, beside its bare text in the printer's encoding."""

from functools import cache

from drivers.receipt_printer.layout import receipt_bytes
from drivers.simulators.escpos_effects import TextLine
from drivers.simulators.paper import as_text
from tests.bench.result import AtMost, Bench, Result
from tests.bench.timing import interleaved_medians_ms
from tests.unit.drivers.receipt_printer.samples import CHINESE, interpreted, profile

_START = b"\x1b@\x1c&"
_CUT = b"\x1dV\0"


@cache
def _printed_lines() -> tuple[str, ...]:
    """The text that our receipt puts on paper, as the simulated printer reads it back."""
    effects, _ = interpreted(_ours())
    lines = [effect for effect in effects if isinstance(effect, TextLine)]
    return tuple(as_text(lines, width_dots=profile().width_dots).splitlines())


def _ours() -> bytes:
    return receipt_bytes(CHINESE, profile())


def _bare() -> bytes:
    return _START + b"".join(line.encode("gb18030") + b"\n" for line in _printed_lines()) + _CUT


def build() -> Result:
    """Time to turn a receipt into bytes."""
    model = profile()
    took = interleaved_medians_ms({"ours": lambda: receipt_bytes(CHINESE, model), "bare": _bare}, calls=10)
    return Result(
        unit="ms",
        ours=took["ours"],
        limit=took["bare"],
        goal=AtMost(2.0),
        note="The limit joins the text as it was laid out before, without rules and QR code.",
    )


def size() -> Result:
    """Bytes that go over the printer's line."""
    return Result(
        unit="bytes",
        ours=len(_ours()),
        limit=len(_bare()),
        goal=AtMost(4096),
        note="The limit has no rules and no QR code; 4 KB take a third of a second at 115,200 baud.",
    )


BENCHES: dict[str, Bench] = {"receipt.build": build, "receipt.bytes": size}
