"""Bytes of a job, judged by an interpreter that shares nothing with the builder."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from drivers.receipt_printer.columns import GETA, columns_of, printable, wrap
from drivers.receipt_printer.drawn_text import draw_line
from drivers.receipt_printer.escpos_bytes import (
    ASK_MARKER,
    Align,
    EscPosBuilder,
    Span,
    ask_status,
    in_font,
    separator,
    with_geta,
)
from drivers.receipt_printer.profile import Cut, Repertoire
from drivers.receipt_printer.raster import Raster
from drivers.simulators.escpos_effects import Cut as CutPaper
from drivers.simulators.escpos_effects import Feed, Picture, QrCode, StatusAsked, TextLine, TextRun
from tests.unit.drivers.receipt_printer.samples import PROFILE_NAMES, RARE_SURNAMES, interpreted, printed_by, profile


def test_a_job_begins_with_a_reset_and_hanzi_on() -> None:
    job = EscPosBuilder(profile()).finish()
    assert job.startswith(b"\x1b@")
    assert b"\x1c&" in job


def test_chinese_text_is_the_two_byte_part_of_gb18030() -> None:
    builder = EscPosBuilder(profile())
    builder.text(Span("杨凌"))
    assert builder.finish().endswith(bytes.fromhex("d1eec1e8") + b"\n")


@example("\u0301")
@given(st.text(max_size=120))
def test_any_text_comes_out_of_the_printer_as_it_went_in_or_is_drawn(text: str) -> None:
    builder = EscPosBuilder(profile())
    lines = wrap(text, 48)
    for line in lines:
        builder.text(Span(line))
    effects, inside = interpreted(builder.finish())
    assert not inside.unknown
    assert not inside.overflowed
    assert not inside.pending
    shown = [line for line in lines if columns_of(line) or not line]  # marks alone have no width: nothing is printed
    for line, effect in zip(shown, effects, strict=True):
        if in_font(line, Repertoire.GBK):
            assert isinstance(effect, TextLine)
            assert effect.text == line
            assert effect.columns <= 48
        else:
            assert isinstance(effect, Picture)
            assert effect.width_bytes * 8 <= 576


@pytest.mark.parametrize("surname", RARE_SURNAMES)
def test_a_rare_surname_is_drawn_in_its_line(surname: str) -> None:
    builder = EscPosBuilder(profile())
    builder.text(Span("申 请 人   "), Span(f"{surname}*明"))
    effects, _ = interpreted(builder.finish())
    assert len(effects) == 1
    assert isinstance(effects[0], Picture)
    assert effects[0].height == profile().line_dots
    ink = sum(byte.bit_count() for byte in effects[0].dots)
    assert ink > 400


@pytest.mark.parametrize(
    ("name", "as_text"), [("epson-tm-t82-80mm", "㐂䶮〇·"), ("generic-80mm", "〇·"), ("xprinter-58mm", "")]
)
def test_a_name_is_text_where_the_font_has_it_and_drawn_where_it_lacks_it(name: str, as_text: str) -> None:
    model = profile(name)
    builder = EscPosBuilder(model)
    for character in "㐂䶮𠮷〇·":
        builder.text(Span(character))
    effects, inside = printed_by(model, builder.finish())
    shown = [effect for effect in effects if isinstance(effect, TextLine | Picture)]
    assert "".join(effect.text for effect in shown if isinstance(effect, TextLine)) == as_text
    assert sum(isinstance(effect, Picture) for effect in shown) == 5 - len(as_text)
    assert not inside.unknown


def test_a_text_without_width_prints_nothing_and_breaks_no_receipt() -> None:
    builder = EscPosBuilder(profile())
    builder.text(Span("\u0301\u20dd"))
    builder.text(Span("王"))
    effects, inside = interpreted(builder.finish())
    assert [effect.text for effect in effects if isinstance(effect, TextLine)] == ["王"]
    assert not [effect for effect in effects if isinstance(effect, Picture)]
    assert (inside.unknown, inside.pending) == ([], 0)


def test_a_drawn_character_differs_from_the_mark_for_a_missing_one() -> None:
    shapes = {dots.dots for c in (*RARE_SURNAMES, GETA) if (dots := draw_line([(c, False)], scale=1, height=24))}
    assert len(shapes) == 4


def test_without_the_font_a_rare_character_becomes_a_geta(tmp_path: Path) -> None:
    assert draw_line([("㐂", False)], scale=1, height=24, folder=tmp_path) is None
    assert with_geta("㐂明a", Repertoire.GBK) == f"{GETA}明a"


@pytest.mark.parametrize(
    ("character", "repertoire", "expected"),
    [
        ("明", Repertoire.GB2312, True),
        ("镕", Repertoire.GB2312, False),
        ("镕", Repertoire.GBK, True),
        ("䶮", Repertoire.GBK, False),
        ("𠮷", Repertoire.GBK, False),
        ("·", Repertoire.GBK, True),
        ("·", Repertoire.GB2312, False),
        ("\ue000", Repertoire.GBK, False),
        ("A", Repertoire.GB2312, True),
        ("〇", Repertoire.GB2312, False),
        ("㐂", Repertoire.GBK, False),
        ("㐂", Repertoire.GB18030, True),
        ("䶮", Repertoire.GB18030, True),
        ("𠮷", Repertoire.GB18030, False),
        ("é\u0301", Repertoire.GB18030, False),
    ],
)
def test_only_what_the_font_surely_has_is_sent_as_text(character: str, repertoire: Repertoire, expected: bool) -> None:
    assert in_font(character, repertoire) is expected


def test_sizes_weights_and_alignment_reach_the_paper_and_end() -> None:
    builder = EscPosBuilder(profile())
    builder.text(Span("大", bold=True), align=Align.CENTRE, scale=2)
    builder.text(Span("小"), Span("粗", bold=True))
    effects, _ = interpreted(builder.finish())
    assert effects == [
        TextLine((TextRun("大", bold=True, width=2, height=2),), 1, 62),
        TextLine((TextRun("小"), TextRun("粗", bold=True)), 0, 38),
    ]


def test_a_model_whose_hanzi_have_their_own_size_gets_both_commands() -> None:
    builder = EscPosBuilder(profile("own-hanzi-size-80mm"))
    builder.text(Span("大A"), scale=2)
    builder.text(Span("小"))
    job = builder.finish()
    assert b"\x1c!\x0c" in job
    effects, _ = interpreted(job)
    assert isinstance(effects[0], TextLine)
    assert effects[0].columns == 6
    assert effects[1] == TextLine((TextRun("小"),), 0, 38)


def test_a_line_wider_than_the_paper_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="wider than the paper"):
        EscPosBuilder(profile()).text(Span("一" * 13), scale=2)


def test_a_native_qr_code_holds_its_content() -> None:
    builder = EscPosBuilder(profile())
    builder.qr("k7Qm2xWc9RtZ4b")
    effects, _ = interpreted(builder.finish())
    assert effects == [QrCode(b"k7Qm2xWc9RtZ4b", 8, "M", 1)]


def test_a_printer_without_qr_codes_gets_a_picture() -> None:
    builder = EscPosBuilder(profile("generic-58mm"))
    builder.qr("k7Qm2xWc9RtZ4b")
    effects, _ = interpreted(builder.finish(), 384)
    assert isinstance(effects[0], Picture)
    assert effects[0].height == 21 * 6


def test_a_tall_picture_is_sent_in_bands() -> None:
    builder = EscPosBuilder(profile())
    builder.raster(Raster(1, b"\xaa" * 600))
    effects, _ = interpreted(builder.finish())
    assert [effect.height for effect in effects if isinstance(effect, Picture)] == [256, 256, 88]


@pytest.mark.parametrize(
    ("cut", "expected"),
    [(Cut.FULL, [Feed(40), CutPaper(False)]), (Cut.PARTIAL, [Feed(40), CutPaper(True)]), (Cut.TEAR_BAR, [Feed(40)])],
)
def test_the_paper_is_parted_as_the_model_can(cut: Cut, expected: list[object]) -> None:
    builder = EscPosBuilder(replace(profile(), cut=cut))
    builder.cut()
    assert interpreted(builder.finish())[0] == expected


def test_feeds_are_counted_in_the_models_own_unit() -> None:
    builder = EscPosBuilder(profile("epson-tm-80mm"))
    builder.feed(102)
    assert builder.finish().endswith(b"\x1bJ" + bytes((181,)))


def test_a_separator_parts_the_paper_and_asks_for_the_marker() -> None:
    effects, _ = interpreted(separator(profile()) + ASK_MARKER)
    assert effects == [Feed(40), CutPaper(True), StatusAsked(1)]


def test_status_is_asked_in_real_time() -> None:
    assert ask_status(4) == b"\x10\x04\x04"


@pytest.mark.parametrize("name", PROFILE_NAMES)
def test_injected_commands_stay_text(name: str) -> None:
    builder = EscPosBuilder(profile(name))
    text = printable("\x1b@\x1dV\x00\x10\x04\x01伪造")
    builder.text(Span(text))
    effects, _ = interpreted(builder.finish())
    assert [effect.text for effect in effects if isinstance(effect, TextLine)] == ["@V伪造"]
    assert columns_of(text) == 6
