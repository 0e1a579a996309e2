"""What may be said aloud: text cut into phrases, without any number that belongs to a person. Pure."""

import re

_PHRASE_ENDS = re.compile(r"(?<=[。！？；!?;])|(?<=\.)\s|\n")
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


def without_numbers(text: str) -> str:
    """The text without numbers of persons. The last barrier: the words of the screens hold none in the first place."""
    return _PERSONAL_NUMBER.sub("…", text)
