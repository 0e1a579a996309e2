"""Rules of words, pure: marks of Chinese type, and what is for staff only. It reads no file and shows nothing."""

import re
from collections.abc import Iterator

from kiosk.domain.failure import FailureCode
from kiosk.domain.failure_table import FAILURES

_HAN = "\u3400-\u9fff"
_MIXED = {
    "a half-width mark between Chinese words": re.compile(f"[{_HAN}][,;:?!][{_HAN}]|[{_HAN}][,;?!]$|[{_HAN}]\\.$"),
    "a half-width bracket around Chinese words": re.compile(f"\\([^()]*[{_HAN}][^()]*\\)"),
    "full-width letters or digits": re.compile("[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]"),
    "a space that the type has no glyph for": re.compile("[\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\ufeff]"),
    "a space that keeps together what is no number": re.compile("(?<![0-9])\u00a0|\u00a0(?![0-9])"),
    "an ordinary space beside a full-width mark": re.compile("[，。；：？！、] | [，。；：？！、]"),
    "two full-width marks that meet": re.compile("[，。；：？！、](?=[，。；：？！、《“‘（])|[》”’](?=[，、《“‘])"),
    "an ellipsis of dots": re.compile(r"\.\.\."),
}
_NO_SPACE = re.compile(f"[{_HAN}][A-Za-z]|[A-Za-z][{_HAN}]")
_SPOKEN_CODE = re.compile("|".join(re.escape(code.value) for code in FailureCode))


def mixed_marks(text: str) -> str:
    """What is wrong with the marks of a text, or nothing."""
    found = [f"{what}: {match.group()!r}" for what, rule in _MIXED.items() if (match := rule.search(text))]
    foreign = re.search("[A-Za-z]", text) and not re.search(f"[{_HAN}]", text)
    if foreign and (match := re.search("[，。；：？！、（）]", text)):
        found.append(f"a full-width mark without Chinese words: {match.group()!r}")
    if foreign and (match := re.search("[“”‘’]", text)):  # as wide as a character in our type
        found.append(f"a Chinese quotation mark around Latin words: {match.group()!r}")
    if match := _NO_SPACE.search(text):
        found.append(f"no space between Chinese and Latin letters: {match.group()!r}")
    return "; ".join(found)


def staff_words(text: str, *, spoken: bool = False) -> Iterator[str]:
    """What of a resident's text is meant for staff: a remedy; a code, too, where it is spoken."""
    for code, failure in FAILURES.items():
        for remedy in (failure.remedy.zh, failure.remedy.en):
            if remedy and remedy in text:
                yield f"the remedy of {code.value} is told to residents"
    if spoken and (match := _SPOKEN_CODE.search(text)):
        yield f"the code {match.group()} is spoken"
