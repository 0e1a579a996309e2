"""Text on the grid: what is dropped, how wide it is, where it breaks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.receipt_printer.columns import GETA, columns_of, justified, printable, wrap


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("陈*远", "陈*远"),
        ("a\tb\u00a0c", "a b c"),
        ("\x1b@\x10\x04\x01", "@"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("right\u202eleft", "rightleft"),
        ("\ud800", GETA),
        ("two\nlines", "two\nlines"),
        ("one\u2028two", "one\ntwo"),
    ],
)
def test_nothing_that_a_printer_could_take_for_a_command_gets_through(text: str, expected: str) -> None:
    assert printable(text) == expected


@given(st.text())
def test_no_control_character_is_ever_printable(text: str) -> None:
    assert all(character == "\n" or ord(character) >= 0x20 for character in printable(text))


@pytest.mark.parametrize(
    ("text", "columns"), [("", 0), ("abc", 3), ("秦务员", 6), ("·", 2), ("𠮷野", 4), ("e\u0301㐂", 3)]
)
def test_a_hanzi_is_two_columns_wide(text: str, columns: int) -> None:
    assert columns_of(text) == columns


@pytest.mark.parametrize(
    ("text", "columns", "lines"),
    [
        ("", 10, ("",)),
        ("短", 10, ("短",)),
        ("请留好。", 6, ("请留", "好。")),
        ("见（表一）处", 5, ("见", "（表", "一）", "处")),
        ("within two working days", 10, ("within two", "working", "days")),
        ("abcdefghijkl", 5, ("abcde", "fghij", "kl")),
        ("一二三四五六", 5, ("一二", "三四", "五六")),
        ("one\ntwo", 10, ("one", "two")),
    ],
)
def test_a_sentence_breaks_where_a_reader_expects_it(text: str, columns: int, lines: tuple[str, ...]) -> None:
    assert wrap(text, columns) == lines


@given(st.text(), st.integers(min_value=2, max_value=48))
def test_a_wrapped_line_is_never_wider_than_the_paper_and_loses_only_spaces(text: str, columns: int) -> None:
    lines = wrap(text, columns)
    assert all(columns_of(line) <= columns for line in lines)
    assert "".join(lines).replace(" ", "") == printable(text).replace("\n", "").replace(" ", "")


@pytest.mark.parametrize(
    ("label", "expected"),
    [("事项", "事    项"), ("申请人", "申 请 人"), ("证件号码", "证件号码"), ("ID", "ID      "), ("项", "项      ")],
)
def test_labels_are_spread_as_in_a_printed_form(label: str, expected: str) -> None:
    assert justified(label, 8) == expected
