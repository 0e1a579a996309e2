"""The virtual printer's inside on bytes that our driver never sends, and its real-time ear."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.simulators.escpos_effects import Cut, Feed, Mouth, Picture, StatusAsked, TellChanges, TextLine, TextRun
from drivers.simulators.escpos_interpreter import EscPosInterpreter
from drivers.simulators.paper import Printed, as_png, as_text
from drivers.simulators.real_time import RealTimeCommand, RealTimeFilter
from tests.unit.drivers.receipt_printer.samples import interpreted


def test_without_hanzi_mode_chinese_comes_out_as_rubbish() -> None:
    effects, _ = interpreted("杨凌\n".encode("gb18030"))
    assert isinstance(effects[0], TextLine)
    assert effects[0].text != "杨凌"


def test_four_byte_characters_come_out_as_rubbish() -> None:
    effects, _ = interpreted(b"\x1c&" + "𠮷\n".encode("gb18030"))
    assert isinstance(effects[0], TextLine)
    assert "𠮷" not in effects[0].text


def test_a_better_font_has_the_four_byte_part() -> None:
    effects, _ = interpreted(b"\x1c&" + "㐂〇\n".encode("gb18030"), four_bytes=True)
    assert isinstance(effects[0], TextLine)
    assert effects[0].text == "㐂〇"


def test_bytes_that_came_in_part_wait_for_the_rest() -> None:
    inside = EscPosInterpreter()
    inside.receive(b"\x1bd")
    assert inside.next_effects() is None
    inside.receive(b"\x02")
    assert inside.next_effects() is not None


def test_a_line_too_wide_is_broken_by_the_printer() -> None:
    effects, inside = interpreted(b"x" * 50 + b"\n")
    assert [effect.text for effect in effects if isinstance(effect, TextLine)] == ["x" * 48, "xx"]
    assert inside.overflowed == 1


@pytest.mark.parametrize(
    ("job", "expected"),
    [
        (b"\x1bd\x02", [TextLine((), 0, 30), Feed(30)]),
        (b"a\x1bJ\x10", [TextLine((TextRun("a"),), 0, 30), Feed(16)]),
        (b"\x1dV\x00", [Cut(partial=False)]),
        (b"\x1dV1", [Cut(partial=True)]),
        (b"\x1dVA\x08", [Feed(8), Cut(partial=False)]),
        (b"\x1b3\x40\x1b2\x1ba\x02\n", [TextLine((), 2, 30)]),
        (b"\x1dr\x01", [StatusAsked(1)]),
        (b"\x1bt\x00\x1da\x00", [TellChanges(0)]),
        (b"\x1de\x02", [Mouth(retracts=True)]),
        (b"\x1de\x05\x1de\x03\x0c", [Mouth(retracts=False), Mouth(retracts=False)]),
        (b"\x00\x00\x1dr\x01", [StatusAsked(1)]),
    ],
)
def test_commands_do_what_the_command_set_says(job: bytes, expected: list[object]) -> None:
    assert interpreted(job)[0] == expected


@pytest.mark.parametrize(
    "half", [b"\x1b", b"\x1bE", b"\x1dV", b"\x1dVA", b"\x1dv0\x00\x01", b"\x1d(k\x03", b"\x1c&\xd1"]
)
def test_half_a_command_waits_for_its_rest(half: bytes) -> None:
    effects, inside = interpreted(half)
    assert effects == []
    assert inside.pending


def test_what_it_does_not_know_is_noted() -> None:
    _, inside = interpreted(b"\x1bZ\x07\x1d(L\x02\x00\x30\x32")
    assert inside.unknown == [b"\x1bZ", b"\x07", b"\x1d(L\x02\x00\x30\x32"]


@given(st.binary(max_size=200))
def test_no_bytes_break_it(job: bytes) -> None:
    interpreted(job)


@given(
    st.lists(st.sampled_from([b"text", b"\x10\x04\x02", b"\x10\x05\x02", b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"]))
)
def test_a_real_time_command_is_heard_however_the_wire_cuts_it(pieces: list[bytes]) -> None:
    ear = RealTimeFilter()
    stream = b"".join(pieces)
    heard = [piece for index in range(len(stream)) for piece in ear.split(stream[index : index + 1])]
    commands = [piece for piece in heard if isinstance(piece, RealTimeCommand)]
    assert [command.kind for command in commands] == [
        "status" if piece[1] == 4 else "clear" for piece in pieces if piece != b"text"
    ]
    assert b"".join(p for p in heard if isinstance(p, bytes)) == b"".join(p for p in pieces if p == b"text")


def test_paper_shows_pictures_as_pictures() -> None:
    marks: list[Printed] = [
        TextLine((TextRun("回执", width=2, height=2),), 1, 62),
        Picture(1, b"\xff" * 8, 1),
        Feed(8),
        Cut(True),
    ]
    assert as_text(marks).splitlines()[0].strip() == "回执"
    assert as_png(marks).startswith(b"\x89PNG")
