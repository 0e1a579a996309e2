"""What may be said aloud, and how it is written: phrases, spelled numbers, no number that belongs to a person. Pure."""

import re

MARK = "\u2063"  # invisible; `Voice.spelled` sets a number between two of them
_SPELLED = re.compile(f"{MARK}([^{MARK}]*){MARK}")
_PHRASE_ENDS = re.compile(r"(?<=[。！？!?])|(?<=\.)\s|\n")
_PERSONAL_NUMBER = re.compile(
    r"""
    \d[\dXx*]{6,}                                # an ID number, a telephone number, a bank card, masked or not
    | (?<!\d)1\d{2}[ \-]\d{4}[ \-]\d{4}(?!\d)    # a mobile telephone in groups
    | \d{3,6}[ *]+(?:[\dXx*]+[ *]*)*[\dXx]{4}    # an ID number in groups
    """,
    re.VERBOSE,
)


def phrases(text: str) -> list[str]:
    """What is said in one breath and captioned in one piece."""
    return [phrase for part in _PHRASE_ENDS.split(text) if (phrase := part.strip())]


def written(text: str) -> str:
    """As it is shown: numbers as they stand on the screen."""
    return _SPELLED.sub(r"\1", text)


def spoken(text: str) -> str:
    """As it is said: numbers sign by sign, with a breath where they have a dash."""
    return _SPELLED.sub(lambda number: " ".join(number[1].replace("-", "，").replace("\u00a0", " ")), text)


def without_numbers(text: str) -> str:
    """The text without numbers of persons; marked ones are the case's or a hotline's.

    The last barrier: the words of the screens hold none in the first place.
    """
    parts = _SPELLED.split(text)
    parts[::2] = [_PERSONAL_NUMBER.sub("…", part) for part in parts[::2]]
    parts[1::2] = [f"{MARK}{number}{MARK}" for number in parts[1::2]]
    return "".join(parts)
