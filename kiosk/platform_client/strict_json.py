"""JSON read strictly and typed: exactly the named members, each of the right kind, or nothing at all."""

import json
from typing import TypeGuard

JsonObject = dict[str, object]


def parsed_object(content: bytes, members: frozenset[str]) -> JsonObject | None:
    """The JSON object in `content` when it has exactly `members`, else None."""
    value = parsed(content)
    return value if is_object(value) and value.keys() == members else None


def parsed(content: bytes) -> object:
    """The JSON value in `content`, or None where it is not JSON in UTF-8."""
    try:
        return _DECODER.decode(content.decode("utf-8"))
    except (ValueError, RecursionError):
        return None


def is_object(value: object) -> TypeGuard[JsonObject]:
    """Whether `value` is a JSON object; its names are always text."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[object]]:
    """Whether `value` is a JSON array."""
    return isinstance(value, list)


def text(members: JsonObject, name: str, max_length: int = 64) -> str | None:
    """The member when it is text of 1 to `max_length` characters, else None."""
    value = members.get(name)
    return value if isinstance(value, str) and 0 < len(value) <= max_length else None


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is not JSON")


def _without_repeats(pairs: list[tuple[str, object]]) -> JsonObject:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("a member is given twice")
    return members


_DECODER = json.JSONDecoder(object_pairs_hook=_without_repeats, parse_constant=_no_constant)
