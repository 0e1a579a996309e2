"""How Chinese characters are read, without tones. A constant table; which reading is meant is not decided here."""

import json
import unicodedata
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path

Readings = dict[str, tuple[str, ...]]


def readings_of(characters: Iterable[str]) -> Readings:
    """Every reading of each character that has one: 长 -> chang, zhang.

    The table is read for these characters and let go of: it is two hundred times as large as what a catalogue needs.
    The package is not imported, because it would load its phrases as well.
    """
    table = _table()
    found = {character: table.get(str(ord(character)), "") for character in characters}
    return {character: _plain(toned) for character, toned in found.items() if toned}


def _table() -> dict[str, str]:
    package = find_spec("pypinyin")
    if package is None or package.origin is None:  # pragma: no cover  it is installed with the kiosk
        return {}
    table: dict[str, str] = json.loads((Path(package.origin).parent / "pinyin_dict.json").read_text(encoding="utf-8"))
    return table


def _plain(toned: str) -> tuple[str, ...]:
    """`lǜ,shuài` as lv, lu, shuai: ü is typed as v, and often as u."""
    readings: list[str] = []
    for reading in toned.split(","):
        letters = unicodedata.normalize("NFD", reading)
        umlaut = "\u0308" in letters
        plain = "".join(letter for letter in letters if letter.isascii() and letter.isalpha())
        readings += [plain.replace("u", "v"), plain] if umlaut else [plain]
    return tuple(dict.fromkeys(filter(None, readings)))
