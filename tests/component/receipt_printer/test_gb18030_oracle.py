"""Chinese text on the wire against an encoder that is not ours: iconv of the C library, character by character."""

import re
import subprocess

import pytest

from drivers.receipt_printer.escpos_bytes import EscPosBuilder, Span, in_font
from drivers.receipt_printer.layout import receipt_bytes
from drivers.simulators.escpos_effects import TextLine
from tests.unit.drivers.receipt_printer.samples import CHINESE, PROFILE_NAMES, printed_by, profile

_BASIC = "".join(map(chr, (*range(0x20, 0x7F), *range(0xA1, 0x2FF), *range(0x2010, 0xD7FF), *range(0xF900, 0xFFFD))))


def _oracle(text: str) -> bytes:
    told = subprocess.run(
        ["iconv", "-f", "UTF-8", "-t", "GB18030"], input=text.encode(), capture_output=True, check=True
    )
    return told.stdout


@pytest.mark.parametrize("name", ["generic-80mm", "epson-tm-t82-80mm", "xprinter-58mm"])
def test_every_character_of_the_font_goes_out_as_the_oracle_writes_it(name: str) -> None:
    model = profile(name)
    ours = "".join(
        character for character in _BASIC if in_font(character, model.repertoire) and character.isprintable()
    )
    assert len(ours) > 6000
    builder = EscPosBuilder(model)
    head = len(builder.finish())
    lines = re.findall(f".{{1,{model.columns // 2}}}", ours)
    for line in lines:
        builder.text(Span(line))
    assert builder.finish()[head:] == _oracle("\n".join(lines) + "\n")


@pytest.mark.parametrize("name", PROFILE_NAMES)
def test_each_line_of_a_receipt_is_in_its_bytes_as_the_oracle_writes_it(name: str) -> None:
    model = profile(name)
    job = receipt_bytes(CHINESE, model)
    effects, _ = printed_by(model, job)
    lines = [run.text for effect in effects if isinstance(effect, TextLine) for run in effect.runs]
    assert any(CHINESE.item_name in line for line in lines)
    assert all(_oracle(line) in job for line in lines)
