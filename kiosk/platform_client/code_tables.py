"""The platform's codes for our words, as data (`assets/codes/*.toml`): provinces number the same things differently.

A table names every word once, and no two words by one code: a code that could mean two things, or a word that cannot be
told, is found when the file is loaded and not at a resident's case. Codes are compared with their type: "1" is not 1.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any, Generic, TypeVar

from kiosk.config.files import ASSETS, read_toml
from kiosk.config.toml_record import ConfigError
from kiosk.domain.holder import Evidence
from kiosk.domain.holder_case import CaseChannel, CaseStatus
from kiosk.domain.identity import Sex
from kiosk.domain.rating import Grade

Word = TypeVar("Word", bound=Enum)
Code = str | int


class RatingChannel(Enum):
    """By what a rating was given. A default that nobody gave is no rating and has no word."""

    KIOSK = "kiosk"


@dataclass(frozen=True, slots=True)
class CodeTable(Generic[Word]):
    """One kind of words with their codes."""

    codes: Mapping[Word, Code]

    def code(self, word: Word) -> Code:
        """The platform's code."""
        return self.codes[word]

    def word(self, code: object) -> Word | None:
        """Our word, or None for a code that is none of the platform's."""
        return next((word for word, known in self.codes.items() if type(known) is type(code) and known == code), None)


@dataclass(frozen=True, slots=True)
class CodeTables:
    """All words that go over the line."""

    evidence: CodeTable[Evidence]
    sex: CodeTable[Sex]
    channel: CodeTable[CaseChannel]
    grade: CodeTable[Grade]
    rating_channel: CodeTable[RatingChannel]
    status: CodeTable[CaseStatus]


@cache
def code_tables(name: str = "qinwuyuan") -> CodeTables:
    """The tables of this name.

    Raises:
        ConfigError: There are none, or one is not complete or not clear.
    """
    return read_code_tables(ASSETS / "codes" / f"{name}.toml")


def read_code_tables(path: Path) -> CodeTables:
    """The tables in this file.

    Raises:
        ConfigError: It cannot be read, or a table is not complete or not clear.
    """
    content, faults = read_toml(path), list[str]()
    tables = CodeTables(
        evidence=_table(content, "evidence", Evidence, faults),
        sex=_table(content, "sex", Sex, faults),
        channel=_table(content, "channel", CaseChannel, faults),
        grade=_table(content, "grade", Grade, faults),
        rating_channel=_table(content, "rating_channel", RatingChannel, faults),
        status=_table(content, "status", CaseStatus, faults),
    )
    faults += [f"there is no table {name!r}" for name in content if name not in CodeTables.__slots__]
    if faults:
        raise ConfigError(str(path), faults)
    return tables


def _table(content: dict[str, Any], name: str, kind: type[Word], faults: list[str]) -> CodeTable[Word]:
    entries: dict[str, Any] = content.get(name, {})
    words = {word.name.lower(): word for word in kind}
    faults += [f"{name} must have {word}" for word in words if word not in entries]
    faults += [f"{name} has no word {word!r}" for word in entries if word not in words]
    codes: dict[Word, Code] = {}
    for entry, code in entries.items():
        if type(code) not in (str, int) or code == "":
            faults.append(f"{name}.{entry} must be a text or a whole number")
        elif code in codes.values():
            faults.append(f"{name}.{entry} has the code of another word: {code!r}")
        elif entry in words:
            codes[words[entry]] = code
    return CodeTable(codes)
