"""Reading TOML tables into frozen dataclasses: unknown keys, wrong types and missing keys, all told at once.

Only what our dataclasses use: str, int, float, bool, date, enums of str, nested dataclasses, tuples of them.
"""

import dataclasses
import types
import typing
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar

Record = TypeVar("Record")


class ConfigError(Exception):
    """A file of ours that is wrong: what and where, every fault of it on a line of its own."""

    def __init__(self, source: str, faults: list[str]) -> None:
        super().__init__("\n".join(f"{source}: {fault}" for fault in faults))
        self.faults = tuple(faults)


def read_record(kind: type[Record], table: dict[str, Any], source: str) -> Record:
    """`table` as a `kind`.

    Raises:
        ConfigError: naming `source` and each key that is unknown, missing or of the wrong type.
    """
    faults: list[str] = []
    record = _read(kind, table, "", faults)
    if faults:
        raise ConfigError(source, faults)
    return typing.cast("Record", record)


def _read(kind: Any, value: object, place: str, faults: list[str]) -> object:
    origin = typing.get_origin(kind)
    if origin is tuple:
        return _read_tuple(typing.get_args(kind)[0], value, place, faults)
    if origin in (types.UnionType, typing.Union):
        return _read(typing.get_args(kind)[0], value, place, faults)
    if dataclasses.is_dataclass(kind):
        return _read_dataclass(kind, value, place, faults)
    return _read_scalar(kind, value, place, faults)


def _read_tuple(kind: Any, value: object, place: str, faults: list[str]) -> object:
    if not isinstance(value, list):
        faults.append(f"{place} must be a list")
        return ()
    entries = typing.cast("list[object]", value)
    return tuple(_read(kind, entry, f"{place}[{index}]", faults) for index, entry in enumerate(entries))


def _read_dataclass(kind: Any, value: object, place: str, faults: list[str]) -> object:
    if not isinstance(value, dict):
        faults.append(f"{place} must be a table")
        return None
    table = typing.cast("dict[str, object]", value)
    hints, fields = _described(kind)
    prefix = f"{place}." if place else ""
    for key in table:
        if key not in fields:
            from difflib import get_close_matches  # rarely needed, and read before the first frame

            near = get_close_matches(key, fields, n=1)
            hint = f"; did you mean {near[0]}?" if near else ""
            faults.append(f"unknown key {prefix}{key}{hint}")
    values = {key: _read(hints[key], table[key], prefix + key, faults) for key in fields if key in table}
    for name, field in fields.items():
        required = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
        if required and name not in table:
            faults.append(f"missing key {prefix}{name}")
    return None if faults else kind(**values)


@cache
def _described(kind: type) -> tuple[dict[str, Any], dict[str, "dataclasses.Field[Any]"]]:
    """Types and fields of a dataclass by name; kept, because evaluating types takes most of the time of reading."""
    return typing.get_type_hints(kind), {field.name: field for field in dataclasses.fields(kind)}


def _read_scalar(kind: Any, value: object, place: str, faults: list[str]) -> object:
    wanted = _word_for(kind)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        try:
            return kind(str(value))
        except ValueError:
            faults.append(f"{place} must be one of {', '.join(member.value for member in kind)}, not {value!r}")
            return None
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if (kind is int and isinstance(value, bool)) or not isinstance(value, kind):
        faults.append(f"{place} must be {wanted}, not {value!r}")
    return value


def _word_for(kind: object) -> str:
    if kind is str:
        return "a text"
    if kind is int:
        return "a whole number"
    if kind is date:
        return "a date such as 2026-11-23"
    return "a number" if kind is float else "true or false"
