"""A disk that spoils pages of a database."""

import random
import sqlite3
from pathlib import Path

PAGE = 4096


def spoil(database: Path, seed: int, *, first_page: bool = False) -> None:
    """Overwrite a few pages by chance, the first among them only where that is asked for."""
    draw = random.Random(seed)
    content = bytearray(database.read_bytes())
    pages = [draw.randrange(1, len(content) // PAGE) for _ in range(draw.randint(1, 4))]
    for page in [0, *pages] if first_page and seed % 2 else pages:
        content[page * PAGE : (page + 1) * PAGE] = draw.choice((bytes(PAGE), draw.randbytes(PAGE)))
    database.write_bytes(content)


def sqlite_error(code: int) -> sqlite3.OperationalError:
    """As SQLite raises it for this primary code."""
    error = sqlite3.OperationalError("the disk fails")
    error.sqlite_errorcode = code
    return error
