"""Narrowing of parsed JSON: exactly the type that must be there passes, and an error quotes nothing of what was."""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from offline_queue import strict_json as read

SECRET = "999999199001011239"
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


class Answer(StrEnum):
    YES = "yes"
    NO = "no"


@given(JSON)
def test_each_value_is_taken_for_at_most_one_kind_of_thing(value: object) -> None:
    def passes(narrow: Callable[[object], object]) -> bool:
        try:
            narrow(value)
        except read.ShapeError:
            return False
        return True

    assert passes(read.text) is (type(value) is str)
    assert passes(read.whole) is (type(value) is int)
    assert passes(read.items) is (type(value) is list)


@given(st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_passes_unchanged(value: float) -> None:
    assert read.number(value) == value


LOOKALIKES = ["true", '"1"', "null", "[1]", "1e999", "-1e999", pytest.param("1" + "0" * 400, id="400 zeros")]


@pytest.mark.parametrize("text", LOOKALIKES)
def test_what_only_looks_like_a_number_is_not_one(text: str) -> None:
    with pytest.raises(read.ShapeError):
        read.number(json.loads(text))


@pytest.mark.parametrize("text", ["NaN", "Infinity", "-Infinity"])
def test_a_parser_told_so_takes_no_constant_that_is_not_json(text: str) -> None:
    with pytest.raises(read.ShapeError):
        json.loads(text, parse_constant=read.no_constant)


@pytest.mark.parametrize("value", [{}, {"a": 1}, {"a": 1, "b": 2, "c": 3}, {"a": 1, "c": 2}, ["a", "b"], "a b", None])
def test_a_record_with_other_fields_is_not_the_record(value: object) -> None:
    with pytest.raises(read.ShapeError):
        read.record(value, "a b")


def test_a_record_with_exactly_its_fields_passes_in_any_order() -> None:
    assert read.record({"b": 2, "a": 1}, "a b") == {"a": 1, "b": 2}


@pytest.mark.parametrize(("value", "length"), [([], 1), ([1, 2], 1), ("ab", 2), ({"a": 1}, 1), ("", None)])
def test_a_list_of_another_length_is_not_the_list(value: object, length: int | None) -> None:
    with pytest.raises(read.ShapeError):
        read.items(value, length)


def test_a_word_outside_the_closed_list_is_not_guessed() -> None:
    assert read.kind(Answer, "yes") is Answer.YES
    for other in ("YES", "", "maybe", None):
        with pytest.raises(ValueError, match="not"):
            read.kind(Answer, other)


@given(st.dates())
def test_a_day_comes_back_as_it_was(day: date) -> None:
    assert read.day(day.isoformat()) == day


@given(st.datetimes(timezones=st.just(UTC)))
def test_a_moment_comes_back_as_it_was(moment: datetime) -> None:
    assert read.moment(moment.isoformat()) == moment


@pytest.mark.parametrize("value", ["2026-11-20T09:30:00", "2026-11-20", "noon", "", 0, None])
def test_a_moment_without_its_zone_is_none(value: object) -> None:
    with pytest.raises(ValueError, match=r"."):
        read.moment(value)


def test_the_error_says_what_must_be_there_and_not_what_was() -> None:
    caught: list[str] = []
    for narrow in (read.whole, read.number, read.items):
        with pytest.raises(read.ShapeError) as error:
            narrow(SECRET)
        caught.append(str(error.value))
    with pytest.raises(read.ShapeError) as error:
        read.record({SECRET: 1}, "a")
    assert not any(SECRET in said for said in (*caught, str(error.value)))
