"""Reading a table into dataclasses: what staff are told of a wrong file, all at once, each with its place."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.config.toml_record import ConfigError, read_record


class Colour(StrEnum):
    RED = "red"
    GREEN = "green"


@dataclass(frozen=True, slots=True)
class Wheel:
    inches: int
    spare: bool = False


@dataclass(frozen=True, slots=True)
class Cart:
    owner: str
    load_kg: float
    colour: Colour = Colour.RED
    wheels: tuple[Wheel, ...] = ()
    note: str | None = None


WHOLE: dict[str, Any] = {
    "owner": "示例",
    "load_kg": 3,
    "colour": "green",
    "wheels": [{"inches": 26}, {"inches": 28, "spare": True}],
    "note": "new",
}


def _faults(table: dict[str, Any]) -> tuple[str, ...]:
    with pytest.raises(ConfigError) as caught:
        read_record(Cart, table, "cart.toml")
    assert all(line.startswith("cart.toml: ") for line in str(caught.value).splitlines())
    return caught.value.faults


def test_a_right_table_is_read_whole() -> None:
    cart = read_record(Cart, WHOLE, "cart.toml")
    assert cart == Cart("示例", 3.0, Colour.GREEN, (Wheel(26), Wheel(28, spare=True)), "new")
    assert isinstance(cart.load_kg, float)


def test_what_is_left_out_is_the_default() -> None:
    assert read_record(Cart, {"owner": "a", "load_kg": 1.5}, "cart.toml") == Cart("a", 1.5)


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"ownr": "x"}, "unknown key ownr; did you mean owner?"),
        ({"zzz": 1}, "unknown key zzz"),
        ({"owner": 5}, "owner must be a text, not 5"),
        ({"load_kg": "3"}, "load_kg must be a number, not '3'"),
        ({"load_kg": True}, "load_kg must be a number, not True"),
        ({"colour": "blue"}, "colour must be one of red, green, not 'blue'"),
        ({"wheels": {"inches": 26}}, "wheels must be a list"),
        ({"wheels": ["round"]}, "wheels[0] must be a table"),
        ({"wheels": [{"inches": 26}, {}]}, "missing key wheels[1].inches"),
        ({"wheels": [{"inches": True}]}, "wheels[0].inches must be a whole number, not True"),
        ({"wheels": [{"inches": 26.5}]}, "wheels[0].inches must be a whole number, not 26.5"),
        ({"wheels": [{"inches": 26, "spare": 1}]}, "wheels[0].spare must be true or false, not 1"),
        ({"wheels": [{"inch": 26, "inches": 26}]}, "unknown key wheels[0].inch; did you mean inches?"),
    ],
)
def test_one_fault_is_named_with_its_place_and_the_nearest_name(change: dict[str, Any], fault: str) -> None:
    assert _faults({**WHOLE, **change}) == (fault,)


def test_every_fault_is_told_at_once() -> None:
    table = {"ownr": "x", "load_kg": "heavy", "wheels": [{"inches": "big"}, {"spare": 2}], "colour": "mauve"}
    assert set(_faults(table)) == {
        "unknown key ownr; did you mean owner?",
        "missing key owner",
        "load_kg must be a number, not 'heavy'",
        "colour must be one of red, green, not 'mauve'",
        "wheels[0].inches must be a whole number, not 'big'",
        "wheels[1].spare must be true or false, not 2",
        "missing key wheels[1].inches",
    }


_TOML = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(["owner", "load_kg", "colour", "wheels", "note", "other"]), _TOML))
def test_no_table_does_anything_but_be_read_or_be_refused(table: dict[str, Any]) -> None:
    try:
        assert isinstance(read_record(Cart, table, "cart.toml"), Cart)
    except ConfigError as error:
        assert error.faults  # noqa: PT017  either way is right, and hypothesis tries both
