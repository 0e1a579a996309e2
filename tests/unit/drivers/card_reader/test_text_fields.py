"""The fields of a text block: what is read at a place, and that nothing unsound gets through."""

from collections.abc import Callable
from datetime import date

import pytest

from drivers.card_reader.text_fields import TextFields
from kiosk.domain.identity import Sex


def fields(text: str) -> TextFields:
    return TextFields(text.encode("utf-16-le", "surrogatepass"))


@pytest.mark.parametrize("padding", ["", "  ", "\u3000", "\0\0", " \0"])
def test_a_text_is_read_without_its_padding(padding: str) -> None:
    assert fields(f"  {padding}陈 远{padding}").text(4, 40) == "陈 远"


def test_a_field_ends_where_the_next_begins() -> None:
    block = fields("陈远119880615长期      ")
    assert block.required(0, 4) == "陈远"
    assert block.sex(4) is Sex.MALE
    assert block.day(6) == date(1988, 6, 15)
    assert block.last_day(22) is None
    assert fields("20380301").last_day(0) == date(2038, 3, 1)


def test_a_text_in_two_fields_keeps_the_space_at_the_seam() -> None:
    assert fields("ANNA xxMARIA  ").joined((0, 10), (14, 14)) == "ANNA MARIA"
    assert fields("\ud840xx\udd64").joined((0, 2), (6, 2)) == "\U00020164"  # a character cut between the two


@pytest.mark.parametrize("text", ["陈\u202e远", "陈\u200b远", "陈\n远", "\ud840"])
def test_a_text_that_could_show_another_name_than_it_holds_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  of either kind
        fields(text).text(0, 40)


@pytest.mark.parametrize(
    "read",
    [
        lambda: fields("    ").required(0, 8),
        lambda: fields("3").sex(0),
        lambda: fields("    ").sex(0),
        lambda: fields("19880231").day(0),
        lambda: fields("1988061").day(0),
        lambda: fields("１９８８０６１５").day(0),
        lambda: fields("        ").last_day(0),
        lambda: fields("长期有效").last_day(0),
    ],
)
def test_a_value_that_cannot_be_is_refused(read: Callable[[], object]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  of either kind
        read()
