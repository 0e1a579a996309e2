"""Text on a printer's grid of columns: what may be sent, how wide it is, where a line may break.

An ASCII character takes one column, every other character two, as in the printer's own fonts (12 and 24 dots). Which
characters the printer can draw is the profile's; how they become bytes is `escpos_bytes`.
"""

import re
import unicodedata

_OPENING = "（《〈「『【〔“‘［｛"
_CLOSING = "，。、；：？！）》〉」』】〕”’］｝…％·"
_UNIT = re.compile(rf" +|[{_OPENING}]*(?:[!-~]+|[^ ])[{_CLOSING}]*")
_BLANKS = {"\t": " ", "\r": "", "\u00a0": " ", "\u2028": "\n", "\u2029": "\n"}
_DROPPED = {"Cc", "Cf"}
_ZERO_WIDTH = {"Mn", "Me"}
GETA = "〓"
"""The typesetter's mark for a character that cannot be set."""


def printable(text: str) -> str:
    """`text` without anything that a printer could take for a command or that has no shape; line feeds stay."""
    return text if text.isprintable() else "".join(map(_printable, text))


def _printable(character: str) -> str:
    if " " <= character <= "~" or character == "\n":
        return character
    if character in _BLANKS:
        return _BLANKS[character]
    category = unicodedata.category(character)
    if category in _DROPPED:
        return ""
    return GETA if category == "Cs" else character


def columns_of(text: str) -> int:
    """Columns that one line of printable `text` takes at normal width."""
    try:
        return len(text.encode("gbk"))  # one byte a column, and far quicker than counting
    except UnicodeEncodeError:
        return sum(map(column_width, text))


def column_width(character: str) -> int:
    """1 for ASCII, 0 for a mark that stands on the character before it, else 2."""
    if character.isascii():
        return 1
    return 0 if unicodedata.category(character) in _ZERO_WIDTH else 2


def wrap(text: str, columns: int) -> tuple[str, ...]:
    """Break `text` into lines of at most `columns`, by the Chinese rules for punctuation and by Latin words.

    A word longer than a line is broken; nothing is cut away but spaces at a break.
    """
    return tuple(line for paragraph in printable(text).split("\n") for line in _fill(paragraph, columns))


def _fill(paragraph: str, columns: int) -> list[str]:
    if columns_of(paragraph) <= columns:
        return [paragraph.rstrip(" ")]
    lines: list[str] = []
    line = ""
    for unit in _UNIT.findall(paragraph):
        if columns_of(line + unit) <= columns:
            line += unit
            continue
        if line.strip(" "):
            lines.append(line.rstrip(" "))
        line = unit.lstrip(" ")
        while columns_of(line) > columns:
            end = _fitting(line, columns)
            lines.append(line[:end])
            line = line[end:]
    lines.append(line.rstrip(" "))
    return lines


def _fitting(text: str, columns: int) -> int:
    """How many characters of `text` fit; at least one, so that wrapping always ends."""
    used = 0
    for index, character in enumerate(text):
        used += column_width(character)
        if used > columns:
            return max(index, 1)
    return len(text)


def justified(label: str, columns: int) -> str:
    """A Chinese label spread over `columns` as in a printed form (`申 请 人`); any other label is padded."""
    used = columns_of(label)
    gaps = len(label) - 1
    spare = columns - used
    if label.isascii() or gaps < 1 or spare <= 0 or spare % gaps:
        return label + " " * max(spare, 0)
    return (" " * (spare // gaps)).join(label)
