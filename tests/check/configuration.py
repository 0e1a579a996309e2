"""`python -m tests.check.configuration [--update]`: the table of what can be configured, made from the dataclasses.

Names, defaults and meanings stand in `kiosk/config/schema.py` alone; `kiosk/config/README.md` repeats them for who
writes a file. `--update` writes the table; without it a table that is stale is told.
"""

import dataclasses
import inspect
import re
import sys
from collections.abc import Iterator
from enum import Enum

from kiosk.config.schema import Config, ServiceLimits
from tests.check.step import ROOT

PAGE = ROOT / "kiosk/config/README.md"
_HEAD = "| key | default | meaning |\n|---|---|---|\n"
_TABLE = re.compile(re.escape(_HEAD) + r"(?:\|.*\n)*")
_ATTRIBUTE = re.compile(r"^    (\w+): (.*(?:\n {8}.*)*)", re.MULTILINE)


def table() -> str:
    """The table, as Markdown."""
    return _HEAD + "".join(f"| `{key}` | {default} | {meaning} |\n" for key, default, meaning in _rows(Config, ""))


def _rows(kind: type, place: str) -> Iterator[tuple[str, str, str]]:
    meanings = {name: " ".join(words.split()) for name, words in _ATTRIBUTE.findall(inspect.getdoc(kind) or "")}
    for field in dataclasses.fields(kind):
        name, default = f"{place}{field.name}", _default(field)
        if dataclasses.is_dataclass(default):
            yield from _rows(type(default), f"{name}.")
            continue
        yield name, _toml(default), meanings[field.name]
        if field.name == "services":
            yield from _rows(ServiceLimits, f"{place}services[].")


def _default(field: "dataclasses.Field[object]") -> object:
    if field.default_factory is not dataclasses.MISSING:
        return field.default_factory()
    return field.default


def _toml(value: object) -> str:
    match value:
        case dataclasses.MISSING:
            return "none: must be said"
        case bool():
            return f"`{str(value).lower()}`"
        case Enum() | str():
            return f'`"{value}"`'
        case ():
            return "`[]`"
        case _:
            return f"`{value}`"


def main() -> int:
    """Compare, or write."""
    page = PAGE.read_text(encoding="utf-8")
    made = _TABLE.sub(lambda _: table(), page)
    if "--update" in sys.argv[1:]:
        PAGE.write_text(made, encoding="utf-8")
    elif made != page:
        sys.stdout.write("kiosk/config/README.md is stale; run with --update\n")
        return 1
    sys.stdout.write("every key of the configuration is told\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
