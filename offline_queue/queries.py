"""The named statements of queries.sql, loaded once."""

import re
from pathlib import Path
from typing import Final

_NAME = re.compile(r"^-- name: (\w+)\n", re.MULTILINE)


def named_statements(text: str) -> dict[str, str]:
    """The statements of `text` by the name in the comment line above each."""
    _, *parts = _NAME.split(text)
    return {name: body.strip().removesuffix(";") for name, body in zip(parts[::2], parts[1::2], strict=True)}


STATEMENTS: Final = named_statements(Path(__file__).with_suffix(".sql").read_text(encoding="utf-8"))
"""All of them, by name."""
