"""The words themselves: marks of Chinese type in all of them, and nothing for staff in what residents read."""

import re
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.domain.failure_table import FAILURES
from tests.check.step import ROOT
from tests.check.words import mixed_marks, staff_words

SCREENS = sorted((ROOT / "ui/qml/Kiosk").rglob("*.qml"))
DATA = sorted((ROOT / "assets").rglob("*.toml"))
ENGLISH = ROOT / "assets/i18n/kiosk_en.ts"
_WORDS = re.compile(r'qsTr\("((?:[^"\\]|\\.)*)"')
Toml = str | int | float | date | list["Toml"] | dict[str, "Toml"]
_HAN = re.compile(r"[\u3400-\u9fff]")


@pytest.mark.parametrize("screen", SCREENS, ids=lambda path: path.stem)
def test_words_of_a_screen_keep_to_the_marks_of_their_language(screen: Path) -> None:
    words = [found.replace("\\n", "\n") for found in _WORDS.findall(screen.read_text(encoding="utf-8"))]
    assert _wrong(words) == {}
    assert [word for word in words if "\u00a0" in word] == []


@pytest.mark.parametrize("path", DATA, ids=lambda path: path.stem)
def test_words_that_come_with_data_keep_to_them_too(path: Path) -> None:
    words = list(_strings(tomllib.loads(path.read_text(encoding="utf-8"))))
    assert _wrong(words) == {}
    assert [word for word in words if "\u00a0" in word] == []  # numbers are kept together where they are shown


def test_english_words_keep_to_them_too() -> None:
    words = [found.text or "" for found in ElementTree.parse(ENGLISH).iter("translation")]
    assert words
    assert _wrong(words) == {}
    assert {word for word in words if _HAN.search(word)} == {"中文"}  # a language calls itself


@pytest.mark.parametrize("code", FailureCode)
def test_what_a_failure_tells_residents_is_not_what_it_tells_staff(code: FailureCode) -> None:
    failure = FAILURES[code]
    told = (failure.resident.zh, failure.resident.en)
    assert _wrong(told) == {}
    assert [found for words in told for found in staff_words(words, spoken=True)] == []


@pytest.mark.parametrize(
    "wrong",
    [
        "请稍等,正在读卡",
        "手机号(必填)",
        "第２步",
        "请放卡。 再等",
        "“放卡”，再等",
        "请稍等...",
        "Wait，please",
        "请按Enter",
        "请按\u2009Enter",
        "拨打\u00a012345",
        "029-0000 0000\u00a0转人工",
        "call\u00a0us",
        "press “Next”",
    ],
)
def test_marks_that_do_not_go_together_are_found(wrong: str) -> None:
    assert mixed_marks(wrong)


@pytest.mark.parametrize(
    "right",
    [
        "请稍等，正在读卡",
        "手机号（必填）",
        "第 2 步",
        "11月23日",
        "编号：YL-0000",
        "Wait, please (or leave).",
        "请按 Enter 键",
        "%1，%2",
        "拨打 029-0000\u00a00000",
        "按“下一页”",
        'press "Next"',
    ],
)
def test_marks_that_go_together_are_left_alone(right: str) -> None:
    assert mixed_marks(right) == ""


def _wrong(words: Iterator[str] | list[str] | tuple[str, ...]) -> dict[str, str]:
    return {word: found for word in words if (found := mixed_marks(word))}


def _strings(value: "Toml") -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for part in value.values():
                yield from _strings(part)
        case list():
            for part in value:
                yield from _strings(part)
        case _:
            pass
