"""The fields of a card's text block: UTF-16LE at fixed places, padded with spaces, each checked as it is read. Pure."""

import unicodedata
from datetime import date

from kiosk.domain.identity import Sex

_PADDING = " \u3000\0"
_LONG_TERM = "长期"
_DATE_BYTES = 16
_DATE_DIGITS = 8
_SEX_BYTES = 2
_HIDDEN_CATEGORIES = ("Cc", "Cf")  # control and direction marks: they could show another name than they hold


class UnsoundFieldError(ValueError):
    """A field does not hold what its place demands."""


class TextFields:
    """Reads fields by their place; offsets and lengths in bytes, as the layouts are published.

    Raises:
        ValueError: From every method: undecodable bytes, hidden characters, impossible dates, a missing value.
    """

    def __init__(self, block: bytes) -> None:
        self._block = block

    def text(self, offset: int, length: int) -> str:
        """The text without its padding, empty where the field is."""
        return _unpadded(self._bytes(offset, length))

    def required(self, offset: int, length: int) -> str:
        """A text that must not be empty."""
        text = self.text(offset, length)
        if not text:
            raise UnsoundFieldError
        return text

    def joined(self, first: tuple[int, int], second: tuple[int, int]) -> str:
        """One text that two fields hold between them; a space at the seam stays."""
        return _unpadded(self._bytes(*first) + self._bytes(*second))

    def sex(self, offset: int) -> Sex:
        """GB/T 2261.1, one digit."""
        return Sex(self.text(offset, _SEX_BYTES))

    def day(self, offset: int) -> date:
        """YYYYMMDD."""
        digits = self.text(offset, _DATE_BYTES)
        if len(digits) != _DATE_DIGITS or not (digits.isascii() and digits.isdigit()):
            raise UnsoundFieldError
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))

    def last_day(self, offset: int) -> date | None:
        """YYYYMMDD, or None for 长期."""
        return None if self.text(offset, _DATE_BYTES) == _LONG_TERM else self.day(offset)

    def _bytes(self, offset: int, length: int) -> bytes:
        return self._block[offset : offset + length]


def visible(text: str) -> str:
    """`text`, which may hold nothing hidden.

    Raises:
        UnsoundFieldError: it does.
    """
    if any(unicodedata.category(character) in _HIDDEN_CATEGORIES for character in text):
        raise UnsoundFieldError
    return text


def _unpadded(encoded: bytes) -> str:
    return visible(encoded.decode("utf-16-le").strip(_PADDING))
