"""Narrowing of parsed JSON to the type that must be there; anything else is an error that quotes no content. Pure."""

import sys
from datetime import date, datetime
from enum import StrEnum
from typing import NoReturn, TypeGuard, TypeVar

_Kind = TypeVar("_Kind", bound=StrEnum)


class ShapeError(ValueError):
    """Something else is there than what must be."""


def record(value: object, names: str) -> dict[str, object]:
    """An object that has exactly the fields `names` (separated by spaces)."""
    if not _is_object(value) or set(value) != set(names.split()):
        raise ShapeError("a record with other fields")
    return value


def items(value: object, length: int | None = None) -> list[object]:
    """A list, of this length where one is given."""
    if not _is_list(value) or (length is not None and len(value) != length):
        raise ShapeError("not a list, or of another length")
    return value


def text(value: object) -> str:
    """A string."""
    if not isinstance(value, str):
        raise ShapeError("not a text")
    return value


def whole(value: object) -> int:
    """A whole number."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise ShapeError("not a whole number")
    return value


def number(value: object) -> float:
    """A finite number; one beyond the reach of a float (1e999) is none."""
    if not isinstance(value, int | float) or isinstance(value, bool) or not abs(value) <= sys.float_info.max:
        raise ShapeError("not a number")
    return float(value)


def kind(kinds: type[_Kind], value: object) -> _Kind:
    """A member of a closed list of words."""
    return kinds(text(value))


def day(value: object) -> date:
    """An ISO date."""
    return date.fromisoformat(text(value))


def moment(value: object) -> datetime:
    """An ISO time with its zone."""
    found = datetime.fromisoformat(text(value))
    if found.tzinfo is None:
        raise ShapeError("a time without its zone")
    return found


def no_constant(_: str) -> NoReturn:
    """For `parse_constant`: NaN and the infinities are not JSON."""
    raise ShapeError("not a number of JSON")


def _is_object(value: object) -> TypeGuard[dict[str, object]]:
    return isinstance(value, dict)


def _is_list(value: object) -> TypeGuard[list[object]]:
    return isinstance(value, list)
