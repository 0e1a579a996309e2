"""The receipt: time to lay it out and bytes for the printer, beside its bare text in the printer's encoding."""

import time
from dataclasses import replace
from functools import cache

from drivers.receipt_printer.layout import receipt_bytes
from drivers.simulators.escpos_effects import TextLine
from drivers.simulators.paper import as_text
from kiosk.domain.receipt import Receipt
from tests.bench.result import AtMost, Bench, Result
from tests.bench.timing import interleaved_medians_ms
from tests.unit.drivers.receipt_printer.samples import CHINESE, interpreted, profile

_START = b"\x1b@\x1c&"
_CUT = b"\x1dV\0"
_LONG = replace(
    CHINESE, next_steps=tuple(f"第 {number} 步，请带上原件到窗口核对，办结后发短信" for number in range(1, 41))
)


@cache
def _printed_lines(receipt: Receipt) -> tuple[str, ...]:
    """The text that our receipt puts on paper, as the simulated printer reads it back."""
    effects, _ = interpreted(_ours(receipt))
    lines = [effect for effect in effects if isinstance(effect, TextLine)]
    return tuple(as_text(lines, width_dots=profile().width_dots).splitlines())


def _ours(receipt: Receipt) -> bytes:
    return receipt_bytes(receipt, profile())


def _bare(receipt: Receipt) -> bytes:
    return _START + b"".join(line.encode("gb18030") + b"\n" for line in _printed_lines(receipt)) + _CUT


def _build(receipt: Receipt, note: str) -> Result:
    model = profile()
    took = interleaved_medians_ms(
        {"ours": lambda: receipt_bytes(receipt, model), "bare": lambda: _bare(receipt)},
        calls=10,
        clock=time.thread_time_ns,
    )
    return Result(unit="ms", ours=took["ours"], limit=took["bare"], goal=AtMost(2.0), note=note)


def _size(receipt: Receipt, most: int, note: str) -> Result:
    return Result(unit="bytes", ours=len(_ours(receipt)), limit=len(_bare(receipt)), goal=AtMost(most), note=note)


def build() -> Result:
    """Time to turn a receipt into bytes."""
    return _build(CHINESE, "The limit joins the text as it was laid out before, without rules and QR code.")


def size() -> Result:
    """Bytes that go over the printer's line."""
    return _size(CHINESE, 4096, "The limit has no rules and no QR code; 4 KB take a third of a second at 115,200 baud.")


def build_long() -> Result:
    """Time to turn a receipt with 40 more Chinese lines into bytes."""
    return _build(_LONG, "40 lines of 20 hanzi beside QR code and mark; the limit as for receipt.build.")


def size_long() -> Result:
    """Bytes of a receipt with 40 more Chinese lines, which a raster of the same paper would be ten times over."""
    return _size(_LONG, 17 * 1024, "40 lines of 20 hanzi beside QR code and mark; 17 KB take 1.5 s at 115,200 baud.")


BENCHES: dict[str, Bench] = {
    "receipt.build": build,
    "receipt.bytes": size,
    "receipt.build_long": build_long,
    "receipt.bytes_long": size_long,
}
